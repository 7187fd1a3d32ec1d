package org.demarche.extract.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.demarche.extract.dates.TimeTagger.Found;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentences that tell what was done on a day years before the publication, so that a day without a year in
 * the next one is of that time, in news as well: "On 16 January 1864 they sent a note. On 1 February they marched".
 */
final class Narration {
    /** News looks back on what is no older day by day. */
    private static final int RECENT_YEARS = 2;

    /** A sentence with one of these may only name the day of another thing. */
    private static final Set<String> ASIDE =
            Set.of("who", "which", "that", "since", "until", "till", "before", "after", "as", "than", "when", "said");

    private Narration() {}

    /** The only day that a sentence names, if it is when that was done; null otherwise. */
    static @Nullable Slot day(Tokens tokens, List<Found> found, @Nullable LocalDate published) {
        if (published == null || found.size() != 1) {
            return null;
        }
        Match match = found.getFirst().match();
        Finding finding = found.getFirst().finding();
        Slot slot = finding.slot();
        boolean told = match.meaning() instanceof Meaning.Fixed || finding.basis() == Basis.PREVIOUS_DATE;
        boolean day = slot != null
                && slot.kind() == Slot.Kind.DAY
                && finding.type() == TimexType.DATE
                && slot.last().isBefore(published.minusYears(RECENT_YEARS));
        return day && told && isOfMainClause(tokens, match) ? slot : null;
    }

    /** Whether what a sentence tells was done on the day that it names, and not only a thing in it. */
    static boolean isOfMainClause(Tokens tokens, Match match) {
        int pasts = 0;
        for (int i = 0; i < tokens.count(); i++) {
            if (ASIDE.contains(tokens.word(i))) {
                return false;
            }
            Tense tense = Tense.of(tokens, i);
            if (tense == Tense.FUTURE) {
                return false;
            }
            // "Was signed" is one verb.
            boolean another = tense == Tense.PAST && Tense.of(tokens, i - 1) != Tense.PAST;
            pasts += another ? 1 : 0;
        }
        boolean on = tokens.is(match.from() - 1, "on");
        boolean leads = match.from() <= 1 && (on || match.from() == 0);
        boolean ends = on && (match.to() == tokens.count() || isStop(tokens, match.to()));
        // Of two verbs, the date behind may be of the second: "rejected the pact signed on 14 July 2015".
        return leads || (ends && pasts == 1);
    }

    private static boolean isStop(Tokens tokens, int i) {
        return i == tokens.count() - 1 && tokens.is(i, ".");
    }
}
