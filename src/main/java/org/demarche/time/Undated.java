package org.demarche.time;

/**
 * No usable date. Keeps what was written in its place, so that saving gives it back.
 *
 * @param edtf the text as given, empty if there was none
 */
public record Undated(String edtf) implements When {
    /** No date and no text. */
    public static final Undated NONE = new Undated("");

    @Override
    public Extent extent() {
        return Extent.NOWHERE;
    }

    @Override
    public Precision precision() {
        return Precision.NONE;
    }

    @Override
    public Qualifier qualifier() {
        return Qualifier.NONE;
    }
}
