package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/** Where the words of a noun that names an event begin and end. */
final class NounPhrases {
    private static final Set<String> OUTSIDE = Set.of(
            "the", "a", "an", "of", "in", "at", "from", "to", "by", "with", "and", "after", "before", "since", "that");
    private static final Set<String> LINKS = Set.of("of", "between", "with", "on", "in");
    private static final Set<String> NOT_OF_NOUN = Set.of("which", "who", "that", "when", "to", "for", "as");
    /** Shortened words that a full stop ends within a name. */
    private static final Set<String> TITLES = WordSet.of("dr mr mrs ms st sen gov gen col rep prof lt capt sgt mt");

    /** In words. */
    private static final int LONGEST = 10;
    /** In words. */
    private static final int LONGEST_BEFORE = 4;

    private NounPhrases() {}

    /** Whether a word leads on from a noun to what belongs to it: "between", "of". */
    static boolean isLink(String word) {
        return LINKS.contains(word);
    }

    /** The first word of a noun with what stands before it, without an article. */
    static int begin(List<Word> words, int head) {
        int from = head;
        while (from > 0
                && words.get(from - 1).isWord()
                && from > head - LONGEST_BEFORE
                && !OUTSIDE.contains(words.get(from - 1).lower())) {
            from--;
        }
        return from;
    }

    /** After what belongs to the noun: "between Turkey and Libya". */
    static int end(List<Word> words, int head) {
        int to = head + 1;
        while (to < words.size()
                && to < head + LONGEST
                && goesOn(words, to)
                && Verbs.at(words, to) == Verbs.Kind.NONE) {
            String word = words.get(to).lower();
            if (to == head + 1 ? !LINKS.contains(word) : NOT_OF_NOUN.contains(word)) {
                break;
            }
            to = afterPlace(words, to + 1);
        }
        return to;
    }

    /** Whether a word is one, or the full stop of a title before a name: "the death of Dr. Brown". */
    private static boolean goesOn(List<Word> words, int at) {
        return words.get(at).isWord()
                || (words.get(at).form().equals(".")
                        && TITLES.contains(words.get(at - 1).lower())
                        && at + 1 < words.size()
                        && words.get(at + 1).isCapital());
    }

    /**
     * Behind the state of a place, if it stands between commas before a noun that goes on: "a Bergen, Nor., clinic".
     */
    private static int afterPlace(List<Word> words, int comma) {
        if (comma + 3 >= words.size()
                || !words.get(comma).form().equals(",")
                || !words.get(comma - 1).isCapital()
                || !words.get(comma + 1).isCapital()) {
            return comma;
        }
        int next = words.get(comma + 2).form().equals(".") ? comma + 3 : comma + 2;
        boolean goesOn = words.get(next).form().equals(",")
                && next + 1 < words.size()
                && words.get(next + 1).isWord()
                && !words.get(next + 1).isCapital()
                && !Clause.joins(words.get(next + 1));
        return goesOn ? next + 1 : comma;
    }
}
