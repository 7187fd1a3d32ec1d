package org.demarche.extract.dates;

import java.time.LocalDate;
import org.demarche.extract.dates.Meaning.Anchor;
import org.jspecify.annotations.Nullable;

/** Counts days, weeks, months and years from the publication or from what was named before. */
final class Counts {
    /** Instead of a count: the weekend that the verb points to. */
    static final int NEAREST = 99;

    private static final int WEEK_DAYS = 7;
    /** What is further away is counted from the month at large. */
    private static final int MOST_DAYS = 100;

    private static final int MIN_YEAR = -9000;
    private static final int MAX_YEAR = 9000;

    private final Context context;

    Counts(Context context) {
        this.context = context;
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
        if (context.isLost() && unit.compareTo(Unit.WEEK) <= 0 && anchor == Anchor.PREVIOUS) {
            return null;
        }
        Slot previous = context.previous();
        LocalDate day = context.previousDay();
        boolean coarse = unit.compareTo(Unit.WEEK) <= 0
                && previous != null
                && previous.kind().compareTo(Slot.Kind.WEEK) > 0;
        Slot frame = context.frame();
        Slot ofSentence = context.ofSentence();
        if (anchor == Anchor.PREVIOUS
                && coarse
                && day != null
                && ofSentence != null
                && ofSentence.kind() == Slot.Kind.MONTH
                && ofSentence.last().isBefore(day)) {
            // "Talks broke down in October, and it withdrew its offer two weeks later".
            return new Reference(ofSentence.first(), ofSentence, Basis.PREVIOUS_DATE);
        }
        if (anchor == Anchor.PREVIOUS && coarse && frame != null) {
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

    Finding shifted(Meaning.Shifted shifted, Tense tense) {
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

    Finding counted(Meaning.Counted counted) {
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
        int count = counted.isAfter() ? quantity.whole() : -quantity.whole();
        if (isCoarser(reference, unit)) {
            return reference.slot().kind() == Slot.Kind.MONTH && unit.compareTo(Unit.DAY) >= 0
                    ? ofMonth(reference, unit, count)
                    : within(reference, unit);
        }
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

    /** So far from whichever day of a month. */
    private static Finding ofMonth(Reference reference, Unit unit, int count) {
        Slot month = reference.slot();
        int days = count * (unit == Unit.WEEK ? WEEK_DAYS : 1);
        if (Math.abs(days) > MOST_DAYS || Math.abs(month.year()) > MAX_YEAR) {
            return within(reference, unit);
        }
        String edtf = Edtf.oneOf(month.first().plusDays(days), month.last().plusDays(days));
        return new Finding(
                TimexType.DATE, unit.unknown(), null, null, edtf, Basis.PREVIOUS_DATE, Reason.VAGUE, month, true);
    }

    /** In the year, or of that if it is not known when the text came out. */
    static Finding anniversary(Finding now, Finding year) {
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
    Finding soon(Meaning.Soon soon) {
        LocalDate published = context.published();
        if (published == null) {
            return Finding.unplaced(TimexType.DURATION, soon.value(), Reason.LENGTH);
        }
        String edtf = Bounds.several(published, soon.unit(), true);
        Slot against = Slot.ofDay(published);
        return new Finding(
                TimexType.DURATION, soon.value(), null, null, edtf, Basis.PUBLISHED, Reason.VAGUE, against, true);
    }

    Finding following(Meaning.Following following) {
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
}
