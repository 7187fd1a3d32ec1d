package org.demarche.time;

/**
 * From one date to another: {@code 2019-02-27/2019-02-28}, {@code 2019-03/..}, {@code /1760}.
 *
 * @param start the first date, or none
 * @param end the last date, which still belongs to it, or none
 */
public record EdtfInterval(EdtfSide start, EdtfSide end) implements When {
    @Override
    public String edtf() {
        return start.edtf() + "/" + end.edtf();
    }

    @Override
    public String canonical() {
        return start.canonical() + "/" + end.canonical();
    }

    @Override
    public Extent extent() {
        return Extents.between(start, end);
    }

    @Override
    public boolean hasYear() {
        return hasYear(start) && hasYear(end);
    }

    private static boolean hasYear(EdtfSide side) {
        return !(side instanceof EdtfPart part) || part.hasYear();
    }

    @Override
    public Precision precision() {
        boolean dated = start instanceof EdtfPart || end instanceof EdtfPart;
        return dated ? start.precision().coarser(end.precision()) : Precision.NONE;
    }

    @Override
    public Qualifier qualifier() {
        return start.qualifier().and(end.qualifier());
    }

    @Override
    public boolean isBackwards() {
        if (start instanceof EdtfDate from && end instanceof EdtfDate to && from.isDay() && to.isDay()) {
            return from.dayNumber() > to.dayNumber();
        }
        return Extents.isBackwards(start, end);
    }
}
