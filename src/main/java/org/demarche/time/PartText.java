package org.demarche.time;

import java.text.DecimalFormatSymbols;

/** Writes single dates for people. */
final class PartText {
    private static final int YEARS_PER_DECADE = 10;
    private static final int YEARS_PER_CENTURY = 100;
    private static final int SEASONS = 4;
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_THIRD = 37;
    private static final int FIRST_HALF = 40;
    private static final int SECONDS_PER_MINUTE = 60;

    private final Wording wording;
    private final DateWords words;
    private final CenturyWords centuries;
    private final MaskText masks;

    PartText(Wording wording, DateWords words, Joiner joiner) {
        this.wording = wording;
        this.words = words;
        centuries = new CenturyWords(wording, words);
        masks = new MaskText(wording, words, joiner, this);
    }

    String text(EdtfPart part, TextForm form) {
        return phrase(part, form).text();
    }

    Phrase phrase(EdtfPart part, TextForm form) {
        return switch (part) {
            case EdtfDate date -> doubted(date(date, form), date.doubts(), componentsOf(date), form, "month");
            case EdtfDateTime time ->
                new Phrase(
                        timed(words.date(form.day(), dayOf(time)), time, form),
                        Phrase.Noun.day(dayOf(time).day()));
            case EdtfSeason season -> doubted(season(season, form), season.doubts(), 2, form, "season");
            case EdtfYear year -> qualified(year(year, form), doubtsBeside(year));
            case EdtfDecade decade -> qualified(decade(decade.firstYear(), form), decade.qualifier());
            case EdtfCentury century -> qualified(centuries.century(century.century()), century.qualifier());
        };
    }

    static CivilDate dayOf(EdtfDateTime time) {
        return new CivilDate(time.year(), time.month(), time.day());
    }

    private static int componentsOf(EdtfDate date) {
        if (date.hasDay()) {
            return 3;
        }
        return date.hasMonth() ? 2 : 1;
    }

    private Phrase date(EdtfDate date, TextForm form) {
        if (date.isMasked()) {
            return masks.text(date, form);
        }
        DateShape shape = shape(date, form);
        CivilDate civil = new CivilDate(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
        return new Phrase(words.date(shape, civil), Phrase.Noun.of(shape, civil));
    }

    /** The shape that shows what a date names. */
    static DateShape shape(EdtfDate date, TextForm form) {
        if (date.hasDay()) {
            return form.day();
        }
        return date.hasMonth() ? form.month() : DateShape.YEAR;
    }

    /** Ten years; those that begin a century as a range, since "1900s" may mean the century. */
    Phrase decade(long firstYear, TextForm form) {
        return firstYear >= YEARS_PER_DECADE && firstYear % YEARS_PER_CENTURY != 0
                ? new Phrase(wording.text("time.text.decade", words.number(firstYear)), Phrase.Noun.DECADE)
                : masks.years(firstYear, firstYear + YEARS_PER_DECADE - 1, form);
    }

    CenturyWords centuries() {
        return centuries;
    }

    private Phrase season(EdtfSeason season, TextForm form) {
        int part = season.part();
        Phrase year = masks.year(season.year(), season.unspecified(), form);
        if (part >= FIRST_HALF) {
            return partOf("time.text.half", part - FIRST_HALF + 1, year);
        }
        if (part >= FIRST_THIRD) {
            return partOf("time.text.third", part - FIRST_THIRD + 1, year);
        }
        if (part >= FIRST_QUARTER) {
            return partOf("time.text.quarter", part - FIRST_QUARTER + 1, year);
        }
        int number = (part - EdtfSeason.FIRST) % SEASONS + 1;
        Phrase name = new Phrase(
                partOf("time.text.season", number, year).text(), number == 1 ? Phrase.Noun.SPRING : Phrase.Noun.SEASON);
        int hemisphere = (part - EdtfSeason.FIRST) / SEASONS;
        return hemisphere == 0 || form.isBrief()
                ? name
                : name.with(
                        wording.text("time.text.aside", name.text(), wording.text("time.text.hemisphere", hemisphere)));
    }

    private Phrase partOf(String key, int number, Phrase year) {
        return new Phrase(wording.text(key, number, year.text(), year.noun().code()), Phrase.Noun.PART);
    }

    /** A rounded year is said to be one that is about right anyway. */
    private static Qualifier doubtsBeside(EdtfYear year) {
        return isRounded(year) ? Qualifier.of(year.qualifier().isUncertain(), false) : year.qualifier();
    }

    private static boolean isRounded(EdtfYear year) {
        return year.significant() != 0 && year.precision() != Precision.YEAR;
    }

    private Phrase year(EdtfYear year, TextForm form) {
        Phrase name = new Phrase(words.roundYear(year.year()), Phrase.Noun.year(DateWords.historicalYear(year.year())));
        if (!isRounded(year)) {
            return name;
        }
        Phrase about = name.qualified(wording, "time.text.approximate");
        if (form.isBrief() || DateWords.isCompact(Math.abs(year.year()))) {
            return about;
        }
        Extent extent = year.extent();
        long first = extent.earliest().point().orElseThrow().date().year();
        long last = extent.latest().point().orElseThrow().date().year();
        String years = masks.years(first, last, form).text();
        return about.with(wording.text("time.text.aside", about.text(), years));
    }

    /** A day's text with a time's clock and zone. */
    private String timed(String day, EdtfDateTime time, TextForm form) {
        return wording.text("time.text.clock", day, zoned(clock(time, form), time, form));
    }

    /** A clock time without its zone. */
    String clock(EdtfDateTime time, TextForm form) {
        boolean whole = time.secondOfDay() % SECONDS_PER_MINUTE == 0 && time.digits() <= 0;
        boolean seconds = time.precision() != Precision.MINUTE && !(whole && form == TextForm.SHORTEST_ZONED);
        String fraction = time.digits() <= 0
                ? ""
                : DecimalFormatSymbols.getInstance(wording.locale()).getDecimalSeparator()
                        + words.digits((int) (time.nano() / EdtfYear.powerOfTen(9 - time.digits())), time.digits());
        return words.clock(seconds ? DateShape.CLOCK_SECONDS : DateShape.CLOCK, time.secondOfDay(), fraction);
    }

    /** Adds the zone of a time to a text that shows its clock. */
    String zoned(String clock, EdtfDateTime time, TextForm form) {
        if (!form.hasZones() || time.zone() == EdtfDateTime.Zone.NONE) {
            return clock;
        }
        return wording.text("time.text.zoned", clock, words.offset(time.offsetMinutes(), form == TextForm.SPOKEN));
    }

    private Phrase qualified(Phrase phrase, Qualifier qualifier) {
        return switch (qualifier) {
            case NONE -> phrase;
            case UNCERTAIN -> phrase.qualified(wording, "time.text.uncertain");
            case APPROXIMATE -> phrase.qualified(wording, "time.text.approximate");
            case BOTH -> phrase.qualified(wording, "time.text.both");
        };
    }

    /** Adds the doubts of a date: before it what is said of the whole, after it what is said of its parts. */
    private Phrase doubted(Phrase phrase, int doubts, int components, TextForm form, String second) {
        Qualifier whole = Doubts.of(doubts, 0);
        boolean even = true;
        for (int i = 1; i < components; i++) {
            even &= Doubts.of(doubts, i) == whole;
        }
        if (even) {
            return qualified(phrase, whole);
        }
        if (form.isBrief()) {
            return qualified(phrase, Doubts.all(doubts));
        }
        String[] names = {"year", second, "day"};
        String aside = "";
        for (int i = 0; i < components; i++) {
            Qualifier qualifier = Doubts.of(doubts, i);
            if (qualifier != Qualifier.NONE) {
                int which = (qualifier.isUncertain() ? 1 : 0) + (qualifier.isApproximate() ? 2 : 0);
                String doubt = wording.text("time.text.doubt." + names[i], which);
                aside = aside.isEmpty() ? doubt : wording.text("time.text.list", aside, doubt);
            }
        }
        return phrase.with(wording.text("time.text.aside", phrase.text(), aside));
    }
}
