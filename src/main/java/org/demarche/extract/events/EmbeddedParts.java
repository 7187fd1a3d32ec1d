package org.demarche.extract.events;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/** Finds the parts of a sentence that only tell of a noun whose own verb follows: their verbs are none of its own. */
final class EmbeddedParts {
    /** Behind these "that" begins what is said or stands for a thing. */
    private static final Set<String> NO_NOUNS = WordSet.of("""
            so all such is are was were be been and or but of in on at by for from with to than as like after before
            clear known likely possible true say tell believe think hope know
            """);

    /** With these "that" is part of a date, as in "the days that followed". */
    private static final Set<String> FOLLOWING = Set.of("followed", "ensued", "passed", "preceded");

    /** In words. So far behind "that" the verb of the noun before it may stand. */
    static final int FAR = 20;

    private static final Set<String> RELATIVES = Set.of("who", "which", "that");

    private EmbeddedParts() {}

    /**
     * Where a part begins that only tells of a noun whose own verb follows, as "that ended the war" in "the peace that
     * ended the war was signed". Its verbs are none of the sentence's.
     */
    static boolean[] embedded(List<Word> words, int[] verbs) {
        boolean[] embedded = new boolean[words.size() + 1];
        int open = -1;
        int own = -1;
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i).lower();
            if (open < 0 && isReduced(words, verbs, i)) {
                int verb = own(words, verbs, i);
                if (verb > 0) {
                    Arrays.fill(verbs, i, verb, 0);
                    Arrays.fill(embedded, i, verb, true);
                    i = verb;
                }
            } else if (RELATIVES.contains(word)) {
                open = isRelative(words, verbs, i) ? i : -1;
                own = open + 1;
                int main = open < 0 || hasVerbBefore(words, verbs, open) ? -1 : pastBehind(words, verbs, own);
                if (main > 0) {
                    Arrays.fill(verbs, open, main, 0);
                    embedded[open] = true;
                    open = -1;
                }
            } else if (ends(words, i)) {
                open = -1;
            } else if (open > 0 && i > own + 1 && i - open < FAR && verbs[i] == 2 && verbs[i - 1] == 0) {
                Arrays.fill(verbs, open, i, 0);
                embedded[open] = true;
                open = -1;
            }
        }
        return embedded;
    }

    /** Whether the words up to a place have a verb, back to a mark or conjunction. */
    private static boolean hasVerbBefore(List<Word> words, int[] verbs, int to) {
        for (int i = to - 1; i >= Math.max(0, to - Syntax.LONGEST_CLAUSE); i--) {
            if (verbs[i] != 0) {
                return true;
            }
            if (ends(words, i)) {
                return false;
            }
        }
        return false;
    }

    /**
     * The past form that is the verb of the noun before a relative, where no other can be: "shocked" in "the loss of
     * those who were on board shocked Oslo"; the first with an object or that is no participle, else the last.
     */
    private static int pastBehind(List<Word> words, int[] verbs, int own) {
        int found = -1;
        for (int i = own + 1; i < Math.min(words.size(), own + FAR) && !ends(words, i); i++) {
            if (verbs[i] == 0 || verbs[i - 1] != 0) {
                continue;
            }
            if (verbs[i] == 2 || RELATIVES.contains(words.get(i - 1).lower())) {
                return -1;
            }
            Word next = words.get(Math.min(i + 1, words.size() - 1));
            if (!Owners.mayDescribe(words.get(i)) || next.isCapital() || Verbs.isDeterminer(next.lower())) {
                return i;
            }
            found = i;
        }
        return found;
    }

    static boolean ends(List<Word> words, int i) {
        String word = words.get(i).lower();
        return Marks.MARKS.contains(words.get(i).form())
                || Words.JOINING.contains(word)
                || Clause.SUBORDINATORS.contains(word);
    }

    /** Whether a past form may only tell of the noun before it, as "reached" in "the deal reached by both was lost". */
    static boolean isReduced(List<Word> words, int[] verbs, int i) {
        return verbs[i] == 1
                && Owners.mayDescribe(words.get(i))
                && !ClauseBounds.SAYING.contains(words.get(i).lower())
                && Verbs.followsNoun(words, i)
                && Owners.nounBegin(words, -1, i) >= 0;
    }

    /** The verb of the noun before such a form; −1 if the form is that itself. */
    private static int own(List<Word> words, int[] verbs, int form) {
        boolean by = words.get(form + 1).lower().equals("by");
        int noun = -1;
        for (int i = form + 1; i < Math.min(words.size(), form + FAR); i++) {
            String word = words.get(i).lower();
            boolean joins = Words.JOINING.contains(word);
            if (Marks.MARKS.contains(words.get(i).form())
                    || Clause.SUBORDINATORS.contains(word)
                    || word.equals("that")) {
                return -1;
            }
            if (joins && (!by || verbs[Math.min(i + 1, verbs.length - 1)] != 0)) {
                return -1;
            }
            if (Verbs.isDeterminer(word)) {
                noun = i;
            }
            if (verbs[i] == 2) {
                boolean led = noun < 0
                        || Clause.joins(words.get(noun - 1))
                        || Verbs.isPreposition(words.get(noun - 1).lower());
                return led && i > form + 1 ? i : -1;
            }
        }
        return -1;
    }

    /** Whether "that" stands between a noun and a verb, as in "the war that began". */
    static boolean isRelative(List<Word> words, int[] verbs, int that) {
        Word noun = words.get(that - 1);
        return that + 1 < words.size()
                && verbs[that + 1] != 0
                && noun.isWord()
                && verbs[that - 1] == 0
                && !ClauseBounds.SAYING.contains(noun.lower())
                && !NO_NOUNS.contains(noun.lower())
                && !FOLLOWING.contains(words.get(that + 1).lower());
    }
}
