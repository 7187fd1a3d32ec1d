package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.extract.names.Entity;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Mention;
import org.demarche.extract.names.Mention.Form;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;
import org.demarche.model.EventType;
import org.demarche.model.Role;

/** Gives the people of a clause their roles, and the event its place. */
final class Stage {
    private static final int MOST_RECIPIENTS = 3;
    private static final Set<String> ASIDE = WordSet.of("""
            about of in at near from on over into than like outside off around across through along under
            during since via per as by including between among amid despite because within before after until
            following toward towards that what how why if whether ( upon involving regarding concerning
            """);
    private static final Set<EventType> SHARED = Set.of(EventType.SUMMIT, EventType.TALKS, EventType.AGREEMENT);
    /** Where somebody comes back to does not have it done to it. */
    private static final Set<String> RETURNING = WordSet.of("""
            return returns returned flee flees fled escape escapes escaped retreat retreats retreated
            """);
    /** Nor does where somebody goes away from, or something comes to. */
    private static final Set<String> LEAVING = Set.of("left", "leave", "leaves", "leaving", "reached", "reaches");
    /** What is held so is a meeting. */
    private static final Set<String> HOLDING = Set.of("held", "convened");
    /** The object of such a verb begins no farther behind it than so many words. */
    static final int NEAR = 6;
    /** Fewer words in quotation marks than these, the marks counted, belong to the clause itself. */
    private static final int FEW_QUOTED = 6;

    private static final Set<String> MEETING = Set.of("met", "meet", "meets", "meeting");

    private Stage() {}

    /**
     * Fills the cast from the subject and the words from the verb to the clause's end.
     *
     * @param subjectAt where the subject's words begin
     */
    static void cast(
            Draft draft,
            Sentence sentence,
            Subject subject,
            int subjectAt,
            boolean passive,
            int verb,
            int to,
            Discourse discourse) {
        boolean shared = SHARED.contains(draft.types.getFirst());
        boolean speaks = Speaking.speaks(sentence, verb);
        boolean suffers = passive || Suffering.is(sentence, verb);
        Role first = suffers ? Role.RECIPIENT : speaks ? Role.SPEAKER : Role.INITIATOR;
        boolean meets = shared && !passive && (subject.who().size() > 1 || draft.types.getFirst() == EventType.SUMMIT);
        boolean named = !subject.acts()
                && Nominal.cast(draft, sentence, subjectAt, nounEnd(sentence, subjectAt, verb), discourse);
        for (Entity one : subject.who()) {
            boolean meeting = passive
                    && one.kind() == Kind.ORGANISATION
                    && sentence.words().subList(verb, Math.min(to, verb + NEAR)).stream()
                            .anyMatch(word -> HOLDING.contains(word.lower()));
            if (one.kind() != Kind.PLACE && !named && !meeting) {
                draft.cast.put(one, !subject.acts() || (meets && !speaks) ? Role.PARTICIPANT : first);
            }
        }
        if (passive) {
            agents(sentence, verb, to, discourse).forEach(one -> draft.cast.put(one, Role.INITIATOR));
            Entity owner = Belongings.owner(sentence, subjectAt, verb);
            if (owner != null && subject.who().stream().allMatch(Entity::isUnnamed)) {
                subject.who().forEach(draft.cast::remove);
                draft.cast.putIfAbsent(owner, Role.RECIPIENT);
            }
            sentence.mentions(subjectAt, verb).stream()
                    .filter(one -> draft.cast.get(one.entity()) == Role.PARTICIPANT)
                    .filter(one -> Belongings.isOwner(sentence, one))
                    .forEach(one -> draft.cast.put(one.entity(), Role.RECIPIENT));
        }
        Mediators.of(sentence, subjectAt, verb, to, discourse).forEach(one -> draft.cast.put(one, Role.MEDIATOR));
        Set<Entity> own =
                sentence.mentions(subjectAt, verb).stream().map(Mention::entity).collect(Collectors.toSet());
        if (!passive && subject.acts()) {
            boolean together = draft.types.getFirst() == EventType.SUMMIT;
            Pronouns.behind(sentence, verb, to, subject.who(), discourse)
                    .forEach(one -> draft.cast.putIfAbsent(one, together ? Role.PARTICIPANT : Role.RECIPIENT));
        }
        int recipients = 0;
        boolean asideBefore = false;
        boolean togetherBefore = false;
        for (Mention mention : sentence.mentions(verb, ownEnd(sentence, verb, to))) {
            Entity entity = meant(sentence, mention, discourse);
            String before = Surroundings.wordBefore(sentence, mention);
            boolean joined = before.equals("and") || before.equals(",") || before.equals("or");
            if (Aims.isBecome(sentence, verb, mention)) {
                break;
            }
            boolean aimed = Aims.isAimed(sentence, verb, mention, before);
            boolean aside = (ASIDE.contains(before) && !aimed && !Aims.isJudged(sentence, verb, mention, before))
                    || (before.equals("to")
                            && RETURNING.contains(sentence.words().get(verb).lower()))
                    || (entity.kind() == Kind.STATE && LEAVING.contains(before))
                    || Surroundings.isHost(sentence, mention)
                    || (subject.acts() && Aims.isBetween(sentence, verb, mention))
                    || (joined && asideBefore)
                    || Surroundings.isAfterPlace(sentence, mention)
                    || Surroundings.isModifier(sentence, mention)
                    || (mention.form() == Form.ADJECTIVE
                            && entity.kind() == Kind.STATE
                            && !aimed
                            && !(Surroundings.standsForState(sentence, mention) && !own.contains(entity)));
            // An adjective only describes the next: "the Israeli prime minister, Ada Brown".
            boolean describes = mention.form() == Form.ADJECTIVE && !ASIDE.contains(before);
            asideBefore = aside && !describes;
            if (!subject.acts() && entity.kind() != Kind.PLACE && Aims.isBetween(sentence, verb, mention)) {
                draft.cast.putIfAbsent(entity, Role.PARTICIPANT);
                continue;
            }
            if (entity.kind() == Kind.PLACE || draft.cast.containsKey(entity) || recipients == MOST_RECIPIENTS) {
                continue;
            }
            if (!aside && !passive) {
                boolean with = before.equals("with") || (joined && togetherBefore);
                // "The meeting ended with Norway and Chad in anger" tells who met.
                togetherBefore = with && !subject.acts() && draft.types.stream().anyMatch(SHARED::contains);
                boolean together = (meets && (before.equals("with") || MEETING.contains(before))) || togetherBefore;
                draft.cast.put(entity, together ? Role.PARTICIPANT : Role.RECIPIENT);
                recipients++;
            }
        }
        if (recipients == 0 && !passive && subject.acts()) {
            Addressees.of(sentence, verb, ownEnd(sentence, verb, to), discourse)
                    .forEach(one -> draft.cast.putIfAbsent(one, Role.RECIPIENT));
        }
    }

    /** After the words of a subject, before what a relative says of it. */
    private static int nounEnd(Sentence sentence, int from, int verb) {
        return sentence.clauses().stream()
                .filter(one -> one.from() > from && one.verb() >= 0 && one.verb() < verb)
                .mapToInt(Clause::from)
                .findFirst()
                .orElse(verb);
    }

    /** Who is named; of "the Brown administration" that, not the person. */
    private static Entity meant(Sentence sentence, Mention mention, Discourse discourse) {
        int after = sentence.wordAt(mention.end());
        boolean rules = mention.entity().kind() == Kind.PERSON
                && after < sentence.words().size()
                && sentence.words().get(after).form().equals("administration");
        return rules
                ? discourse.unnamed(sentence.words(sentence.wordAt(mention.begin()), after + 1))
                : mention.entity();
    }

    /** Before what the clause reports or quotes: those named there did not have it done to them. */
    private static int ownEnd(Sentence sentence, int verb, int to) {
        int end = to;
        for (Clause clause : sentence.clauses()) {
            if (clause.isReported() && clause.from() > verb) {
                end = Math.min(end, clause.from());
            }
        }
        for (int i = verb + 2; i + 1 < end; i++) {
            if (isContent(sentence, i)) {
                end = i;
            }
        }
        if (!sentence.isQuoted(verb)) {
            int quoted = 0;
            for (int i = verb; i < end; i++) {
                quoted = sentence.isQuoted(i) ? quoted + 1 : 0;
                if (quoted == FEW_QUOTED) {
                    return i + 1 - quoted;
                }
            }
        }
        return end;
    }

    /** Whether "that" begins what a noun before it says or is: "a letter that Chad had written". */
    static boolean isContent(Sentence sentence, int at) {
        List<Word> words = sentence.words();
        Word before = words.get(at - 1);
        return words.get(at).lower().equals("that")
                && before.isWord()
                && !Verbs.isPreposition(before.lower())
                && !Verbs.isParticiple(before.lower())
                && !before.lower().equals("and")
                && sentence.times().stream()
                        .noneMatch(one -> one.begin()
                                        <= words.get(Math.min(at + 1, words.size() - 1))
                                                .begin()
                                && one.end() > words.get(at).begin());
    }

    /** Who does what a passive verb tells: "by the police of Oslo". */
    static List<Entity> agents(Sentence sentence, int verb, int to, Discourse discourse) {
        for (int i = verb + 1; i + 1 < to; i++) {
            if (sentence.words().get(i).lower().equals("by")) {
                Subject agent = Subject.of(sentence, i + 1, agentEnd(sentence, i + 1, to), discourse);
                return !agent.acts() || agent.isPronoun()
                        ? List.of()
                        : agent.who().stream()
                                .filter(one -> one.kind() != Kind.PLACE)
                                .toList();
            }
        }
        return List.of();
    }

    /** Before the first mark behind which no further name stands. */
    private static int agentEnd(Sentence sentence, int from, int to) {
        List<Word> words = sentence.words();
        for (int i = from + 1; i < to; i++) {
            boolean mark = !words.get(i).isWord() && !words.get(i).form().equals("'s");
            int next = i + 1 < to && words.get(i + 1).lower().equals("and") ? i + 2 : i + 1;
            if (mark && (next >= to || !words.get(next).isCapital())) {
                return i;
            }
        }
        return to;
    }
}
