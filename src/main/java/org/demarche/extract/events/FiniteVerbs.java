package org.demarche.extract.events;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/** Finds the words of a sentence that may be finite verbs, and which of them is that of a clause. */
final class FiniteVerbs {
    /** Past forms that "to" goes on with, as in "agreed to leave": no participles, as "sent to Oslo" may be. */
    private static final Set<String> WITH_INFINITIVE = WordSet.of("""
            began agreed failed refused vowed tried managed sought wanted continued decided attempted pledged
            promised threatened offered chose hoped came went helped served led
            """);

    /** After a verb of saying, these tell when or where it was said. */
    static final Set<String> LATER = WordSet.of("""
            monday tuesday wednesday thursday friday saturday sunday today yesterday on in at during earlier
            late last this that to by after before for from about of reporters early himself herself itself
            themselves january february march april may june july august september october november december
            morning afternoon evening night week month
            """);

    private static final Set<String> ASIDE = Set.of(
            "in",
            "on",
            "at",
            "with",
            "despite",
            "during",
            "following",
            "by",
            "for",
            "from",
            "under",
            "amid",
            "besides");

    /** What begins the object of a verb. */
    private static final Set<String> OBJECTS = WordSet.of("""
            the a an its his her their him them it two three four five several
            """);

    /** Participles behind which a name or noun follows all the same. */
    private static final Set<String> NAMING = WordSet.of("""
            called named dubbed titled entitled termed styled known given shown offered paid sent awarded granted
            """);

    /** What tells which day or week is meant. */
    private static final Set<String> ORDERING = WordSet.of("""
            same next previous following day year other first second third early late last
            """);

    private FiniteVerbs() {}

    /** 1 for past forms, 2 for all other finite verbs, outside of quotations. */
    static int[] verbs(List<Word> words, boolean[] quoted) {
        int[] verbs = new int[words.size()];
        for (int i = 0; i < verbs.length; i++) {
            if (!quoted[i]) {
                verbs[i] = switch (Verbs.at(words, i)) {
                    case NONE -> 0;
                    case PAST -> 1;
                    case PRESENT, PAST_AUXILIARY, PRESENT_AUXILIARY, MODAL -> 2;
                };
            }
        }
        return verbs;
    }

    /** Gives a sentence without any verb that of a headline about what is to come: "Brown to visit Oslo". */
    static void addInfinitive(List<Word> words, int[] verbs) {
        int found = -1;
        for (int i = 0; i < verbs.length; i++) {
            if (verbs[i] != 0) {
                return;
            }
            boolean fits = i > 0
                    && i + 1 < verbs.length
                    && words.get(i).form().equals("to")
                    && Verbs.isPlain(words.get(i + 1).lower())
                    && (words.get(i - 1).isCapital() || words.get(i - 1).lower().endsWith("s"));
            found = found < 0 && fits ? i : found;
        }
        if (found > 0) {
            verbs[found] = 2;
        }
    }

    /** Gives the parts between marks that have no verb the first word that may be one in the present. */
    static void addPresent(List<Word> words, int[] verbs) {
        int from = 0;
        for (int i = 0; i <= words.size(); i++) {
            boolean joins = i < words.size() && words.get(i).lower().equals("and");
            if (i < words.size() && !joins && !Marks.MARKS.contains(words.get(i).form())) {
                continue;
            }
            int found = -1;
            for (int at = from; at < i && found < 0; at++) {
                found = verbs[at] == 2 || (at > 0 && Verbs.isOfEntry(words, at)) ? at : -1;
            }
            if (found >= 0) {
                verbs[found] = 2;
            }
            from = i + 1;
        }
    }

    /** The verb of the words between two places, −1 if they have none of their own. */
    static int verbIn(List<Word> words, int[] verbs, int from, int to) {
        int first = -1;
        boolean byTheTime = from + 2 < to
                && words.get(from + 1).lower().equals("the")
                && Set.of("time", "day").contains(words.get(from + 2).lower());
        boolean aside = from < to
                && !byTheTime
                && ASIDE.contains(words.get(from).lower())
                && to < words.size()
                && words.get(to).form().equals(",")
                && !goesOn(words, to + 1);
        for (int i = from; i < to; i++) {
            if (verbs[i] == 0) {
                continue;
            }
            boolean told = hasObject(words, i) || (isDateLed(words, from, i) && !Verbs.followsNoun(words, i));
            if (aside && verbs[i] == 1 && hasVerb(verbs, to) && !told) {
                // "In a letter sent on Monday, ..." has a participle only.
                continue;
            }
            if (first < 0) {
                first = i;
                boolean named = i > from
                        && (words.get(i - 1).isCapital()
                                || Set.of("he", "she", "it", "they", "who")
                                        .contains(words.get(i - 1).lower()));
                boolean infinitive = WITH_INFINITIVE.contains(words.get(i).lower())
                        && i + 1 < words.size()
                        && words.get(i + 1).lower().equals("to");
                boolean says = words.get(i).lower().equals("said");
                if (verbs[i] == 2 || says || named || infinitive || !Verbs.followsNoun(words, i)) {
                    return i;
                }
            } else if (verbs[i] == 2 || verbs[first] == 1) {
                // "The treaty signed in May was torn up": the first was a participle.
                return i - first > 1 && !isWithThat(words, verbs, first, i) ? i : first;
            }
        }
        return first;
    }

    /** Whether "that" behind a date parts two verbs: "passed over hints on Monday that it would fail". */
    private static boolean isWithThat(List<Word> words, int[] verbs, int first, int next) {
        for (int i = first + 2; i + 1 < next; i++) {
            if (words.get(i).lower().equals("that")) {
                return isOfDate(words.get(i - 1)) && verbs[i + 1] == 0;
            }
        }
        return false;
    }

    private static boolean hasVerb(int[] verbs, int from) {
        return Arrays.stream(verbs, from, verbs.length).anyMatch(verb -> verb != 0);
    }

    /** Whether a part begins with a date that others than it follow: "In June 1978 she received". */
    private static boolean isDateLed(List<Word> words, int from, int verb) {
        int after = afterDate(words, from + 1, verb);
        return after > from + 1 && after < verb;
    }

    private static int afterDate(List<Word> words, int from, int to) {
        int i = from;
        while (i < to && isOfDate(words.get(i))) {
            i++;
        }
        return i;
    }

    static boolean isOfDate(Word word) {
        return LATER.contains(word.lower()) || Marks.isDigit(word);
    }

    /** Whether a date between a comma and "and" with a verb ends what stands before: "Oslo, in 1949 and joined". */
    static boolean isDateEnd(List<Word> words, int[] verbs, int from, int and) {
        return from > 0
                && and + 1 < words.size()
                && verbs[and + 1] != 0
                && Marks.isDigit(words.get(and - 1))
                && afterDate(words, from, and) == and;
    }

    /** Whether a past form has an object, which a participle has not: "freed the captain", not "sent the same day". */
    private static boolean hasObject(List<Word> words, int verb) {
        String next = verb + 1 < words.size() ? words.get(verb + 1).lower() : "";
        String noun = verb + 2 < words.size() ? words.get(verb + 2).lower() : "";
        return OBJECTS.contains(next)
                && !NAMING.contains(words.get(verb).lower())
                && !ORDERING.contains(noun)
                && !LATER.contains(noun);
    }

    /** Whether what follows a comma only goes on with a clause: "In 1904 Japan struck, and". */
    private static boolean goesOn(List<Word> words, int next) {
        String word = next < words.size() ? words.get(next).lower() : "";
        return Clause.SUBORDINATORS.contains(word) || Words.JOINING.contains(word);
    }

    /** The verb of a clause so far, looked for no further back than a clause is long. */
    static int verbBefore(List<Word> words, int[] verbs, int from, int to) {
        return verbIn(words, verbs, Math.max(from, to - Syntax.LONGEST_CLAUSE), to);
    }
}
