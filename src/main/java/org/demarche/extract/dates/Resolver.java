package org.demarche.extract.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.demarche.extract.dates.Meaning.Anchor;
import org.demarche.extract.dates.Meaning.Side;
import org.jspecify.annotations.Nullable;

/** Finds out when an expression is, from what its words say and what is known where it stands. */
final class Resolver {
    /** Instead of a count: the weekend that the verb points to. */
    static final int NEAREST = 99;

    private static final int MIN_YEAR = -9000;
    private static final int MAX_YEAR = 9000;

    private final Context context;

    Resolver(Context context) {
        this.context = context;
    }

    Finding resolve(Meaning meaning, Tense tense) {
        return switch (meaning) {
            case Meaning.Fixed fixed -> Finding.stated(fixed.slot());
            case Meaning.MonthFirst date -> Finding.of(date.slot(), Basis.STATED, Reason.MONTH_FIRST, null);
            case Meaning.InYear date -> inYear(date, tense);
            case Meaning.PartOfYear part -> partOfYear(part, tense);
            case Meaning.DayOfMonth day -> dayOfMonth(day, tense);
            case Meaning.Weekday day -> weekday(day, tense);
            case Meaning.NthWeekday day -> nthWeekday(day, tense);
            case Meaning.Shifted shifted -> shifted(shifted, tense);
            case Meaning.Counted counted -> counted(counted);
            case Meaning.Following following -> following(following);
            case Meaning.Feast feast -> feast(feast, tense);
            case Meaning.DayPart part -> new Clocks(context).part(part, dayOf(part.day(), tense), tense);
            case Meaning.Clock clock -> new Clocks(context).clock(clock, dayOf(clock.day(), tense), tense);
            case Meaning.Length length -> Finding.unplaced(TimexType.DURATION, length.value(), Reason.LENGTH);
            case Meaning.Soon soon -> soon(soon);
            case Meaning.DaysAfter after -> daysAfter(after, tense);
            case Meaning.Anniversary anniversary -> anniversary(anniversary, tense);
            case Meaning.Repetition set -> Finding.unplaced(TimexType.SET, set.value(), Reason.REPETITION);
            case Meaning.Reference reference -> Finding.unplaced(TimexType.DATE, reference.value(), Reason.NO_CALENDAR);
            case Meaning.OldStyle old -> oldStyle(resolve(old.day(), tense));
            case Meaning.Modified modified -> modified(modified, tense);
            case Meaning.PartOf part -> partOf(part, tense);
            case Meaning.WeekOf week -> weekOf(week, tense);
            case Meaning.WeekdayOf day -> weekdayOf(day, tense);
            case Meaning.ByEndOf limit -> byEndOf(limit, tense);
            case Meaning.Relative relative -> relative(relative, tense);
        };
    }

    private @Nullable Finding dayOf(@Nullable Meaning day, Tense tense) {
        return day == null ? null : resolve(day, tense);
    }

    /** The basis of what the reference and perhaps the verb told. */
    private static Basis basis(Side side) {
        return side == Side.OPEN ? Basis.TENSE : Basis.PUBLISHED;
    }

    private static Reason reason(Slot slot, LocalDate reference) {
        return slot.last().isBefore(reference) ? Reason.LATEST_BEFORE : Reason.NEXT_AFTER;
    }

    /** The year that other words name, for a day, month, season or holiday. */
    private @Nullable Finding yearOf(@Nullable Meaning year, Tense tense) {
        Finding finding = year == null ? null : resolve(year, tense);
        return finding == null || finding.slot() == null ? null : finding;
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

    private Finding inYear(Meaning.InYear date, Tense tense) {
        Slot any = Dates.slot(2000, date.month(), date.day());
        Finding year = yearOf(date.year(), tense);
        if (year != null) {
            return inNamedYear(any, year);
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

    private Finding partOfYear(Meaning.PartOfYear part, Tense tense) {
        LocalDate published = context.published();
        if (part.number() == 0) {
            return talkedOf(part, tense);
        }
        Slot any = new Slot(part.kind(), 2000, part.number(), 0);
        Finding year = yearOf(part.year(), tense);
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
    private Finding talkedOf(Meaning.PartOfYear part, Tense tense) {
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
        Meaning year = part.year();
        if (year instanceof Meaning.Shifted(Unit _, int count, Anchor _) && count == -1) {
            return Finding.of(base.plusYears(-1), basis, Reason.COUNTED, base);
        }
        Finding named = yearOf(year, tense);
        return named == null ? Finding.of(base, basis, Reason.SAME_AS_BEFORE, base) : inNamedYear(base, named);
    }

    private Finding dayOfMonth(Meaning.DayOfMonth day, Tense tense) {
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

    private Finding weekday(Meaning.Weekday day, Tense tense) {
        LocalDate previous = context.previousDay();
        boolean back = day.anchor() == Anchor.PREVIOUS && previous != null;
        LocalDate reference = back ? previous : context.published();
        if (reference == null) {
            return Finding.open("XXXX-WXX-" + day.weekday(), null);
        }
        int since = Math.floorMod(reference.getDayOfWeek().getValue() - day.weekday(), 7);
        int until = Math.floorMod(-since, 7);
        LocalDate found = switch (day.side()) {
            case BEFORE -> reference.minusDays(since == 0 ? 7 : since);
            case AFTER -> reference.plusDays(until == 0 ? 7 : until);
            case WITHIN ->
                reference.plusDays(day.weekday() - reference.getDayOfWeek().getValue());
            case OPEN -> tense == Tense.FUTURE ? reference.plusDays(until) : reference.minusDays(since);
        };
        Slot slot = Slot.ofDay(found);
        Reason reason = found.isAfter(reference) ? Reason.NEXT_AFTER : Reason.LATEST_BEFORE;
        return Finding.of(slot, back ? Basis.PREVIOUS_DATE : basis(day.side()), reason, Slot.ofDay(reference));
    }

    private Finding nthWeekday(Meaning.NthWeekday day, Tense tense) {
        Finding month = resolve(day.month(), tense);
        Slot slot = month.slot();
        if (slot == null || slot.kind() != Slot.Kind.MONTH) {
            return month;
        }
        if (day.weekday() == 0) {
            return nthWeek(day.nth(), slot, month);
        }
        LocalDate found = slot.first().with(TemporalAdjusters.dayOfWeekInMonth(day.nth(), DayOfWeek.of(day.weekday())));
        return slot.holds(found)
                ? Finding.of(Slot.ofDay(found), month.basis(), month.reason(), month.against())
                : month;
    }

    /** Valued as the week of the calendar with most of its days; its seven days are counted from the month's end. */
    private static Finding nthWeek(int nth, Slot month, Finding named) {
        LocalDate first = nth < 0 ? month.last().minusDays(6) : month.first().plusDays(7L * (nth - 1));
        LocalDate end = first.plusDays(6);
        LocalDate last = end.isAfter(month.last()) ? month.last() : end;
        Slot week = Slot.holding(first.plusDays(3), Unit.WEEK);
        return first.isAfter(last)
                ? named
                : new Finding(
                        TimexType.DATE,
                        week.value(),
                        null,
                        week,
                        Edtf.oneOf(first, last),
                        named.basis(),
                        named.reason(),
                        named.against(),
                        false);
    }

    /** The day from which something is counted, and whether it stood in the text. */
    private record Reference(LocalDate day, Slot slot, Basis basis) {}

    /** Days and weeks are not counted from a year or month, but from the day named last. */
    private @Nullable Reference reference(Anchor anchor, Unit unit) {
        // Of a year that holds no more, a history speaks less often than of its own.
        boolean ofStory = anchor == Anchor.TOLD && (unit != Unit.YEAR || context.published() == null);
        Slot told = ofStory ? context.told() : null;
        if (told != null) {
            return new Reference(told.first(), told, Basis.PREVIOUS_DATE);
        }
        Slot previous = context.previous();
        LocalDate day = context.previousDay();
        boolean coarse = unit.compareTo(Unit.WEEK) <= 0
                && previous != null
                && previous.kind().compareTo(Slot.Kind.WEEK) > 0;
        Slot frame = context.frame();
        if (anchor == Anchor.PREVIOUS && coarse && day != null && frame != null) {
            return new Reference(frame.first(), frame, Basis.PREVIOUS_DATE);
        }
        if (anchor == Anchor.PREVIOUS && coarse && day != null) {
            return new Reference(day, Slot.ofDay(day), Basis.PREVIOUS_DATE);
        }
        if (anchor == Anchor.PREVIOUS && previous != null && !coarse) {
            return new Reference(previous.first(), previous, Basis.PREVIOUS_DATE);
        }
        LocalDate published = context.published();
        boolean elsewhere = anchor == Anchor.PREVIOUS
                && previous != null
                && coarse
                && published != null
                && (published.isBefore(previous.first()) || published.isAfter(previous.last()));
        return published == null || elsewhere ? null : new Reference(published, Slot.ofDay(published), Basis.PUBLISHED);
    }

    private Finding shifted(Meaning.Shifted shifted, Tense tense) {
        Reference reference = reference(shifted.anchor(), shifted.unit());
        if (reference == null) {
            return Finding.open(shifted.unit().unknown(), null);
        }
        if (isCoarser(reference, shifted.unit())) {
            return within(reference, shifted.unit());
        }
        Slot base = Slot.holding(reference.day(), shifted.unit());
        int count = shifted.count();
        if (count == NEAREST) {
            boolean over = base.first().isAfter(reference.day());
            count = tense == Tense.FUTURE || !over ? 0 : -1;
        }
        Reason reason = shifted.anchor() == Anchor.PREVIOUS && count == 0
                ? Reason.SAME_AS_BEFORE
                : shifted.unit() == Unit.DAY ? Reason.COUNTED : Reason.NAMED_UNIT;
        return Finding.of(base.plus(count), reference.basis(), reason, reference.slot());
    }

    private Finding counted(Meaning.Counted counted) {
        Reference reference = reference(counted.anchor(), counted.unit());
        Quantity quantity = counted.quantity();
        Unit unit = counted.unit();
        if (reference == null) {
            return Finding.open(unit.unknown(), null);
        }
        if (quantity.isVague()) {
            String edtf = Bounds.several(reference.day(), unit, counted.isAfter());
            String value = counted.isAfter() ? "FUTURE_REF" : "PAST_REF";
            return new Finding(
                    TimexType.DATE, value, null, null, edtf, reference.basis(), Reason.VAGUE, reference.slot(), true);
        }
        if (isCoarser(reference, unit)) {
            return within(reference, unit);
        }
        int count = counted.isAfter() ? quantity.whole() : -quantity.whole();
        Slot quarter = context.recentQuarter();
        if (unit == Unit.YEAR && quarter != null && Math.abs(count) == 1 && !counted.isAfter()) {
            return Finding.of(quarter.plusYears(-1), Basis.PREVIOUS_DATE, Reason.COUNTED, quarter);
        }
        Slot slot = away(reference.day(), quantity, unit, count);
        return slot == null
                ? Finding.unplaced(TimexType.DURATION, Lengths.of(quantity, unit), Reason.LENGTH)
                : Finding.of(slot, reference.basis(), Reason.COUNTED, reference.slot());
    }

    /** Whether days or weeks are counted from a month or year: from no day of it that is known. */
    private static boolean isCoarser(Reference reference, Unit unit) {
        return unit.compareTo(Unit.WEEK) <= 0 && reference.slot().kind().compareTo(Slot.Kind.MONTH) >= 0;
    }

    /** A day or week of a month or year, not known which. */
    private static Finding within(Reference reference, Unit unit) {
        Slot slot = reference.slot();
        return new Finding(
                TimexType.DATE, unit.unknown(), null, null, slot.edtf(), Basis.PREVIOUS_DATE, Reason.VAGUE, slot, true);
    }

    private Finding daysAfter(Meaning.DaysAfter after, Tense tense) {
        Finding day = resolve(after.day(), tense);
        Slot slot = day.slot();
        return slot == null ? day : Finding.of(slot.plus(after.days()), day.basis(), day.reason(), day.against());
    }

    /** In the year, or of that if it is not known when the text came out. */
    private Finding anniversary(Meaning.Anniversary anniversary, Tense tense) {
        Finding now = resolve(anniversary.now(), tense);
        Finding year = resolve(anniversary.year(), tense);
        Slot today = now.slot();
        Slot there = year.slot();
        if (today == null || there == null) {
            return year;
        }
        int years = there.year() - today.first().getYear();
        LocalDate first = today.first().plusYears(years);
        LocalDate last = today.last().plusYears(years);
        Slot slot =
                today.kind() == Slot.Kind.WEEK ? Slot.holding(first.plusDays(3), Unit.WEEK) : today.plusYears(years);
        String edtf = today.kind() == Slot.Kind.WEEK ? Edtf.oneOf(first, last) : slot.edtf();
        return new Finding(
                TimexType.DATE, slot.value(), null, slot, edtf, now.basis(), Reason.COUNTED, now.against(), false);
    }

    /** A length that lies ahead: on the line about as far as "several" units reach. */
    private Finding soon(Meaning.Soon soon) {
        LocalDate published = context.published();
        if (published == null) {
            return Finding.unplaced(TimexType.DURATION, soon.value(), Reason.LENGTH);
        }
        String edtf = Bounds.several(published, soon.unit(), true);
        Slot against = Slot.ofDay(published);
        return new Finding(
                TimexType.DURATION, soon.value(), null, null, edtf, Basis.PUBLISHED, Reason.VAGUE, against, true);
    }

    private Finding following(Meaning.Following following) {
        Slot previous = context.previous();
        String edtf = previous == null ? null : Bounds.following(previous, following.near(), following.far());
        return new Finding(
                TimexType.DATE, "FUTURE_REF", null, null, edtf, Basis.PREVIOUS_DATE, Reason.VAGUE, previous, true);
    }

    /** The slot so many units away, as fine as the unit; none if no calendar reaches so far. */
    private static @Nullable Slot away(LocalDate day, Quantity quantity, Unit unit, int count) {
        if (unit.years() > 0) {
            long year = day.getYear() + (long) count * unit.years();
            boolean half = !quantity.isWhole() && unit == Unit.YEAR;
            if (year < MIN_YEAR || year > MAX_YEAR) {
                return null;
            }
            return half
                    ? Slot.holding(
                            day.plusMonths(Math.round(quantity.value() * 12 * Integer.signum(count))), Unit.MONTH)
                    : Slot.ofYear((int) year);
        }
        if (Math.abs(count) > 100_000) {
            return null;
        }
        if (unit.isClock()) {
            return Slot.ofDay(day.plusDays(unit == Unit.HOUR ? count / 24 : 0));
        }
        Unit grain = unit == Unit.SEASON ? Unit.MONTH : unit;
        return Slot.holding(day, grain).plus(unit == Unit.SEASON ? 3 * count : count);
    }

    private Finding feast(Meaning.Feast feast, Tense tense) {
        Finding year = yearOf(feast.year(), tense);
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

    /** The value stays as written; the place on the line is the same day's in the Gregorian calendar. */
    private static Finding oldStyle(Finding written) {
        Slot day = written.slot();
        if (day == null || day.kind() != Slot.Kind.DAY) {
            return written;
        }
        Slot there = Slot.ofDay(Dates.gregorian(day.year(), day.number(), day.day()));
        return new Finding(
                TimexType.DATE,
                written.value(),
                null,
                there,
                there.edtf(),
                written.basis(),
                Reason.OLD_STYLE,
                day,
                false);
    }

    private Finding modified(Meaning.Modified modified, Tense tense) {
        Finding inner = resolve(modified.inner(), tense);
        Slot slot = inner.slot();
        return slot != null && inner.type() == TimexType.DATE
                ? inner.withMod(modified.mod(), Bounds.of(slot, modified.mod()), slot.kind() != Slot.Kind.DAY)
                : inner.withMod(modified.mod(), inner.edtf(), inner.edtf() != null);
    }

    private Finding partOf(Meaning.PartOf part, Tense tense) {
        Finding inner = resolve(part.inner(), tense);
        Mod mod = part.which() == 0 ? Mod.START : part.which() == part.parts() - 1 ? Mod.END : Mod.MID;
        Slot slot = inner.slot();
        return slot == null || inner.type() != TimexType.DATE
                ? inner.withMod(mod, inner.edtf(), false)
                : inner.withMod(mod, Bounds.part(slot, part.which(), part.parts()), slot.kind() != Slot.Kind.DAY);
    }

    private Finding weekdayOf(Meaning.WeekdayOf day, Tense tense) {
        Finding week = resolve(day.week(), tense);
        Slot slot = week.slot();
        return slot == null || slot.kind() != Slot.Kind.WEEK
                ? week
                : Finding.of(
                        Slot.ofDay(slot.first().plusDays(day.weekday() - 1L)),
                        week.basis(),
                        week.reason(),
                        week.against());
    }

    private Finding weekOf(Meaning.WeekOf week, Tense tense) {
        Finding day = resolve(week.day(), tense);
        Slot slot = day.slot();
        return slot == null
                ? day
                : Finding.of(Slot.holding(slot.first(), Unit.WEEK), day.basis(), day.reason(), day.against());
    }

    /** From where the text is, if that lies in it, until the end of what is named. */
    private Finding byEndOf(Meaning.ByEndOf limit, Tense tense) {
        LocalDate told = context.previousDay();
        Finding inner = resolve(limit.inner(), tense);
        Slot slot = inner.slot();
        if (slot == null || inner.type() != TimexType.DATE) {
            return inner.withMod(Mod.END, inner.edtf(), inner.edtf() != null);
        }
        LocalDate since = slot.holds(told) ? told : context.published();
        return inner.withMod(Mod.END, Bounds.beside(slot, since, true), slot.kind() != Slot.Kind.DAY);
    }

    private Finding relative(Meaning.Relative relative, Tense tense) {
        Finding inner = resolve(relative.inner(), tense);
        Mod mod = relative.isAfter() ? Mod.END : Mod.START;
        Slot slot = inner.slot();
        if (slot == null || inner.type() == TimexType.TIME) {
            return inner.withMod(mod, inner.edtf(), false);
        }
        String edtf = Bounds.beside(slot, context.published(), relative.isAfter());
        return inner.withMod(mod, edtf, slot.kind() != Slot.Kind.DAY);
    }
}
