package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/** Finds the words with which a clause begins, and those with which what somebody says does. */
final class ClauseBounds {
    private static final Set<String> AS_PREPOSITIONS = Set.of("after", "before", "since", "until");

    private static final Set<String> NEED_VERB = Set.of("after", "before", "since", "as", "and", "but", "or", "until");

    /** Words that what somebody says can begin with where no "that" stands before it. */
    private static final Set<String> OPENINGS = WordSet.of("""
            the a an he she it they we i his her its their there no some all many several two three four five both
            """);

    private static final int LONGEST_DATE = 5;

    /** Behind these stands what is said, with or without "that". */
    static final Set<String> SAYING = WordSet.of("""
            said says told stated announced claimed claims warned reported declared confirmed added noted
            alleged believed hoped thought insisted argued denied knew found
            """);

    /** Behind these stands with "that" what was before: without it, they tell of something else, as of an envoy. */
    private static final Set<String> RECALLING = WordSet.of("""
            recalled recalls reminded reminds remembered remembers recollected
            """);

    /** What is done to whom something is told. */
    private static final Set<String> TOLD = Set.of("told", "informed", "assured", "notified", "advised");

    private ClauseBounds() {}

    /** Whether a word begins a clause, after the words of another. */
    static boolean begins(List<Word> words, int[] verbs, int from, int i) {
        String lower = words.get(i).lower();
        boolean joins = Words.JOINING.contains(lower);
        if (lower.equals("as")
                && i + 1 < words.size()
                && words.get(i + 1).lower().equals("well")) {
            return false;
        }
        if (lower.equals("as") && words.get(i - 1).lower().matches(".*ed|known|seen|such|well|far|long")) {
            return false;
        }
        boolean relative = lower.equals("that") && EmbeddedParts.isRelative(words, verbs, i);
        if ((AS_PREPOSITIONS.contains(lower) && isOnlyVerb(words, verbs, i)) || isAsWhat(words, verbs, i)) {
            return false;
        }
        if (!Clause.SUBORDINATORS.contains(lower) && !joins && !relative) {
            return false;
        }
        if (joins
                && FiniteVerbs.verbBefore(words, verbs, from, i) < 0
                && !FiniteVerbs.isDateEnd(words, verbs, from, i)) {
            return false;
        }
        return !NEED_VERB.contains(lower) || hasVerbNear(words, verbs, i + 1, joins ? 6 : 10);
    }

    /** Whether the verb behind "since" and the like is all that the sentence has: "his film since the war was lost". */
    private static boolean isOnlyVerb(List<Word> words, int[] verbs, int i) {
        if (i == 0 || Titles.UNITS.contains(words.get(i - 1).lower())) {
            return false;
        }
        for (int at = 0; at < i; at++) {
            if (verbs[at] != 0 || Marks.MARKS.contains(words.get(at).form())) {
                return false;
            }
        }
        int count = 0;
        for (int at = i; at < verbs.length && count < 2; at++) {
            if (verbs[at] != 0 && verbs[Math.max(at - 1, 0)] == 0) {
                count++;
            }
        }
        return count == 1;
    }

    /** Whether "as" says what somebody is called, whatever form follows its noun: "him only as a man wanted for". */
    private static boolean isAsWhat(List<Word> words, int[] verbs, int as) {
        if (!words.get(as).lower().equals("as")
                || as < 1
                || !Set.of("only", "him", "them").contains(words.get(as - 1).lower())
                || as + 1 >= words.size()
                || !words.get(as + 1).lower().matches("an?")) {
            return false;
        }
        int verb = as + 1;
        while (verb < words.size()
                && verb < as + EmbeddedParts.FAR
                && verbs[verb] == 0
                && !EmbeddedParts.ends(words, verb)) {
            verb++;
        }
        return verb < words.size() && verbs[verb] == 1 && EmbeddedParts.isReduced(words, verbs, verb);
    }

    private static boolean hasVerbNear(List<Word> words, int[] verbs, int from, int most) {
        for (int i = from; i < Math.min(words.size(), from + most); i++) {
            if (Marks.MARKS.contains(words.get(i).form())) {
                return false;
            }
            if (verbs[i] != 0) {
                return true;
            }
            boolean joins = Words.JOINING.contains(words.get(i).lower());
            if (joins && i + 1 < words.size() && verbs[i + 1] != 0) {
                return false;
            }
        }
        return false;
    }

    /** The word before those that say when something was said, and whom it was told. */
    private static int beforeDate(List<Word> words, int from, int to) {
        int i = to;
        while (i > from && to - i < LONGEST_DATE && FiniteVerbs.isOfDate(words.get(i))) {
            i--;
        }
        return i;
    }

    /** Whether whom something is told stands here, before "that" and what is told. */
    private static boolean thatFollows(List<Word> words, int[] verbs, int from) {
        for (int i = from; i < Math.min(words.size(), from + EmbeddedParts.FAR) && verbs[i] == 0; i++) {
            if (words.get(i).lower().equals("that")) {
                return i > from;
            }
        }
        return false;
    }

    /** Whether a verb says that somebody was told what follows, as in "I am informed by the envoy that". */
    private static boolean isToldTo(List<Word> words, int verb, int to) {
        if (!Verbs.BE.contains(words.get(verb).lower()) || !Verbs.isPassive(words.subList(0, to), verb)) {
            return false;
        }
        int form = verb + 1;
        while (form < to && !Verbs.isParticiple(words.get(form).lower())) {
            form++;
        }
        return form < to && TOLD.contains(words.get(form).lower());
    }

    /** Whether what is said begins here: after a verb of saying, with a verb of its own. */
    static boolean isReport(List<Word> words, int[] verbs, int from, int i) {
        boolean that = words.get(i).lower().equals("that");
        boolean opens =
                words.get(i).isCapital() || OPENINGS.contains(words.get(i).lower());
        int speech = opens ? beforeDate(words, from, i - 1) : i - 1;
        boolean says = SAYING.contains(words.get(speech).lower());
        int speaks = that || says ? FiniteVerbs.verbBefore(words, verbs, from, i) : -1;
        if (speaks < 0) {
            return false;
        }
        boolean tells = says && !that && thatFollows(words, verbs, i);
        boolean directly = !tells
                && says
                && !words.get(speech).lower().equals("denied")
                && speaks == speech
                && !FiniteVerbs.LATER.contains(words.get(i).lower());
        String verb = words.get(speaks).lower();
        boolean tellsThat = SAYING.contains(verb) || RECALLING.contains(verb) || isToldTo(words, speaks, i);
        return (directly || (that && tellsThat)) && hasVerbNear(words, verbs, i + (that ? 1 : 0), 14);
    }
}
