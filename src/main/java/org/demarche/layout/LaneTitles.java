package org.demarche.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts titles of lanes so that no two lanes read the same: "Republic…" says nothing where there are four republics.
 * What is told apart are all lanes, in view or not, so that titles stay as they are while lanes are scrolled.
 */
final class LaneTitles {
    /** Of the beginning so much is left before what tells a title apart. */
    private static final int HEAD_CHARACTERS = 3;

    private final TextFitter fitter;
    private final String[] sorted;

    LaneTitles(TextFitter fitter, List<Lanes.Lane> lanes) {
        this.fitter = fitter;
        sorted = lanes.stream()
                .map(lane -> TextFitter.oneLine(lane.title()))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    /**
     * A title in at most so many lines: whole, or its last line cut between words, or within one if only that tells it
     * from all others, or with an ellipsis before what does.
     */
    List<String> cut(String title, double roomPx, int most) {
        String whole = TextFitter.oneLine(title);
        TextFitter.Lines wrapped = fitter.wrap(whole, LanePicture.TITLE, roomPx, most);
        if (!wrapped.cut()) {
            return wrapped.lines();
        }
        List<String> lines = new ArrayList<>(wrapped.lines());
        lines.removeLast();
        int begin = 0;
        for (String line : lines) {
            begin = whole.indexOf(line, begin) + line.length();
        }
        String rest = whole.substring(begin).strip();
        lines.add(cutLast(rest, shared(whole) - (whole.length() - rest.length()), roomPx));
        return lines;
    }

    /** @param shared how many characters it has in common with others; none or less if it is told apart before it */
    private String cutLast(String rest, int shared, double roomPx) {
        String words = fitter.cutBetweenWords(rest, LanePicture.TITLE, roomPx);
        if (words.equals(rest) || shown(words) > shared) {
            return words;
        }
        String letters = fitter.cut(rest, LanePicture.TITLE, roomPx);
        return shown(letters) > shared ? letters : withTail(rest, Math.max(0, shared), roomPx);
    }

    private static int shown(String cut) {
        return cut.length() - TextFitter.ELLIPSIS.length();
    }

    /** How many characters it has in common with the lane of whose title most is the same. */
    private int shared(String title) {
        int at = Arrays.binarySearch(sorted, title);
        int before = at < 0 ? -at - 2 : at - 1;
        int after = at < 0 ? -at - 1 : at + 1;
        return Math.max(
                before < 0 ? 0 : shared(title, sorted[before]),
                after >= sorted.length ? 0 : shared(title, sorted[after]));
    }

    private static int shared(String one, String other) {
        int mismatch = Arrays.mismatch(one.toCharArray(), other.toCharArray());
        boolean withinPair = mismatch > 0 && Character.isHighSurrogate(one.charAt(mismatch - 1));
        return withinPair ? mismatch - 1 : mismatch < 0 ? one.length() : mismatch;
    }

    /** From the word on in which it begins to differ, or if that is too long from the letter on. */
    private String withTail(String title, int shared, double roomPx) {
        int word = shared;
        while (word > 0 && Character.isLetterOrDigit(title.codePointBefore(word))) {
            word -= Character.charCount(title.codePointBefore(word));
        }
        String least = title.substring(0, Math.min(word, title.offsetByCodePoints(0, Math.min(HEAD_CHARACTERS, word))))
                + TextFitter.ELLIPSIS;
        double tailPx = roomPx - fitter.widthPx(least, LanePicture.TITLE);
        String tail = fitter.cut(title.substring(word), LanePicture.TITLE, tailPx);
        boolean tells = tail.equals(title.substring(word)) || shown(tail) > shared - word;
        if (!tells) {
            tail = fitter.cut(title.substring(shared), LanePicture.TITLE, tailPx);
        }
        double headPx = roomPx - fitter.widthPx(tail, LanePicture.TITLE);
        return fitter.cut(title.substring(0, tells ? word : shared), LanePicture.TITLE, headPx) + tail;
    }
}
