package org.demarche.ui.timeline;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.text.ParsePosition;
import javafx.scene.control.Spinner;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads a weight in the system's language; what is none, or is what was there already, leaves the one before
 * with all its decimals. It is written with a minus sign, which is as wide as the plus, and read with a hyphen too.
 */
final class WeightText extends StringConverter<Double> {
    private static final int DECIMALS = 4;
    private static final char MINUS = '\u2212';
    private static final char HYPHEN = '-';

    private final Spinner<Double> spinner;
    private final NumberFormat format = NumberFormat.getNumberInstance();

    WeightText(Spinner<Double> spinner) {
        this.spinner = spinner;
        format.setMaximumFractionDigits(DECIMALS);
        if (format instanceof DecimalFormat decimal) {
            DecimalFormatSymbols symbols = decimal.getDecimalFormatSymbols();
            symbols.setMinusSign(MINUS);
            decimal.setDecimalFormatSymbols(symbols);
        }
    }

    @Override
    public String toString(@Nullable Double weight) {
        return weight == null ? "" : format.format(weight);
    }

    @Override
    public Double fromString(String typed) {
        Double before = spinner.getValue();
        String text = typed.strip().replace(HYPHEN, MINUS);
        Number number = format.parse(text, new ParsePosition(0));
        return number == null || text.equals(toString(before)) ? before : Double.valueOf(number.doubleValue());
    }
}
