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
import org.jspecify.annotations.Nullable;

/** Gives the people of a clause their roles, and the event its place. */
final class Stage {
    private static final int MOST_RECIPIENTS = 3;
    private static final Set<String> PLACING =
            Set.of("in", "at", "near", "on", "outside", "from", "to", "into", "off", "around");
    private static final Set<String> ASIDE = WordSet.of("""
            about of in at near from on over into than like outside off around across through along under
            during since via per as by including between among amid despite because within before after until
            following toward towards that what how why if whether ( upon involving regarding concerning
            """);
    private static final Set<String> BEHIND_VERBS = Set.of("off", "out", "up", "down", "away", "back");
    private static final Set<EventType> SHARED = Set.of(EventType.SUMMIT, EventType.TALKS, EventType.AGREEMENT);
    /** What stands between a name and the word that tells its part. */
    private static final Set<String> BEFORE_NAMES = WordSet.of("""
            the a an his her its their president leader secretary state chairman republic federal minister prime foreign chancellor king premier
            counterpart envoy western eastern northern southern central former neighbouring neighboring
            nearby two both
            """);

    /** Behind these, "on" or "against" tells whom something is done to: nouns, and verbs. */
    private static final Set<String> AIMED = WordSet.of("""
            war attack attacks assault assaults strike strikes raid raids offensive campaign sanctions embargo blockade
            quarantine siege tariff tariffs duties ban bans restrictions curbs pressure airstrike airstrikes
            call calls called calling retaliate retaliates retaliated fire fires fired
            """);
    /** Who begins one of these does it to whom "of" names. */
    private static final Set<String> BEGINNING = WordSet.of("""
            launch launches launched begin begins began start starts started mount mounts mounted order orders ordered
            complete completes completed lead leads led
            """);
    /** Where somebody comes back to does not have it done to it. */
    private static final Set<String> RETURNING = WordSet.of("""
            return returns returned flee flees fled escape escapes escaped retreat retreats retreated
            """);
    /** Nor does where somebody goes away from, or something comes to. */
    private static final Set<String> LEAVING = Set.of("left", "leave", "leaves", "leaving", "reached", "reaches");
    /** What is held so is a meeting. */
    private static final Set<String> HOLDING = Set.of("held", "convened");
    /** Verbs with a deed of others as their object. */
    private static final Set<String> JUDGING = WordSet.of("""
            regret regrets regretted condemn condemns condemned criticise criticises criticised criticize criticizes
            criticized denounce denounces denounced deplore deplores deplored protest protests protested reject rejects
            rejected oppose opposes opposed welcome welcomes welcomed praise praises praised
            """);
    /** The object of such a verb begins no farther behind it than so many words. */
    private static final int NEAR = 6;
    /** Fewer words in quotation marks than these, the marks counted, belong to the clause itself. */
    private static final int FEW_QUOTED = 6;
    /** In words. */
    private static final int LONGEST_NOUN = 6;

    private static final Set<String> BECOMING = Set.of("became", "becomes", "become", "becoming");
    /** Articles, numbers and the like, with which no speaker is named. */
    private static final Set<String> OPENING_NOUNS = WordSet.of("""
            a an its his her their two three four five six several more some new
            """);

    private static final Set<String> MEETING = Set.of("met", "meet", "meets", "meeting");
    private static final Set<String> SPEAKING = WordSet.of("""
            said says told stated announced declared wrote added argued warned tweeted noted explained called
            stressed
            """);

    private static final Set<String> AFTER_CALLED =
            Set.of("on", "in", "to", "at", "from", ".", ",", "and", "last", "after", "before", "about", "by");

    private Stage() {}

    /** Whether a verb tells that something was said. */
    static boolean speaks(Sentence sentence, int verb) {
        String word = sentence.words().get(verb).lower();
        return SPEAKING.contains(word)
                && !isCall(sentence, verb)
                && !(Set.of("added", "called").contains(word) && isNoun(sentence, verb + 1))
                && !(word.equals("declared") && isWord(sentence, verb + 1, "war"));
    }

    /** Whether a noun with its article or number stands here, not a pronoun or name that may speak. */
    private static boolean isNoun(Sentence sentence, int at) {
        String word = at < sentence.words().size() ? sentence.words().get(at).lower() : "";
        return OPENING_NOUNS.contains(word);
    }

    private static boolean isWord(Sentence sentence, int at, String word) {
        return at < sentence.words().size() && sentence.words().get(at).lower().equals(word);
    }

    /** Whether somebody is called by telephone, as in "Ada Brown called Karl Ott on Monday". */
    static boolean isCall(Sentence sentence, int verb) {
        List<Word> words = sentence.words();
        if (!Set.of("called", "calls", "phoned", "telephoned")
                .contains(words.get(verb).lower())) {
            return false;
        }
        for (Mention mention : sentence.mentions()) {
            int at = sentence.wordAt(mention.begin());
            int after = sentence.wordAt(mention.end());
            boolean object =
                    at == verb + 1 || (at == verb + 2 && words.get(verb + 1).isCapital());
            if (object && mention.form() != Form.ADJECTIVE) {
                String next = after < words.size() ? words.get(after).lower() : ".";
                return AFTER_CALLED.contains(next)
                        || sentence.times().stream().anyMatch(one -> sentence.wordAt(one.begin()) == after);
            }
        }
        return false;
    }

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
        boolean speaks = speaks(sentence, verb);
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
            String before = wordBefore(sentence, mention);
            boolean joined = before.equals("and") || before.equals(",") || before.equals("or");
            if (isBecome(sentence, verb, mention)) {
                break;
            }
            boolean aimed = isAimed(sentence, verb, mention, before);
            boolean aside = (ASIDE.contains(before) && !aimed && !isJudged(sentence, verb, mention, before))
                    || (before.equals("to")
                            && RETURNING.contains(sentence.words().get(verb).lower()))
                    || (entity.kind() == Kind.STATE && LEAVING.contains(before))
                    || isHost(sentence, mention)
                    || (subject.acts() && isBetween(sentence, verb, mention))
                    || (joined && asideBefore)
                    || isAfterPlace(sentence, mention)
                    || isModifier(sentence, mention)
                    || (mention.form() == Form.ADJECTIVE
                            && entity.kind() == Kind.STATE
                            && !aimed
                            && !(standsForState(sentence, mention) && !own.contains(entity)));
            // An adjective only describes the next: "the Israeli prime minister, Ada Brown".
            boolean describes = mention.form() == Form.ADJECTIVE && !ASIDE.contains(before);
            asideBefore = aside && !describes;
            if (!subject.acts() && entity.kind() != Kind.PLACE && isBetween(sentence, verb, mention)) {
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

    /** Whether "on", "against" or "of" tells whom a deed is done to: "war on Chad", "began the invasion of Chad". */
    private static boolean isAimed(Sentence sentence, int verb, Mention mention, String before) {
        List<Word> words = sentence.words();
        int at = sentence.wordAt(mention.begin()) - 1;
        while (at > verb && !words.get(at).lower().equals(before)) {
            at--;
        }
        String noun = at > verb ? words.get(at - 1).lower() : "";
        return switch (before) {
            case "on", "against" -> AIMED.contains(noun);
            case "of" ->
                Nominal.isSuffered(noun) && BEGINNING.contains(words.get(verb).lower());
            default -> false;
        };
    }

    /** After the state to which somebody is sent: "the Swiss ambassador to Chad". */
    private static int afterHost(Sentence sentence, int to) {
        return sentence.mentions().stream()
                .filter(one -> one.entity().kind() == Kind.STATE
                        && (sentence.wordAt(one.begin()) == to + 1 || sentence.wordAt(one.begin()) == to + 2))
                .mapToInt(one -> sentence.wordAt(one.end()))
                .findFirst()
                .orElse(to);
    }

    /** Whether it is where another state's envoy is, as Chad in "met the Swiss ambassador to Chad". */
    private static boolean isHost(Sentence sentence, Mention mention) {
        int at = sentence.wordAt(mention.begin());
        // Looked for first: it tells at once of almost all that they are none.
        boolean behindTo = isTo(sentence, at - 1) || isTo(sentence, at - 2);
        return behindTo
                && mention.entity().kind() == Kind.STATE
                && sentence.mentions().stream()
                        .filter(one -> one.form() == Form.ADJECTIVE && one.end() < mention.begin())
                        .map(one -> sentence.wordAt(one.end()))
                        .anyMatch(noun -> noun + 1 < at
                                && at - noun <= 3
                                && Subject.isOfficial(sentence.words().get(noun).lower())
                                && sentence.words().get(noun + 1).form().equals("to"));
    }

    private static boolean isTo(Sentence sentence, int word) {
        return word >= 0 && sentence.words().get(word).form().equals("to");
    }

    private static boolean isPerson(Sentence sentence, int word) {
        return sentence.mentions().stream()
                .anyMatch(one -> one.entity().kind() == Kind.PERSON && sentence.wordAt(one.begin()) == word);
    }

    /**
     * Whether a state's adjective stands before those who act for it or what belongs to it, and not before a person's
     * name: "the Swiss ambassador", "three Swiss warships".
     */
    static boolean standsForState(Sentence sentence, Mention mention) {
        List<Word> words = sentence.words();
        if (mention.form() != Form.ADJECTIVE || mention.entity().kind() != Kind.STATE) {
            return false;
        }
        int noun = -1;
        int i = sentence.wordAt(mention.end());
        for (; i < words.size() && i < sentence.wordAt(mention.end()) + LONGEST_NOUN; i++) {
            String word = words.get(i).lower();
            boolean another = word.equals("and") && i + 1 < words.size() && isAdjective(sentence, words.get(i + 1));
            boolean ends = !words.get(i).isWord()
                    || (Clause.joins(words.get(i)) && !another)
                    || Verbs.isPreposition(word)
                    || Subject.endsHead(word)
                    || BEHIND_VERBS.contains(word)
                    || Verbs.at(words, i) != Verbs.Kind.NONE;
            if (ends) {
                break;
            }
            noun = another ? noun : i;
        }
        if (noun < 0) {
            return false;
        }
        i = i < words.size() && words.get(i).form().equals("to") ? afterHost(sentence, i) : i;
        String head = words.get(noun).lower();
        boolean named = words.get(noun).isCapital() && !isAdjective(sentence, words.get(noun));
        boolean owner = i < words.size()
                && (words.get(i).form().equals("'s")
                        || (words.get(i).form().equals(",") && isPerson(sentence, i + 1))
                        || isPerson(sentence, i));
        return !owner && !named && (Subject.isOfficial(head) || Belongings.isAsset(head));
    }

    /**
     * Whether a name is one of those whom "between" joins behind a verb: "a treaty was concluded between Chad and
     * Mali".
     */
    private static boolean isBetween(Sentence sentence, int verb, Mention mention) {
        List<Word> words = sentence.words();
        int at = sentence.wordAt(mention.begin());
        for (int i = at - 1; i > verb && at - i <= LONGEST_NOUN; i--) {
            if (words.get(i).lower().equals("between")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a name only stands in what somebody becomes: "travelled to Chad, becoming the first Swiss president to".
     */
    private static boolean isBecome(Sentence sentence, int verb, Mention mention) {
        return sentence.words().subList(verb, sentence.wordAt(mention.begin())).stream()
                .anyMatch(one -> BECOMING.contains(one.lower()));
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

    /** Whether a deed is judged whose doer follows: in "regretted the visit of the envoy" it is the envoy. */
    private static boolean isJudged(Sentence sentence, int verb, Mention mention, String before) {
        if (!before.equals("of") && !before.equals("by")) {
            return false;
        }
        int at = sentence.wordAt(mention.begin());
        List<Word> words = sentence.words().subList(Math.max(verb, at - NEAR), at);
        return words.stream().anyMatch(word -> JUDGING.contains(word.lower()))
                && (before.equals("by") || words.stream().noneMatch(word -> Nominal.isSuffered(word.lower())));
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

    /** Where a clause says it happened: the first place that is known on the map, else the first named at all. */
    static @Nullable Entity place(Sentence sentence, int from, int to) {
        Entity found = null;
        for (Mention mention : sentence.mentions(from, to)) {
            Entity entity = mention.entity();
            boolean placed = PLACING.contains(wordBefore(sentence, mention)) || isAfterPlace(sentence, mention);
            if (!placed
                    || mention.form() == Form.ADJECTIVE
                    || (entity.kind() != Kind.PLACE && entity.kind() != Kind.STATE)) {
                continue;
            }
            if (entity.north() != null) {
                return entity;
            }
            if (found == null || (found.kind() == Kind.STATE && entity.kind() == Kind.PLACE)) {
                found = entity;
            }
        }
        return found;
    }

    /** Whether it stands after a comma behind another place, as the second of "in Hanoi, Vietnam". */
    static boolean isAfterPlace(Sentence sentence, Mention mention) {
        int at = sentence.wordAt(mention.begin());
        List<Word> words = sentence.words();
        return at > 1
                && words.get(at - 1).form().equals(",")
                && sentence.mentions().stream()
                        .anyMatch(one -> one.entity().kind() == Kind.PLACE
                                && one.end() == words.get(at - 2).end());
    }

    /** Whether it only tells of the noun behind it, as in "Iran's programme" and "with China abstaining". */
    private static boolean isModifier(Sentence sentence, Mention mention) {
        int after = sentence.wordAt(mention.end());
        String next =
                after < sentence.words().size() ? sentence.words().get(after).lower() : "";
        boolean ofThings = mention.entity().kind() == Kind.ORGANISATION
                && next.endsWith("s")
                && after < sentence.words().size()
                && !sentence.words().get(after).isCapital()
                && Verbs.at(sentence.words(), after) == Verbs.Kind.NONE;
        boolean ofDeed =
                after < sentence.words().size() && !sentence.words().get(after).isCapital() && Things.isEvent(next);
        return (next.equals("'s") && !Belongings.isOwner(sentence, mention))
                || ofDeed
                || ofThings
                || (next.endsWith("ing") && wordBefore(sentence, mention).equals("with"));
    }

    private static boolean isAdjective(Sentence sentence, Word word) {
        return word.isCapital()
                && sentence.mentions().stream()
                        .anyMatch(one ->
                                one.form() == Form.ADJECTIVE && one.begin() <= word.begin() && one.end() >= word.end());
    }

    /** What stands before a name and what describes it, in small letters. */
    static String wordBefore(Sentence sentence, Mention mention) {
        int at = sentence.wordAt(mention.begin()) - 1;
        List<Word> words = sentence.words();
        while (at > 0
                && (BEFORE_NAMES.contains(words.get(at).lower())
                        || isAdjective(sentence, words.get(at))
                        || (words.get(at).form().equals("of")
                                && BEFORE_NAMES.contains(words.get(at - 1).lower())))) {
            at--;
        }
        return at < 0 ? "" : words.get(at).lower();
    }
}
