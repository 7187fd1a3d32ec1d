package org.demarche.extract.dates;

import org.jspecify.annotations.Nullable;

/** Reads the small parts that several rules share: names of months and days, years, eras, ordinals. */
final class Words {
    static final int FIRST_YEAR = 1000;
    static final int LAST_YEAR = 2199;

    private Words() {}

    /** Part of an expression with the token after it; {@code value} is a month, day, year or the like. */
    record Part(int to, int value) {}

    /** A month's name, with the full stop of an abbreviation. */
    static @Nullable Part month(Tokens tokens, int i) {
        Integer month = tokens.isCapital(i) ? Lexicon.MONTHS.get(tokens.word(i)) : null;
        return month == null ? null : new Part(afterName(tokens, i), month);
    }

    /** A weekday's name, with the full stop of an abbreviation. */
    static @Nullable Part weekday(Tokens tokens, int i) {
        Integer weekday = tokens.isCapital(i) ? Lexicon.WEEKDAYS.get(tokens.word(i)) : null;
        return weekday == null ? null : new Part(afterName(tokens, i), weekday);
    }

    /** Whether the name of a month or weekday is written out, so that a full stop after it ends the sentence. */
    static boolean isWhole(Tokens tokens, int i) {
        String word = tokens.word(i);
        return word.endsWith("day")
                || word.length() > 4
                || word.equals("may")
                || word.equals("june")
                || word.equals("july");
    }

    private static int afterName(Tokens tokens, int i) {
        boolean dotted = !isWhole(tokens, i) && tokens.is(i + 1, ".") && tokens.touches(i + 1);
        return dotted ? i + 2 : i + 1;
    }

    /** A day of the month: "27", "27th", "eighth", "twenty-first". */
    static @Nullable Part dayOfMonth(Tokens tokens, int i) {
        int digits = tokens.digits(i);
        if (digits == 0) {
            Part ordinal = ordinal(tokens, i);
            return ordinal != null && ordinal.value() <= 31 ? ordinal : null;
        }
        int day = tokens.number(i);
        if (digits > 2 || day < 1 || day > 31) {
            return null;
        }
        int to = isOrdinalEnding(tokens, i + 1) ? i + 2 : i + 1;
        return isPartOfNumber(tokens, to) ? null : new Part(to, day);
    }

    /** Whether a number goes on here: a clock time, a decimal, thousands, a share. */
    static boolean isPartOfNumber(Tokens tokens, int i) {
        if (tokens.is(i, "%") || tokens.is(i, "°")) {
            return true;
        }
        boolean sign = tokens.is(i, ":") || tokens.is(i, ".") || tokens.is(i, "/");
        if (sign) {
            return tokens.touches(i) && tokens.touches(i + 1) && tokens.digits(i + 1) > 0;
        }
        return tokens.is(i, ",") && tokens.touches(i) && tokens.touches(i + 1) && tokens.digits(i + 1) == 3;
    }

    private static boolean isOrdinalEnding(Tokens tokens, int i) {
        return tokens.touches(i)
                && switch (tokens.word(i)) {
                    case "st", "nd", "rd", "th", "d" -> true;
                    default -> false;
                };
    }

    /** "19th", "nineteenth", "twenty-first". */
    static @Nullable Part ordinal(Tokens tokens, int i) {
        if (tokens.digits(i) > 0) {
            return tokens.digits(i) <= 2 && isOrdinalEnding(tokens, i + 1) ? new Part(i + 2, tokens.number(i)) : null;
        }
        Integer ordinal = Lexicon.ORDINALS.get(tokens.word(i));
        if (ordinal != null) {
            return new Part(i + 1, ordinal);
        }
        Integer tens = Lexicon.CARDINALS.get(tokens.word(i));
        if (tens == null) {
            return null;
        }
        int last = tokens.is(i + 1, "-") ? i + 2 : i + 1;
        Integer ones = Lexicon.ORDINALS.get(tokens.word(last));
        return tens >= 20 && tens < 100 && ones != null && ones < 10 ? new Part(last + 1, tens + ones) : null;
    }

    /** A year of four digits that can be one, without looking at what stands around it. */
    static @Nullable Part year(Tokens tokens, int i) {
        int year = tokens.digits(i) == 4 ? tokens.number(i) : 0;
        return year >= FIRST_YEAR && year <= LAST_YEAR ? new Part(i + 1, year) : null;
    }

    /** A year in digits, in words ("nineteen ninety-six", "two thousand") or short ("'96"). */
    static @Nullable Part anyYear(Tokens tokens, int i) {
        Part year = year(tokens, i);
        if (year != null) {
            return isPartOfNumber(tokens, year.to()) ? null : year;
        }
        Part shortYear = shortYear(tokens, i);
        return shortYear == null ? yearInWords(tokens, i) : shortYear;
    }

    /** "'96". */
    static @Nullable Part shortYear(Tokens tokens, int i) {
        boolean apostrophe = tokens.is(i, "'") || tokens.is(i, "’") || tokens.is(i, "‘");
        boolean digits = tokens.digits(i + 1) == 2 && tokens.touches(i + 1) && !tokens.touches(i);
        return apostrophe && digits && !tokens.touches(i + 2)
                ? new Part(i + 2, withCentury(tokens.number(i + 1)))
                : null;
    }

    /** The year that two digits mean in a text of our time. */
    static int withCentury(int twoDigits) {
        return twoDigits < 30 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    private static @Nullable Part yearInWords(Tokens tokens, int i) {
        Integer century = Lexicon.CARDINALS.get(tokens.word(i));
        if (century == null) {
            return null;
        }
        if (century == 2 && tokens.is(i + 1, "thousand")) {
            int next = tokens.is(i + 2, "and") ? i + 3 : i + 2;
            Integer ones = Lexicon.CARDINALS.get(tokens.word(next));
            return ones != null && ones < 100 ? new Part(next + 1, 2000 + ones) : new Part(i + 2, 2000);
        }
        if (century < 11 || century > 20) {
            return null;
        }
        int next = tokens.is(i + 1, "-") ? i + 2 : i + 1;
        Integer tens = Lexicon.CARDINALS.get(tokens.word(next));
        if (tens == null || tens < 10 || tens > 99) {
            return tokens.is(next, "hundred") && century >= 15 ? new Part(next + 1, century * 100) : null;
        }
        int last = tokens.is(next + 1, "-") ? next + 2 : next + 1;
        Integer ones = tens >= 20 && tens % 10 == 0 ? Lexicon.CARDINALS.get(tokens.word(last)) : null;
        return ones != null && ones > 0 && ones < 10
                ? new Part(last + 1, century * 100 + tens + ones)
                : new Part(next + 1, century * 100 + tens);
    }

    /** An era: +1 for AD and CE, −1 for BC and BCE; with its full stops. */
    static @Nullable Part era(Tokens tokens, int i) {
        return switch (tokens.isCapital(i) ? tokens.word(i) : "") {
            case "bc", "bce" -> new Part(i + 1, -1);
            case "ad", "ce" -> new Part(i + 1, 1);
            case "b" -> dotted(tokens, i, "c", -1);
            case "a" -> dotted(tokens, i, "d", 1);
            case "c" -> dotted(tokens, i, "e", 1);
            default -> null;
        };
    }

    private static @Nullable Part dotted(Tokens tokens, int i, String second, int sign) {
        if (!tokens.is(i + 1, ".") || !tokens.is(i + 2, second) || !tokens.isCapital(i + 2)) {
            return null;
        }
        int to = i + 3;
        if (tokens.is(to, ".") && tokens.is(to + 1, "e") && tokens.isCapital(to + 1)) {
            to += 2;
        }
        return new Part(tokens.is(to, ".") && tokens.touches(to) ? to + 1 : to, sign);
    }

    /** A year of an era in astronomical numbering: "44 BC", "70 CE", "AD 70". */
    static @Nullable Part yearOfEra(Tokens tokens, int i) {
        Part before = era(tokens, i);
        int number = before == null ? i : before.to();
        int digits = tokens.digits(number);
        if (digits < 1 || digits > 4 || tokens.number(number) < 1) {
            return null;
        }
        if (before != null) {
            return before.value() > 0 ? new Part(number + 1, tokens.number(number)) : null;
        }
        Part after = era(tokens, number + 1);
        return after == null ? null : new Part(after.to(), astronomical(tokens.number(number), after.value()));
    }

    /** The astronomical number of a year of an era. */
    static int astronomical(int year, int era) {
        return era < 0 ? 1 - year : year;
    }
}
