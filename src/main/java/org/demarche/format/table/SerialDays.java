package org.demarche.format.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;

/**
 * Days as spreadsheets count them, which cells show as mere numbers where nobody chose a format of dates: 43523 is 27
 * February 2019. Only those from 1927 to the end of this century are taken for days: lower numbers may be years.
 */
final class SerialDays {
    /** So many days later does a workbook begin to count that begins with 1904. */
    static final int DAYS_TO_1904 = 1462;

    /** Day 0 for all days after February 1900, whose 29th day spreadsheets count though there was none. */
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private static final Pattern DAY = Pattern.compile("(?:[1-6]\\d{4}|7[0-2]\\d{3})(?:\\.\\d+)?");
    private static final Pattern PART_OF_DAY = Pattern.compile("0\\.\\d+");
    private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);

    private SerialDays() {}

    /** Whether a text is such a number. */
    static boolean isDay(String text) {
        return DAY.matcher(text).matches();
    }

    /**
     * Such a day in ISO 8601, with a clock time if it has a fraction.
     *
     * @param text a number for which {@link #isDay} holds
     * @param later how many days later than at the end of 1899 the count begins
     */
    static String day(String text, int later) {
        BigDecimal number = new BigDecimal(text);
        LocalDate day = DAY_0.plusDays(number.intValue() + (long) later);
        LocalDateTime moment = day.atStartOfDay().plusSeconds(seconds(number.remainder(BigDecimal.ONE)));
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    /** The clock time that a part of a day is, as {@code HH:mm[:ss]}; empty if it is no part of a day. */
    static String clock(String text) {
        if (!PART_OF_DAY.matcher(text).matches() && !text.equals("0")) {
            return "";
        }
        return LocalTime.MIDNIGHT.plusSeconds(seconds(new BigDecimal(text))).toString();
    }

    private static long seconds(BigDecimal partOfDay) {
        return partOfDay
                .multiply(SECONDS_PER_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
