package org.demarche.format.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.format.ChronicleWriter;
import org.demarche.format.ExtraFields;
import org.demarche.format.Progress;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Link;
import org.demarche.model.Participation;
import org.demarche.model.Place;
import org.demarche.model.Role;
import org.demarche.time.LocalBounds;
import org.jspecify.annotations.Nullable;

/**
 * The events of a chronicle as comma-separated values (RFC 4180, lines ended by a line feed), one row for each event in
 * the order of the timeline. Several values in one field are joined by {@code "; "}.
 */
public final class CsvWriter implements ChronicleWriter {
    /** How every table that we write begins. */
    static final String FIRST_NAMES = "id,title,when,earliest,latest,";

    /** The column of an event's sources. */
    static final String SOURCES = "sources";

    /** What an event's fields are called in our own files. */
    static final Set<String> OWN_FIELDS = Set.of(
            "id",
            "title",
            "when",
            "printed",
            "doubt",
            "types",
            "actors",
            "place",
            "summary",
            "quotes",
            "evidence",
            "status",
            "significance",
            "score",
            "note",
            "tags",
            "links");

    private static final int DECIMALS = 4;
    private static final int MOST_EXTRAS = 200;
    private static final int STEP = 1024;

    private final boolean complete;

    private CsvWriter(boolean complete) {
        this.complete = complete;
    }

    /** Writes the columns that every event has a use for. */
    public static CsvWriter brief() {
        return new CsvWriter(false);
    }

    /** Writes these columns, and more for what else the events say. */
    public static CsvWriter complete() {
        return new CsvWriter(true);
    }

    /** A column: its name, and the value of the event with that number. */
    private record Column(String name, IntFunction<String> value) {}

    @Override
    public void write(Chronicle chronicle, OutputStream out, Progress progress) throws IOException {
        ChronicleIndex index = ChronicleIndex.of(chronicle);
        List<Column> columns = new ArrayList<>(brief(index));
        if (complete) {
            columns.addAll(further(index));
        }
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(CsvRow.of(columns.stream().map(Column::name).toList()));
        for (int i = 0; i < index.size(); i++) {
            int event = i;
            text.write(CsvRow.of(
                    columns.stream().map(column -> column.value().apply(event)).toList()));
            if (i % STEP == 0 && !progress.advance(i, index.size())) {
                throw new CancellationException();
            }
        }
        text.flush();
    }

    private static List<Column> brief(ChronicleIndex index) {
        return List.of(
                new Column("id", i -> index.event(i).id()),
                new Column("title", i -> index.event(i).title()),
                new Column("when", i -> index.event(i).when().edtf()),
                new Column("earliest", i -> LocalBounds.earliest(index.event(i).when())),
                new Column("latest", i -> LocalBounds.latest(index.event(i).when())),
                new Column("printed", i -> orEmpty(index.event(i).printed())),
                new Column("types", i -> joined(index.event(i).types().stream().map(EventType::id))),
                new Column(
                        "actors", i -> joined(index.event(i).actors().stream().map(part -> name(index, part)))),
                new Column(
                        "place",
                        i -> orEmpty(place(index, i)
                                .map(Place::name)
                                .orElse(index.event(i).place()))),
                new Column("status", i -> index.event(i).status().id()),
                new Column("score", i -> number(index.score(i))),
                new Column("significance", i -> number(index.significance(i))),
                new Column("summary", i -> orEmpty(index.event(i).summary())),
                new Column(SOURCES, i -> sources(index.event(i))));
    }

    /** Columns for what some of the events say. */
    private static List<Column> further(ChronicleIndex index) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("roles", i -> roles(index.event(i))),
                new Column("kinds", i -> joined(index.event(i).actors().stream().map(part -> kind(index, part)))),
                new Column(
                        "country",
                        i -> orEmpty(place(index, i).map(Place::country).orElse(null))),
                new Column("lat", i -> degrees(place(index, i).map(Place::lat).orElse(null))),
                new Column("lon", i -> degrees(place(index, i).map(Place::lon).orElse(null))),
                new Column("doubt", i -> orEmpty(index.event(i).doubt())),
                new Column("note", i -> orEmpty(index.event(i).note())),
                new Column("tags", i -> joined(index.event(i).tags().stream())),
                new Column("links", i -> joined(index.event(i).links().stream().map(Link::url)))));
        columns.removeIf(column -> isEmpty(column, index));
        Set<String> extras = new LinkedHashSet<>();
        for (Event event : index.events()) {
            event.extras().keyOrder().stream()
                    .filter(key -> extras.size() < MOST_EXTRAS)
                    .filter(key -> event.extras().values().containsKey(key) && !OWN_FIELDS.contains(key))
                    .filter(key -> !key.equals(SOURCES))
                    .forEach(extras::add);
        }
        extras.forEach(key -> columns.add(new Column(
                key, i -> ExtraFields.value(index.event(i).extras(), key).orElse(""))));
        return columns;
    }

    private static boolean isEmpty(Column column, ChronicleIndex index) {
        for (int i = 0; i < index.size(); i++) {
            if (!column.value().apply(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static String sources(Event event) {
        String evidence =
                joined(event.evidence().stream().map(one -> one.source()).distinct());
        return evidence.isEmpty() ? ExtraFields.value(event.extras(), SOURCES).orElse("") : evidence;
    }

    private static String name(ChronicleIndex index, Participation part) {
        return index.directory().actor(part.actor()).map(Actor::name).orElse(part.actor());
    }

    private static String kind(ChronicleIndex index, Participation part) {
        return index.directory()
                .actor(part.actor())
                .map(actor -> actor.kind().id())
                .orElse(ActorKind.ORGANISATION.id());
    }

    private static Optional<Place> place(ChronicleIndex index, int position) {
        return index.directory().place(index.event(position).place());
    }

    /** Nothing if all just took part. */
    private static String roles(Event event) {
        boolean plain = event.actors().stream().allMatch(part -> part.role() == Role.PARTICIPANT);
        return plain
                ? ""
                : joined(event.actors().stream().map(part -> part.role().id()));
    }

    private static String joined(Stream<String> values) {
        return values.collect(Collectors.joining(Cells.SEPARATOR));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String degrees(@Nullable Double value) {
        return value == null
                ? ""
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
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
}
