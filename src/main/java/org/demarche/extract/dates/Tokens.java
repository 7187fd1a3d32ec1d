package org.demarche.extract.dates;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text as tokens: runs of letters, runs of digits, single other characters; white space lies between them. Numbered
 * from 0; asking for one outside of the text gives the {@link Kind#NONE} token, so that rules can look around freely.
 */
class Tokens {
    /** What a token is made of. */
    enum Kind {
        NONE,
        WORD,
        NUMBER,
        SIGN
    }

    /** Words longer than that name no time. */
    private static final int LONGEST_WORD = 16;

    private static final int MAX_DIGITS = 9;

    private final String text;
    private final DayOrder order;
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private String[] words = new String[64];
    private int count;
    private final BitSet asked = new BitSet();
    private final Map<Integer, Match> days = new HashMap<>();

    /** The tokens of a piece of a text, of which nothing tells the order of dates in digits. */
    Tokens(String text, int begin, int end) {
        this(text, begin, end, DayOrder.UNKNOWN);
    }

    Tokens(String text, int begin, int end, DayOrder order) {
        this.text = text;
        this.order = order;
        int i = begin;
        while (i < end) {
            char c = text.charAt(i);
            int from = i++;
            if (isSpace(c)) {
                continue;
            }
            if (Character.isLetter(c)) {
                while (i < end && Character.isLetter(text.charAt(i))) {
                    i++;
                }
            } else if (isDigit(c)) {
                while (i < end && isDigit(text.charAt(i))) {
                    i++;
                }
            }
            add(from, i);
        }
    }

    private void add(int begin, int end) {
        if (count == begins.length) {
            int size = count + (count >> 1);
            begins = Arrays.copyOf(begins, size);
            ends = Arrays.copyOf(ends, size);
            words = Arrays.copyOf(words, size);
        }
        begins[count] = begin;
        ends[count] = end;
        words[count] = wordOf(begin, end);
        count++;
    }

    private String wordOf(int begin, int end) {
        char c = text.charAt(begin);
        if (end - begin == 1 && c < 128) {
            return SINGLE[c];
        }
        return end - begin <= LONGEST_WORD && !isDigit(c)
                ? text.substring(begin, end).toLowerCase(Locale.ROOT)
                : "";
    }

    private static final String[] SINGLE = new String[128];

    static {
        for (char c = 0; c < SINGLE.length; c++) {
            SINGLE[c] = String.valueOf(Character.toLowerCase(c));
        }
    }

    /** In which order the whole text writes dates in digits. */
    DayOrder order() {
        return order;
    }

    int count() {
        return count;
    }

    /** What names a day from a token on: several rules build on it, so that the answer is kept. */
    @Nullable
    Match day(int from, Rule rule) {
        if (!isInside(from)) {
            return null;
        }
        if (!asked.get(from)) {
            asked.set(from);
            Match day = rule.at(this, from);
            if (day != null) {
                days.put(from, day);
            }
        }
        return days.get(from);
    }

    int begin(int i) {
        return begins[i];
    }

    int end(int i) {
        return ends[i];
    }

    private boolean isInside(int i) {
        return i >= 0 && i < count;
    }

    /** The word in small letters or the sign itself; empty for numbers, what is long, and outside of the text. */
    String word(int i) {
        return isInside(i) && !isDigit(text.charAt(begins[i])) ? words[i] : "";
    }

    boolean is(int i, String word) {
        return word(i).equals(word);
    }

    Kind kind(int i) {
        if (!isInside(i)) {
            return Kind.NONE;
        }
        char c = text.charAt(begins[i]);
        if (isDigit(c)) {
            return Kind.NUMBER;
        }
        return Character.isLetter(c) ? Kind.WORD : Kind.SIGN;
    }

    /** How many digits a number has; 0 for what is none. */
    int digits(int i) {
        return kind(i) == Kind.NUMBER ? ends[i] - begins[i] : 0;
    }

    /** The value of a number with at most nine digits; else −1. */
    int number(int i) {
        int digits = digits(i);
        return digits > 0 && digits <= MAX_DIGITS ? Integer.parseInt(text, begins[i], ends[i], 10) : -1;
    }

    /** Whether a word begins with a capital letter. */
    boolean isCapital(int i) {
        return isInside(i) && Character.isUpperCase(text.charAt(begins[i]));
    }

    /** Whether nothing stands between the token and the one before it. */
    boolean touches(int i) {
        return i > 0 && i < count && begins[i] == ends[i - 1];
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
