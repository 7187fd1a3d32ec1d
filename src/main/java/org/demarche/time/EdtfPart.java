package org.demarche.time;

/** A single date of any level: what can stand alone, on a side of an interval, and in a set. */
public sealed interface EdtfPart extends When, EdtfSide, EdtfMember
        permits EdtfDate, EdtfDateTime, EdtfSeason, EdtfYear, EdtfDecade, EdtfCentury {
    @Override
    default String canonical() {
        return edtf();
    }

    @Override
    default boolean isBackwards() {
        return false;
    }
}
