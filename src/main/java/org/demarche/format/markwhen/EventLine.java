package org.demarche.format.markwhen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first line of an event, {@code - [x] 2018-06-12 / 3 days every 2 years: text}, taken apart.
 *
 * @param column of its date, from 1
 * @param checked whether its box is ticked, null if it has none
 * @param start the date, or where it starts
 * @param end where it ends, null if one date is given
 * @param rule how it recurs, null if it does not
 * @param text what follows the colon
 */
record EventLine(
        int column,
        @Nullable Boolean checked,
        String start,
        @Nullable String end,
        @Nullable String rule,
        String text) {
    private static final int LONGEST_RANGE = 200;

    static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    static final String CLOCK = "(?:\\d{1,2}(?::\\d{2}){1,2}\\s?(?:am|pm)?|\\d{1,2}\\s?(?:am|pm))";
    static final String UNIT =
            "(?:milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|hours?|hrs?|h|weekdays?|days?|d|weeks?|w|months?|mos?"
                    + "|years?|yrs?|y|decades?|century|centuries)\\b";
    static final String AMOUNT = "\\d{1,6}(?:\\.\\d{1,3})?\\s*" + UNIT;

    /** Dates that go by the day on which the text is read. */
    static final String BY_TODAY = "(?:now|today|yesterday|tomorrow|(?:last|this|next)\\s+[a-z]{3,9}|in\\s+" + AMOUNT
            + "|" + AMOUNT + "\\s+(?:ago|from\\s+now))";

    private static final String DATE = String.join(
            "|",
            "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?",
            "\\d{4}-?W\\d{2}(?:-?[1-7])?",
            "\\d{4}-\\d{2}-\\d{2}\\s+" + CLOCK,
            "-?\\d{4}-\\d{2}(?:-\\d{2})?(?!\\d)",
            "\\d{1,2}/\\d{4}(?![\\d/])",
            "\\d{4}(?=/\\d{4}(?!\\d))",
            "\\d{1,4}/\\d{1,2}(?:/\\d{1,4})?(?!\\d)(?:,?\\s+" + CLOCK + ")?",
            "\\d{1,2}(?:st|nd|rd|th)?\\s+" + MONTH + ",?\\s+\\d{4}(?:,?\\s+" + CLOCK + ")?",
            MONTH + "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}(?:,?\\s+" + CLOCK + ")?",
            MONTH + "\\s+\\d{4}",
            "\\d{1,6}\\s*(?:BCE?|CE|AD)\\b",
            "(?:(?:after|before|by)\\s+)?!\\w+(?:\\.(?:start|end))?(?:\\s+" + AMOUNT + ")*",
            "(?:(?:after|before|by)\\s+)?" + AMOUNT + "(?:\\s+" + AMOUNT + ")*",
            CLOCK,
            BY_TODAY,
            "-?\\d{1,5}(?![\\d/:]\\d)");

    private static final Pattern LINE = Pattern.compile(
            "\\s*(?:[-*]\\s+)?(?:\\[([ xX])\\]\\s+)?(" + DATE + ")(?:\\s*(?:/|-|–|—|\\bto\\b)\\s*(" + DATE + "))?"
                    + "(?:\\s+(every\\b[^:]{1,80}))?\\s*:(?:\\s|$)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DIGITS_ONLY = Pattern.compile("-?\\d{4}-?(?:\\d{2}|W).*|\\d{1,4}/.*");
    private static final Pattern REFERENCE = Pattern.compile(
            ".*!.*|" + BY_TODAY + "|(?:(?:after|before|by)\\s+)?" + AMOUNT + ".*", Pattern.CASE_INSENSITIVE);

    /** Whether the date or what stands around it is written as people would not for one another. */
    boolean isForMachines() {
        return checked != null || rule != null || isForMachines(start) || (end != null && isForMachines(end));
    }

    private static boolean isForMachines(String date) {
        return DIGITS_ONLY.matcher(date).matches() || REFERENCE.matcher(date).matches();
    }

    /** An event's line taken apart; null if the line is none. */
    static @Nullable EventLine of(String line) {
        Matcher matcher = LINE.matcher(line.substring(0, Math.min(line.length(), LONGEST_RANGE)));
        if (!matcher.lookingAt()) {
            return null;
        }
        String box = matcher.group(1);
        return new EventLine(
                matcher.start(2) + 1,
                box == null ? null : !box.isBlank(),
                matcher.group(2),
                matcher.group(3),
                matcher.group(4),
                line.substring(Math.min(matcher.end(), line.length())).strip());
    }
}
