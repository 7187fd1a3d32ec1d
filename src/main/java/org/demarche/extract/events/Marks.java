package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import org.demarche.extract.text.Word;

/** The marks that part a sentence: not those within a range, a clock time or around a few quoted words. */
final class Marks {
    static final Set<String> MARKS = Set.of(",", ";", ":", "—", "–", "-", "(", ")", "“", "”", "\"", "[", "]", "|", "_");

    private static final Set<String> QUOTES = Set.of("“", "”", "\"");

    /** In words. */
    private static final int FEW_QUOTED = 3;

    private Marks() {}

    /** A dash between words parts them; one within a range of years or a compound does not. */
    static boolean isMark(List<Word> words, int i) {
        boolean tight = i > 0
                && i + 1 < words.size()
                && words.get(i).begin() == words.get(i - 1).end()
                && words.get(i + 1).begin() == words.get(i).end();
        String form = words.get(i).form();
        boolean dash = "–-".contains(form) || (form.equals("—") && tight && isDigit(words.get(i + 1)));
        boolean clock = form.equals(":") && tight && isDigit(words.get(i - 1)) && isDigit(words.get(i + 1));
        return MARKS.contains(words.get(i).form()) && !(dash && tight) && !clock && !isShortQuote(words, i);
    }

    static boolean isDigit(Word word) {
        return Character.isDigit(word.form().charAt(0));
    }

    /** Whether it is a quotation mark around a few words, which belong to the clause. */
    private static boolean isShortQuote(List<Word> words, int mark) {
        return QUOTES.contains(words.get(mark).form()) && (isClosed(words, mark, 1) || isClosed(words, mark, -1));
    }

    private static boolean isClosed(List<Word> words, int mark, int step) {
        for (int i = mark + step; i >= 0 && i < words.size() && Math.abs(i - mark) <= FEW_QUOTED + 1; i += step) {
            if (QUOTES.contains(words.get(i).form())) {
                return Math.abs(i - mark) > 1;
            }
            if (!words.get(i).isWord()) {
                return false;
            }
        }
        return false;
    }
}
