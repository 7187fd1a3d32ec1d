package org.demarche.layout;

import java.util.HashMap;
import java.util.Map;
import org.demarche.index.ChronicleIndex;
import org.jspecify.annotations.Nullable;

/** What stands on labels, cut to their greatest width and measured; kept for one chronicle at a time. */
final class LabelTexts {
    private static final int MOST_KEPT = 20_000;

    private final TextFitter fitter;
    private final TextMetrics metrics;
    private final Map<Integer, Text> known = new HashMap<>();
    private @Nullable ChronicleIndex ofIndex;

    LabelTexts(TextFitter fitter, TextMetrics metrics) {
        this.fitter = fitter;
        this.metrics = metrics;
    }

    /** A label's text, and how wide that is with what stands before it. */
    record Text(String text, double widthPx) {}

    Text of(ChronicleIndex index, int position) {
        if (ofIndex != index || known.size() > MOST_KEPT) {
            known.clear();
            ofIndex = index;
        }
        return known.computeIfAbsent(position, any -> {
            String title = TextFitter.oneLine(index.event(position).title());
            String text = fitter.cut(title, CardStyle.LABEL, CardStyle.LABEL_MAX_TEXT_WIDTH);
            return new Text(text, CardStyle.LABEL_PADDING + metrics.widthPx(text, CardStyle.LABEL));
        });
    }
}
