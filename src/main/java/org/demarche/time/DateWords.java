package org.demarche.time;

import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import org.demarche.time.DatePattern.Part;

/**
 * Writes dates in a language: names of months and order of fields, digits, and years on either side of AD 1. The
 * patterns of the messages hold for the language they are made for; any other language gets the order its own readers
 * are used to, even where the words are not translated yet.
 */
final class DateWords {
    private static final long GROUPED_FROM_YEAR = 10_000;
    private static final long COMPACT_FROM_YEAR = 1_000_000;
    /** Years before it carry their era, as those from a million on do: "79" alone reads as anything but a year. */
    private static final long PLAIN_FROM_YEAR = 1000;

    /** A compact year counts whole thousandths of a million, thousand million … */
    private static final int COMPACT_FINENESS = 1000;
    /** More than three, for languages that count in ten thousands or in units of their own. */
    private static final int COMPACT_FRACTION_DIGITS = 9;

    private static final DatePattern END_OF_DAY = DatePattern.of("HH:mm");
    private static final CivilDate ANY_DAY = new CivilDate(1970, 1, 1);

    private final Wording wording;
    private final Locale locale;
    private final boolean patternsAreOurs;
    private final char zeroDigit;
    private final NumberFormat.Style millions;
    private final Map<DateShape, DatePattern> plain = new ConcurrentHashMap<>();
    private final Map<DateShape, DatePattern> withEra = new ConcurrentHashMap<>();

    DateWords(Wording wording) {
        this(wording, NumberFormat.Style.LONG);
    }

    /** @param millions whether millions and thousand millions of years are written with words or with signs */
    DateWords(Wording wording, NumberFormat.Style millions) {
        this.wording = wording;
        this.millions = millions;
        locale = wording.locale();
        patternsAreOurs = locale.getLanguage().equals(wording.text("time.pattern.language"));
        zeroDigit = DecimalFormatSymbols.getInstance(locale).getZeroDigit();
    }

    /** A date without a clock time. */
    String date(DateShape shape, CivilDate date) {
        return text(shape, date, 0);
    }

    /** A date and clock time, or whichever of both the shape shows. */
    String text(DateShape shape, CivilDate date, int secondOfDay) {
        return rendered(pattern(shape, showsEra(shape, date)).parts(), date, secondOfDay, "");
    }

    /**
     * A clock time.
     *
     * @param secondOfDay up to and including the end of the day, 24:00, which has no name on a clock of twelve hours
     * @param fraction what stands after the seconds, empty for nothing
     */
    String clock(DateShape shape, int secondOfDay, String fraction) {
        boolean end = secondOfDay == TimePoint.SECONDS_PER_DAY;
        List<Part> parts = end ? END_OF_DAY.parts() : pattern(shape, false).parts();
        return rendered(parts, ANY_DAY, secondOfDay, fraction);
    }

    /**
     * Two dates of one shape, what they share written once and in its place: "27 – 28 February 2019".
     *
     * @param join puts the dash or word between what differs
     */
    String range(DateShape shape, CivilDate first, CivilDate last, BinaryOperator<String> join) {
        boolean era = showsEra(shape, first);
        boolean otherEra = era != showsEra(shape, last) || (era && first.year() > 0 != last.year() > 0);
        List<Part> parts = pattern(shape, era).parts();
        int from = otherEra ? 0 : firstDiffering(parts, first, last);
        if (otherEra || from < 0) {
            return otherEra ? join.apply(date(shape, first), date(shape, last)) : date(shape, first);
        }
        int to = parts.size() - firstDiffering(parts.reversed(), first, last);
        List<Part> between = parts.subList(from, to);
        String rest = rendered(parts.subList(to, parts.size()), last, 0, "");
        String unit = rest.substring(0, unitLength(parts, to));
        return rendered(parts.subList(0, from), first, 0, "")
                + join.apply(rendered(between, first, 0, "") + unit, rendered(between, last, 0, "") + unit)
                + rest.substring(unit.length());
    }

    /** Index of the first field in which the dates differ, or in a larger unit of which they do; −1 if none. */
    private static int firstDiffering(List<Part> parts, CivilDate a, CivilDate b) {
        boolean years = a.year() != b.year();
        boolean months = years || a.month() != b.month();
        boolean days = months || a.day() != b.day();
        for (int i = 0; i < parts.size(); i++) {
            boolean differs = parts.get(i) instanceof DatePattern.Field(char letter, int _)
                    && switch (letter) {
                        case 'y', 'u' -> years;
                        case 'M', 'L' -> months;
                        case 'd', 'E', 'c' -> days;
                        default -> false;
                    };
            if (differs) {
                return i;
            }
        }
        return -1;
    }

    /** How much of the text after a number belongs to it: the point of an ordinal, the word for year, month or day. */
    private static int unitLength(List<Part> parts, int index) {
        if (index == parts.size() || !(parts.get(index) instanceof DatePattern.Literal(String text))) {
            return 0;
        }
        int length = 0;
        while (length < text.length() && (text.charAt(length) == '.' || Character.isLetter(text.charAt(length)))) {
            length++;
        }
        return length;
    }

    private static boolean showsEra(DateShape shape, CivilDate date) {
        return shape.hasYear() && (date.year() < PLAIN_FROM_YEAR || date.year() >= COMPACT_FROM_YEAR);
    }

    private String rendered(List<Part> parts, CivilDate date, int secondOfDay, String fraction) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            switch (part) {
                case DatePattern.Literal(String literal) -> text.append(literal);
                case DatePattern.Field field -> {
                    text.append(field(field, date, secondOfDay));
                    text.append(field.letter() == 's' ? fraction : "");
                }
            }
        }
        return text.toString();
    }

    /** A whole number in the language's digits, grouped from 10,000 on. */
    String number(long number) {
        NumberFormat format = NumberFormat.getIntegerInstance(locale);
        format.setGroupingUsed(Math.abs(number) >= GROUPED_FROM_YEAR);
        return format.format(number);
    }

    /** A year with its era, from a million years on as "13.8 billion" where that says the same. */
    String year(long astronomicalYear) {
        return date(DateShape.YEAR, new CivilDate(astronomicalYear, 1, 1));
    }

    /**
     * A year as its source counts: one that lies a round number of millions before AD 1 keeps that number. Nobody who
     * writes -13,800,000,000 means a year earlier than 13.8 billion BC, as the missing year 0 would have it.
     */
    String roundYear(long astronomicalYear) {
        return year(asCounted(astronomicalYear));
    }

    /** The year whose name a source means that counts so: see {@link #roundYear}. */
    static long asCounted(long astronomicalYear) {
        return astronomicalYear < 0 && isCompact(-astronomicalYear) ? astronomicalYear + 1 : astronomicalYear;
    }

    /** A year's number as people count, so 1 for 1 BC as for AD 1. */
    static long historicalYear(long astronomicalYear) {
        return astronomicalYear > 0 ? astronomicalYear : 1 - astronomicalYear;
    }

    String era(long astronomicalYear) {
        return DateTimeFormatter.ofPattern("G", locale).format(LocalDate.of(astronomicalYear > 0 ? 1 : 0, 1, 1));
    }

    private String field(DatePattern.Field field, CivilDate date, int secondOfDay) {
        return switch (field.letter()) {
            case 'y', 'u' -> yearNumber(historicalYear(date.year()));
            case 'G' -> era(date.year());
            case 'M', 'L' -> month(field, date.month());
            case 'd' -> digits(date.day(), field.width());
            case 'E', 'c' ->
                DayOfWeek.of(Math.floorMod(date.toEpochDay() + 3, 7) + 1)
                        .getDisplayName(field.width() > 3 ? TextStyle.FULL : TextStyle.SHORT, locale);
            case 'H' -> digits(secondOfDay / 3600, field.width());
            case 'h' -> digits((secondOfDay / 3600 + 11) % 12 + 1, field.width());
            case 'a' -> halfOfDay(secondOfDay);
            case 'm' -> digits(secondOfDay / 60 % 60, field.width());
            case 's' -> digits(secondOfDay % 60, field.width());
            default -> throw new IllegalArgumentException("no field for pattern letter " + field.letter());
        };
    }

    /** "AM" or "PM". */
    private String halfOfDay(int secondOfDay) {
        return DateTimeFormatter.ofPattern("a", locale).format(LocalTime.ofSecondOfDay(secondOfDay));
    }

    private String month(DatePattern.Field field, int month) {
        boolean standalone = field.letter() == 'L';
        return switch (field.width()) {
            case 1, 2 -> digits(month, field.width());
            case 3 -> Month.of(month).getDisplayName(standalone ? TextStyle.SHORT_STANDALONE : TextStyle.SHORT, locale);
            default -> Month.of(month).getDisplayName(standalone ? TextStyle.FULL_STANDALONE : TextStyle.FULL, locale);
        };
    }

    private String yearNumber(long year) {
        if (!isCompact(year)) {
            return number(year);
        }
        NumberFormat compact = NumberFormat.getCompactNumberInstance(locale, millions);
        compact.setMaximumFractionDigits(COMPACT_FRACTION_DIGITS);
        return compact.format(year);
    }

    /** Whether "13.8 billion" rounds nothing away: a year is a name, not a measurement. */
    static boolean isCompact(long year) {
        long unit = COMPACT_FROM_YEAR;
        while (year / unit >= 1000) {
            unit *= 1000;
        }
        return year >= COMPACT_FROM_YEAR && year % (unit / COMPACT_FINENESS) == 0;
    }

    /** A number of at least so many digits, never grouped. */
    String digits(int number, int width) {
        String ascii = Integer.toString(number);
        StringBuilder text = new StringBuilder();
        for (int missing = width - ascii.length(); missing > 0; missing--) {
            text.append(zeroDigit);
        }
        for (int i = 0; i < ascii.length(); i++) {
            text.append((char) (ascii.charAt(i) - '0' + zeroDigit));
        }
        return text.toString();
    }

    private DatePattern pattern(DateShape shape, boolean era) {
        return (era ? withEra : plain).computeIfAbsent(shape, s -> DatePattern.of(patternText(s, era)));
    }

    private String patternText(DateShape shape, boolean era) {
        if (patternsAreOurs) {
            String pattern = wording.text(shape.key());
            return era ? wording.text("time.pattern.era", pattern, "G") : pattern;
        }
        String skeleton = shape.skeleton();
        try {
            String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                    era ? "G" + skeleton : skeleton, IsoChronology.INSTANCE, locale);
            return widened(era ? pattern : pattern.replaceAll("\\s*G+\\s*", ""), skeleton);
        } catch (DateTimeException noSuchPattern) {
            return skeleton.replaceAll("(.)\\1*", "$1$1-").replaceAll("-$", "");
        }
    }

    /** The locale's patterns abbreviate months and weekdays more than they were asked to. */
    private static String widened(String pattern, String skeleton) {
        String months = skeleton.contains("MMMM")
                ? pattern.replaceAll("(?<!M)MMM(?!M)", "MMMM").replaceAll("(?<!L)LLL(?!L)", "LLLL")
                : pattern;
        return skeleton.contains("EEEE") ? months.replaceAll("(?<!E)E{1,3}(?!E)", "EEEE") : months;
    }

    /** How far a clock is ahead of UTC, as in "UTC+7", "UTC−3:30". */
    String offset(int minutes, boolean spoken) {
        int size = Math.abs(minutes);
        if (size == 0) {
            return wording.text("time.text.utc");
        }
        String hours = size % 60 == 0 ? digits(size / 60, 1) : digits(size / 60, 2) + ":" + digits(size % 60, 2);
        return wording.text(spoken ? "time.spoken.offset" : "time.text.offset", minutes > 0 ? 1 : 0, hours);
    }
}
