package org.demarche.format.gdelt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.format.ChronicleBuilder;
import org.demarche.format.Countries;
import org.demarche.format.ExtraFields;
import org.demarche.format.Problems;
import org.demarche.format.ReadOptions;
import org.demarche.format.gdelt.Actors.Known;
import org.demarche.format.gdelt.CodedRow.Side;
import org.demarche.format.gdelt.CodedRow.Spot;
import org.demarche.format.gdelt.EventCodes.Meaning;
import org.demarche.format.table.Hashes;
import org.demarche.format.table.Row;
import org.demarche.format.table.Shared;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Extras;
import org.demarche.model.Link;
import org.demarche.model.Participation;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** The reading of one table of coded events. */
final class Reading {
    /** What a folded event calls the number of its rows. */
    private static final String ROWS = "Rows";

    private static final String SOMEONE = "Someone";
    private static final double MAX_SCORE = 10;
    private static final double MANY_MENTIONS = 1000;
    private static final Pattern LEADER = Pattern.compile(
            "(?i)executive office|head of (?:state|government)|\\b(?:president|prime minister|chancellor|premier|king|queen"
                    + "|emperor|emir|sultan|supreme leader)\\b");

    private final Layout layout;
    private final ReadOptions options;
    private final Problems problems;
    private final EventCodes codes = new EventCodes();
    private final Countries countries = new Countries();
    private final ChronicleBuilder chronicle = new ChronicleBuilder();
    private final Actors actors;
    private final int[] extraColumns;

    private final Shared<String> texts = new Shared<>(text -> text);
    private final Shared<When> dates = new Shared<>(CodedDates::parse);
    private final Shared<List<Link>> links = new Shared<>(url -> List.of(new Link(url, null, Extras.NONE)));
    private final Shared<Optional<Meaning>> meanings;

    private final Hashes folds = new Hashes();
    private final Hashes ids = new Hashes();
    private int[] rowsOfEvent = new int[1024];
    private long folded;
    private long leftOut;

    Reading(Layout layout, ReadOptions options, Problems problems) {
        this.layout = layout;
        this.options = options;
        this.problems = problems;
        this.actors = new Actors(chronicle, countries, layout.usesFips());
        this.meanings = new Shared<>(codes::of);
        this.extraColumns = layout.extras().stream().mapToInt(layout::column).toArray();
    }

    /** Takes a row: as a new event, as one more row of an event there is, or not at all. */
    void add(Row row) {
        if (row.size() < layout.fewest()) {
            problems.add(row.line(), 1, "", "problem.table.short", row.size(), layout.fewest());
            return;
        }
        CodedRow coded = layout.read(row);
        if (isUnwanted(row, coded)) {
            leftOut++;
            return;
        }
        int next = chronicle.eventCount();
        int known = folds.putIfAbsent(foldKey(coded), next);
        if (known != Hashes.NONE) {
            rowsOfEvent[known]++;
            folded++;
            return;
        }
        if (next == rowsOfEvent.length) {
            rowsOfEvent = Arrays.copyOf(rowsOfEvent, next * 2);
        }
        rowsOfEvent[next] = 1;
        chronicle.add(event(row, coded));
    }

    /** All events, each with the number of its rows if there were more than one. */
    Chronicle chronicle(String title) {
        for (int i = 0; i < chronicle.eventCount(); i++) {
            if (rowsOfEvent[i] > 1) {
                chronicle.replace(i, withRows(chronicle.event(i), rowsOfEvent[i]));
            }
        }
        if (folded > 0) {
            problems.note("problem.coded.folded", folded);
        }
        if (leftOut > 0) {
            problems.note("problem.coded.leftOut", leftOut);
        }
        return chronicle.build(title, Extras.NONE);
    }

    private boolean isUnwanted(Row row, CodedRow coded) {
        if (options.rootEventsOnly() && !layout.isRoot(row)) {
            return true;
        }
        if (!options.betweenStatesOnly()) {
            return false;
        }
        Optional<String> first = actors.state(coded.first());
        Optional<String> second = actors.state(coded.second());
        return first.isEmpty() || second.isEmpty() || first.equals(second);
    }

    private static long foldKey(CodedRow coded) {
        return Hashes.of(
                coded.date(), coded.first().code(), coded.second().code(), coded.code(), coded.mode(), coded.address());
    }

    private Event event(Row row, CodedRow coded) {
        Optional<Meaning> meaning = meanings.of(coded.code());
        if (meaning.isEmpty()) {
            int column = layout.codeColumn();
            problems.add(row.line(), row.column(column), "", "problem.coded.code", coded.code());
        }
        List<Participation> parts = new ArrayList<>(2);
        String first = take(coded.first(), parts, true);
        String second = take(coded.second(), parts, false);
        String title = meaning.map(one -> one.title(first.isEmpty() ? SOMEONE : first, second))
                .orElse(first.isEmpty() ? SOMEONE : first);
        return Event.builder(id(row, coded), texts.of(title), when(row, coded))
                .printed(coded.date().isEmpty() ? null : texts.of(coded.date()))
                .types(types(meaning, coded))
                .actors(List.copyOf(parts))
                .place(place(coded.spot()))
                .score(score(coded.score()))
                .significance(significance(coded.weight()))
                .links(isAddress(coded.address()) ? links.of(coded.address()) : List.of())
                .extras(extras(row))
                .build();
    }

    private String take(Side side, List<Participation> parts, boolean initiator) {
        if (side.isEmpty()) {
            return "";
        }
        Known known = initiator ? actors.initiator(side) : actors.recipient(side);
        parts.add(known.part());
        return known.name();
    }

    private String id(Row row, CodedRow coded) {
        String id = coded.id();
        if (id.isEmpty()) {
            return "row-" + row.line();
        }
        if (ids.putIfAbsent(Hashes.of(id), 0) == Hashes.NONE) {
            return id;
        }
        problems.add(row.line(), 1, "", "problem.twice.event", id);
        return id + "-row-" + row.line();
    }

    private When when(Row row, CodedRow coded) {
        When when = dates.of(coded.date());
        if (when instanceof Undated) {
            String key = coded.date().isEmpty() ? "problem.table.noDate" : "problem.table.date";
            problems.add(row.line(), row.column(layout.dateColumn()), "", key, coded.date());
        }
        return when;
    }

    /** CAMEO and PLOVER know no summits: consulting in person is one if both sides are leaders. */
    private static List<EventType> types(Optional<Meaning> meaning, CodedRow coded) {
        List<EventType> types = meaning.map(Meaning::types).orElse(List.of());
        if (types.contains(EventType.TALKS)) {
            boolean inPerson =
                    coded.code().matches("04[234].*") || coded.mode().matches("(?i)visit|third-party|multilateral");
            boolean leaders = LEADER.matcher(coded.first().sector()).find()
                    && LEADER.matcher(coded.second().sector()).find();
            return inPerson && leaders ? List.of(EventType.SUMMIT) : types;
        }
        boolean restricts = coded.code().equals("COERCE") && coded.mode().equalsIgnoreCase("restrict");
        return restricts ? List.of(EventType.SANCTIONS) : types;
    }

    private @Nullable String place(Spot spot) {
        if (spot.name().isEmpty()) {
            return null;
        }
        String country = layout.usesFips() ? countries.ofFips(spot.country()) : countries.ofName(spot.country());
        return chronicle.place(spot.name(), country, degrees(spot.lat(), 90), degrees(spot.lon(), 180));
    }

    private static @Nullable Double degrees(String text, int most) {
        Double value = number(text);
        return value == null || Math.abs(value) > most ? null : value;
    }

    private static @Nullable Double score(String text) {
        Double value = number(text);
        return value == null || Math.abs(value) > MAX_SCORE ? null : value;
    }

    /** Reports that mention an event often matter more: 1 mention 0.1, 30 mentions 0.5, from 1,000 on 1. */
    private static @Nullable Double significance(String mentions) {
        Double value = number(mentions);
        return value == null ? null : Math.min(1, Math.log1p(Math.max(0, value)) / Math.log1p(MANY_MENTIONS));
    }

    private static @Nullable Double number(String text) {
        return ExtraFields.isNumber(text) ? Double.valueOf(text) : null;
    }

    private static boolean isAddress(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }

    private Extras extras(Row row) {
        ExtraFields extras = new ExtraFields();
        for (int i = 0; i < extraColumns.length; i++) {
            String text = texts.of(row.cell(extraColumns[i]));
            // A code is text, so that it keeps its leading zero.
            if (extraColumns[i] == layout.codeColumn()) {
                extras.text(layout.extras().get(i), text);
            } else {
                extras.number(layout.extras().get(i), text);
            }
        }
        return extras.build();
    }

    private static Event withRows(Event event, int rows) {
        Extras old = event.extras();
        List<String> keys = new ArrayList<>(old.keyOrder());
        keys.add(ROWS);
        Map<String, String> values = new HashMap<>(old.values());
        values.put(ROWS, String.valueOf(rows));
        return event.toBuilder().extras(new Extras(keys, values)).build();
    }
}
