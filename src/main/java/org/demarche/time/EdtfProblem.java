package org.demarche.time;

import java.util.Locale;

/** What can be wrong with text that should be EDTF. */
enum EdtfProblem {
    EMPTY("time.problem.empty", "nothing to read"),
    /** The character. */
    CHARACTER("time.problem.character", "unexpected %s"),
    END("time.problem.end", "breaks off"),
    YEAR_DIGITS("time.problem.year.digits", "a year of more than four digits without Y"),
    YEAR_SHORT("time.problem.year.short", "a year after Y of fewer than five digits"),
    /** The highest number of digits. */
    YEAR_LONG("time.problem.year.long", "a year of more than %s digits"),
    YEAR_ZERO("time.problem.year.zero", "no year -0000"),
    LEADING_ZERO("time.problem.leading.zero", "a number that begins with 0"),
    SIGNIFICANT("time.problem.significant", "no number of significant digits"),
    /** The number. */
    MONTH("time.problem.month", "no month or season %s"),
    /** The number; the year and month. */
    DAY("time.problem.day", "no day %s in %s"),
    /** The number. */
    HOUR("time.problem.hour", "no hour %s"),
    /** The number. */
    MINUTE("time.problem.minute", "no minute %s"),
    /** The number. */
    SECOND("time.problem.second", "no second %s"),
    /** The highest number of digits. */
    FRACTION("time.problem.fraction", "more than %s digits of a second"),
    /** The offset. */
    ZONE("time.problem.zone", "no zone %s from UTC"),
    OPEN_START("time.problem.open.start", "an open start that is not the set's first"),
    OPEN_END("time.problem.open.end", "an open end that is not the set's last"),
    /** The text. */
    WORDS("time.problem.words", "no date in %s"),
    /** The text. */
    CLOCK_ALONE("time.problem.clock.alone", "a clock time without a day in %s"),
    /** The text. */
    TWO_WAYS("time.problem.two.ways", "two days in %s");

    private final String key;
    private final String english;

    EdtfProblem(String key, String english) {
        this.key = key;
        this.english = english;
    }

    /** The message people read. */
    String key() {
        return key;
    }

    /** The message programmers read, without a position. */
    String english(String... arguments) {
        return String.format(Locale.ROOT, english, (Object[]) arguments);
    }
}
