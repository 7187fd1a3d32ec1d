package org.demarche.time;

/**
 * A day with a clock time, in a zone or in none: {@code 2019-02-28T14:00+07:00}. It lies on the time line as one
 * instant, in UTC; a clock time without a zone is placed as if it were UTC.
 *
 * @param year astronomical year
 * @param month 1 to 12
 * @param day 1 to 31
 * @param secondOfDay 0 to 86,400, the latter for midnight at the day's end
 * @param nano nanoseconds after that second
 * @param digits how many digits of a second are written, 0 for whole seconds, {@link #TO_THE_MINUTE} for none
 * @param zone how its zone is written
 * @param offsetMinutes minutes by which its clock is ahead of UTC
 */
public record EdtfDateTime(
        short year, byte month, byte day, int secondOfDay, int nano, byte digits, Zone zone, short offsetMinutes)
        implements EdtfPart {
    /** How a zone is written. */
    public enum Zone {
        NONE,
        /** {@code Z}. */
        UTC,
        /** {@code +07:00}. */
        OFFSET
    }

    /** The number of digits of a time without seconds. */
    static final byte TO_THE_MINUTE = -1;

    private static final int SECONDS_PER_MINUTE = 60;
    private static final int MILLISECOND_DIGITS = 3;
    private static final int NANO_DIGITS = 9;
    private static final int MAX_YEAR = 9999;

    /** Its clock's reading, with midnight at the end of a day on the next one. */
    public TimePoint local() {
        return new TimePoint(TimePoint.ofDay(year, month, day).second() + secondOfDay, nano);
    }

    /** The instant. */
    public TimePoint instant() {
        return new TimePoint(local().second() - (long) offsetMinutes * SECONDS_PER_MINUTE, nano);
    }

    @Override
    public String edtf() {
        return dateText(year, month, day) + "T" + clockText(secondOfDay, digits) + zoneText();
    }

    /** Where the year in UTC would have more than four digits, the time stays in its own zone. */
    @Override
    public String canonical() {
        TimePoint instant = instant();
        CivilDate date = instant.date();
        if (Math.abs(date.year()) > MAX_YEAR) {
            return edtf();
        }
        int finest = Math.max(MILLISECOND_DIGITS, (digits + 2) / MILLISECOND_DIGITS * MILLISECOND_DIGITS);
        return dateText(date.year(), date.month(), date.day()) + "T" + clockText(instant.secondOfDay(), finest) + "Z";
    }

    private static String dateText(long year, int month, int day) {
        return EdtfDate.padded(year, 4) + "-" + EdtfDate.padded(month, 2) + "-" + EdtfDate.padded(day, 2);
    }

    private String clockText(int second, int shownDigits) {
        int minute = second / SECONDS_PER_MINUTE;
        String text = EdtfDate.padded(minute / 60, 2) + ":" + EdtfDate.padded(minute % 60, 2);
        if (shownDigits == TO_THE_MINUTE) {
            return text;
        }
        text += ":" + EdtfDate.padded(second % SECONDS_PER_MINUTE, 2);
        return shownDigits == 0
                ? text
                : text + "." + EdtfDate.padded(nano, NANO_DIGITS).substring(0, shownDigits);
    }

    private String zoneText() {
        return switch (zone) {
            case NONE -> "";
            case UTC -> "Z";
            case OFFSET -> {
                int size = Math.abs(offsetMinutes);
                yield (offsetMinutes < 0 ? "-" : "+")
                        + EdtfDate.padded(size / 60, 2)
                        + ":"
                        + EdtfDate.padded(size % 60, 2);
            }
        };
    }

    @Override
    public Extent extent() {
        Bound bound = Bound.at(instant());
        return new Extent(Extent.Kind.POINT, bound, bound, bound, bound);
    }

    @Override
    public Precision precision() {
        return switch (digits) {
            case TO_THE_MINUTE -> Precision.MINUTE;
            case 0 -> Precision.SECOND;
            default -> Precision.MILLISECOND;
        };
    }

    @Override
    public Qualifier qualifier() {
        return Qualifier.NONE;
    }
}
