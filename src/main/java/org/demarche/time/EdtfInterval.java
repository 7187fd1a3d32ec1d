package org.demarche.time;

import org.jspecify.annotations.Nullable;

/** From one date to another; a side that is null is open. */
public record EdtfInterval(
        @Nullable EdtfDate start, @Nullable EdtfDate end) implements When {
    @Override
    public String edtf() {
        return (start == null ? ".." : start.edtf()) + "/" + (end == null ? ".." : end.edtf());
    }

    @Override
    public Extent extent() {
        Bound earliest = start == null ? Bound.Missing.OPEN : start.extent().earliest();
        Bound latestStart = start == null ? Bound.Missing.OPEN : start.extent().latest();
        Bound earliestEnd = end == null ? Bound.Missing.OPEN : end.extent().earliest();
        Bound latest = end == null ? Bound.Missing.OPEN : end.extent().latest();
        return new Extent(Extent.Kind.SPAN, earliest, latestStart, earliestEnd, latest);
    }

    @Override
    public Precision precision() {
        Precision first = start == null ? Precision.MILLISECOND : start.precision();
        Precision last = end == null ? Precision.MILLISECOND : end.precision();
        return first.compareTo(last) >= 0 ? first : last;
    }

    @Override
    public Qualifier qualifier() {
        return Qualifier.NONE;
    }
}
