package org.demarche.format;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Text for a parser that puts pieces of any length together, such as cells and lines: one that would not fit into
 * memory, as where a quotation mark is never closed, ends the reading with a reason.
 */
public final class BoundedText extends FilterReader {
    /** What no table or line of people's writing comes near, in UTF-16 units. */
    public static final int MOST = 1 << 24;

    private final int most;
    private long taken;

    /** A piece was longer than it may be. */
    public static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1;

        private TooLongException(int most) {
            super("more than " + most + " characters");
        }
    }

    /** @param most UTF-16 units that a piece may have, beyond what the parser reads at once */
    public BoundedText(Reader text, int most) {
        super(text);
        this.most = most;
    }

    /** Tells that a piece is whole and another begins. */
    public void next() {
        taken = 0;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        count(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        count(count);
        return count;
    }

    private void count(int units) throws IOException {
        taken += Math.max(0, units);
        if (taken > most) {
            throw new TooLongException(most);
        }
    }
}
