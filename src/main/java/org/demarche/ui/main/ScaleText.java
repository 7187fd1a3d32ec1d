package org.demarche.ui.main;

import java.math.BigDecimal;
import java.math.MathContext;
import org.demarche.ui.session.Labels;

/** How much time a pixel stands for, in words: "1 px = 1.1 days". */
final class ScaleText {
    private static final double YEAR_SECONDS = 365.2425 * 86_400;
    private static final MathContext TWO_DIGITS = new MathContext(2);

    private final Labels labels;

    ScaleText(Labels labels) {
        this.labels = labels;
    }

    String of(double secondsPerPx) {
        return labels.text("ui.main.scale", duration(secondsPerPx));
    }

    private String duration(double seconds) {
        if (seconds >= 1e6 * YEAR_SECONDS) {
            return labels.text("ui.main.scale.millionYears", number(seconds / YEAR_SECONDS / 1e6));
        } else if (seconds >= YEAR_SECONDS) {
            return labels.text("ui.main.scale.years", number(seconds / YEAR_SECONDS));
        } else if (seconds >= 86_400) {
            return labels.text("ui.main.scale.days", number(seconds / 86_400));
        } else if (seconds >= 3600) {
            return labels.text("ui.main.scale.hours", number(seconds / 3600));
        } else if (seconds >= 60) {
            return labels.text("ui.main.scale.minutes", number(seconds / 60));
        } else if (seconds >= 1) {
            return labels.text("ui.main.scale.seconds", number(seconds));
        } else if (seconds >= 1e-3) {
            return labels.text("ui.main.scale.milliseconds", number(seconds * 1e3));
        }
        return labels.text("ui.main.scale.microseconds", number(seconds * 1e6));
    }

    private static BigDecimal number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(TWO_DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
