package org.demarche.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Actor;
import org.demarche.model.Directory;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Place;
import org.demarche.time.LocalBounds;
import org.jspecify.annotations.Nullable;

/**
 * The events of a chronicle as comma-separated values (RFC 4180, lines ended by a line feed), one row for each event in
 * the order of the timeline. Several values in one field are joined by {@code "; "}.
 */
final class EventCsv {
    private static final List<String> COLUMNS = List.of(
            "id",
            "title",
            "when",
            "earliest",
            "latest",
            "printed",
            "types",
            "actors",
            "place",
            "status",
            "score",
            "significance",
            "summary",
            "sources");
    private static final String SEPARATOR = "; ";
    private static final int DECIMALS = 4;

    private EventCsv() {}

    static void write(ChronicleIndex index, PrintStream out) {
        out.print(String.join(",", COLUMNS) + "\n");
        for (int i = 0; i < index.size(); i++) {
            out.print(fields(index, i).map(EventCsv::quoted).collect(Collectors.joining(",")) + "\n");
        }
    }

    private static Stream<String> fields(ChronicleIndex index, int position) {
        Event event = index.event(position);
        Directory directory = index.directory();
        return Stream.of(
                event.id(),
                event.title(),
                event.when().edtf(),
                LocalBounds.earliest(event.when()),
                LocalBounds.latest(event.when()),
                orEmpty(event.printed()),
                joined(event.types().stream().map(EventType::id)),
                joined(event.actors().stream()
                        .map(part ->
                                directory.actor(part.actor()).map(Actor::name).orElse(part.actor()))),
                orEmpty(directory.place(event.place()).map(Place::name).orElse(event.place())),
                event.status().id(),
                number(index.score(position)),
                number(index.significance(position)),
                orEmpty(event.summary()),
                joined(event.evidence().stream().map(one -> one.source()).distinct()));
    }

    private static String joined(Stream<String> values) {
        return values.collect(Collectors.joining(SEPARATOR));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** At most four decimals, none that say nothing; empty for what is no number. */
    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
