package org.demarche.extract.dates;

import org.demarche.time.Holiday;
import org.jspecify.annotations.Nullable;

/** What the words of an expression say, before it is known when that is. */
sealed interface Meaning {
    /** Counted from where. */
    enum Anchor {
        PUBLISHED,
        PREVIOUS,
        /** The date that a history has come to, in other texts the publication. */
        TOLD
    }

    /** On which side of the reference. */
    enum Side {
        /** The verb decides. */
        OPEN,
        BEFORE,
        AFTER,
        /** In the unit that holds the reference. */
        WITHIN
    }

    /** A slot that the words name in full. */
    record Fixed(Slot slot) implements Meaning {}

    /** A day in digits that may be meant the other way round: "04/05/2019". */
    record MonthFirst(Slot slot) implements Meaning {}

    /**
     * A month, or a day of one, without a year.
     *
     * @param day 0 for the month
     * @param weekday 1 to 7 if one is named too, else 0
     * @param side where it is said to lie
     * @param anchor as seen from where
     * @param year the year, if other words name it
     */
    record InYear(
            int month,
            int day,
            int weekday,
            Side side,
            Anchor anchor,
            @Nullable Meaning year) implements Meaning {}

    /**
     * A quarter, half or season by its number in {@link Slot}, of a year that other words may name.
     *
     * @param side where it is said to lie
     * @param anchor as seen from where
     */
    record PartOfYear(
            Slot.Kind kind,
            int number,
            Side side,
            Anchor anchor,
            @Nullable Meaning year) implements Meaning {}

    /** A day of the month last or next mentioned, as in "the 28th". */
    record DayOfMonth(int day, int monthShift, Anchor anchor) implements Meaning {}

    /** A weekday, 1 to 7. */
    record Weekday(int weekday, Side side, Anchor anchor) implements Meaning {}

    /**
     * A weekday or week of a month by its number.
     *
     * @param nth from 1; −1 for the last
     * @param weekday 1 to 7; 0 for the week
     */
    record NthWeekday(int nth, int weekday, Meaning month) implements Meaning {}

    /** The unit that holds the reference, or so many further: "last year", "yesterday", "that month". */
    record Shifted(Unit unit, int count, Anchor anchor) implements Meaning {}

    /** A weekday of a week that other words name: "two weeks ago Tuesday". */
    record WeekdayOf(Meaning week, int weekday) implements Meaning {}

    /** So many units before or after the reference: "two weeks ago", "days later". */
    record Counted(Quantity quantity, Unit unit, boolean isAfter, Anchor anchor) implements Meaning {}

    /**
     * A while after what was named last: "soon after that", "in the days and weeks that followed".
     *
     * @param near in which unit it begins
     * @param far in which unit it ends
     */
    record Following(Unit near, Unit far) implements Meaning {}

    /** A holiday in a year that other words may name. */
    record Feast(Holiday holiday, Side side, @Nullable Meaning year) implements Meaning {}

    /** A part of the day by its TIMEX3 code, of a day that other words may name. */
    record DayPart(String code, @Nullable Meaning day) implements Meaning {}

    /**
     * A clock time.
     *
     * @param second −1 if not said
     * @param zone as EDTF has it, empty if not said
     */
    record Clock(
            int hour,
            int minute,
            int second,
            String zone,
            @Nullable Meaning day) implements Meaning {}

    /** A length of time by its TIMEX3 value. */
    record Length(String value) implements Meaning {}

    /** So many days after a day: "Monday week", "a week on Tuesday". */
    record DaysAfter(Meaning day, int days) implements Meaning {}

    /**
     * The day, week or month on which it is told, in another year: "twenty years ago today", "this week in 1995".
     *
     * @param now "today", "this week" and the like
     */
    record Anniversary(Meaning now, Meaning year) implements Meaning {}

    /** A while from now on, by the TIMEX3 value of its length: "the coming weeks". */
    record Soon(String value, Unit unit) implements Meaning {}

    /** A repetition by its TIMEX3 value. */
    record Repetition(String value) implements Meaning {}

    /** {@code PAST_REF}, {@code PRESENT_REF} or {@code FUTURE_REF}. */
    record Reference(String value) implements Meaning {}

    /** A day that the text gives in the Julian calendar. */
    record OldStyle(Meaning day) implements Meaning {}

    /** Narrowed or blurred. */
    record Modified(Mod mod, Meaning inner) implements Meaning {}

    /**
     * A half, third or quarter of what is named.
     *
     * @param which from 0
     * @param parts how many there are
     */
    record PartOf(int which, int parts, Meaning inner) implements Meaning {}

    /** The week that holds a day. */
    record WeekOf(Meaning day) implements Meaning {}

    /** At the latest at the end of what is named: "by the end of May". */
    record ByEndOf(Meaning inner) implements Meaning {}

    /** Before or after the moment of speaking within what is named: "earlier this year". */
    record Relative(boolean isAfter, Meaning inner) implements Meaning {}
}
