package org.demarche.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text as search compares it: words in lower case without accents, so that "Kaesong" finds "Kaesŏng". */
final class FoldedText {
    private FoldedText() {}

    /** The words of a text: its runs of letters and digits, folded. */
    static List<String> words(String text) {
        String folded = fold(text);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= folded.length(); ) {
            int codePoint = i < folded.length() ? folded.codePointAt(i) : ' ';
            boolean inWord = Character.isLetterOrDigit(codePoint);
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(folded.substring(start, i));
                start = -1;
            }
            i += Character.charCount(codePoint);
        }
        return words;
    }

    private static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 0x80)) {
            return lower;
        }
        String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().forEach(codePoint -> append(folded, codePoint));
        return folded.toString();
    }

    private static void append(StringBuilder folded, int codePoint) {
        switch (codePoint) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'þ' -> folded.append("th");
            case 'ı' -> folded.append('i');
            default -> {
                int kind = Character.getType(codePoint);
                if (kind != Character.NON_SPACING_MARK && kind != Character.ENCLOSING_MARK) {
                    folded.appendCodePoint(codePoint);
                }
            }
        }
    }
}
