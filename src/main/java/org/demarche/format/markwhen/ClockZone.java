package org.demarche.format.markwhen;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.time.EdtfDateTime;
import org.demarche.time.EdtfInterval;
import org.demarche.time.EdtfSide;
import org.demarche.time.When;

/** The time zone in which clocks are read that do not name their own. */
record ClockZone(ZoneId zone) {
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();
    private static final Pattern HOURS = Pattern.compile("([+-]?)(\\d{1,2})(?::?([0-5]\\d))?");
    private static final int MINUTES_PER_HOUR = 60;
    private static final float SECONDS_PER_MINUTE = 60f;

    /** The farthest from UTC that EDTF knows, in minutes. */
    private static final int MOST_AHEAD = 14 * MINUTES_PER_HOUR;

    private static final int MOST_BEHIND = 12 * MINUTES_PER_HOUR;

    /** The zone of a name as {@code America/New_York}, or of so many hours ahead of UTC; empty if it is neither. */
    static Optional<ClockZone> of(String text) {
        Matcher hours = HOURS.matcher(text);
        if (hours.matches()) {
            int minutes = Integer.parseInt(hours.group(2)) * MINUTES_PER_HOUR
                    + (hours.group(3) == null ? 0 : Integer.parseInt(hours.group(3)));
            int ahead = hours.group(1).equals("-") ? -minutes : minutes;
            return isKnown(ahead)
                    ? Optional.of(new ClockZone(ZoneOffset.ofTotalSeconds(ahead * MINUTES_PER_HOUR)))
                    : Optional.empty();
        }
        return KNOWN.contains(text) ? Optional.of(new ClockZone(ZoneId.of(text))) : Optional.empty();
    }

    private static boolean isKnown(int minutesAhead) {
        return minutesAhead <= MOST_AHEAD && minutesAhead >= -MOST_BEHIND;
    }

    /** What a clock of this zone shows when one of UTC shows that. */
    LocalDateTime local(LocalDateTime utc) {
        return utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDateTime();
    }

    /** The date with this zone for each clock time that has none. */
    When on(When when) {
        return switch (when) {
            case EdtfDateTime time -> on(time);
            case EdtfInterval(EdtfSide from, EdtfSide to) -> new EdtfInterval(on(from), on(to));
            default -> when;
        };
    }

    private EdtfSide on(EdtfSide side) {
        return side instanceof EdtfDateTime time ? on(time) : side;
    }

    private EdtfDateTime on(EdtfDateTime time) {
        LocalDateTime clock = LocalDate.of(time.year(), time.month(), time.day())
                .atStartOfDay()
                .plusSeconds(time.secondOfDay());
        // EDTF knows offsets to the minute; older local times have seconds.
        int minutes = Math.round(zone.getRules().getOffset(clock).getTotalSeconds() / SECONDS_PER_MINUTE);
        if (time.zone() != EdtfDateTime.Zone.NONE || !isKnown(minutes)) {
            return time;
        }
        return new EdtfDateTime(
                time.year(),
                time.month(),
                time.day(),
                time.secondOfDay(),
                time.nano(),
                time.digits(),
                minutes == 0 ? EdtfDateTime.Zone.UTC : EdtfDateTime.Zone.OFFSET,
                (short) minutes);
    }
}
