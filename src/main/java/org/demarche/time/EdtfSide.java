package org.demarche.time;

/** One side of an interval or range: a date, or none. */
public sealed interface EdtfSide permits EdtfPart, EdtfSide.Missing {
    /** No date on this side. */
    enum Missing implements EdtfSide {
        /** It goes on. */
        OPEN(".."),
        /** Nobody knows. */
        UNKNOWN("");

        private final String edtf;

        Missing(String edtf) {
            this.edtf = edtf;
        }

        @Override
        public String edtf() {
            return edtf;
        }

        @Override
        public String canonical() {
            return edtf;
        }

        @Override
        public Extent extent() {
            Bound bound = this == OPEN ? Bound.Missing.OPEN : Bound.Missing.UNKNOWN;
            return new Extent(Extent.Kind.BAND, bound, bound, bound, bound);
        }

        /** Finer than any date, so that it never decides what an interval's precision is. */
        @Override
        public Precision precision() {
            return Precision.MILLISECOND;
        }

        @Override
        public Qualifier qualifier() {
            return Qualifier.NONE;
        }
    }

    /** As of {@link When#edtf()}. */
    String edtf();

    /** As of {@link When#canonical()}. */
    String canonical();

    /** Where the side's date lies; both bounds missing where there is none. */
    Extent extent();

    /** As of {@link When#precision()}. */
    Precision precision();

    /** As of {@link When#qualifier()}. */
    Qualifier qualifier();
}
