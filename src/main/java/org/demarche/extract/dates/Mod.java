package org.demarche.extract.dates;

/** How a TIMEX3 value is narrowed or blurred by words such as "early", "about" or "more than". */
public enum Mod {
    START,
    MID,
    END,
    APPROX,
    BEFORE,
    AFTER,
    ON_OR_BEFORE,
    ON_OR_AFTER,
    LESS_THAN,
    MORE_THAN,
    EQUAL_OR_LESS,
    EQUAL_OR_MORE
}
