package org.demarche.time;

/** Writes dates with unspecified digits for people. */
final class MaskText {
    private static final int YEAR_DIGITS = 0b1111;
    private static final int BOTH_DIGITS = 0b11;
    private static final int YEARS_PER_CENTURY = 100;
    private static final int YEARS_PER_MILLENNIUM = 1000;

    private final Wording wording;
    private final DateWords words;
    private final Joiner joiner;
    private final PartText parts;

    MaskText(Wording wording, DateWords words, Joiner joiner, PartText parts) {
        this.wording = wording;
        this.words = words;
        this.joiner = joiner;
        this.parts = parts;
    }

    /** Two years and those between. */
    Phrase years(long first, long last, TextForm form) {
        String range = words.range(
                DateShape.YEAR,
                new CivilDate(first, 1, 1),
                new CivilDate(last, 1, 1),
                (a, b) -> joiner.range(a, b, form));
        return new Phrase(range, Phrase.Noun.year(DateWords.historicalYear(first)));
    }

    /** A year with unspecified digits: "1560s", "16th century", "2nd millennium", else its range. */
    Phrase year(int year, int mask, TextForm form) {
        long first = DigitMask.extremeYear(year, mask, false);
        boolean before = first <= 0 && (mask & DigitMask.NEGATIVE) != 0;
        int least = Math.abs(year);
        if ((mask & YEAR_DIGITS) == 0b1000 && !before) {
            return parts.decade(first, form);
        }
        return switch (mask & YEAR_DIGITS) {
            case 0 -> new Phrase(words.year(year), Phrase.Noun.year(DateWords.historicalYear(year)));
            case 0b1100 -> parts.centuries().century(rank(least / YEARS_PER_CENTURY, before));
            case 0b1110 -> parts.centuries().millennium(rank(least / YEARS_PER_MILLENNIUM, before));
            case YEAR_DIGITS -> Phrase.bare(wording.text("time.text.year.unknown"));
            default -> years(first, DigitMask.extremeYear(year, mask, true), form);
        };
    }

    private static int rank(int number, boolean before) {
        return before ? -number - 1 : number;
    }

    Phrase text(EdtfDate date, TextForm form) {
        int monthMask = date.unspecified() >> DigitMask.MONTH_SHIFT & BOTH_DIGITS;
        int dayMask = date.unspecified() >> DigitMask.DAY_SHIFT & BOTH_DIGITS;
        boolean someMonths = monthMask != 0 && monthMask != BOTH_DIGITS;
        boolean someDays = dayMask != 0 && dayMask != BOTH_DIGITS;
        boolean dayOfNoMonth = date.hasDay() && dayMask == 0 && monthMask != 0;
        if (someMonths || someDays || dayOfNoMonth) {
            return Phrase.bare(between(date, form));
        }
        Phrase known = known(date, monthMask, dayMask, form);
        if (form.isBrief() || (monthMask | dayMask) == 0) {
            return known;
        }
        int unknown = (monthMask != 0 ? 1 : 0) + (dayMask != 0 ? 2 : 0);
        return known.with(wording.text("time.text.aside", known.text(), wording.text("time.text.unknown", unknown)));
    }

    /** What is known of a date whose year is known or masked from its end. */
    private Phrase known(EdtfDate date, int monthMask, int dayMask, TextForm form) {
        boolean month = date.hasMonth() && monthMask == 0;
        boolean day = date.hasDay() && dayMask == 0;
        int mask = date.unspecified();
        CivilDate shown = new CivilDate(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
        if (!month) {
            return year(date.year(), mask, form);
        }
        Phrase.Noun noun = day ? Phrase.Noun.day(date.day()) : Phrase.Noun.MONTH;
        if (!DigitMask.inYear(mask)) {
            return new Phrase(words.date(day ? form.day() : form.month(), shown), noun);
        }
        String inYear = words.date(day ? form.monthDay() : form.monthAlone(), shown);
        String year = year(date.year(), mask, form).text();
        return new Phrase(wording.text("time.text.in.year", inYear, year), noun);
    }

    /** The first and the last date that fit. */
    private String between(EdtfDate date, TextForm form) {
        CivilDate first = date.fitting(false).orElseThrow();
        CivilDate last = date.fitting(true).orElseThrow();
        DateShape shape = PartText.shape(date, form);
        String sides = words.range(shape, first, last, (a, b) -> joiner.sides(shape, first, a, last, b));
        return wording.text("time.text.between", sides);
    }
}
