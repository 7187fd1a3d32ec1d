package org.demarche.ui.timeline;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.demarche.time.AxisZone;
import org.demarche.time.Wording;
import org.demarche.ui.session.Session;

/** The zones that the time axis can be in, found by the names of places or by how far they are ahead of UTC. */
final class ZoneChoice {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** A distance to UTC as people write it: "UTC+5:30", "-3". */
    private static final Pattern OFFSET = Pattern.compile("(?:utc|gmt)?\\s*([+\u2212-])\\s*(\\d{1,2})(?::?(\\d{2}))?");
    /** Other names with a slash are older ones for the same zones. */
    private static final Set<String> REGIONS = Set.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");

    private final Session session;
    private final Wording wording;
    private final Zone asWritten;
    private final Optional<Zone> here;
    private final List<Zone> places;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Zone> zones = FXCollections.observableArrayList();

    /**
     * A zone to choose.
     *
     * @param name what it is called
     * @param remark what else tells it from others
     */
    record Zone(AxisZone zone, String name, String remark) {}

    /** @param system the zone of this computer */
    ZoneChoice(Session session, Wording wording, ZoneId system) {
        this.session = session;
        this.wording = wording;
        asWritten = new Zone(AxisZone.AS_WRITTEN, wording.text("ui.timeline.zone.asWritten"), "UTC");
        here = Optional.of(AxisZone.of(system))
                .filter(zone -> !zone.isAsWritten())
                .map(zone -> new Zone(zone, zone.name(), wording.text("ui.timeline.zone.here")));
        places = ZoneId.getAvailableZoneIds().stream()
                .filter(ZoneChoice::isPlace)
                .flatMap(id -> AxisZone.ofId(id).stream())
                .map(zone -> new Zone(zone, zone.name(), zone.id()))
                .sorted(Comparator.comparing(Zone::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Zone::remark))
                .toList();
        query.addListener((property, old, now) -> find());
        find();
    }

    private static boolean isPlace(String id) {
        int slash = id.indexOf('/');
        return slash > 0 && REGIONS.contains(id.substring(0, slash));
    }

    /** What is typed. */
    StringProperty queryProperty() {
        return query;
    }

    /** The zones that fit what is typed, the best fit first; with nothing typed, also that of dates as written. */
    ObservableList<Zone> zones() {
        return zones;
    }

    /** Shows the axis in a zone. */
    void choose(Zone zone) {
        session.zoneProperty().set(zone.zone());
    }

    String text(String key) {
        return wording.text(key);
    }

    private void find() {
        String typed = query.get().strip().toLowerCase(Locale.ROOT);
        List<String> words = BETWEEN_WORDS
                .splitAsStream(typed)
                .filter(word -> !word.isEmpty())
                .toList();
        List<Zone> found = new ArrayList<>(offset(typed).stream().toList());
        Stream.concat(Stream.of(asWritten), here.stream())
                .filter(zone -> fits(zone, words))
                .forEach(found::add);
        places.stream()
                .filter(zone -> zone.name().toLowerCase(Locale.ROOT).startsWith(typed))
                .forEach(found::add);
        places.stream()
                .filter(zone -> !found.contains(zone) && fits(zone, words))
                .forEach(found::add);
        zones.setAll(found);
    }

    /** Whether every word that was typed begins one of the zone's. */
    private static boolean fits(Zone zone, List<String> words) {
        List<String> own = BETWEEN_WORDS
                .splitAsStream((zone.name() + " " + zone.remark()).toLowerCase(Locale.ROOT))
                .toList();
        return words.stream().allMatch(word -> own.stream().anyMatch(one -> one.startsWith(word)));
    }

    private static Optional<Zone> offset(String typed) {
        return OFFSET.matcher(typed)
                .results()
                .findFirst()
                .filter(match -> match.group().length() == typed.length())
                .flatMap(match -> {
                    String sign = match.group(1).equals("+") ? "+" : "-";
                    String minutes = match.group(3) == null ? "00" : match.group(3);
                    return AxisZone.ofId(
                            "%s%2s:%s".formatted(sign, match.group(2), minutes).replace(' ', '0'));
                })
                .filter(zone -> !zone.isAsWritten())
                .map(zone -> new Zone(zone, "UTC" + zone.name(), ""));
    }
}
