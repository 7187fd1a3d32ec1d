package org.demarche.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, number or mark of a text.
 *
 * @param begin its first UTF-16 unit
 * @param end after its last UTF-16 unit
 * @param form as written, with a straight apostrophe
 * @param lower the form in small letters
 */
public record Word(int begin, int end, String form, String lower) {
    /** One as written; the form in small letters follows from it. */
    public Word(int begin, int end, String form) {
        this(begin, end, form, form.toLowerCase(Locale.ROOT));
    }

    /**
     * The words of a range in order. The {@code 's} of a possessive is a word of its own; hyphens and the full stops of
     * "U.S." and "U.S.-led" stay within theirs; any other mark is a word.
     */
    public static List<Word> of(String text, int begin, int end) {
        List<Word> words = new ArrayList<>();
        int i = begin;
        while (i < end) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                i++;
                continue;
            }
            int next =
                    isPossessive(text, i, end) ? i + 2 : Character.isLetterOrDigit(c) ? wordEnd(text, i, end) : i + 1;
            words.add(new Word(i, next, text.substring(i, next).replace('’', '\'')));
            i = next;
        }
        return words;
    }

    public boolean isCapital() {
        return Character.isUpperCase(form.charAt(0));
    }

    public boolean isWord() {
        return Character.isLetterOrDigit(form.charAt(0));
    }

    private static int wordEnd(String text, int begin, int end) {
        int i = begin + 1;
        while (i < end && !isPossessive(text, i, end) && goesOn(text, begin, i, end)) {
            i++;
        }
        return i;
    }

    private static boolean goesOn(String text, int begin, int i, int end) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean inside = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
        return switch (c) {
            case '\'', '’' -> inside && Character.isLetterOrDigit(text.charAt(i - 1));
            case '-' -> inside && (Character.isLetterOrDigit(text.charAt(i - 1)) || text.charAt(i - 1) == '.');
            case ',' -> inside && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
            case '.' -> {
                int part = afterHyphen(text, begin, i);
                yield (isLettered(text, part, i) && (inside || i - part > 1))
                        || (inside && Character.isDigit(text.charAt(i + 1)));
            }
            default -> false;
        };
    }

    /** Where the last part of a word such as "Sino-U.S." begins. */
    private static int afterHyphen(String text, int begin, int end) {
        int i = end;
        while (i > begin && end - i <= 9 && text.charAt(i - 1) != '-') {
            i--;
        }
        return i > begin && text.charAt(i - 1) == '-' ? i : begin;
    }

    /** Whether the word so far is single letters with full stops between, as in "U.S". */
    private static boolean isLettered(String text, int begin, int stop) {
        if (stop - begin > 9 || (stop - begin) % 2 == 0) {
            return false;
        }
        for (int i = begin; i < stop; i++) {
            boolean fits = (i - begin) % 2 == 0 ? Character.isLetter(text.charAt(i)) : text.charAt(i) == '.';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPossessive(String text, int i, int end) {
        char c = text.charAt(i);
        return (c == '\'' || c == '’')
                && i + 1 < end
                && text.charAt(i + 1) == 's'
                && i > 0
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && (i + 2 == end || !Character.isLetterOrDigit(text.charAt(i + 2)));
    }
}
