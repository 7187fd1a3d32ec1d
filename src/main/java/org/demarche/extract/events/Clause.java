package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/**
 * A part of a sentence between commas, conjunctions and other marks.
 *
 * @param from its first word
 * @param to after its last word
 * @param verb its finite verb, −1 if it has none of its own
 * @param isReported whether it is what the one before says, as in "she said they met"
 * @param isBracketed whether it stands in brackets
 */
record Clause(int from, int to, int verb, boolean isReported, boolean isBracketed) {
    private static final Set<String> SUBORDINATORS = WordSet.of("""
            when while because although though which who whom whose where until unless whereas if after before
            since as
            """);
    private static final Set<String> NEED_VERB = Set.of("after", "before", "since", "as", "and", "but", "or", "until");
    /** After a verb of saying, these tell when or where it was said. */
    private static final Set<String> LATER = WordSet.of("""
            monday tuesday wednesday thursday friday saturday sunday today yesterday on in at during earlier
            late last this that to by after before for from about of reporters early
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
    private static final Set<String> MARKS = Set.of(",", ";", ":", "—", "–", "-", "(", ")", "“", "”", "\"", "[", "]");
    private static final Set<String> SAYING = WordSet.of("""
            said says told stated announced claimed claims warned reported declared confirmed added noted
            alleged believed hoped thought insisted argued denied knew found
            """);

    /** The parts of a sentence in order. */
    static List<Clause> of(List<Word> words, boolean[] quoted) {
        int[] verbs = verbs(words, quoted);
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        boolean reported = false;
        for (int i = 0; i <= words.size(); i++) {
            boolean ends = i == words.size() || (i > from && begins(words, verbs, from, i));
            boolean reports = !ends && i > from && isReport(words, verbs, from, i);
            if (ends || reports) {
                add(clauses, words, verbs, from, i, reported);
                from = i;
                reported = reports;
            }
            if (i < words.size() && isMark(words, i)) {
                add(clauses, words, verbs, from, i, reported);
                from = i + 1;
                reported = false;
            }
        }
        return clauses;
    }

    /** A dash between words parts them; one within a range of years does not. */
    private static boolean isMark(List<Word> words, int i) {
        boolean tight = i > 0
                && i + 1 < words.size()
                && words.get(i).begin() == words.get(i - 1).end()
                && words.get(i + 1).begin() == words.get(i).end();
        boolean dash = "—–-".contains(words.get(i).form());
        return MARKS.contains(words.get(i).form()) && !(dash && tight);
    }

    private static void add(List<Clause> clauses, List<Word> words, int[] verbs, int from, int to, boolean reported) {
        if (to > from && to <= words.size()) {
            boolean bracketed = from > 0 && words.get(from - 1).form().equals("(");
            clauses.add(new Clause(from, to, bracketed ? -1 : verbIn(words, verbs, from, to), reported, bracketed));
        }
    }

    /** 1 for past forms, 2 for all other finite verbs, outside of quotations. */
    private static int[] verbs(List<Word> words, boolean[] quoted) {
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

    private static int verbIn(List<Word> words, int[] verbs, int from, int to) {
        int first = -1;
        boolean aside = from < to
                && ASIDE.contains(words.get(from).lower())
                && to < words.size()
                && words.get(to).form().equals(",");
        for (int i = from; i < to; i++) {
            if (verbs[i] == 0) {
                continue;
            }
            if (aside && verbs[i] == 1) {
                // "In a letter sent on Monday, ..." has a participle only.
                continue;
            }
            if (first < 0) {
                first = i;
                boolean named = i > from
                        && (words.get(i - 1).isCapital()
                                || Set.of("he", "she", "it", "they", "who")
                                        .contains(words.get(i - 1).lower()));
                if (verbs[i] == 2 || named || !Verbs.followsNoun(words, i)) {
                    return i;
                }
            } else if (verbs[i] == 2 || verbs[first] == 1) {
                // "The treaty signed in May was torn up": the first was a participle.
                return i - first > 1 ? i : first;
            }
        }
        return first;
    }

    /** The verb of a clause so far, looked for no further back than a clause is long. */
    private static int verbBefore(List<Word> words, int[] verbs, int from, int to) {
        return verbIn(words, verbs, Math.max(from, to - Sentence.LONGEST_CLAUSE), to);
    }

    private static boolean begins(List<Word> words, int[] verbs, int from, int i) {
        String lower = words.get(i).lower();
        boolean joins = Set.of("and", "but", "or").contains(lower);
        if (lower.equals("as") && words.get(i - 1).lower().matches(".*ed|known|seen|such|well|far")) {
            return false;
        }
        if (!SUBORDINATORS.contains(lower) && !joins) {
            return false;
        }
        if (joins && verbBefore(words, verbs, from, i) < 0) {
            return false;
        }
        return !NEED_VERB.contains(lower) || hasVerbNear(words, verbs, i + 1, joins ? 6 : 10);
    }

    private static boolean hasVerbNear(List<Word> words, int[] verbs, int from, int most) {
        for (int i = from; i < Math.min(words.size(), from + most); i++) {
            if (MARKS.contains(words.get(i).form())) {
                return false;
            }
            if (verbs[i] != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is said begins here: after a verb of saying, with a verb of its own. */
    private static boolean isReport(List<Word> words, int[] verbs, int from, int i) {
        String before = words.get(i - 1).lower();
        boolean that = words.get(i).lower().equals("that");
        int speaks = that || SAYING.contains(before) ? verbBefore(words, verbs, from, i) : -1;
        if (speaks < 0) {
            return false;
        }
        boolean directly = SAYING.contains(before)
                && speaks == i - 1
                && !LATER.contains(words.get(i).lower());
        return (directly || (that && SAYING.contains(words.get(speaks).lower())))
                && hasVerbNear(words, verbs, i + (that ? 1 : 0), 14);
    }
}
