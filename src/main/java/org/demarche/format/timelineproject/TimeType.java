package org.demarche.format.timelineproject;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.demarche.format.IsoDate;
import org.demarche.format.PlainDates;
import org.demarche.time.EdtfPart;
import org.jspecify.annotations.Nullable;

/** How a file counts time. */
enum TimeType {
    /** Dates as {@code 1066-10-14 09:00:00}, with astronomical years. */
    GREGORIAN,
    /** Plain numbers, which stand as years here. */
    NUMERIC,
    /** A calendar that can't be placed. */
    OTHER;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,18})?(?:[eE][+-]?\\d{1,3})?");
    private static final int MOST_DIGITS = 14;

    /** The type of that name in a file. */
    static TimeType of(String name) {
        return switch (name) {
            case "gregoriantime" -> GREGORIAN;
            case "numtime" -> NUMERIC;
            default -> OTHER;
        };
    }

    /** The date of a text; null if it is none, or can't be placed. */
    @Nullable
    EdtfPart date(String text) {
        return switch (this) {
            case GREGORIAN -> {
                IsoDate date = IsoDate.of(text);
                yield date == null ? null : date.first();
            }
            case NUMERIC -> number(text);
            case OTHER -> null;
        };
    }

    private static @Nullable EdtfPart number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        boolean tooLarge = number.precision() - number.scale() > MOST_DIGITS;
        if (tooLarge || number.precision() - number.scale() < -MOST_DIGITS) {
            return tooLarge ? null : PlainDates.date(0, 0, 0);
        }
        return PlainDates.date(number.setScale(0, RoundingMode.FLOOR).longValueExact(), 0, 0);
    }
}
