package org.demarche.time;

/** For whom a date is written. */
enum TextForm {
    /** Everything that is known. */
    FULL,
    /** Without asides and zones. */
    BRIEF,
    /** As brief, with months abbreviated. */
    ABBREVIATED,
    /** As full, in words to be heard. */
    SPOKEN;

    boolean isBrief() {
        return this == BRIEF || this == ABBREVIATED;
    }

    DateShape day() {
        return this == ABBREVIATED ? DateShape.DAY_SHORT : DateShape.DAY;
    }

    DateShape month() {
        return this == ABBREVIATED ? DateShape.MONTH_SHORT : DateShape.MONTH;
    }

    DateShape monthAlone() {
        return this == ABBREVIATED ? DateShape.MONTH_ALONE_SHORT : DateShape.MONTH_ALONE;
    }

    DateShape monthDay() {
        return this == ABBREVIATED ? DateShape.MONTH_DAY_SHORT : DateShape.MONTH_DAY;
    }
}
