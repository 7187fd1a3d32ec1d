package org.demarche.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Measures text by adding up the widths of its characters, each measured once. That is exact for scripts whose letters
 * stand side by side, as pictures are set without kerning; any other text is measured as a whole.
 */
final class AdvanceTable implements TextMetrics {
    /** Latin letters and the punctuation around them. */
    private static final int LETTERS_END = 0x250;

    private static final int PUNCTUATION = 0x2010;
    private static final int PUNCTUATION_END = 0x2028;

    private final TextMetrics metrics;
    private final Map<TextStyle, double[]> tables = new HashMap<>();

    AdvanceTable(TextMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public double widthPx(String text, TextStyle style) {
        double[] table = tables.get(style);
        if (table == null) {
            table = new double[LETTERS_END + PUNCTUATION_END - PUNCTUATION];
            Arrays.fill(table, Double.NaN);
            tables.put(style, table);
        }
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            int place = place(text.charAt(i));
            if (place < 0) {
                return metrics.widthPx(text, style);
            }
            if (Double.isNaN(table[place])) {
                table[place] = metrics.widthPx(text.substring(i, i + 1), style);
            }
            width += table[place];
        }
        return width;
    }

    private static int place(char c) {
        if (c >= ' ' && c < LETTERS_END) {
            return c;
        }
        return c >= PUNCTUATION && c < PUNCTUATION_END ? LETTERS_END + c - PUNCTUATION : -1;
    }
}
