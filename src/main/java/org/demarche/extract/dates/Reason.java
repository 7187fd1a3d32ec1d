package org.demarche.extract.dates;

/** Why a time expression means what it is said to mean. */
public enum Reason {
    /** The words give the whole date. */
    WRITTEN,
    /** A day in digits that nothing tells the order of is read with the month first. */
    MONTH_FIRST,
    /** The year, or month and year, was filled in. */
    COMPLETED,
    /** So many units before or after the reference, as in "two weeks ago". */
    COUNTED,
    /** The unit that holds the reference, or its neighbour, as in "this year" and "last week". */
    NAMED_UNIT,
    /** The last such day, month, season or quarter before the reference. */
    LATEST_BEFORE,
    /** The next such day, month, season or quarter after the reference. */
    NEXT_AFTER,
    /** The same as a date before it, as in "that day". */
    SAME_AS_BEFORE,
    /** A holiday's date in that year. */
    HOLIDAY,
    /** Given in the Julian calendar, which is on the line where the Gregorian has it. */
    OLD_STYLE,
    /**
     * A clock time or part of the day whose day no words beside it name: that of a date before it or of the
     * publication.
     */
    TIME_OF_DAY,
    /** Only roughly told from the words, as in "days later". */
    VAGUE,
    /** A past, present or future that no calendar holds, as in "recently". */
    NO_CALENDAR,
    /** A length of time. */
    LENGTH,
    /** A repetition. */
    REPETITION,
    /** From one date to another. */
    RANGE
}
