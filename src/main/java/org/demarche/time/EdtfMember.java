package org.demarche.time;

/** A member of a set: a date or a range of dates. */
public sealed interface EdtfMember permits EdtfPart, EdtfRange {
    /** As of {@link When#edtf()}. */
    String edtf();

    /** As of {@link When#canonical()}. */
    String canonical();

    /** Where it lies. */
    Extent extent();

    /** As of {@link When#precision()}. */
    Precision precision();

    /** As of {@link When#qualifier()}. */
    Qualifier qualifier();

    /** As of {@link When#isBackwards()}. */
    boolean isBackwards();
}
