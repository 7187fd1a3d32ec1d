package org.demarche.extract.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.demarche.extract.dates.Meaning.Side;

/** Chooses the year of a date that comes every year, as seen from a reference day. */
final class Nearest {
    /** How many times further away a past date may lie than a coming one and still be meant, by what the verb says. */
    private static final double BIAS_OF_PAST = 3.2;

    private static final double BIAS_OF_DEED = 12;
    private static final double BIAS_OF_FUTURE = 0.2;
    private static final double BIAS_WITHOUT_VERB = 1.5;

    private Nearest() {}

    /**
     * The slot of the same name that is meant.
     *
     * @param any the slot in any year
     * @param side where the words put it
     * @param tense what the verb says
     */
    static Slot of(Slot any, LocalDate reference, Side side, Tense tense) {
        Slot now = any.plusYears(reference.getYear() - any.year());
        Slot past = now.first().isAfter(reference) ? now.plusYears(-1) : now;
        Slot coming = now.last().isBefore(reference) ? now.plusYears(1) : now;
        boolean holds = !now.first().isAfter(reference) && !now.last().isBefore(reference);
        return switch (side) {
            case WITHIN -> now;
            case BEFORE -> holds ? now.plusYears(-1) : past;
            case AFTER -> holds ? now.plusYears(1) : coming;
            case OPEN -> holds ? now : byTense(past, coming, reference, tense);
        };
    }

    /** The slot of the same name that a story reaches next to where it is: in the same year, or over its end. */
    static Slot inStory(Slot any, Slot told) {
        Slot same = any.plusYears(told.year() - any.year());
        boolean monthly = told.kind() == Slot.Kind.DAY || told.kind() == Slot.Kind.MONTH;
        if (!monthly || (any.kind() != Slot.Kind.DAY && any.kind() != Slot.Kind.MONTH)) {
            return same;
        }
        boolean overTheEnd = told.number() >= 10 && any.number() <= 3;
        return overTheEnd ? same.plusYears(1) : same;
    }

    /** The first slot of the same name that is not over when another begins. */
    static Slot from(Slot any, Slot start) {
        Slot same = any.plusYears(start.first().getYear() - any.year());
        return same.last().isBefore(start.first()) ? same.plusYears(1) : same;
    }

    private static Slot byTense(Slot past, Slot coming, LocalDate reference, Tense tense) {
        double before = ChronoUnit.DAYS.between(past.last(), reference);
        double after = ChronoUnit.DAYS.between(reference, coming.first());
        double bias = switch (tense) {
            case DONE -> BIAS_OF_DEED;
            case PAST -> BIAS_OF_PAST;
            case FUTURE -> BIAS_OF_FUTURE;
            case UNKNOWN -> BIAS_WITHOUT_VERB;
        };
        return before <= after * bias ? past : coming;
    }
}
