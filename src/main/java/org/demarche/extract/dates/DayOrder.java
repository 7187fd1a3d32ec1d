package org.demarche.extract.dates;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a text writes the day or the month first in dates such as 04/05/2019. */
enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Nothing in the text tells, or its dates contradict each other. */
    UNKNOWN;

    private static final int MONTHS = 12;
    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\d/-])(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/-])");
    private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October"
            + "|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
    private static final Pattern DAY_BEFORE_NAME =
            Pattern.compile("(?<![\\d/.,-])\\d{1,2}(?:st|nd|rd|th)? (?:of )?" + MONTH + "(?!\\p{L})");
    private static final Pattern NAME_BEFORE_DAY =
            Pattern.compile("(?<!\\p{L})" + MONTH + " \\d{1,2}(?!\\d|(?:st|nd|rd|th)? " + MONTH + ")");
    /** Words for numbers and the sign for money of countries that all write the day first. */
    private static final Pattern SOUTH_ASIAN = Pattern.compile("\\b(?:lakhs?|crores?|Rs\\.? ?\\d)");

    /**
     * What the dates of a whole text tell: first those in digits of which one number can be no month, or which are the
     * day of publication in one order; without any of these its words, as who writes "4 May" writes 04/05 too.
     */
    static DayOrder of(String text, @Nullable LocalDate published) {
        int begin = firstSign(text);
        if (begin < 0) {
            return UNKNOWN;
        }
        boolean open = false;
        boolean dayFirst = false;
        boolean monthFirst = false;
        Matcher date = DIGITS.matcher(text);
        for (boolean found = date.find(begin); found; found = date.find()) {
            int first = Integer.parseInt(date.group(1));
            int second = Integer.parseInt(date.group(3));
            boolean ambiguous = first <= MONTHS && second <= MONTHS && first != second;
            boolean out = ambiguous && published != null && isIn(published, date.group(4));
            open |= ambiguous;
            dayFirst |= (first > MONTHS && second <= MONTHS) || (out && isDay(published, second, first));
            monthFirst |= (second > MONTHS && first <= MONTHS) || (out && isDay(published, first, second));
        }
        if (!open || (dayFirst && monthFirst)) {
            return UNKNOWN;
        }
        return dayFirst || monthFirst ? order(dayFirst, monthFirst) : ofWords(text);
    }

    /** Where such a date may begin at the earliest: most texts have none, and need not be searched for more. */
    private static int firstSign(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '/' || c == '-') && isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1))) {
                return Math.max(0, i - 2);
            }
        }
        return -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static DayOrder ofWords(String text) {
        return SOUTH_ASIAN.matcher(text).find()
                ? DAY_FIRST
                : order(
                        DAY_BEFORE_NAME.matcher(text).find(),
                        NAME_BEFORE_DAY.matcher(text).find());
    }

    private static DayOrder order(boolean dayFirst, boolean monthFirst) {
        return dayFirst == monthFirst ? UNKNOWN : dayFirst ? DAY_FIRST : MONTH_FIRST;
    }

    private static boolean isIn(LocalDate published, String year) {
        return Integer.toString(published.getYear()).endsWith(year);
    }

    private static boolean isDay(@Nullable LocalDate published, int month, int day) {
        return published != null && published.getMonthValue() == month && published.getDayOfMonth() == day;
    }
}
