package org.demarche.ui.review;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A share from 0 to 1 as people type it: with the language's decimal sign or a point. */
final class TypedShare {
    private static final int MOST_DIGITS = 6;

    private TypedShare() {}

    /** The share as text, empty for none. */
    static String write(@Nullable Double share, Locale locale) {
        return share == null ? "" : format(locale).format(share);
    }

    /** The share, nothing if the text is none. */
    static OptionalDouble read(String text, Locale locale) {
        OptionalDouble local = parse(text, locale);
        return local.isPresent() ? local : parse(text, Locale.ROOT);
    }

    private static OptionalDouble parse(String text, Locale locale) {
        ParsePosition end = new ParsePosition(0);
        Number number = format(locale).parse(text, end);
        return number != null
                        && end.getIndex() == text.length()
                        && number.doubleValue() >= 0
                        && number.doubleValue() <= 1
                ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
    }

    private static NumberFormat format(Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(MOST_DIGITS);
        return format;
    }
}
