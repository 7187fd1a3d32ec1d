package org.demarche.extract.dates;

import org.jspecify.annotations.Nullable;

/** Finds out when an expression is, from what its words say and what is known where it stands. */
final class Resolver {
    private final Context context;

    Resolver(Context context) {
        this.context = context;
    }

    Finding resolve(Meaning meaning, Tense tense) {
        return switch (meaning) {
            case Meaning.Fixed fixed -> Finding.stated(fixed.slot());
            case Meaning.MonthFirst date -> Finding.of(date.slot(), Basis.STATED, Reason.MONTH_FIRST, null);
            case Meaning.InYear date -> new Yearless(context).inYear(date, yearOf(date.year(), tense), tense);
            case Meaning.PartOfYear part -> new Yearless(context).partOfYear(part, yearOf(part.year(), tense), tense);
            case Meaning.DayOfMonth day -> new Yearless(context).dayOfMonth(day, tense);
            case Meaning.Weekday day -> new Weekdays(context).weekday(day, tense);
            case Meaning.NthWeekday day -> Weekdays.nthWeekday(day, resolve(day.month(), tense));
            case Meaning.Shifted shifted -> new Counts(context).shifted(shifted, tense);
            case Meaning.Counted counted -> new Counts(context).counted(counted);
            case Meaning.Following following -> new Counts(context).following(following);
            case Meaning.Feast feast -> new Yearless(context).feast(feast, yearOf(feast.year(), tense), tense);
            case Meaning.DayPart part -> new Clocks(context).part(part, dayOf(part.day(), tense), tense);
            case Meaning.Clock clock -> new Clocks(context).clock(clock, dayOf(clock.day(), tense), tense);
            case Meaning.Length length -> Finding.unplaced(TimexType.DURATION, length.value(), Reason.LENGTH);
            case Meaning.Soon soon -> new Counts(context).soon(soon);
            case Meaning.DaysAfter after -> Weekdays.daysAfter(after, resolve(after.day(), tense));
            case Meaning.Anniversary anniversary ->
                Counts.anniversary(resolve(anniversary.now(), tense), resolve(anniversary.year(), tense));
            case Meaning.Repetition set -> Finding.unplaced(TimexType.SET, set.value(), Reason.REPETITION);
            case Meaning.Reference reference -> Finding.unplaced(TimexType.DATE, reference.value(), Reason.NO_CALENDAR);
            case Meaning.OldStyle old -> Narrowings.oldStyle(resolve(old.day(), tense));
            case Meaning.Modified modified -> Narrowings.modified(modified, resolve(modified.inner(), tense));
            case Meaning.PartOf part -> Narrowings.partOf(part, resolve(part.inner(), tense));
            case Meaning.WeekOf week -> Weekdays.weekOf(resolve(week.day(), tense));
            case Meaning.WeekdayOf day -> Weekdays.weekdayOf(day, resolve(day.week(), tense));
            case Meaning.ByEndOf limit -> new Narrowings(context).byEndOf(resolve(limit.inner(), tense));
            case Meaning.Relative relative ->
                new Narrowings(context).relative(relative, resolve(relative.inner(), tense));
        };
    }

    private @Nullable Finding dayOf(@Nullable Meaning day, Tense tense) {
        return day == null ? null : resolve(day, tense);
    }

    /** The year that other words name, for a day, month, season or holiday. */
    private @Nullable Finding yearOf(@Nullable Meaning year, Tense tense) {
        Finding finding = year == null ? null : resolve(year, tense);
        return finding == null || finding.slot() == null ? null : finding;
    }
}
