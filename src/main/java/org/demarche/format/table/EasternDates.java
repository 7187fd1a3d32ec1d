package org.demarche.format.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates of tables in Chinese, Japanese and Korean, and in the digits of other scripts, put into those of EDTF. */
final class EasternDates {
    private static final Pattern DIGIT = Pattern.compile("[\\p{Nd}&&[^0-9]]");
    private static final Pattern DATE = Pattern.compile(
            "(\\d{3,4})\\s*[年년](?:\\s*(\\d{1,2})\\s*[月월](?:\\s*(\\d{1,2})\\s*[日号號일])?)?(?:\\s*[(（]\\p{L}+[)）])?");

    private static final int YEAR_DIGITS = 4;
    private static final char FIRST_DIGIT_BEYOND_ASCII = '\u0660';

    private EasternDates() {}

    /** The same date in figures and hyphens; a text that is none stays, but for its digits. */
    static String inFigures(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            plain = text.charAt(i) < FIRST_DIGIT_BEYOND_ASCII;
        }
        if (plain) {
            return text;
        }
        String digits = DIGIT.matcher(text).replaceAll(match -> {
            int digit = Character.digit(match.group().codePointAt(0), 10);
            return digit < 0 ? match.group() : Integer.toString(digit);
        });
        Matcher date = DATE.matcher(digits);
        return date.matches()
                ? "0".repeat(YEAR_DIGITS - date.group(1).length())
                        + date.group(1)
                        + part(date.group(2))
                        + part(date.group(3))
                : digits;
    }

    private static String part(@Nullable String number) {
        return number == null ? "" : "-" + WrittenDates.two(Integer.parseInt(number));
    }
}
