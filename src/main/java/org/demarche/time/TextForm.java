package org.demarche.time;

/** For whom a date is written. */
enum TextForm {
    /** Everything that is known. */
    FULL,
    /** Without asides and zones. */
    BRIEF,
    /** As brief, with months abbreviated. */
    ABBREVIATED,
    /** As abbreviated, with close dashes, and without clock times where two days are named. */
    SHORTEST,
    /** As abbreviated, with zones. */
    ABBREVIATED_ZONED,
    /** As these, with close dashes, and whole minutes without their seconds. */
    SHORTEST_ZONED,
    /** As full, in words to be heard. */
    SPOKEN;

    boolean isBrief() {
        return this == BRIEF || isAbbreviated();
    }

    private boolean isAbbreviated() {
        return this == ABBREVIATED || this == SHORTEST || this == ABBREVIATED_ZONED || this == SHORTEST_ZONED;
    }

    boolean hasZones() {
        return this == FULL || this == SPOKEN || this == ABBREVIATED_ZONED || this == SHORTEST_ZONED;
    }

    DateShape day() {
        return isAbbreviated() ? DateShape.DAY_SHORT : DateShape.DAY;
    }

    DateShape month() {
        return isAbbreviated() ? DateShape.MONTH_SHORT : DateShape.MONTH;
    }

    DateShape monthAlone() {
        return isAbbreviated() ? DateShape.MONTH_ALONE_SHORT : DateShape.MONTH_ALONE;
    }

    DateShape monthDay() {
        return isAbbreviated() ? DateShape.MONTH_DAY_SHORT : DateShape.MONTH_DAY;
    }
}
