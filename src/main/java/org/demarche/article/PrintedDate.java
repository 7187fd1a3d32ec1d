package org.demarche.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.time.EdtfException;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * A whole date (day, month and year) as mastheads and bylines print it.
 *
 * @param start its first unit in the text
 * @param end the unit after its last
 */
record PrintedDate(int start, int end, When when) {
    private static final String MONTH = "(\\p{L}++)\\.?";
    private static final String YEAR = "((?:1[0-9]|20)\\d\\d)";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th|er|\\.|[º°ª])?";
    private static final String OF = "(?:(?:of|de|del)\\s{1,3})?";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ISO = Pattern.compile("\\b" + YEAR + "([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d|\\.\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "\\s{1,3}" + DAY + ",?\\s{1,3}" + YEAR + "\\b", FLAGS);
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b" + DAY + "\\s{1,3}" + OF + MONTH + ",?\\s{1,3}" + OF + YEAR + "\\b", FLAGS);
    /** With dots the day comes first wherever dates are written so. */
    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\." + YEAR + "(?!\\.?\\d)");

    private static final Pattern SLASHED = Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/" + YEAR + "(?![\\d/])");
    private static final Pattern SLASHED_FIELD = Pattern.compile(SLASHED + ".{0,20}");
    /** A day and perhaps its clock, without anything between. */
    private static final Pattern DIGITS = Pattern.compile(YEAR + "(\\d\\d)(\\d\\d)(?:\\d{4}|\\d{6})?");

    /** As programs write moments by default: {@code Fri May 06 10:00:00 UTC 2011}. */
    private static final Pattern CTIME =
            Pattern.compile("\\p{L}{3} (\\p{L}{3}) {1,2}(\\d{1,2}) [\\d:]{5,8} (?:[\\p{L}+:\\d-]{1,9} )?" + YEAR);

    private static final Pattern EPOCH = Pattern.compile("(\\d{10})(?:\\d{3})?");
    private static final Pattern SHORT = Pattern.compile("\\d{4}(-\\d\\d)?");
    private static final int MONTHS_OF_YEAR = 12;

    private static final Map<String, Integer> ENGLISH = months(List.of("en"));

    /** Made for the first word that is no English month: other languages take long to load. */
    private static final class Foreign {
        static final Map<String, Integer> MONTHS = months(List.of("de", "de-AT", "fr", "es", "it", "pt"));
    }

    /** The names of months in some languages, in small letters and without a dot. */
    private static Map<String, Integer> months(List<String> languages) {
        Map<String, Integer> months = new HashMap<>();
        for (String language : languages) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    String name = month.getDisplayName(style, locale).toLowerCase(Locale.ROOT);
                    months.put(name.replace(".", ""), month.getValue());
                }
            }
        }
        months.put("sept", Month.SEPTEMBER.getValue());
        return months;
    }

    /**
     * The first whole date in a text, in any of the program's languages; none of {@code 03/02/2019}, which may be
     * either of two days.
     */
    static Optional<PrintedDate> in(String text) {
        return first(ISO, text, match -> day(match.group(1), match.group(3), match.group(4)))
                .or(() -> first(MONTH_FIRST, text, match -> day(match.group(3), month(match.group(1)), match.group(2))))
                .or(() -> first(DAY_FIRST, text, match -> day(match.group(3), month(match.group(2)), match.group(1))))
                .or(() -> first(DOTTED, text, match -> day(match.group(3), match.group(2), match.group(1))))
                .or(() -> first(SLASHED, text, PrintedDate::slashed));
    }

    /**
     * The date in a field of its own, as in {@code 2019-03-02T10:00:00Z}, {@code March 2, 2019}, {@code 02/28/2019} or
     * seconds or milliseconds since 1970, whose day is that in UTC; the clock is left. None of {@code 03/02/2019},
     * which may be either of two days.
     */
    static Optional<When> field(String text) {
        String stripped = text.strip();
        Matcher slashed = SLASHED_FIELD.matcher(stripped);
        Matcher digits = DIGITS.matcher(stripped);
        Matcher epoch = EPOCH.matcher(stripped);
        Matcher ctime = CTIME.matcher(stripped);
        if (slashed.matches()) {
            return slashed(slashed);
        } else if (epoch.matches()) {
            String day = LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch.group(1))), ZoneOffset.UTC)
                    .toString();
            return day.startsWith("20") ? parse(day) : Optional.empty();
        } else if (digits.matches()) {
            return day(digits.group(1), digits.group(2), digits.group(3));
        } else if (ctime.matches()) {
            return day(ctime.group(3), month(ctime.group(1)), ctime.group(2));
        }
        return SHORT.matcher(stripped).matches() ? parse(stripped) : in(text).map(PrintedDate::when);
    }

    /** The same day, marked as uncertain. */
    static @Nullable When uncertain(When day) {
        return parse(day.edtf().replaceFirst("[?~%]$", "") + "?").orElse(null);
    }

    /** Whether a field holds a date that may be either of two days. */
    static boolean isUnclear(String text) {
        Matcher slashed = SLASHED_FIELD.matcher(text.strip());
        return slashed.matches()
                && slashed(slashed).isEmpty()
                && day(slashed.group(3), slashed.group(1), slashed.group(2)).isPresent();
    }

    private static Optional<When> slashed(MatchResult match) {
        String one = match.group(1);
        String other = match.group(2);
        boolean dayFirst = Integer.parseInt(one) > MONTHS_OF_YEAR;
        boolean monthFirst = Integer.parseInt(other) > MONTHS_OF_YEAR;
        return dayFirst || monthFirst || one.equals(other)
                ? day(match.group(3), dayFirst ? other : one, dayFirst ? one : other)
                : Optional.empty();
    }

    private static Optional<PrintedDate> first(
            Pattern pattern, String text, Function<MatchResult, Optional<When>> reading) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Optional<When> when = reading.apply(matcher);
            if (when.isPresent()) {
                return Optional.of(new PrintedDate(matcher.start(), matcher.end(), when.get()));
            }
        }
        return Optional.empty();
    }

    /** The number of a month; that of none, which gives no day, for any other word. */
    private static String month(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        Integer english = ENGLISH.get(small);
        return String.valueOf(english != null ? english : Foreign.MONTHS.getOrDefault(small, 0));
    }

    private static Optional<When> day(String year, String month, String day) {
        try {
            return parse(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<When> parse(String edtf) {
        try {
            return Optional.of(When.parse(edtf));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }
}
