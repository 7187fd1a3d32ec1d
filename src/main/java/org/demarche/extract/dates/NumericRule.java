package org.demarche.extract.dates;

import org.jspecify.annotations.Nullable;

/**
 * Dates in digits: "2019-02-27", "2019-02-27T14:00", "10/23/98", "23/10/98", "27.02.2019"; and "9/11", a name for one
 * day.
 */
final class NumericRule implements Rule {
    @Override
    public @Nullable Match at(Tokens tokens, int from) {
        int digits = tokens.digits(from);
        if (digits == 0 || digits > 4 || digits == 3 || isGlued(tokens, from)) {
            return null;
        }
        if (isNineEleven(tokens, from)) {
            return new Match(from, from + 3, new Meaning.Fixed(Dates.slot(2001, 9, 11)));
        }
        String sign = tokens.word(from + 1);
        boolean separated = sign.equals("-") || sign.equals("/") || sign.equals(".");
        if (!separated || !touch(tokens, from + 1, from + 4) || !tokens.is(from + 3, sign)) {
            return yearAndMonth(tokens, from);
        }
        int first = tokens.number(from);
        int second = tokens.number(from + 2);
        int third = tokens.number(from + 4);
        int lastDigits = tokens.digits(from + 4);
        boolean ends = !tokens.touches(from + 5) || tokens.kind(from + 5) != Tokens.Kind.NUMBER;
        if (tokens.digits(from + 2) > 2 || !ends) {
            return null;
        }
        if (digits == 4 && lastDigits <= 2 && lastDigits > 0) {
            return day(from, first, second, third);
        }
        boolean yearLast = lastDigits == 4 || (lastDigits == 2 && !sign.equals("."));
        if (digits > 2 || !yearLast) {
            return null;
        }
        int year = lastDigits == 4 ? third : Words.withCentury(third);
        boolean ambiguous = !sign.equals(".") && isMonth(first) && isMonth(second) && first != second;
        boolean dayFirst = sign.equals(".") || first > 12 || (ambiguous && tokens.order() == DayOrder.DAY_FIRST);
        if (dayFirst) {
            return day(from, year, second, first);
        }
        return ambiguous && tokens.order() == DayOrder.UNKNOWN && year > 0
                ? new Match(from, from + 5, new Meaning.MonthFirst(Dates.slot(year, first, second)))
                : day(from, year, first, second);
    }

    /** The day of the attacks, not a share or a day of any year, which "on" stands before. */
    private static boolean isNineEleven(Tokens tokens, int from) {
        return tokens.number(from) == 9
                && tokens.digits(from) == 1
                && tokens.is(from + 1, "/")
                && tokens.number(from + 2) == 11
                && touch(tokens, from + 1, from + 2)
                && !tokens.is(from - 1, "on")
                && !tokens.is(from + 3, "of")
                && !(tokens.touches(from + 3)
                        && !tokens.is(from + 3, ".")
                        && !tokens.is(from + 3, ",")
                        && !tokens.is(from + 3, "'")
                        && !tokens.is(from + 3, "’")
                        && !tokens.is(from + 3, ")"));
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    private static @Nullable Match day(int from, int year, int month, int day) {
        if (!isMonth(month) || day < 1 || day > Dates.longestMonth(month) || year < 1) {
            return null;
        }
        return new Match(from, from + 5, new Meaning.Fixed(Dates.slot(year, month, day)));
    }

    /** "2019-02". */
    private static @Nullable Match yearAndMonth(Tokens tokens, int from) {
        boolean shaped = Words.year(tokens, from) != null
                && tokens.is(from + 1, "-")
                && touch(tokens, from + 1, from + 2)
                && tokens.digits(from + 2) == 2
                && !tokens.touches(from + 3);
        int month = shaped ? tokens.number(from + 2) : 0;
        boolean sure = isMonth(month) && tokens.number(from) % 100 >= month;
        return sure ? new Match(from, from + 3, new Meaning.Fixed(Slot.ofMonth(tokens.number(from), month))) : null;
    }

    private static boolean touch(Tokens tokens, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (!tokens.touches(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the number is the end of something longer. */
    private static boolean isGlued(Tokens tokens, int from) {
        return tokens.touches(from) && !isOpening(tokens.word(from - 1));
    }

    private static boolean isOpening(String sign) {
        return sign.equals("(") || sign.equals("[") || sign.equals("\"") || sign.equals("“") || sign.equals(":");
    }
}
