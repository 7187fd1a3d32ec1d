package org.demarche.format;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.time.EdtfPart;
import org.jspecify.annotations.Nullable;

/**
 * A date as scripts of web pages write it, for JavaScript's {@code Date.parse}: {@code Sat May 20 1961 00:00:00
 * GMT-0600}, {@code Aug 02 2006}, {@code 2 August 2006, 5:30 pm}, {@code 8/2/2006} (month first). The date is the one
 * written, whatever its zone; exactly midnight is taken for the day alone. Also what {@code new Date(2006, 7, 2)}
 * makes.
 */
public final class ScriptDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Map<String, Integer> ZONES = Map.of(
            "EST", -300, "EDT", -240, "CST", -360, "CDT", -300, "MST", -420, "MDT", -360, "PST", -480, "PDT", -420);

    private static final String CONSTRUCTOR = "new Date(";
    private static final Pattern MILLIS = Pattern.compile("-?\\d{1,17}");
    private static final Pattern NUMBERS = Pattern.compile("-?\\d{1,6}(?:\\s*,\\s*\\d{1,4}){1,6}");

    private static final String WEEKDAY = "(?:[A-Za-z]{3,9}day|Sun|Mon|Tue|Wed|Thu|Fri|Sat)\\.?,?\\s+";
    private static final String MONTH = "([A-Za-z]{3,9})\\.?";
    private static final String TIME =
            "(?:,?\\s+(?:at\\s+)?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s*([AaPp]\\.?[Mm]\\.?)?"
                    + "\\s*(?:(?:GMT|UTC?|Z)?\\s*([+-]\\d{2}:?\\d{2})|(GMT|UTC?|Z|[ECMP][SD]T))?(?:\\s*\\([^)]*\\))?)?";

    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?:" + WEEKDAY + ")?" + MONTH + "\\s+(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?(\\d{4,6})" + TIME);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:" + WEEKDAY + ")?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+" + MONTH + ",?[\\s-]+(\\d{4,6})" + TIME);
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4,6})" + TIME);
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})" + TIME);

    private static final int NOON = 12;
    private static final int DATE_GROUPS = 3;

    private ScriptDate() {}

    /** The date a text says; null if it is none, or there is no such date. */
    public static @Nullable EdtfPart of(String text) {
        String stripped = text.strip();
        if (stripped.startsWith(CONSTRUCTOR) && stripped.endsWith(")")) {
            return constructed(stripped.substring(CONSTRUCTOR.length(), stripped.length() - 1)
                    .strip());
        }
        Matcher matcher = MONTH_FIRST.matcher(stripped);
        if (matcher.matches()) {
            return date(matcher.group(3), month(matcher.group(1)), matcher.group(2), matcher);
        }
        matcher = DAY_FIRST.matcher(stripped);
        if (matcher.matches()) {
            return date(matcher.group(3), month(matcher.group(2)), matcher.group(1), matcher);
        }
        matcher = AMERICAN.matcher(stripped);
        if (matcher.matches()) {
            return date(matcher.group(3), number(matcher.group(1)), matcher.group(2), matcher);
        }
        matcher = YEAR_FIRST.matcher(stripped);
        return matcher.matches() ? date(matcher.group(1), number(matcher.group(2)), matcher.group(3), matcher) : null;
    }

    /**
     * What {@code new Date(…)} makes of its arguments: a text, milliseconds since 1970, or numbers with months from 0.
     */
    private static @Nullable EdtfPart constructed(String arguments) {
        if (MILLIS.matcher(arguments).matches()) {
            return PlainDates.ofEpochMillis(Long.parseLong(arguments));
        } else if (!NUMBERS.matcher(arguments).matches()) {
            String text = arguments.replaceAll("^['\"]|['\"]$", "");
            IsoDate iso = text.startsWith(CONSTRUCTOR) ? null : IsoDate.of(text);
            return iso != null || text.startsWith(CONSTRUCTOR) ? first(iso) : of(text);
        }
        String[] parts = arguments.split("\\s*,\\s*", -1);
        int[] numbers = new int[Math.max(parts.length, 6)];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = Integer.parseInt(parts[i]);
        }
        EdtfPart date = PlainDates.date(numbers[0], numbers[1] + 1, parts.length > 2 ? numbers[2] : 0);
        int second = PlainDates.secondOfDay(numbers[3], numbers[4], numbers[5]);
        int digits = parts.length > 5 ? 0 : PlainDates.TO_THE_MINUTE;
        return date == null || second < 0 ? null : PlainDates.at(date, second, 0, digits, null);
    }

    private static @Nullable EdtfPart first(@Nullable IsoDate date) {
        return date == null ? null : date.first();
    }

    /** The number of a month by its English name or the first three letters of it; −1 if it is none. */
    public static int month(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        int month = low.length() < 3 ? 0 : MONTHS.indexOf(low.substring(0, 3)) + 1;
        boolean whole = month > 0
                && (low.length() == 3
                        || low.equals("sept")
                        || Month.of(month)
                                .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                .equalsIgnoreCase(low));
        return whole ? month : -1;
    }

    private static @Nullable EdtfPart date(String year, int month, @Nullable String day, Matcher matcher) {
        EdtfPart date = month < 1 ? null : PlainDates.date(number(year), month, number(day));
        if (date == null || day == null || matcher.group(DATE_GROUPS + 1) == null) {
            return date;
        }
        int hour = number(matcher.group(DATE_GROUPS + 1));
        String half = matcher.group(DATE_GROUPS + 4);
        if (half != null) {
            boolean evening = Character.toLowerCase(half.charAt(0)) == 'p';
            hour = hour > NOON ? -1 : hour % NOON + (evening ? NOON : 0);
        }
        String seconds = matcher.group(DATE_GROUPS + 3);
        int second = PlainDates.secondOfDay(hour, number(matcher.group(DATE_GROUPS + 2)), number(seconds));
        Integer offset = offset(matcher.group(DATE_GROUPS + 5), matcher.group(DATE_GROUPS + 6));
        boolean possible = second >= 0 && (offset == null || Math.abs(offset) <= 14 * 60);
        int digits = seconds == null ? PlainDates.TO_THE_MINUTE : 0;
        return possible ? PlainDates.at(date, second, 0, digits, offset) : null;
    }

    private static @Nullable Integer offset(@Nullable String digits, @Nullable String zone) {
        return digits != null ? IsoDate.offset(digits) : zone == null ? null : ZONES.getOrDefault(zone, 0);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
