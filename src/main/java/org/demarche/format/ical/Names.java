package org.demarche.format.ical;

import java.util.Set;

/** Names that reader and writer share. */
final class Names {
    static final String PREFIX = "X-DEMARCHE-";
    static final String WHEN = PREFIX + "WHEN";
    static final String PRINTED = PREFIX + "PRINTED";
    static final String TYPES = PREFIX + "TYPES";
    static final String STATUS = PREFIX + "STATUS";
    static final String SCORE = PREFIX + "SCORE";
    static final String SIGNIFICANCE = PREFIX + "SIGNIFICANCE";
    static final String DOUBT = PREFIX + "DOUBT";
    static final String NOTE = PREFIX + "NOTE";
    static final String COUNTRY = PREFIX + "COUNTRY";
    static final String TITLE = "X-WR-CALNAME";

    /** What is attached to an entry, by its address. */
    static final String ATTACHED = "ATTACH";

    /** Parameters of an attendee that say what our model says. */
    static final String ROLE = PREFIX + "ROLE";

    static final String KIND = PREFIX + "KIND";

    /** An address for who has none. */
    static final String NO_ADDRESS = "invalid:nomail";

    /** The rule of an event that was counted out, kept where no program counts it out again. */
    static final String RULE = PREFIX + "RRULE";

    /** When an entry was made, which every entry must say. */
    static final String STAMP = "DTSTAMP";

    /** What is written for it if nobody knows. */
    static final String NO_STAMP = "19700101T000000Z";

    /** Properties with a place in the model. */
    static final Set<String> TAKEN = Set.of(
            "UID",
            "SUMMARY",
            "DESCRIPTION",
            "LOCATION",
            "GEO",
            "CATEGORIES",
            "STATUS",
            "DTSTART",
            "DTEND",
            "DURATION",
            "ORGANIZER",
            "ATTENDEE",
            "RRULE",
            "RDATE",
            "EXDATE",
            "RECURRENCE-ID",
            WHEN,
            PRINTED,
            TYPES,
            STATUS,
            SCORE,
            SIGNIFICANCE,
            DOUBT,
            NOTE,
            COUNTRY);

    private Names() {}
}
