package org.demarche.extract.dates;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.dates.TimeTagger.Found;
import org.demarche.time.EdtfInterval;
import org.demarche.time.EdtfPart;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Joins expressions that name the two ends of one stretch: "from May to July", "February 27 and 28", "1957–58". */
final class Ranges {
    private Ranges() {}

    static List<TimeMention> join(Tokens tokens, List<Found> found) {
        List<TimeMention> mentions = new ArrayList<>();
        int i = 0;
        while (i < found.size()) {
            TimeRange range = i + 1 < found.size() ? range(tokens, found.get(i), found.get(i + 1)) : null;
            if (range == null) {
                mentions.add(found.get(i).expression());
                i++;
            } else {
                mentions.add(range);
                i += 2;
            }
        }
        return mentions;
    }

    private static @Nullable TimeRange range(Tokens tokens, Found first, Found last) {
        boolean joined = isJoined(tokens, first, last);
        When from = first.expression().when();
        When to = last.expression().when();
        if (!joined || !(from instanceof EdtfPart start) || !(to instanceof EdtfPart end)) {
            return null;
        }
        EdtfInterval interval = new EdtfInterval(start, end);
        return interval.isBackwards() || from.equals(to)
                ? null
                : new TimeRange(first.expression(), last.expression(), interval);
    }

    private static boolean isJoined(Tokens tokens, Found first, Found last) {
        int i = first.match().to();
        if (last.match().from() != i + 1) {
            return false;
        }
        return switch (tokens.word(i)) {
            case "-", "–", "—", "to", "through", "until", "till" -> true;
            case "and" -> tokens.is(first.match().from() - 1, "between") || areNeighbours(first, last);
            default -> false;
        };
    }

    /** Whether the second is the day after the first. */
    private static boolean areNeighbours(Found first, Found last) {
        Slot one = first.finding().slot();
        Slot other = last.finding().slot();
        return one != null
                && other != null
                && one.kind() == Slot.Kind.DAY
                && one.plus(1).equals(other);
    }
}
