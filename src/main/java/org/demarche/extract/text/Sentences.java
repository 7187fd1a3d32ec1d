package org.demarche.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts English text into sentences. A sentence ends at a full stop, question or exclamation mark with the quotation
 * marks and brackets that close after it, at a blank line, before a line that a date leads, and at the end of a line
 * that does not run on. It begins and ends with a character that is no space. One pass, whatever the text.
 */
public final class Sentences {
    /** Before a full stop, a word of this kind does not end a sentence unless a line ends there too. */
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "messrs", "dr", "prof", "gen", "lt", "col", "maj", "capt", "cmdr", "sgt", "adm", "gov",
            "sen", "rep", "reps", "sens", "pres", "rev", "hon", "st", "mt", "ft", "amb", "brig", "fr", "sr", "jr", "no",
            "nos", "vs", "viz", "cf", "eg", "ie", "ca", "c", "p", "circa", "approx", "art", "sec", "vol", "pp", "jan",
            "feb", "febr", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "mon", "tue", "tues",
            "wed", "thu", "thur", "thurs", "fri", "sat", "inst", "ult", "prox");

    /** After a full stop of these, a capital letter begins a new sentence. */
    private static final Set<String> COMPANIES =
            Set.of("inc", "corp", "co", "ltd", "bros", "cos", "etc", "al", "dept", "est", "ave", "blvd");

    private static final Set<String> OPENINGS = Set.of(
            "The", "In", "It", "He", "She", "They", "This", "These", "Those", "On", "At", "But", "For", "As", "When",
            "While", "After", "Both", "However", "Its", "His", "Her", "Their", "There", "By", "Since", "During");

    private static final int LONGEST_WORD = 12;
    private static final String CLOSING = "\"'”’»)]}";
    private static final String OPENING = "\"'“‘«([{—–-";

    /** Lines of a text that a program or typist has wrapped are no longer than this. */
    private static final int WIDEST_WRAP = 110;

    private static final int NARROWEST_WRAP = 50;
    /** A wrapped line that is shorter than this part of the longest one ends a paragraph. */
    private static final double FULL_LINE = 0.7;

    private final String text;
    /**
     * How long a line must be to run on into the next whatever that begins with; none is if the text is not wrapped.
     */
    private final int fullLine;

    private final List<Span> found = new ArrayList<>();
    private int begin = -1;

    private Sentences(String text) {
        this.text = text;
        int longest = longestLine(text);
        boolean wrapped = longest >= NARROWEST_WRAP && longest <= WIDEST_WRAP;
        fullLine = wrapped ? (int) (FULL_LINE * longest) : Integer.MAX_VALUE;
    }

    private static int longestLine(String text) {
        int longest = 0;
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            longest = Math.max(longest, end - from);
            from = end + 1;
        }
        return longest;
    }

    /** The sentences in order; what stands between two of them is white space. */
    public static List<Span> of(String text) {
        Sentences sentences = new Sentences(text);
        sentences.cut();
        return List.copyOf(sentences.found);
    }

    /**
     * Where a piece of a sentence ends that begins at a place: at the sentence's end, or at the last space within a
     * length; if there is none, after that length.
     */
    public static int pieceEnd(String text, int begin, int end, int longest) {
        if (end - begin <= longest) {
            return end;
        }
        int space = text.substring(begin, begin + longest + 1).lastIndexOf(' ');
        return space > 0 ? begin + space : begin + longest;
    }

    private void cut() {
        int last = -1;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                int next = afterSpaces(i);
                if (begin >= 0 && endsParagraph(i, next)) {
                    close(last + 1);
                }
                i = next;
                continue;
            }
            if (begin < 0) {
                begin = i;
            }
            last = i;
            i++;
            if (isStop(c)) {
                i = afterMarks(i);
                last = i - 1;
                if (endsSentence(last, c)) {
                    close(i);
                }
            }
        }
        if (begin >= 0) {
            close(last + 1);
        }
    }

    private void close(int end) {
        found.add(new Span(begin, end));
        begin = -1;
    }

    private int afterSpaces(int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Further stops and closing marks belong to the sentence. */
    private int afterMarks(int from) {
        int i = from;
        while (i < text.length() && (isStop(text.charAt(i)) || CLOSING.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    /** Whether the spaces from here hold a line's end after which something new begins. */
    private boolean endsParagraph(int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n'
                    || c == '\u2029'
                    || c == '\u2028'
                    || (c == '\r' && !(i + 1 < to && text.charAt(i + 1) == '\n'))) {
                lines++;
            }
        }
        return lines > 1 || (lines == 1 && (!runsOn(from, to) || DatedLines.isAt(text, to)));
    }

    /**
     * Whether the line that begins after some spaces goes on with the sentence before them: it begins with a small
     * letter or a digit, or the line before it is full and does not end a sentence.
     */
    private boolean runsOn(int spaces, int next) {
        boolean full = fullLine < Integer.MAX_VALUE && spaces - text.lastIndexOf('\n', spaces - 1) > fullLine;
        char first = next < text.length() ? text.charAt(next) : '.';
        return full || Character.isLowerCase(first) || Character.isDigit(first);
    }

    /** Whether the stop, with its closing marks up to {@code last}, ends the sentence. */
    private boolean endsSentence(int last, char stop) {
        int after = last + 1;
        if (after < text.length() && !isSpace(text.charAt(after))) {
            return false;
        }
        int next = afterSpaces(after);
        if (next == text.length()) {
            return true;
        }
        char first = text.charAt(next);
        if (OPENING.indexOf(first) >= 0 && next + 1 < text.length()) {
            first = text.charAt(next + 1);
        }
        if (Character.isLowerCase(first)) {
            return false;
        }
        return stop != '.' || text.charAt(last) != '.' || !isAbbreviation(last, next, first);
    }

    private boolean isAbbreviation(int stop, int at, char next) {
        int from = stop;
        while (from > 0 && stop - from <= LONGEST_WORD && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int length = stop - from;
        if (length == 0 || length > LONGEST_WORD) {
            return false;
        }
        String word = text.substring(from, stop).toLowerCase(Locale.ROOT);
        if (TITLES.contains(word)) {
            return !word.equals("no") || Character.isDigit(next);
        }
        if (COMPANIES.contains(word)) {
            return false;
        }
        return length == 1 && isInitial(from, next) && !(isDotted(from) && isOpening(at));
    }

    /** Whether a single letter before a full stop is of a name, as in "J. Smith", or of "U.S." and "p.m.". */
    private boolean isInitial(int letter, char next) {
        if (!isDotted(letter)) {
            return Character.isUpperCase(text.charAt(letter)) && text.charAt(letter) != 'I';
        }
        char c = text.charAt(letter);
        // After "5 p.m." a new sentence is as likely as "5 p.m. Friday": left whole, so that the date stays with it.
        return c == 'm' || (Character.isUpperCase(c) && (Character.isUpperCase(next) || Character.isDigit(next)));
    }

    private boolean isDotted(int letter) {
        return letter >= 2 && text.charAt(letter - 1) == '.' && Character.isLetter(text.charAt(letter - 2));
    }

    /** Whether the word at a place begins with a capital only because a sentence does, as after "the U.N. In May". */
    private boolean isOpening(int at) {
        int to = at;
        while (to < text.length() && to - at <= LONGEST_WORD && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return OPENINGS.contains(text.substring(at, to));
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '?' || c == '!' || c == '…';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
