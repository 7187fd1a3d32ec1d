package org.demarche.extract.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import org.demarche.extract.dates.Meaning.Anchor;
import org.demarche.extract.dates.Meaning.Side;
import org.demarche.time.Holiday;
import org.jspecify.annotations.Nullable;

/** Finds the year of months, days, seasons, quarters and feasts that do not name it, or that other words name. */
final class Yearless {
    private final Context context;

    Yearless(Context context) {
        this.context = context;
    }

    /** The basis of what the reference and perhaps the verb told. */
    static Basis basis(Side side) {
        return side == Side.OPEN ? Basis.TENSE : Basis.PUBLISHED;
    }

    private static Reason reason(Slot slot, LocalDate reference) {
        return slot.last().isBefore(reference) ? Reason.LATEST_BEFORE : Reason.NEXT_AFTER;
    }

    /** A slot of a year that other words name. */
    private static Finding inNamedYear(Slot any, Finding year) {
        Slot named = year.slot();
        if (named == null) {
            throw new IllegalArgumentException("no year: " + year);
        }
        Slot slot = any.plusYears(named.year() - any.year());
        // From a month that other words name others are counted, if only the year itself was counted.
        Reason reason = year.reason() == Reason.COUNTED ? Reason.COMPLETED : year.reason();
        return Finding.of(slot, year.basis(), reason, year.against());
    }

    Finding inYear(Meaning.InYear date, @Nullable Finding year, Tense tense) {
        Slot any = Dates.slot(2000, date.month(), date.day());
        if (year != null) {
            return inNamedYear(any, year);
        }
        Slot era = date.side() == Side.OPEN && date.weekday() == 0
                ? context.scene().era()
                : null;
        if (era != null && (tense == Tense.PAST || tense == Tense.DONE)) {
            Slot slot = Nearest.from(any, era);
            if (!isAhead(slot, tense)) {
                return Finding.of(slot, Basis.PREVIOUS_DATE, Reason.COMPLETED, era);
            }
        }
        Slot told = date.side() == Side.OPEN ? toldOr(tense == Tense.FUTURE ? null : context.named()) : null;
        Slot there = told == null ? null : context.isStep(told) ? Nearest.from(any, told) : Nearest.inStory(any, told);
        if (there != null && !isAhead(there, tense)) {
            return Finding.of(there, Basis.PREVIOUS_DATE, Reason.COMPLETED, told);
        }
        Slot narrated = date.side() == Side.OPEN && date.weekday() == 0 ? context.narrated() : null;
        if (narrated != null && (tense == Tense.PAST || tense == Tense.DONE)) {
            Slot slot = Nearest.inStory(any, narrated);
            if (!slot.last().isBefore(narrated.first())) {
                return Finding.of(slot, Basis.PREVIOUS_DATE, Reason.COMPLETED, narrated);
            }
        }
        Slot scene = date.side() == Side.OPEN ? context.scene().inYear(any) : null;
        boolean falls = scene != null
                && (date.weekday() == 0 || scene.first().getDayOfWeek().getValue() == date.weekday());
        if (scene != null && falls && date.day() > 0) {
            return Finding.of(
                    scene,
                    Basis.PREVIOUS_DATE,
                    Reason.COMPLETED,
                    context.scene().day());
        }
        Slot previous = context.previous();
        if (date.anchor() == Anchor.PREVIOUS && previous != null) {
            Slot slot = Nearest.of(any, previous.last(), date.side(), tense);
            return Finding.of(slot, Basis.PREVIOUS_DATE, Reason.COMPLETED, previous);
        }
        LocalDate published = context.published();
        if (published != null) {
            Slot slot = Nearest.of(any, published, date.side(), tense);
            Slot leap = date.day() == Dates.LEAP_DAY && date.month() == 2 ? Dates.inLeapYear(slot) : slot;
            Slot fitting = date.weekday() == 0 ? leap : onWeekday(leap, date.weekday());
            return Finding.of(fitting, basis(date.side()), Reason.COMPLETED, Slot.ofDay(published));
        }
        String rest = any.value().substring(4);
        return Finding.open("XXXX" + rest, "XXXX" + rest);
    }

    /** Whether what the verb says was done would lie after the publication: it is of another year than its sentence. */
    private boolean isAhead(Slot slot, Tense tense) {
        LocalDate published = context.published();
        return published != null
                && (tense == Tense.PAST || tense == Tense.DONE)
                && slot.first().isAfter(published);
    }

    /** The same day in the year next to it in which it falls on the weekday, if there is one. */
    private static Slot onWeekday(Slot slot, int weekday) {
        for (int years : new int[] {0, -1, 1}) {
            Slot other = slot.plusYears(years);
            if (other.first().getDayOfWeek().getValue() == weekday) {
                return other;
            }
        }
        return slot;
    }

    /** The date that the story has come to, or else the other. */
    private @Nullable Slot toldOr(@Nullable Slot other) {
        Slot told = context.told();
        return told == null ? other : told;
    }

    Finding partOfYear(Meaning.PartOfYear part, @Nullable Finding year, Tense tense) {
        LocalDate published = context.published();
        if (part.number() == 0) {
            return talkedOf(part, year);
        }
        Slot any = new Slot(part.kind(), 2000, part.number(), 0);
        if (year != null) {
            return inNamedYear(any, year);
        }
        Slot told = part.side() == Side.OPEN ? context.told() : null;
        if (told != null) {
            return Finding.of(Nearest.inStory(any, told), Basis.PREVIOUS_DATE, Reason.COMPLETED, told);
        }
        Slot previous = context.previous();
        if (part.anchor() == Anchor.PREVIOUS && previous != null) {
            Slot slot = Nearest.of(any, previous.last(), part.side(), tense);
            return Finding.of(slot, Basis.PREVIOUS_DATE, Reason.COMPLETED, previous);
        }
        if (published == null) {
            return Finding.open("XXXX" + any.value().substring(4), null);
        }
        Slot slot = Nearest.of(any, published, part.side(), tense);
        return Finding.of(slot, basis(part.side()), reason(slot, published), Slot.ofDay(published));
    }

    /** "the quarter", "the year-earlier period": of the quarter named last, or the last that is over. */
    private Finding talkedOf(Meaning.PartOfYear part, @Nullable Finding named) {
        LocalDate published = context.published();
        Slot quarter = context.quarter();
        Slot base = quarter != null
                ? quarter
                : published == null
                        ? null
                        : Slot.holding(published, Unit.QUARTER).plus(-1);
        if (base == null) {
            return Finding.open("XXXX-QX", null);
        }
        Basis basis = quarter != null ? Basis.PREVIOUS_DATE : Basis.PUBLISHED;
        if (part.year() instanceof Meaning.Shifted(Unit _, int count, Anchor _) && count == -1) {
            return Finding.of(base.plusYears(-1), basis, Reason.COUNTED, base);
        }
        return named == null ? Finding.of(base, basis, Reason.SAME_AS_BEFORE, base) : inNamedYear(base, named);
    }

    Finding dayOfMonth(Meaning.DayOfMonth day, Tense tense) {
        LocalDate published = context.published();
        Slot previous = context.previous();
        boolean usable = previous != null && previous.kind().compareTo(Slot.Kind.MONTH) <= 0;
        boolean back = usable && (day.anchor() == Anchor.PREVIOUS || published == null);
        LocalDate reference = back && previous != null ? previous.first() : published;
        if (reference == null) {
            String value = "XXXX-XX-" + (day.day() < 10 ? "0" : "") + day.day();
            return Finding.open(value, value);
        }
        boolean coming =
                !back && tense == Tense.FUTURE && day.monthShift() == 0 && day.day() < reference.getDayOfMonth();
        YearMonth month = YearMonth.from(reference).plusMonths(coming ? 1 : day.monthShift());
        Slot slot = Dates.slot(month.getYear(), month.getMonthValue(), day.day());
        return Finding.of(slot, back ? Basis.PREVIOUS_DATE : Basis.PUBLISHED, Reason.COMPLETED, Slot.ofDay(reference));
    }

    Finding feast(Meaning.Feast feast, @Nullable Finding year, Tense tense) {
        if (year != null && year.slot() != null) {
            return ofHoliday(feast.holiday(), year.slot().year(), year.basis(), year.against());
        }
        LocalDate published = context.published();
        Slot previous = context.previous();
        if (published != null) {
            Slot rough =
                    Nearest.of(Slot.ofDay(feast.holiday().in(published.getYear())), published, feast.side(), tense);
            return ofHoliday(feast.holiday(), rough.year(), basis(feast.side()), Slot.ofDay(published));
        }
        return previous == null
                ? Finding.open("XXXX-XX-XX", null)
                : ofHoliday(feast.holiday(), previous.year(), Basis.PREVIOUS_DATE, previous);
    }

    /** A feast of many days has no value of its own but its year. */
    private static Finding ofHoliday(Holiday holiday, int year, Basis basis, @Nullable Slot against) {
        LocalDate first = holiday.in(year);
        LocalDate last = holiday.lastFrom(first);
        Finding day = Finding.of(Slot.ofDay(first), basis, Reason.HOLIDAY, against);
        return first.equals(last)
                ? day
                : new Finding(
                        TimexType.DATE,
                        Slot.ofYear(first.getYear()).value(),
                        null,
                        day.slot(),
                        Edtf.day(first) + "/" + Edtf.day(last),
                        basis,
                        Reason.HOLIDAY,
                        against,
                        false);
    }
}
