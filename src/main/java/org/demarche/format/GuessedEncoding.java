package org.demarche.format;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Guesses the encoding of a text that is not in Unicode and does not say what it is in. Text of few letters beyond
 * ASCII, as English has, is taken for Windows-1252 unless that makes words that no language has.
 */
public final class GuessedEncoding {
    private static final int MOST_BYTES = 1 << 18;
    private static final int MOST_DETECTED = 1 << 16;

    /** So many bytes beyond ASCII in a row are words of another script, not an accent or a quotation mark. */
    private static final int LONG_RUN = 3;

    private static final int FEWEST_IN_RUNS = 12;

    /** Of so many characters beyond ASCII one may stand where no language has it. */
    private static final int PER_ODD = 10;

    private static final String WITHIN_WORDS = "’‘ʼ·–—…\u00A0\u00AD";

    private GuessedEncoding() {}

    /** The encoding that the text seems to be in. */
    public static Charset of(byte[] bytes) {
        int start = otherScript(bytes);
        if (start >= 0) {
            UniversalDetector detector = new UniversalDetector();
            detector.handleData(bytes, start, Math.min(bytes.length - start, MOST_DETECTED));
            detector.dataEnd();
            String name = detector.getDetectedCharset();
            if (name != null) {
                String known = name.equals("MACCYRILLIC") ? "x-MacCyrillic" : name;
                if (Charset.isSupported(known)
                        && Odd.of(bytes, Charset.forName(known)).isFew()) {
                    return Charset.forName(known);
                }
            }
        }
        return western(bytes);
    }

    /** Whether the text seems to be of a script in which English is not written. */
    public static boolean isOtherScript(byte[] bytes) {
        return otherScript(bytes) >= 0 && !of(bytes).equals(windows1252());
    }

    /** The encoding of Western Windows, or the most like it that there is. */
    public static Charset windows1252() {
        return Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1;
    }

    private static Charset western(byte[] bytes) {
        Odd windows = Odd.of(bytes, windows1252());
        if (windows.isFew()) {
            return windows1252();
        }
        Charset best = windows1252();
        int fewest = windows.odd();
        for (Charset other : others()) {
            int odd = Odd.of(bytes, other).odd();
            if (odd < fewest) {
                best = other;
                fewest = odd;
            }
        }
        return best;
    }

    private static List<Charset> others() {
        return Stream.of("x-MacRoman", "windows-1250")
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .toList();
    }

    /** Where the first of the words of another script begins, if most bytes beyond ASCII are in such; otherwise −1. */
    private static int otherScript(byte[] bytes) {
        int first = -1;
        int inRuns = 0;
        int all = 0;
        int end = Math.min(bytes.length, MOST_BYTES);
        for (int i = 0; i < end; i++) {
            int from = i;
            boolean varied = false;
            while (i < end && bytes[i] < 0) {
                varied |= bytes[i] != bytes[from];
                i++;
            }
            int length = i - from;
            all += length;
            // Dots or dashes in a row are a line.
            if (length >= LONG_RUN && varied) {
                inRuns += length;
                first = first < 0 ? from : first;
            }
        }
        return inRuns >= FEWEST_IN_RUNS && inRuns * 2 > all ? first : -1;
    }

    /**
     * How well an encoding fits.
     *
     * @param odd characters beyond ASCII that stand where no language has them
     * @param all characters beyond ASCII
     */
    private record Odd(int odd, int all) {
        static Odd of(byte[] bytes, Charset charset) {
            ByteBuffer beginning = ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, MOST_BYTES));
            String text = charset.decode(beginning).toString();
            int odd = 0;
            int all = 0;
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) > 0x7F) {
                    all++;
                    odd += isOdd(text, i) ? 1 : 0;
                }
            }
            return new Odd(odd, all);
        }

        boolean isFew() {
            return odd * PER_ODD < all || odd == 0;
        }

        private static boolean isOdd(String text, int at) {
            char c = text.charAt(at);
            char before = at == 0 ? ' ' : text.charAt(at - 1);
            char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
            if (c == '\uFFFD' || Character.isISOControl(c)) {
                return true;
            }
            return Character.isLetter(c)
                    ? Character.isUpperCase(c) && Character.isLowerCase(before)
                    : Character.isLetter(before)
                            && Character.isLowerCase(after)
                            && !Character.isSurrogate(c)
                            && WITHIN_WORDS.indexOf(c) < 0;
        }
    }
}
