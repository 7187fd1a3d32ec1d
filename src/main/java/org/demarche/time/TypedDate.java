package org.demarche.time;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date as people type it: EDTF, or words such as "10 September 2018", "last June", "44 BC", "the 1990s", "19th
 * century", "three weeks ago", "early 1962", "1914 to 1918". The words are English ones and beside them those in which
 * dates are printed in the reader's language. Words that count from now count from {@code today}; a month or day
 * without a year lies in {@code year}, and a year without its century, as in "8.5.45", in that nearest to it.
 */
public final class TypedDate {
    private static final Pattern RANGE = Pattern.compile("(.+?)(?: to | until | till | and | - |-)(.+)");
    private static final Pattern DECADE = Pattern.compile(
            "(?:['’]?(\\d{1,3}0)(?:['’]?s|ern?(?:[ -]jahren?)?)|(?:anni|años|anos|années) ['’]?(\\d{1,3}0))"
                    + "(?: (bc|bce|ad|ce))?");
    private static final Pattern CENTURY =
            Pattern.compile("(\\d{1,3})(?:st|nd|rd|th) (century|millennium)(?: (bc|bce|ad|ce))?");
    private static final Pattern QUARTER = Pattern.compile("([qh])([1-4])(?: (\\d{4}))?|(\\d{4}) ?([qh])([1-4])");
    private static final Pattern DOUBTED = Pattern.compile("(about|possibly) (.+)");
    /** A date among those of a range or a choice. */
    private static final Pattern SIDE = Pattern.compile("(?:[^/.,\\[\\]])+");

    private static final Pattern DEEP =
            Pattern.compile("(\\d+(?:\\.\\d+)?) (thousand|million|billion)(?: years)? (bc|bce)");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(0[1-9]|1[0-2])([0-2]\\d|3[01])");
    private static final RelativeWords ENGLISH = new RelativeWords("en", Set.of(), Set.of());
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})([/.])(\\d{1,2})\\2(\\d{1,4})");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(0?[1-9]|1[0-2])[-/.](\\d{4})");
    /** A doubt as archivists write it. */
    private static final Pattern ASKED = Pattern.compile("\\h?(?:\\(\\?\\)|\\[\\?])$");

    private static final Pattern TWO_YEARS = Pattern.compile("(\\d{2})(\\d{2})/(\\d{2})");
    /** A season that lies in two years. */
    private static final Pattern ACROSS =
            Pattern.compile("(?:winter|summer) (\\d{2})(\\d{2})[-/](?:(\\d{2}))?(\\d{2})");

    private static final Pattern DASHED_DAY = Pattern.compile("(?<!\\S)(\\d{1,2})-(\\p{L}{3,})-(\\d{4})");
    private static final Pattern OR = Pattern.compile("(.+?) or (.+)");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,3}");
    private static final Pattern SHORT_YEAR_BEFORE = Pattern.compile("[-−]([1-9]\\d{0,2})");
    private static final Pattern HALF_DAY =
            Pattern.compile("(?<![:\\d])(\\d{1,2})(:\\d{2}(?::\\d{2})?)? ?([ap]) ?m\\b");
    private static final Pattern CLOCK_ALONE = Pattern.compile("\\d{1,2}:\\d{2}(:\\d{2})?( [ap]m)?|noon|midnight");

    static final int FIRST_QUARTER = 33;
    static final int FIRST_THIRD = 37;
    static final int FIRST_HALF = 40;
    private static final int MONTHS = 12;
    private static final int MOST_DAYS = 31;

    private final Language language;
    private final DateVocabulary words;
    private final RelativeDate relative;
    private final long year;
    private final long thisYear;

    private final PrintedBack printed;
    private final @Nullable Boolean dayBeforeMonth;

    /** What a wording's dates look like: dear to find out, and asked with every key that is pressed. */
    private record Language(Wording wording, DateVocabulary words, PrintedBack printed, RelativeWords relative) {
        static Language of(Wording wording) {
            Language last = lastUsed;
            if (last != null && last.wording.equals(wording)) {
                return last;
            }
            DateVocabulary words = new DateVocabulary(wording);
            Language found = new Language(
                    wording,
                    words,
                    new PrintedBack(wording, words),
                    new RelativeWords(wording.locale().getLanguage(), words.months(), words.weekdays()));
            lastUsed = found;
            return found;
        }
    }

    private static volatile @Nullable Language lastUsed;

    private TypedDate(CivilDate today, long year, Wording wording) {
        this.language = Language.of(wording);
        this.words = language.words;
        this.printed = language.printed;
        this.dayBeforeMonth = dayBeforeMonth(wording.locale());
        this.relative = new RelativeDate(today, words);
        this.year = year;
        this.thisYear = today.year();
    }

    /**
     * The date that a text names.
     *
     * @throws EdtfException if it names none, with a text for people that says why
     */
    public static When read(String text, CivilDate today, long year, Wording wording) throws EdtfException {
        String typed = ASKED.matcher(text.strip()).replaceFirst("?");
        if (SHORT_YEAR.matcher(typed).matches()) {
            // EDTF would take 44 for a century and 199 for a decade.
            return When.parse(DateVocabulary.year(Long.parseLong(typed)));
        }
        Matcher before = SHORT_YEAR_BEFORE.matcher(typed);
        if (before.matches()) {
            // Nobody who writes −44 counts through the year 0.
            return When.parse(DateVocabulary.year(1 - Long.parseLong(before.group(1))));
        }
        Matcher month = MONTH_OF_YEAR.matcher(typed);
        if (month.matches()) {
            // EDTF would take 10/1962 for the time from the tenth century.
            String number = DateVocabulary.twoDigits(Integer.parseInt(month.group(1)));
            return When.parse(month.group(2) + "-" + number);
        }
        Matcher years = TWO_YEARS.matcher(typed);
        if (years.matches() && Integer.parseInt(years.group(2)) < Integer.parseInt(years.group(3))) {
            // EDTF would take 1944/45 for a time up to the 46th century.
            return When.parse(years.replaceFirst("$1$2/$1$3"));
        }
        Matcher digits = EIGHT_DIGITS.matcher(typed);
        if (digits.matches()) {
            return When.parse(digits.replaceFirst("$1-$2-$3"));
        }
        try {
            return When.parse(typed);
        } catch (EdtfException notEdtf) {
            return new TypedDate(today, year, wording).orElse(typed, notEdtf);
        }
    }

    /** Whether 6/12/2018 is in December where the reader lives; null where it may be either. */
    private static @Nullable Boolean dayBeforeMonth(Locale locale) {
        boolean anyEnglish =
                locale.getLanguage().equals("en") && locale.getCountry().isEmpty();
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        boolean yearFirst = pattern.indexOf('y') < pattern.indexOf('d');
        return (anyEnglish || yearFirst) ? null : pattern.indexOf('d') < pattern.indexOf('M');
    }

    private When orElse(String typed, EdtfException notEdtf) throws EdtfException {
        String plain = spaced(words.plain(ENGLISH.english(language.relative.english(typed))));
        Optional<String> edtf =
                across(plain).or(() -> choice(plain)).or(() -> range(plain)).or(() -> one(plain));
        if (edtf.isPresent()) {
            When when = When.parse(edtf.get());
            if (!when.isBackwards()) {
                return when;
            }
        }
        if (CLOCK_ALONE.matcher(plain).matches()) {
            throw new EdtfException(EdtfProblem.CLOCK_ALONE, 0, typed);
        }
        if (typed.chars().noneMatch(Character::isLetter) && !isTwoWays(plain)) {
            throw notEdtf;
        }
        throw isTwoWays(plain)
                ? new EdtfException(EdtfProblem.TWO_WAYS, 0, typed)
                : new EdtfException(EdtfProblem.WORDS, 0, typed);
    }

    /** "8-may-1945" as "8 may 1945", and half days with minutes. */
    private static String spaced(String plain) {
        return halfDays(DASHED_DAY.matcher(plain).replaceAll("$1 $2 $3"));
    }

    /** "11 pm" and "11 p m", as dots leave it, as "11:00 pm". */
    private static String halfDays(String plain) {
        return HALF_DAY.matcher(plain)
                .replaceAll(half ->
                        half.group(1) + (half.group(2) == null ? ":00" : half.group(2)) + " " + half.group(3) + "m");
    }

    /** "Winter 1944/45": from December to February, wherever summer is meanwhile. */
    private static Optional<String> across(String plain) {
        Matcher across = ACROSS.matcher(plain);
        if (!across.matches()) {
            return Optional.empty();
        }
        long first = Long.parseLong(across.group(1) + across.group(2));
        String century = across.group(3) == null ? across.group(1) : across.group(3);
        return Long.parseLong(century + across.group(4)) == first + 1
                ? Optional.of(DateVocabulary.year(first) + "-12/" + DateVocabulary.year(first + 1) + "-02")
                : Optional.empty();
    }

    /** One of two dates, of which the first may leave out what the second one says. */
    private Optional<String> choice(String plain) {
        Matcher or = OR.matcher(plain);
        return or.matches()
                ? one(or.group(2))
                        .flatMap(second -> Stream.of(or.group(1) + shared(or.group(2), or.group(1)), or.group(1))
                                .map(this::one)
                                .flatMap(Optional::stream)
                                .filter(first -> !(first + second).matches(".*[/\\[].*"))
                                .map(first -> "[" + first + "," + second + "]")
                                .findFirst())
                : Optional.empty();
    }

    /** A range, of which the first side may leave out what the second one says. */
    private Optional<String> range(String plain) {
        String text = plain.replaceFirst("^(?:between|from) ", "");
        return Stream.concat(Stream.of(RANGE), printed.ranges().stream())
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .map(sides -> range(sides.group(1).strip(), sides.group(2).strip()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> range(String first, String second) {
        Optional<String> whole = longYears(first, second).or(() -> one(second)).or(() -> one(monthOf(first) + second));
        return whole.flatMap(to -> {
            String rest = shared(second, first);
            return Stream.of(one(first + rest), one(first))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(from -> side(from, 0) + "/" + side(to, -1));
        });
    }

    /** What a date that is itself a range or one of several begins (0) or ends with (−1). */
    private static String side(String edtf, int which) {
        String[] sides = edtf.replaceAll("[\\[\\]]", "").split("/|\\.\\.", -1);
        return sides[which == 0 ? 0 : sides.length - 1];
    }

    /** The month of "June 12 – 14, 2018", with a space; empty if there is none. */
    private String monthOf(String first) {
        return Stream.of(first.split(" "))
                .filter(part -> words.month(part) > 0)
                .map(month -> month + " ")
                .findFirst()
                .orElse("");
    }

    /** The second year of "1914-18". */
    private static Optional<String> longYears(String first, String second) {
        boolean cut = first.matches("\\d{4}") && second.matches("\\d{2}");
        return cut ? Optional.of(first.substring(0, 2) + second) : Optional.empty();
    }

    /** What the second side of a range says that the first one lacks: of "10 to 12 June 2018" month and year. */
    private String shared(String second, String first) {
        Matcher days = NUMBERS.matcher(second);
        if (days.matches() && first.matches("\\d{1,2}\\.\\d{1,2}\\.?")) {
            return (first.endsWith(".") ? "" : ".") + days.group(4);
        }
        List<String> parts = List.of(second.split(" "));
        boolean hasMonth = Stream.of(first.split(" ")).anyMatch(part -> words.month(part) > 0);
        boolean hasYear = Stream.of(first.split(" ")).anyMatch(part -> part.length() > 2 && isNumber(part));
        int from = hasYear ? parts.size() : parts.size() - 1;
        for (int i = 0; i < parts.size() && !hasMonth && !hasYear; i++) {
            if (words.month(parts.get(i)) > 0) {
                from = Math.min(from, i);
            }
        }
        if (DateVocabulary.isBefore(parts.getLast())) {
            return parts.size() == 2 && isNumber(first) ? " " + parts.getLast() : "";
        }
        boolean yearLast = from < parts.size() && parts.getLast().matches("\\d{3,}");
        return yearLast ? " " + String.join(" ", parts.subList(from, parts.size())) : "";
    }

    private static boolean isNumber(String part) {
        return part.chars().allMatch(Character::isDigit);
    }

    /** One date as EDTF; empty if it is none. */
    private Optional<String> one(String text) {
        return single(text).or(() -> printed.framed(text, this::single));
    }

    private Optional<String> single(String text) {
        return relative.read(text)
                .or(() -> decade(text))
                .or(() -> century(text))
                .or(() -> quarter(text))
                .or(() -> numbers(text))
                .or(() -> deep(text))
                .or(() -> doubted(text))
                .or(() -> NarrowedDate.read(text, this::one))
                .or(() -> NarrowedDate.part(text, words, this::one))
                .or(() -> NarrowedDate.week(text, year))
                .or(() -> calendar(text))
                .or(() -> printed.named(text));
    }

    /** A year so far back that it is told in millions. */
    private static Optional<String> deep(String text) {
        Matcher deep = DEEP.matcher(text);
        return deep.matches()
                ? Optional.of(DateVocabulary.year(
                        1 - Math.round(Double.parseDouble(deep.group(1)) * RelativeDate.scale(deep.group(2)))))
                : Optional.empty();
    }

    /** A date that is only about right or may be wrong; of a range both sides. */
    private Optional<String> doubted(String text) {
        Matcher doubted = DOUBTED.matcher(text);
        return doubted.matches()
                ? one(doubted.group(2))
                        .map(date -> doubted(date, doubted.group(1).equals("about") ? "~" : "?"))
                : Optional.empty();
    }

    private static String doubted(String edtf, String doubt) {
        return SIDE.matcher(edtf).replaceAll(side -> {
            String date = side.group();
            boolean same = date.endsWith(doubt) || date.endsWith("%");
            boolean other = date.endsWith("?") || date.endsWith("~");
            return same ? date : other ? date.substring(0, date.length() - 1) + "%" : date + doubt;
        });
    }

    private Optional<String> decade(String text) {
        Matcher decade = DECADE.matcher(text);
        if (!decade.matches()) {
            return Optional.empty();
        }
        String number = decade.group(1) == null ? decade.group(2) : decade.group(1);
        String era = decade.group(3);
        long from = Long.parseLong(number);
        if (DateVocabulary.isBefore(era)) {
            return Optional.of(DateVocabulary.year(-from - 8) + "/" + DateVocabulary.year(1 - from));
        }
        boolean cut = number.length() == 2 && era == null;
        return Optional.of(DateVocabulary.year(cut ? withCentury(from) : from).substring(0, 3));
    }

    /** The year '68, or the first of the '60s, that is nearest to what is in view, none of the future. */
    private long withCentury(long cut) {
        long nearest = cut;
        for (long other = cut; other <= thisYear; other += 100) {
            if (Math.abs(other - year) < Math.abs(nearest - year)) {
                nearest = other;
            }
        }
        return nearest;
    }

    private static Optional<String> century(String text) {
        Matcher century = CENTURY.matcher(text);
        if (!century.matches()) {
            return Optional.empty();
        }
        long length = century.group(2).equals("century") ? 100 : 1000;
        long last = Long.parseLong(century.group(1)) * length;
        return Optional.of(
                DateVocabulary.isBefore(century.group(3))
                        ? DateVocabulary.year(1 - last) + "/" + DateVocabulary.year(length - last)
                        : DateVocabulary.year(last - length + 1) + "/" + DateVocabulary.year(last));
    }

    private Optional<String> quarter(String text) {
        Matcher quarter = QUARTER.matcher(text);
        if (!quarter.matches()) {
            return Optional.empty();
        }
        boolean first = quarter.group(1) != null;
        int number = Integer.parseInt(quarter.group(first ? 2 : 6)) - 1;
        boolean half = quarter.group(first ? 1 : 5).equals("h");
        String of = quarter.group(first ? 3 : 4);
        return half && number > 1
                ? Optional.empty()
                : Optional.of((of == null ? DateVocabulary.year(year) : of) + "-"
                        + ((half ? FIRST_HALF : FIRST_QUARTER) + number));
    }

    /** A date in numbers, if it can be read in one way only: dots put the day first, slashes what is usual. */
    private Optional<String> numbers(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.matches() || isTwoWays(text)) {
            return Optional.empty();
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(3));
        int third = Integer.parseInt(numbers.group(4));
        if (numbers.group(1).length() == 4) {
            return Optional.of(DateVocabulary.day(first, second, third));
        }
        boolean usual = dayBeforeMonth != null && dayBeforeMonth && second <= MONTHS;
        boolean dayFirst = numbers.group(2).equals(".") || first > MONTHS || usual;
        int digits = numbers.group(4).length();
        long of = digits == 2 ? withCentury(third) : third;
        return digits == 4 || digits == 2
                ? Optional.of(DateVocabulary.day(of, dayFirst ? second : first, dayFirst ? first : second))
                : Optional.empty();
    }

    private boolean isTwoWays(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (dayBeforeMonth != null
                || !numbers.matches()
                || !numbers.group(2).equals("/")
                || numbers.group(1).length() == 4) {
            return false;
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(3));
        return first <= MONTHS && second <= MONTHS && first != second;
    }

    /** Day, month or season, year and era, in any order in which they can be told apart, then perhaps a clock time. */
    private Optional<String> calendar(String text) {
        CalendarWords found = new CalendarWords();
        for (String part : List.of(joinedHolidays(text).split(" "))) {
            if (!found.take(part)) {
                return Optional.empty();
            }
        }
        return found.edtf();
    }

    /** Puts every holiday in one word. */
    private static String joinedHolidays(String text) {
        String joined = text;
        for (String name : DateVocabulary.HOLIDAYS.keySet()) {
            joined = joined.replace(name, name.replace(' ', '_'));
        }
        return joined;
    }

    private final class CalendarWords {
        private int month;
        private @Nullable String season;
        private @Nullable String era;
        private @Nullable String clock;
        private @Nullable Holiday holiday;
        private @Nullable Long day;
        private @Nullable Long yearFound;
        private int dayDigits;
        private int yearDigits;

        /** Whether a word has a place in a date that has this one not yet. */
        boolean take(String part) {
            if (DateVocabulary.isEra(part) && era == null) {
                era = part;
                return true;
            }
            if (words.month(part) > 0 && month == 0) {
                month = words.month(part);
                return true;
            }
            if (DateVocabulary.season(part) > 0 && season == null) {
                season = Integer.toString(DateVocabulary.season(part));
                return true;
            }
            if (part.matches("\\d{1,2}:\\d{2}(:\\d{2})?") && clock == null) {
                clock = part.indexOf(':') == 1 ? "0" + part : part;
                return true;
            }
            if ((part.equals("noon") || part.equals("midnight")) && clock == null) {
                clock = part.equals("noon") ? "12:00" : "00:00";
                return true;
            }
            if (part.matches("[ap]m") && clock != null) {
                return takeHalf(part.equals("pm"), clock);
            }
            Holiday named = DateVocabulary.HOLIDAYS.get(part.replace('_', ' '));
            if (named != null && holiday == null) {
                holiday = named;
                return true;
            }
            if (words.weekday(part) > 0) {
                return true;
            }
            Matcher iso = ISO_DAY.matcher(part);
            if (iso.matches() && yearFound == null && month == 0 && day == null) {
                yearFound = Long.valueOf(iso.group(1));
                month = Integer.parseInt(iso.group(2));
                day = Long.valueOf(iso.group(3));
                return true;
            }
            if (part.matches("'\\d{2}") && yearFound == null) {
                yearFound = withCentury(Long.parseLong(part.substring(1)));
                return true;
            }
            Matcher number = DateVocabulary.NUMBER.matcher(part);
            return number.matches() && takeNumber(Long.parseLong(number.group(1)), number.group(2) != null, part);
        }

        /** Turns a clock of twelve hours into one of a whole day. */
        private boolean takeHalf(boolean afternoon, String twelve) {
            int hour = Integer.parseInt(twelve.substring(0, 2));
            clock = DateVocabulary.twoDigits(hour % 12 + (afternoon ? 12 : 0)) + twelve.substring(2);
            return hour >= 1 && hour <= 12;
        }

        private boolean takeNumber(long number, boolean ordinal, String part) {
            boolean canBeDay = number >= 1 && number <= MOST_DAYS && part.length() < 5 && day == null;
            boolean writtenAsYear = part.length() > 2 && !ordinal;
            if (canBeDay && !writtenAsYear && (ordinal || yearFound == null || month > 0)) {
                day = number;
                dayDigits = part.length();
                return true;
            }
            if (yearFound == null && !ordinal) {
                yearFound = number;
                yearDigits = part.length();
                return true;
            }
            return false;
        }

        Optional<String> edtf() {
            Long ownYear = yearFound;
            Long ownDay = day;
            if (ownYear == null && ownDay != null && (month == 0 || era != null)) {
                // "44 BC", "AD 9": the number that looked like a day.
                ownYear = ownDay;
                yearDigits = dayDigits;
                ownDay = null;
            }
            boolean isPart = month > 0 || season != null || holiday != null;
            if (ownYear != null && yearDigits == 2 && era == null && isPart) {
                ownYear = withCentury(ownYear);
            }
            Holiday named = holiday;
            if (named != null) {
                return ownDay == null && month == 0 && season == null ? day(named, ownYear) : Optional.empty();
            }
            if (ownYear == null && month == 0 && season == null) {
                return Optional.empty();
            }
            boolean tooShort = yearDigits == 1 && era == null && month > 0;
            boolean odd = season == null ? ownDay != null && month == 0 : ownDay != null || month > 0;
            if (tooShort || odd || (clock != null && ownDay == null)) {
                return Optional.empty();
            }
            long counted = ownYear == null ? year : DateVocabulary.isBefore(era) ? 1 - ownYear : ownYear;
            String start = DateVocabulary.year(counted);
            if (season != null) {
                return Optional.of(start + "-" + season);
            }
            if (month == 0) {
                return Optional.of(start);
            }
            String days = ownDay == null
                    ? start + "-" + DateVocabulary.twoDigits(month)
                    : DateVocabulary.day(counted, month, ownDay);
            return Optional.of(clock == null ? days : days + "T" + clock);
        }

        private Optional<String> day(Holiday named, @Nullable Long ownYear) {
            long of = ownYear == null ? year : ownYear;
            if (of < 1 || of > DateVocabulary.MAX_WRITTEN_YEAR || DateVocabulary.isBefore(era)) {
                return Optional.empty();
            }
            String days = DateVocabulary.holiday(named, of);
            return clock == null || days.indexOf('/') < 0
                    ? Optional.of(clock == null ? days : days + "T" + clock)
                    : Optional.empty();
        }
    }
}
