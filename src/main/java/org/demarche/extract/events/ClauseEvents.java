package org.demarche.extract.events;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.names.Entity;
import org.demarche.extract.text.Word;
import org.demarche.model.EventType;
import org.demarche.model.Status;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Drafts the events that single clauses tell. */
final class ClauseEvents {
    /** Behind these stands who is to do something. */
    private static final Set<String> ASKING = Set.of(
            "asked",
            "urged",
            "invited",
            "told",
            "ordered",
            "allowed",
            "forced",
            "persuaded",
            "sent",
            "appointed",
            "instructed",
            "wanted",
            "required",
            "obliged",
            "called",
            "gave");

    private static final Set<String> DENYING = Set.of("denied", "denies", "deny", "denying");

    private final @Nullable When published;
    private final Discourse discourse;

    /** For the clauses of one article, whose persons and states the discourse knows. */
    ClauseEvents(@Nullable When published, Discourse discourse) {
        this.published = published;
        this.discourse = discourse;
    }

    /** What a clause tells of its subject; null if it tells nothing that is done. */
    @Nullable
    Draft of(Sentence sentence, int at, Subject doer, When when, @Nullable TimeMention time) {
        Clause clause = sentence.clauses().get(at);
        int verb = clause.verb();
        Subject subject = doer;
        int to = sentence.syntax().clauseEnd(at);
        if (Supposed.is(sentence, at)
                || Telling.isMusing(sentence, clause, subject)
                || Telling.isEmptyIt(sentence, clause, subject)) {
            return null;
        }
        String words = sentence.words(clause.from(), to);
        Passive passive = Passive.of(sentence, at, subject, to);
        boolean takesPlace = verb + 1 < to
                && sentence.words().get(verb).lower().startsWith("t")
                && sentence.words().get(verb + 1).lower().equals("place");
        if (takesPlace || (passive.isPassive() && subject.words().equalsIgnoreCase("it"))) {
            // What takes place acts not, and what something is done to is more often a thing than who was named last.
            subject = subject.ofNobody();
        }
        String noun = ObjectRelative.noun(sentence, clause);
        // "The talks failed, said the envoy": what follows the verb is who said it.
        int end = isInverted(sentence, subject, verb) ? verb + 1 : SaidWords.end(sentence, at, to);
        String title = noun.isEmpty()
                ? Titles.of(sentence, subject, passive.auxiliary(), verb, end)
                : Titles.ofRelative(sentence, subject, noun, verb, to);
        if (title.isEmpty()) {
            return null;
        }
        title = passive.isPassive()
                ? title
                : Meant.named(Pronouns.named(title, sentence, verb, to, subject.who(), discourse), sentence, at, to);
        title = Speaking.speaks(sentence, verb) ? SaidWords.with(title, sentence, at, end) : title;
        List<EventType> types = Speaking.isCall(sentence, verb) || Speaking.receives(sentence, verb)
                ? List.of(EventType.TALKS)
                : types(sentence, clause, subject, to, rulers(sentence, subject, clause.from(), to));
        int second = passive.isPassive() || !noun.isEmpty() ? -1 : SecondVerbs.of(sentence, at, time);
        String both = second < 0 ? title : SecondVerbs.with(title, sentence, second);
        if (!both.equals(title)) {
            title = both;
            Clause more = sentence.clauses().get(second);
            types = SecondVerbs.both(
                    types, types(sentence, more, subject, sentence.syntax().clauseEnd(second), false));
        }
        Status status = status(sentence, at, words, when);
        if (sentence.words().get(verb).form().equals("to") && status == Status.HAPPENED && published == null) {
            status = Status.PLANNED;
        }
        if (status == Status.DENIED && at > 0 && sentence.clauses().get(at).isReported()) {
            types = List.of(EventType.STATEMENT);
        }
        if (time != null) {
            status = Rescheduling.status(sentence, time, status);
        }
        Draft draft = new Draft(
                title,
                when,
                time,
                types,
                status,
                sentence,
                isMain(sentence, at) && !isLookingBack(sentence, time),
                false);
        Stage.cast(
                draft,
                sentence,
                subject,
                subjectAt(sentence, clause, subject),
                passive.isPassive(),
                verb,
                to,
                discourse);
        draft.place = Surroundings.place(sentence, verb, to);
        if (draft.place == null && at > 0) {
            draft.place =
                    Surroundings.place(sentence, sentence.clauses().getFirst().from(), verb);
        }
        return draft;
    }

    /**
     * What somebody was going to do at a time ahead, as in "agreed to meet in June" and "asked Chad to leave by May".
     */
    @Nullable
    Draft planned(Sentence sentence, int at, Subject doer, TimeMention time, int to) {
        List<Word> words = sentence.words();
        Clause clause = sentence.clauses().get(at);
        int verb = clause.verb();
        When when = Limits.of(time, sentence, sentence.wordAt(time.begin()));
        Subject subject = doer;
        if (ASKING.contains(words.get(verb).lower()) && to > verb + 1) {
            subject = Subject.of(sentence, verb + 1, to, discourse);
        }
        int end = sentence.syntax().clauseEnd(at);
        // What is only threatened or hoped for is not to come: "threatened to leave", but "to leave" where it was
        // agreed.
        boolean open =
                !Plans.binds(sentence, verb) && !ASKING.contains(words.get(verb).lower());
        String title = Titles.of(sentence, subject, "", open ? verb : to, end);
        if (subject.words().isEmpty() || title.isEmpty()) {
            return null;
        }
        List<EventType> types = Typing.of(sentence.words(open ? verb : to, end), 0, rulers(sentence, subject, to, end));
        Draft draft = new Draft(title, when, time, types, Status.PLANNED, sentence, false, false);
        draft.isPlan = true;
        Stage.cast(draft, sentence, subject, clause.from(), false, to + 1, end, discourse);
        draft.place = Surroundings.place(sentence, to, end);
        return draft;
    }

    /** Whether a subject stands behind its verb, that of speaking. */
    private static boolean isInverted(Sentence sentence, Subject subject, int verb) {
        int from = verb + 1;
        return !subject.words().isEmpty()
                && from < sentence.words().size()
                && Speaking.speaks(sentence, verb)
                && sentence.words(from, sentence.words().size()).startsWith(subject.words());
    }

    /** Where the words of a clause's subject begin: in the clause, or before it where others part them. */
    private static int subjectAt(Sentence sentence, Clause clause, Subject subject) {
        if (sentence.words(clause.from(), clause.verb()).contains(subject.head())) {
            return clause.from();
        }
        int first = sentence.clauses().getFirst().from();
        int at = sentence.words(first, clause.verb()).lastIndexOf(subject.head());
        return at < 0 ? first : sentence.wordAt(sentence.words().get(first).begin() + at);
    }

    /** What a clause tells; of one that tells what is to be done that it was agreed or promised, if that has a type. */
    private static List<EventType> types(Sentence sentence, Clause clause, Subject subject, int to, boolean rulers) {
        String noun = ObjectRelative.noun(sentence, clause);
        if (!noun.isEmpty()) {
            int after = ObjectRelative.afterGroup(sentence.words(), clause.verb());
            String deed = sentence.words(clause.verb(), after) + " " + noun + " "
                    + sentence.words(after, Math.max(after, to));
            return Typing.of(deed, 0, rulers);
        }
        int infinitive = Plans.commitment(sentence, clause.verb(), to);
        // The subject may stand in another clause: "The talks, held in May", "the talks, which began in May".
        boolean elsewhere = clause.from() == clause.verb() || isRelative(sentence, clause);
        String lead = elsewhere && !subject.isPronoun() ? ObjectRelative.before(subject.words()) + " " : "";
        int end = Typing.end(sentence, clause.verb(), to);
        int verbAt = lead.length()
                + sentence.words().get(clause.verb()).begin()
                - sentence.words().get(clause.from()).begin();
        List<EventType> own = infinitive < 0
                ? List.of(EventType.CONTEXT)
                : Typing.of(lead + sentence.words(clause.from(), infinitive), verbAt, false);
        return own.getFirst() == EventType.CONTEXT
                ? Typing.of(lead + sentence.words(clause.from(), end), verbAt, rulers)
                : own;
    }

    /** Whether a clause begins with "which" or "that" for its subject. */
    private static boolean isRelative(Sentence sentence, Clause clause) {
        return clause.verb() == clause.from() + 1
                && Set.of("which", "that")
                        .contains(sentence.words().get(clause.from()).lower());
    }

    /** Whether the next sentences may go on with what a clause tells. */
    private static boolean isMain(Sentence sentence, int at) {
        int main = sentence.syntax().mainClause();
        boolean that = at > main
                && main >= 0
                && sentence.clauses().get(at).isThat(sentence.words())
                && !sentence.syntax().hasTime(main);
        return (at == main || that) && !sentence.isBackground();
    }

    /** Whether the date is of a thing that the sentence only comes back to, as "In the 27 November deal, they" does. */
    private static boolean isLookingBack(Sentence sentence, @Nullable TimeMention time) {
        return time != null && Things.leadsIn(sentence, sentence.wordAt(time.begin()), sentence.wordAt(time.end()));
    }

    /** As the clause says, or else the one that reports it: what is denied did not happen by its own words. */
    private Status status(Sentence sentence, int at, String words, When when) {
        Status own = Standing.of(words, when, published);
        if (own == Status.DENIED && denies(sentence, at)) {
            // To deny something is a deed: what is denied did not happen.
            own = Status.HAPPENED;
        }
        if (own != Status.HAPPENED || at == 0 || !sentence.clauses().get(at).isReported()) {
            return own;
        }
        Clause report = sentence.clauses().get(at - 1);
        Status told = Standing.of(sentence.words(report.from(), report.to()), when, published);
        return told == Status.DENIED || told == Status.CLAIMED ? told : own;
    }

    /** Whether a clause tells that somebody denies something, not that something is denied. */
    private static boolean denies(Sentence sentence, int at) {
        Clause clause = sentence.clauses().get(at);
        List<Word> words = sentence.words();
        int verb = clause.verb();
        if (Verbs.isAuxiliary(words.get(verb).lower()) && verb + 1 < clause.to()) {
            return !Verbs.isPassive(words.subList(0, clause.to()), verb)
                    && DENYING.contains(words.get(verb + 1).lower());
        }
        return DENYING.contains(words.get(verb).lower());
    }

    private static boolean rulers(Sentence sentence, Subject subject, int from, int to) {
        Set<Entity> persons = new HashSet<>();
        subject.who().stream().filter(Entity::rules).forEach(persons::add);
        sentence.mentions(from, to).stream()
                .map(one -> one.entity())
                .filter(Entity::rules)
                .forEach(persons::add);
        return persons.size() > 1;
    }

    /** Whether a clause of its own tells what somebody did who is named or called by what they are. */
    static boolean isDeed(Sentence sentence, int at, Subject subject) {
        Clause clause = sentence.clauses().get(at);
        if (clause.verb() < 0 || sentence.syntax().hangs(at) || sentence.isQuoted(clause.verb())) {
            return false;
        }
        String verb = sentence.words().get(clause.verb()).lower();
        boolean past = Verbs.at(sentence.words(), clause.verb()) == Verbs.Kind.PAST
                || Set.of("was", "were", "has", "have").contains(verb);
        return past && subject.acts() && !subject.isPronoun() && !subject.who().isEmpty();
    }
}
