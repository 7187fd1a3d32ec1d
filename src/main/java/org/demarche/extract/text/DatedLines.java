package org.demarche.extract.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of a chronology: a date and a mark lead them, as in "12 June 2018: The talks begin" and "- July 26 – The canal
 * is closed", or they are nothing but a date, as a year above its days.
 */
public final class DatedLines {
    private static final String YEAR = "(?:1\\d|20)\\d\\d";
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?\\b";
    private static final String TO = "\\s?(?:[-–—/]|to|and)\\s?";
    private static final String DATE = "(?:" + DAY + "(?:" + TO + DAY + ")?\\s" + MONTH + "(?:" + TO + DAY + "\\s"
            + MONTH
            + ")?(?:,?\\s" + YEAR + ")?"
            + "|" + MONTH + "\\s" + DAY + "(?:" + TO + "(?:" + MONTH + "\\s)?" + DAY + ")?(?:,?\\s" + YEAR + ")?"
            + "|" + MONTH + "(?:" + TO + MONTH + ")?(?:,?\\s" + YEAR + ")?"
            + "|" + YEAR + "-\\d\\d(?:-\\d\\d)?"
            + "|\\d{1,2}[./]\\d{1,2}[./](?:\\d\\d)?\\d\\d"
            + "|" + YEAR + "s?(?:[-–]" + "(?:" + YEAR + "|\\d\\d))?(?:,?\\s\\(?(?:" + DAY + "\\s" + MONTH + "|" + MONTH
            + "(?:\\s"
            + DAY + ")?)\\)?)?)";
    private static final Pattern LINE = Pattern.compile(
            "\\s*(?:[-*+•–|]\\s*)?[(\\[]?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s)?(?:(?:early|mid|late)[\\s-])?"
                    + DATE + "(?:[)\\]]|\\s*(?:[:–—|]|-\\s|$))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALONE = Pattern.compile(
            "\\s*[(\\[]?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s)?" + DATE + "[)\\]]?:?\\s*",
            Pattern.CASE_INSENSITIVE);
    /** A date is no longer, in UTF-16 units. */
    private static final int LONGEST = 60;

    /** So many make a chronology, if so large a part of the lines are like that. */
    private static final int FEWEST = 3;

    private static final int PART = 4;

    private DatedLines() {}

    /** Whether a line that begins at a place in the text is one. */
    public static boolean isAt(String text, int begin) {
        if (begin >= text.length() || !mayBegin(text.charAt(begin))) {
            return false;
        }
        int most = Math.min(text.length(), begin + LONGEST);
        int end = text.indexOf('\n', begin, most);
        Matcher line = LINE.matcher(text).region(begin, end < 0 ? most : end);
        return line.lookingAt() && (line.end() < most || most == text.length() || end == most);
    }

    /** Whether a line is nothing but a date, as one above what happened then. */
    public static boolean isAlone(String line) {
        return line.length() < LONGEST && ALONE.matcher(line).matches();
    }

    private static boolean mayBegin(char c) {
        return c != '\n' && c != '\r' && (!Character.isLetter(c) || "jfmasondwteJFMASONDWTELl".indexOf(c) >= 0);
    }

    /** Whether a text is a list of dates with what happened on each. */
    public static boolean areIn(String text) {
        int lines = 0;
        int dated = 0;
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            if (!text.substring(from, Math.min(end, from + LONGEST)).isBlank()) {
                lines++;
                dated += isAt(text, from) ? 1 : 0;
            }
            from = end + 1;
        }
        return dated >= FEWEST && dated * PART >= lines;
    }
}
