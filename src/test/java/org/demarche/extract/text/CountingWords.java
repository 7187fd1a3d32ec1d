package org.demarche.extract.text;

import java.util.AbstractList;
import java.util.List;

/** Words that count how often they are looked at: the work of what reads them, without a clock. */
public final class CountingWords extends AbstractList<Word> {
    private final List<Word> words;
    private long looks;

    /** The words of a text. */
    public CountingWords(String text) {
        words = Word.of(text, 0, text.length());
    }

    @Override
    public Word get(int index) {
        looks++;
        return words.get(index);
    }

    @Override
    public int size() {
        return words.size();
    }

    /** How often one of them was looked at, by the number of words. */
    public double looksPerWord() {
        return looks / (words.size() + 1.0);
    }
}
