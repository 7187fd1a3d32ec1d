package org.demarche.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units of length, as CSS relates them to its pixel: 96 to the inch. */
public enum Length {
    PX(1),
    PT(96 / 72.0),
    MM(96 / 25.4),
    CM(96 / 2.54),
    IN(96);

    private static final Pattern WRITTEN =
            Pattern.compile("\\s*([0-9]{1,6}(?:[.,][0-9]{1,4})?)\\s*([A-Za-z]{0,2})\\s*");

    private final double px;

    Length(double px) {
        this.px = px;
    }

    public double toPx(double value) {
        return value * px;
    }

    public double ofPx(double valuePx) {
        return valuePx / px;
    }

    /** The unit's sign. */
    public String sign() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** CSS pixels of a length such as {@code 180mm} or {@code 7.5 in}; a bare number is in this unit. */
    public OptionalDouble parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(matcher.group(1).replace(',', '.'));
        String sign = matcher.group(2).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(unit -> sign.isEmpty() ? unit == this : unit.sign().equals(sign))
                .mapToDouble(unit -> unit.toPx(value))
                .findFirst();
    }
}
