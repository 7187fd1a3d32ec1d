package org.demarche.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.time.EdtfException;
import org.demarche.time.When;

/**
 * A whole date (day, month and year) as mastheads and bylines print it.
 *
 * @param start its first unit in the text
 * @param end the unit after its last
 */
record PrintedDate(int start, int end, When when) {
    private static final String MONTH =
            "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
                    + "|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String YEAR = "((?:1[0-9]|20)\\d\\d)";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final Pattern ISO = Pattern.compile("\\b" + YEAR + "([-/.])(\\d{2})\\2(\\d{2})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "\\s{1,3}" + DAY + ",?\\s{1,3}" + YEAR + "\\b", FLAGS);
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b" + DAY + "\\s{1,3}(?:of\\s{1,3})?" + MONTH + ",?\\s{1,3}" + YEAR + "\\b", FLAGS);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** The first whole date in a text. */
    static Optional<PrintedDate> in(String text) {
        return first(ISO, text, match -> day(match.group(1), match.group(3), match.group(4)))
                .or(() -> first(MONTH_FIRST, text, match -> day(match.group(3), month(match.group(1)), match.group(2))))
                .or(() -> first(DAY_FIRST, text, match -> day(match.group(3), month(match.group(2)), match.group(1))));
    }

    /**
     * The date in a field of its own, as in {@code 2019-03-02T10:00:00Z} or {@code March 2, 2019}; the clock is left.
     */
    static Optional<When> field(String text) {
        Optional<When> printed = in(text).map(PrintedDate::when);
        if (printed.isPresent() || !text.strip().matches("\\d{4}(-\\d\\d)?|\\d{8}")) {
            return printed;
        }
        String digits = text.strip();
        return digits.length() == 8
                ? day(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6))
                : parse(digits);
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

    private static String month(String name) {
        return Integer.toString(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
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
