package org.demarche.export;

import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import org.demarche.layout.TextMetrics;
import org.demarche.layout.TextStyle;

/** Measures text with the fonts that pictures are painted with. */
public final class AwtTextMetrics implements TextMetrics {
    static final FontRenderContext CONTEXT = new FontRenderContext(
            null, RenderingHints.VALUE_TEXT_ANTIALIAS_ON, RenderingHints.VALUE_FRACTIONALMETRICS_ON);

    @Override
    public double widthPx(String text, TextStyle style) {
        return text.isEmpty()
                ? 0
                : AwtFonts.of(text, style).getStringBounds(text, CONTEXT).getWidth();
    }
}
