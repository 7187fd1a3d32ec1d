package org.demarche.layout;

/** Measures text for layout. Screen and export agree to a thousandth of a pixel, so one layout serves both. */
public interface TextMetrics {
    /** Advance width in pixels, without kerning. */
    double widthPx(String text, TextStyle style);
}
