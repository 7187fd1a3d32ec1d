package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.text.Word;
import org.demarche.model.EventType;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** What somebody does besides, by a second verb that "and" joins: "recalled its envoy and expelled two diplomats". */
final class SecondVerbs {
    /** In UTF-16 units: what a title with both may have. */
    private static final int LONGEST = 90;
    /** In words. So much it says at least. */
    private static final int SHORTEST = 3;

    private SecondVerbs() {}

    /** The clause with a second verb that is of the same date as a clause; −1 if there is none. */
    static int of(Sentence sentence, int at, @Nullable TimeMention time) {
        int next = at + 1;
        if (time == null
                || next >= sentence.clauses().size()
                || sentence.isQuoted(sentence.clauses().get(at).verb())) {
            return -1;
        }
        List<Word> words = sentence.words();
        Clause first = sentence.clauses().get(at);
        Clause clause = sentence.clauses().get(next);
        boolean joined = clause.verb() == clause.from() + 1
                && clause.from() <= first.to() + 1
                && words.get(clause.from()).lower().equals("and");
        boolean deeds = joined
                && isDeed(sentence, first)
                && isDeed(sentence, clause)
                && sentence.syntax().clauseEnd(next) - clause.verb() >= SHORTEST
                && !sentence.syntax().hangs(at)
                && !sentence.syntax().isDated(next)
                && !Speaking.speaks(sentence, first.verb());
        When when = time.when();
        boolean day = when != null && Moments.areDays(when, when);
        boolean leads = sentence.wordAt(time.begin()) < first.verb();
        return deeds && (day || leads) ? next : -1;
    }

    private static boolean isDeed(Sentence sentence, Clause clause) {
        return Verbs.at(sentence.words(), clause.verb()) == Verbs.Kind.PAST
                && !clause.isReported()
                && !clause.isParticiple()
                && !sentence.isQuoted(clause.verb());
    }

    /** A title with the second verb's words, if both are short. */
    static String with(String title, Sentence sentence, int second) {
        if (title.endsWith("…") || title.contains(": ")) {
            return title;
        }
        int verb = sentence.clauses().get(second).verb();
        int end = sentence.syntax().clauseEnd(second);
        String whole = joined(title, sentence, verb, end);
        return whole.equals(title) ? joined(title, sentence, verb, afterObject(sentence, verb, end)) : whole;
    }

    private static String joined(String title, Sentence sentence, int verb, int end) {
        String more = end - verb < SHORTEST ? "" : Titles.ofThing(sentence, verb, end);
        String both = more.isEmpty() || more.endsWith("…")
                ? title
                : title + " and " + more.substring(0, 1).toLowerCase(Locale.ROOT) + more.substring(1);
        return both.length() <= LONGEST ? both : title;
    }

    /** After the object of a verb, before what only tells where, why or how. */
    private static int afterObject(Sentence sentence, int verb, int to) {
        List<Word> words = sentence.words();
        int end = verb + 1;
        while (end < to
                && words.get(end).isWord()
                && (words.get(end).lower().equals("of")
                        || !Verbs.isPreposition(words.get(end).lower()))) {
            end++;
        }
        return end;
    }

    /** The types of the first with those of the second that are none of them. */
    static List<EventType> both(List<EventType> types, List<EventType> more) {
        List<EventType> all = new ArrayList<>(types.getFirst() == EventType.CONTEXT ? List.of() : types);
        more.stream()
                .filter(one -> one != EventType.CONTEXT && !all.contains(one))
                .forEach(all::add);
        return all.isEmpty() ? types : List.copyOf(all);
    }
}
