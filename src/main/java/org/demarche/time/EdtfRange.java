package org.demarche.time;

/**
 * All dates from one to another, both included, as a member of a set: {@code 1670..1672}, {@code ..1760-12-03},
 * {@code 1760-12..}.
 *
 * @param from the first, or {@link EdtfSide.Missing#OPEN}
 * @param to the last, or {@link EdtfSide.Missing#OPEN}; at least one of both is a date
 */
public record EdtfRange(EdtfSide from, EdtfSide to) implements EdtfMember {
    @Override
    public String edtf() {
        return (from instanceof EdtfPart ? from.edtf() : "") + ".." + (to instanceof EdtfPart ? to.edtf() : "");
    }

    @Override
    public String canonical() {
        return (from instanceof EdtfPart ? from.canonical() : "")
                + ".."
                + (to instanceof EdtfPart ? to.canonical() : "");
    }

    @Override
    public Extent extent() {
        return Extents.between(from, to);
    }

    @Override
    public Precision precision() {
        return from.precision().coarser(to.precision());
    }

    @Override
    public Qualifier qualifier() {
        return from.qualifier().and(to.qualifier());
    }

    @Override
    public boolean isBackwards() {
        return Extents.isBackwards(from, to);
    }
}
