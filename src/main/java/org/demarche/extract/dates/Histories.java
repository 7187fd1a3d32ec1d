package org.demarche.extract.dates;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a text about years long gone from one about what is going on when it comes out. */
final class Histories {
    /** Words of news: those that count from the day of publication, and "said". */
    private static final Set<String> OF_THE_DAY = Set.of(
            "said",
            "yesterday",
            "today",
            "tomorrow",
            "tonight",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private static final int FEWEST_YEARS = 4;
    private static final int LONGEST_WORD = 9;
    /** What a text says further down does not change what it is. */
    private static final int MOST_CHARACTERS = 200_000;

    private Histories() {}

    /**
     * Whether most of the years it names lie two years or more before the publication, and it counts few days from it.
     */
    static boolean isHistory(String text, @Nullable LocalDate published) {
        if (published == null) {
            return false;
        }
        int past = 0;
        int other = 0;
        int length = Math.min(text.length(), MOST_CHARACTERS);
        int i = 0;
        while (i < length) {
            int from = i;
            while (i < length && Character.isLetterOrDigit(text.charAt(i))) {
                i++;
            }
            if (isYear(text, from, i)) {
                int year = Integer.parseInt(text, from, i, 10);
                boolean gone = year < published.getYear() - 1;
                past += gone ? 1 : 0;
                other += gone ? 0 : 1;
            } else if (i - from >= 4 && i - from <= LONGEST_WORD && isOfTheDay(text, from, i)) {
                other++;
            }
            i = Math.max(i, from + 1);
        }
        return past >= FEWEST_YEARS && past > 3 * other;
    }

    private static boolean isYear(String text, int from, int to) {
        boolean four = to - from == 4 && (text.charAt(from) == '1' || text.charAt(from) == '2');
        for (int i = from; four && i < to; i++) {
            four = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return four;
    }

    private static boolean isOfTheDay(String text, int from, int to) {
        char last = text.charAt(to - 1);
        return (last == 'y' || last == 'w' || last == 't' || last == 'd')
                && OF_THE_DAY.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }
}
