package org.demarche.format.ical;

import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.transform.compliance.TzHelper;

/**
 * The time zones that a calendar names: those everybody knows by their name, Windows’ names among them, however the
 * calendar describes them; of others those it describes by one offset, or by two that change each year.
 */
final class Zones {
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private final Map<String, Component> described = new HashMap<>();

    void add(Component zone) {
        described.putIfAbsent(zone.text("TZID"), zone);
    }

    /** The rules of the zone with that name; empty if nothing is known of it. */
    Optional<ZoneRules> of(String name) {
        Optional<ZoneRules> byName = known(name).map(ZoneId::getRules);
        Component zone = described.get(name);
        if (byName.isPresent() || zone == null) {
            return byName;
        }
        return known(zone.text("X-LIC-LOCATION")).map(ZoneId::getRules).or(() -> DescribedZone.rules(zone));
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
                return name.isBlank() ? Optional.empty() : ofWindows(name);
            }
            rest = rest.substring(slash + 1);
        }
    }

    private static Optional<ZoneId> ofWindows(String name) {
        return Optional.ofNullable(TzHelper.getCorrectedTimeZoneIdFrom(name))
                .filter(KNOWN::contains)
                .map(ZoneId::of);
    }
}
