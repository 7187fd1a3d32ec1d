package org.demarche.extract.dates;

/** The TIMEX3 types. */
public enum TimexType {
    /** A day or something longer on the calendar: "March 2019", "last week". */
    DATE,
    /** Within a day: "5 p.m. on Monday", "last night". */
    TIME,
    /** A length of time: "three days". It has no place on the line. */
    DURATION,
    /** Again and again: "every Friday". It has no place on the line. */
    SET
}
