package org.demarche.format.ical;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The time zones that a calendar names: those everybody knows by their name, however the calendar describes them; of
 * others those with one offset.
 */
final class Zones {
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private final Map<String, Component> described = new HashMap<>();

    void add(Component zone) {
        described.putIfAbsent(zone.text("TZID"), zone);
    }

    /** The zone with that name; empty if nothing is known of it. */
    Optional<ZoneId> of(String name) {
        Optional<ZoneId> byName = known(name);
        Component zone = described.get(name);
        if (byName.isPresent() || zone == null) {
            return byName;
        }
        return known(zone.text("X-LIC-LOCATION")).or(() -> oneOffset(zone));
    }

    /** A known zone, also at the end of a path such as {@code /example.org/Europe/Berlin}. */
    private static Optional<ZoneId> known(String name) {
        String rest = name;
        while (true) {
            if (KNOWN.contains(rest)) {
                return Optional.of(ZoneId.of(rest));
            }
            int slash = rest.indexOf('/');
            if (slash < 0) {
                return Optional.empty();
            }
            rest = rest.substring(slash + 1);
        }
    }

    private static Optional<ZoneId> oneOffset(Component zone) {
        List<String> offsets = zone.parts.stream()
                .map(part -> part.text("TZOFFSETTO"))
                .distinct()
                .toList();
        return offsets.size() == 1 ? Optional.ofNullable(offset(offsets.getFirst())) : Optional.empty();
    }

    private static @Nullable ZoneId offset(String text) {
        try {
            return text.matches("[+-]\\d{4}") ? ZoneOffset.of(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
