package org.demarche.extract.dates;

import java.util.List;
import java.util.Set;
import org.demarche.extract.dates.Meaning.Anchor;
import org.demarche.extract.dates.TimeTagger.Found;

/** How a story moves on: by the months and years that its sentences begin with, and by what it counts from there. */
final class Steps {
    /** Between "nine years earlier" and the month of that year. */
    private static final Set<String> LEADING = Set.of("in", "on", "one", "early", "late", "during");

    private static final int MOST_WORDS_BETWEEN = 4;

    private Steps() {}

    /** Keeps an expression that tells of when the following sentences are. */
    static void keep(Context context, List<Found> before, Match match, Finding finding) {
        Slot slot = finding.slot();
        boolean opens = match.from() <= 1 || (before.size() == 1 && isYearOf(before.getFirst(), match));
        if (slot == null || finding.type() != TimexType.DATE) {
            return;
        }
        boolean counts = match.meaning() instanceof Meaning.Counted;
        if (!counts && (opens || goesOn(match.meaning()))) {
            context.frame(slot);
        }
        Slot against = finding.against();
        if (opens
                && against != null
                && match.meaning() instanceof Meaning.Counted(Quantity _, Unit unit, boolean isAfter, Anchor anchor)
                && isAfter
                && anchor == Anchor.PREVIOUS
                && slot.kind() == Slot.Kind.YEAR
                && unit == Unit.YEAR) {
            boolean fine = against.kind() == Slot.Kind.DAY || against.kind() == Slot.Kind.MONTH;
            context.step(
                    fine ? Slot.holding(against.first(), Unit.MONTH).plusYears(slot.year() - against.year()) : slot);
        }
    }

    /** Whether it is named by what the story told before: "that June", "the following spring". */
    private static boolean goesOn(Meaning meaning) {
        return switch (meaning) {
            case Meaning.InYear date -> date.anchor() == Anchor.PREVIOUS;
            case Meaning.PartOfYear part -> part.anchor() == Anchor.PREVIOUS;
            case Meaning.Shifted shifted -> shifted.anchor() == Anchor.PREVIOUS && shifted.count() > 0;
            default -> false;
        };
    }

    private static boolean isYearOf(Found first, Match match) {
        return first.match().from() <= 1
                && match.meaning() instanceof Meaning.InYear date
                && first.match().meaning().equals(date.year());
    }

    /** Whether a month or day without a year is of the one counted right before it: "nine years later, in hot May". */
    static boolean isNarrowed(Tokens tokens, Found before, Match match) {
        boolean year =
                before.match().meaning() instanceof Meaning.Counted(Quantity quantity, Unit unit, boolean _, Anchor _)
                        && unit == Unit.YEAR
                        && quantity.isWhole()
                        && !quantity.isVague();
        Slot slot = before.finding().slot();
        if (!year || slot == null || slot.kind() != Slot.Kind.YEAR) {
            return false;
        }
        int from = before.match().to();
        int i = tokens.is(from, ",") ? from + 1 : from;
        if (!LEADING.contains(tokens.word(i)) || match.from() - i > MOST_WORDS_BETWEEN) {
            return false;
        }
        for (; i < match.from(); i++) {
            boolean plain = tokens.kind(i) == Tokens.Kind.WORD && !tokens.isCapital(i);
            if (!plain || Tense.of(tokens, i) != Tense.UNKNOWN) {
                return false;
            }
        }
        return true;
    }
}
