package org.demarche.time;

/** A year, month or day. */
public record EdtfDate(long year, int month, int day) implements When {
    @Override
    public String edtf() {
        String text = "%04d".formatted(year);
        if (month > 0) {
            text += "-%02d".formatted(month);
        }
        return day > 0 ? text + "-%02d".formatted(day) : text;
    }

    @Override
    public Extent extent() {
        TimePoint start = TimePoint.ofDay(year, Math.max(1, month), Math.max(1, day));
        int lastMonth = month > 0 ? month : 12;
        int lastDay = day > 0 ? day : CivilDate.monthLength(year, lastMonth);
        TimePoint end = TimePoint.ofDay(year, lastMonth, lastDay).plusSeconds(TimePoint.SECONDS_PER_DAY - 0.001);
        Bound from = Bound.at(start);
        Bound to = Bound.at(end);
        return new Extent(day > 0 ? Extent.Kind.POINT : Extent.Kind.BAND, from, from, to, to);
    }

    @Override
    public Precision precision() {
        return day > 0 ? Precision.DAY : month > 0 ? Precision.MONTH : Precision.YEAR;
    }

    @Override
    public Qualifier qualifier() {
        return Qualifier.NONE;
    }
}
