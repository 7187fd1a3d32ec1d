package org.demarche.extract.dates;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The hours above the entries of a live page, each alone on its line, as "22.41", "9:05" or "15.40 GMT": without a zone
 * or "pm" a number with a full stop could be a price, but several in order are hours.
 */
final class HourLines {
    /** So many make a live page. */
    private static final int FEWEST = 3;

    private static final int LONGEST = 5;

    private static final Pattern ZONE = Pattern.compile("\\s(?:GMT|UTC|[A-Z]{1,3}[SD]?T)\\r?$");
    private static final int LONGEST_ZONED = 11;

    private final BitSet begins;

    private HourLines(BitSet begins) {
        this.begins = begins;
    }

    /** Those of a text: none unless there are several, and all of them rise or all fall. */
    static HourLines of(String text) {
        BitSet begins = new BitSet();
        boolean rise = true;
        boolean fall = true;
        int last = -1;
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            int minutes = minutes(text, from, to);
            if (minutes >= 0) {
                begins.set(from);
                rise &= last < 0 || minutes >= last;
                fall &= last < 0 || minutes <= last;
                last = minutes;
            }
            from = to + 1;
        }
        return new HourLines(begins.cardinality() >= FEWEST && (rise || fall) ? begins : new BitSet());
    }

    /** The hour that leads the tokens, on the day of publication; null if none does. */
    @Nullable
    Match at(Tokens tokens, Rule grammar) {
        if (tokens.count() < FEWEST || !begins.get(tokens.begin(0))) {
            return null;
        }
        Meaning day = new Meaning.Shifted(Unit.DAY, 0, Meaning.Anchor.PUBLISHED);
        Match zoned = grammar.at(tokens, 0);
        if (zoned != null
                && zoned.meaning() instanceof Meaning.Clock clock
                && !clock.zone().isEmpty()) {
            return clock.day() != null
                    ? zoned
                    : new Match(
                            0,
                            zoned.to(),
                            new Meaning.Clock(clock.hour(), clock.minute(), clock.second(), clock.zone(), day));
        }
        return new Match(0, 3, new Meaning.Clock(tokens.number(0), tokens.number(2), -1, "", day));
    }

    /** The minutes since midnight that a line says and nothing else, −1 if it says more or no time. */
    private static int minutes(String text, int from, int to) {
        Matcher zone = ZONE.matcher(text).region(from, to);
        if (to - from <= LONGEST_ZONED && zone.find()) {
            return minutes(text, from, zone.start());
        }
        int end = to > from && text.charAt(to - 1) == '\r' ? to - 1 : to;
        int mark = end - 3;
        if (end - from > LONGEST || mark - from < 1 || (text.charAt(mark) != '.' && text.charAt(mark) != ':')) {
            return -1;
        }
        for (int i = from; i < end; i++) {
            if (i != mark && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return -1;
            }
        }
        int hour = Integer.parseInt(text, from, mark, 10);
        int minute = Integer.parseInt(text, mark + 1, end, 10);
        return hour > 23 || minute > 59 ? -1 : hour * 60 + minute;
    }
}
