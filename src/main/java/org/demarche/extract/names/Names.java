package org.demarche.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.extract.text.Span;
import org.demarche.extract.text.Word;

/** Everybody and every place that a text names, and where. */
public final class Names {
    private static final Names NONE = new Names(List.of());

    private final List<Mention> mentions;

    private Names(List<Mention> mentions) {
        this.mentions = List.copyOf(mentions);
    }

    /**
     * Finds the names of a text.
     *
     * @param sentences its sentences in order, or parts of them
     */
    public static Names in(String text, List<Span> sentences) {
        if (sentences.isEmpty()) {
            return NONE;
        }
        List<List<Word>> all = new ArrayList<>();
        Set<String> small = new HashSet<>();
        Map<String, Integer> capitals = new HashMap<>();
        Set<String> placed = new HashSet<>();
        for (Span sentence : sentences) {
            List<Word> words = Word.of(text, sentence.begin(), sentence.end());
            all.add(words);
            for (int i = 0; i < words.size(); i++) {
                Word word = words.get(i);
                if (!word.isCapital()) {
                    small.add(word.form());
                } else if (i > 0 && words.get(i - 1).isWord()) {
                    capitals.merge(word.form(), 1, Integer::sum);
                    if (Shapes.isPlace(words, i)) {
                        placed.add(word.form());
                    }
                }
            }
        }
        NameFinder finder = new NameFinder(text, small, capitals, placed);
        all.forEach(finder::read);
        return new Names(finder.mentions());
    }

    /** In the order of the text; they do not overlap. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** Those that begin in a range of the text. */
    public List<Mention> within(int begin, int end) {
        int from = firstFrom(begin);
        int to = from;
        while (to < mentions.size() && mentions.get(to).begin() < end) {
            to++;
        }
        return mentions.subList(from, to);
    }

    private int firstFrom(int begin) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).begin() < begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
