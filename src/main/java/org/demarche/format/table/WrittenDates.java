package org.demarche.format.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.time.EdtfException;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people write them in tables: EDTF and ISO 8601, months in English, German, French and Spanish words, numbers
 * in either order, years of two digits, years before Christ, weeks, decades, centuries and quarters, about and between,
 * and in the words of sentences.
 */
final class WrittenDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String ERA = "\\s*(?:(?:BCE?|CE|AD)\\b|B\\.\\s?C\\.(?:\\s?E\\.)?|A\\.\\s?D\\.|C\\.\\s?E\\.)";
    private static final String YEAR = "(\\d{1,4}(?:" + ERA + ")?|['’]\\d{2}|AD\\s*\\d{1,4})";
    private static final String CLOCK = "(?:[T ,]+(\\d{1,2}:\\d{2}(?::\\d{2})?)\\s*(Z|UTC|[+-]\\d{2}:?\\d{2})?)?";

    /** A longer text is no date in words; looking for one in a cell of mere spaces would take for ever. */
    private static final int LONGEST = 200;

    private static final int DAY_LENGTH = "2019-02-27".length();
    private static final Pattern SHORT_YEAR = Pattern.compile("-?\\d{1,3}");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})" + CLOCK, FLAGS);
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})" + CLOCK, FLAGS);
    private static final Pattern DIGITS = Pattern.compile("([12]\\d{3})(\\d{2})(\\d{2})");
    private static final Pattern DAY_MONTH =
            Pattern.compile(WEEKDAY + DAY + "[\\s.-]*" + MONTH + "[\\s,-]*" + YEAR + CLOCK, FLAGS);
    private static final Pattern MONTH_DAY =
            Pattern.compile(WEEKDAY + MONTH + "\\s*" + DAY + "\\s*,?\\s+" + YEAR + CLOCK, FLAGS);
    private static final Pattern MONTH_YEAR = Pattern.compile(MONTH + "[\\s,-]*" + YEAR, FLAGS);
    private static final String TO_DAY = "(?:\\s*[-–—]\\s*|\\s+(?:to|until)\\s+)";
    private static final Pattern DAYS_MONTH =
            Pattern.compile(DAY + "\\.?" + TO_DAY + DAY + "\\.?\\s+" + MONTH + "[\\s,]*" + YEAR, FLAGS);
    private static final Pattern MONTH_DAYS =
            Pattern.compile(MONTH + "\\s*" + DAY + TO_DAY + DAY + "\\s*,?\\s+" + YEAR, FLAGS);
    private static final Pattern YEAR_ALONE = Pattern.compile(YEAR, FLAGS);
    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*[-–—]\\s*(\\d{4})");

    private static final Pattern ABOUT =
            Pattern.compile("(?:circa|about|around|approximately|approx\\.?|ca?\\.?)\\s*(?=\\d|\\p{L})(.+)", FLAGS);
    private static final Pattern BEFORE = Pattern.compile("(?:before|until|by)\\s+(.+)", FLAGS);
    private static final Pattern AFTER = Pattern.compile("(?:after|since|from)\\s+(.+)", FLAGS);
    private static final Pattern SPAN = Pattern.compile(
            "(.+?)(?:\\s+(?:-|–|—|to|until)\\s+|\\s*[–—]\\s*|(?<=[\\p{L}.])-(?=\\d)|(?<=\\p{L}{3})-(?=\\p{L}{3}))(.+)",
            FLAGS);

    private static final Pattern SHORT = Pattern.compile("['’]?(\\d{2})");
    private static final Pattern ENDS_IN_YEAR = Pattern.compile(".*?(\\d{3,4}(?:\\s*(?:BCE?|CE))?)", FLAGS);
    private static final Pattern ENDS_BEFORE_CHRIST = Pattern.compile(".*\\d(\\s*(?:BCE?\\b|B\\.\\s?C\\..*))", FLAGS);
    private static final Pattern YEAR_WITHOUT_ERA = Pattern.compile("(?:\\D*\\s)?\\d{3,4}|\\d{1,4}");
    private static final Pattern DAY_ALONE = Pattern.compile("\\d{1,2}(?:\\.|st|nd|rd|th)?", FLAGS);
    private static final Pattern HAS_YEAR = Pattern.compile("\\d{3}|['’]\\d|\\b(?:BCE?|CE|AD)\\b", FLAGS);

    /** Years of two digits up to this one are of this century, as in spreadsheets. */
    static final int LAST_SHORT_YEAR = 2029;

    private static final int CENTURY_YEARS = 100;

    private final DateOrder order;
    private Optional<DateOrder> evidence = Optional.empty();
    private boolean ambiguous;
    private boolean shortYear;

    private static final Pattern TIME = Pattern.compile(
            "([01]?\\d|2[0-4])(?:[:.h](\\d{2})(?::(\\d{2}))?)?\\s*(am|pm|a\\.m\\.|p\\.m\\.|uhr|h)?\\s*"
                    + "(Z|UTC|[+-]\\d{2}:?\\d{2})?",
            FLAGS);
    private static final Pattern AT_TIME =
            Pattern.compile("(.*?\\d{4}),?\\s+(?:at\\s+)?(\\d{1,2}(?:[:.h]\\d{2}|\\s?[ap]\\.?m).*)", FLAGS);
    private static final int HALF_DAY = 12;

    private static final int PLAIN_CLOCK = "0.15".length();
    /** The day 0 of spreadsheets and databases, which stands before times that are of no day. */
    private static final Pattern NO_DAY = Pattern.compile("(?:1899-12-3[01]|1900-01-00|1904-01-01)[T ]");

    /** What a text says as a date. */
    sealed interface Reading {}

    /**
     * A date.
     *
     * @param evidence the order that it shows, if it shows any
     * @param ambiguous whether the other order gives another date
     * @param shortYear whether the century had to be guessed
     */
    record Dated(When when, Optional<DateOrder> evidence, boolean ambiguous, boolean shortYear) implements Reading {}

    /** No date. */
    record NoDate() implements Reading {}

    private WrittenDates(DateOrder order) {
        this.order = order;
    }

    /** Reads a text without spaces around it; where the order of numbers is open it is the one given. */
    static Reading read(String given, DateOrder order) {
        String text = given.length() > LONGEST ? given : EasternDates.inFigures(given);
        Reading reading = readEnglish(text, order);
        if (reading instanceof Dated || text.length() > LONGEST) {
            return reading;
        }
        String english = ForeignWords.inEnglish(text);
        return english.equals(text) ? reading : readEnglish(english, order);
    }

    private static Reading readEnglish(String text, DateOrder order) {
        WrittenDates dates = new WrittenDates(order);
        return dates.date(text)
                .<Reading>map(when -> new Dated(when, dates.evidence, dates.ambiguous, dates.shortYear))
                .orElseGet(NoDate::new);
    }

    private Optional<When> date(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.length() > LONGEST) {
            return parse(text);
        }
        if (text.length() == DAY_LENGTH && text.charAt(4) == '-' && text.charAt(7) == '-') {
            Optional<When> day = parse(text);
            if (day.isPresent()) {
                return day;
            }
        }
        Matcher numbers = NUMBERS.matcher(text);
        return numbers.matches() ? numbers(numbers) : edtf(text);
    }

    private Optional<When> numbers(Matcher numbers) {
        if (numbers.group(1).matches("0+") || numbers.group(3).matches("0+")) {
            int month = Math.max(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(3)));
            return parse(ofYear(year(numbers.group(4)), month));
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(3));
        boolean dots = numbers.group(2).equals(".");
        boolean dayCanBeFirst = first <= 31 && second <= 12;
        boolean monthCanBeFirst = first <= 12 && second <= 31 && !dots;
        boolean open = dayCanBeFirst && monthCanBeFirst && first != second;
        boolean dayFirst = open ? order == DateOrder.DAY_FIRST : dayCanBeFirst;
        String date = date(year(numbers.group(4)), dayFirst ? second : first, dayFirst ? first : second);
        Optional<When> when = parse(date + clock(numbers.group(5), numbers.group(6)));
        if (when.isPresent()) {
            ambiguous |= open;
            if (dayCanBeFirst != monthCanBeFirst && !dots) {
                evidence = Optional.of(dayCanBeFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
            }
        }
        return when;
    }

    /** Everything whose order is not in doubt, and spans of dates. */
    private Optional<When> edtf(String text) {
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return parse(digits.group(1) + "-" + digits.group(2) + "-" + digits.group(3));
        }
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            return parse(years.group(1) + "/" + years.group(2));
        }
        // EDTF would take 1914-21 for a spring; in tables it is a span of years.
        Optional<When> shortSpan = Stretches.laterYears(text);
        if (shortSpan.isPresent()) {
            return shortSpan;
        }
        // EDTF would take three digits for a decade; in tables they are a year.
        boolean words = text.indexOf(' ') >= 0 || SHORT_YEAR.matcher(text).matches();
        Optional<When> plain =
                words ? single(text).or(() -> parse(text)) : parse(text).or(() -> single(text));
        if (plain.isPresent()) {
            return plain;
        }
        return days(text)
                .or(() -> Stretches.read(text))
                .or(() -> around(text))
                .or(() -> atTime(text))
                .or(() -> namesDay(text) ? Optional.empty() : WordedDates.read(text));
    }

    /** Whether it would be a day of the calendar if there were that day: a sentence may mean the month, a cell errs. */
    private static boolean namesDay(String text) {
        return DAY_MONTH.matcher(text).matches() || MONTH_DAY.matcher(text).matches();
    }

    private Optional<When> single(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            int month = Integer.parseInt(yearFirst.group(2));
            if (Integer.parseInt(yearFirst.group(3)) == 0) {
                return parse(ofYear(yearFirst.group(1), month));
            }
            String date = date(yearFirst.group(1), month, Integer.parseInt(yearFirst.group(3)));
            return parse(date + clock(yearFirst.group(4), yearFirst.group(5)));
        }
        Matcher dayMonth = DAY_MONTH.matcher(text);
        if (dayMonth.matches()) {
            String date = date(year(dayMonth.group(3)), month(dayMonth.group(2)), Integer.parseInt(dayMonth.group(1)));
            return parse(date + clock(dayMonth.group(4), dayMonth.group(5)));
        }
        Matcher monthDay = MONTH_DAY.matcher(text);
        if (monthDay.matches()) {
            String date = date(year(monthDay.group(3)), month(monthDay.group(1)), Integer.parseInt(monthDay.group(2)));
            return parse(date + clock(monthDay.group(4), monthDay.group(5)));
        }
        Matcher monthYear = MONTH_YEAR.matcher(text);
        if (monthYear.matches()) {
            return parse(year(monthYear.group(2)) + "-" + two(month(monthYear.group(1))));
        }
        if (SHORT_YEAR.matcher(text).matches() && text.startsWith("-")) {
            return parse("-" + "0".repeat(4 + 1 - text.length()) + text.substring(1));
        }
        Matcher year = YEAR_ALONE.matcher(text);
        return year.matches() ? parse(wholeYear(text)) : Optional.empty();
    }

    /** 27–28 February 2019, February 27–28, 2019. */
    private Optional<When> days(String text) {
        Matcher first = DAYS_MONTH.matcher(text);
        Matcher second = MONTH_DAYS.matcher(text);
        if (first.matches()) {
            return days(first.group(4), first.group(3), first.group(1), first.group(2));
        }
        return second.matches()
                ? days(second.group(4), second.group(1), second.group(2), second.group(3))
                : Optional.empty();
    }

    private Optional<When> days(String year, String month, String from, String to) {
        String of = year(year);
        String start = date(of, month(month), Integer.parseInt(from));
        return parse(start + "/" + date(of, month(month), Integer.parseInt(to)));
    }

    private Optional<When> around(String text) {
        Matcher about = ABOUT.matcher(text);
        if (about.matches()) {
            return inner(about.group(1)).flatMap(edtf -> parse(edtf.replace("/", "~/") + "~"));
        }
        Matcher before = BEFORE.matcher(text);
        if (before.matches()) {
            return inner(before.group(1)).flatMap(edtf -> parse("../" + edtf));
        }
        Matcher after = AFTER.matcher(text);
        if (after.matches()) {
            return inner(after.group(1)).flatMap(edtf -> parse(edtf + "/.."));
        }
        Matcher span = SPAN.matcher(text);
        return span.matches()
                ? inner(withYear(span.group(1).strip(), span.group(2)))
                        .flatMap(start -> inner(span.group(2)).flatMap(end -> parse(start + "/" + end)))
                : Optional.empty();
    }

    /** A day and a time of day in the words of clocks: 12 May 2019, 3:30 pm. */
    private Optional<When> atTime(String text) {
        Matcher timed = AT_TIME.matcher(text);
        String clock = timed.matches() ? timeOfDay(timed.group(2)) : "";
        return clock.isEmpty()
                ? Optional.empty()
                : date(timed.group(1)).flatMap(day -> parse(day.edtf() + "T" + clock));
    }

    /** The start of a span with the year of its end if it has none of its own, as in 27 Feb – 1 Mar 2019. */
    private static String withYear(String start, String end) {
        Matcher era = ENDS_BEFORE_CHRIST.matcher(end.strip());
        if (era.matches() && YEAR_WITHOUT_ERA.matcher(start).matches()) {
            return start + era.group(1);
        } else if (DAY_ALONE.matcher(start).matches()) {
            // A day beside a year is no date, but looks like a month.
            return start;
        }
        Matcher year = ENDS_IN_YEAR.matcher(end.strip());
        return HAS_YEAR.matcher(start).find() || !year.matches()
                ? start
                : start + (start.matches("[\\d.]+\\.") ? "" : " ") + year.group(1);
    }

    private Optional<String> inner(String text) {
        return date(text.strip()).map(When::edtf);
    }

    private static int month(String name) {
        return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    }

    /** A year in EDTF; of two digits beside a month it is one of the last hundred that people write so. */
    private String year(String text) {
        Matcher digits = SHORT.matcher(text);
        if (!digits.matches()) {
            return wholeYear(text);
        }
        shortYear = true;
        int year = LAST_SHORT_YEAR - LAST_SHORT_YEAR % CENTURY_YEARS + Integer.parseInt(digits.group(1));
        return String.valueOf(year > LAST_SHORT_YEAR ? year - CENTURY_YEARS : year);
    }

    /** A year in EDTF, astronomical: 44 BC is −0043. */
    private static String wholeYear(String text) {
        int number = Integer.parseInt(text.replaceAll("\\D", ""));
        boolean before = text.toLowerCase(Locale.ROOT).contains("b");
        int year = before ? 1 - number : number;
        return (year < 0 ? "-" : "")
                + "0".repeat(4 - String.valueOf(Math.abs(year)).length())
                + Math.abs(year);
    }

    private static String date(String year, int month, int day) {
        return year + "-" + two(month) + "-" + two(day);
    }

    /** Databases write a zero for a day or a month that they do not know. */
    private static String ofYear(String year, int month) {
        return month == 0 ? year : year + "-" + two(month);
    }

    static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String clock(@Nullable String time, @Nullable String zone) {
        if (time == null) {
            return "";
        }
        String padded = time.indexOf(':') == 1 ? "0" + time : time;
        if (zone == null) {
            return "T" + padded;
        }
        String offset = zone.equalsIgnoreCase("Z") || zone.equalsIgnoreCase("UTC") ? "Z" : zone;
        return "T" + padded
                + (offset.matches("[+-]\\d{4}") ? offset.substring(0, 3) + ":" + offset.substring(3) : offset);
    }

    /**
     * A time of day as people write it, as {@code HH:mm[:ss][zone]}: 9:05, 9.05 Uhr, 9h05, 9 am, 21:05:30 UTC; also
     * that of a day which spreadsheets set before a mere time, and as a part of a day, 0.375.
     *
     * @return empty if it is none
     */
    static String timeOfDay(String text) {
        String part = text.length() == PLAIN_CLOCK ? "" : SerialDays.clock(text);
        if (!part.isEmpty()) {
            return part;
        }
        Matcher time = TIME.matcher(NO_DAY.matcher(text).replaceFirst(""));
        if (text.length() > LONGEST || !time.matches() || (time.group(2) == null && time.group(4) == null)) {
            return "";
        }
        int hour = Integer.parseInt(time.group(1));
        String half = time.group(4) == null ? "" : time.group(4).toLowerCase(Locale.ROOT);
        boolean halved = half.startsWith("a") || half.startsWith("p");
        if (halved && (hour == 0 || hour > HALF_DAY)) {
            return "";
        }
        int full = halved ? hour % HALF_DAY + (half.startsWith("p") ? HALF_DAY : 0) : hour;
        return two(full) + ":" + (time.group(2) == null ? "00" : time.group(2))
                + (time.group(3) == null ? "" : ":" + time.group(3))
                + (time.group(5) == null ? "" : time.group(5));
    }

    static Optional<When> parse(String edtf) {
        try {
            return Optional.of(When.parse(edtf));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }
}
