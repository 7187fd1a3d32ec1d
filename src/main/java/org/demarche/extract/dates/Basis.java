package org.demarche.extract.dates;

/** On what a date rests: how much of it the words themselves say. */
public enum Basis {
    /** The words say it all: "27 February 2019". */
    STATED,
    /** Counted or completed from the day of publication: "yesterday", "last May". */
    PUBLISHED,
    /** Counted or completed from a date further up in the text: "two days later", "that year". */
    PREVIOUS_DATE,
    /** As {@link #PUBLISHED}, where only the verb says whether it is before or after: "on Friday", "in May". */
    TENSE
}
