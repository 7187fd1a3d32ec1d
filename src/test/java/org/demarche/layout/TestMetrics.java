package org.demarche.layout;

/** Every character is as wide as Inter's average: layout tests need plausible widths, not a font. */
final class TestMetrics implements TextMetrics {
    private static final double AVERAGE_ADVANCE_EM = 0.55;

    @Override
    public double widthPx(String text, TextStyle style) {
        return text.codePointCount(0, text.length()) * AVERAGE_ADVANCE_EM * style.sizePx();
    }
}
