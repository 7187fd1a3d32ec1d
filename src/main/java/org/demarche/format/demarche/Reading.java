package org.demarche.format.demarche;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarche.format.Problems;
import org.demarche.format.TextInput;
import org.demarche.format.Words;
import org.demarche.model.Actor;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Phase;
import org.demarche.model.Place;
import org.demarche.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * One chronicle being read: what was read so far, and where in the top level the reader is, so that after a fault it
 * can go on with the next item.
 */
final class Reading {
    static final String FORMAT = "demarche/1";
    static final String EVENTS = "events";
    static final String WEIGHTS = "weights";

    private static final String FAMILY = "demarche/";

    private final @Nullable TextInput text;
    private final Cursor cursor;
    private final Problems problems;
    private final References references = new References();
    private final EventReader eventReader;
    private final PartReader partReader;
    private final List<Source> sources = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Phase> phases = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private Map<EventType, Double> weights = Map.of();
    private List<String> reviewed = List.of();
    private @Nullable String title;
    private @Nullable Fields fields;
    private boolean hasFormat;
    private boolean hasEvents;

    /** How many of the events were read in runs: all of these have an id. */
    private int readInRuns;

    private @Nullable String list;
    private int index;
    private boolean inItem;
    private long floor;

    /** Of a text. */
    Reading(TextInput text, Problems problems) throws IOException {
        this(JsonSource.of(text), text, problems);
    }

    /** Of a source whose text no other reader can take part in. */
    Reading(JsonSource source, Problems problems) {
        this(source, null, problems);
    }

    private Reading(JsonSource source, @Nullable TextInput text, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.cursor = new Cursor(source, problems, new Dates());
        this.eventReader = new EventReader(cursor, references);
        this.partReader = new PartReader(cursor, references);
    }

    /** The name of the list the reader is in, null outside the lists. */
    @Nullable
    String list() {
        return list;
    }

    /** Index in its list of the item that is being read, or comes next. */
    int index() {
        return index;
    }

    /** Whether an item has begun and not ended. */
    boolean isInItem() {
        return inItem;
    }

    /** Offset in the text before which no item can be found that was not read. */
    long floor() {
        return floor;
    }

    int eventCount() {
        return events.size();
    }

    JsonSource source() {
        return cursor.source();
    }

    /** Whether what was read so far shows that this is a chronicle at all. */
    boolean isChronicle() {
        return hasFormat || hasEvents;
    }

    /** Reads the whole document; false if it is no object. */
    boolean readAll() throws IOException {
        JsonParser parser = cursor.parser();
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        Fields top = new Fields(cursor);
        fields = top;
        readFields(top);
        return true;
    }

    /**
     * Goes on at an item of a list.
     *
     * @param source one that begins within that list
     * @param skipped how many items of the list were lost before it
     */
    void goOn(JsonSource source, String inList, int skipped) throws IOException {
        index = inList.equals(list) ? index + skipped : sizeOf(inList);
        enter(source);
        Fields top = Objects.requireNonNull(fields, "the document has begun");
        top.reenter(inList);
        field(inList, top);
        readFields(top);
    }

    /** Moves to the opening of the list that a source begins within. */
    private void enter(JsonSource source) throws IOException {
        cursor.goOnIn(source);
        JsonParser parser = cursor.parser();
        parser.nextToken();
        parser.nextToken();
        parser.nextToken();
    }

    /** Reads on after the end of the document, where nothing should stand. */
    void readEnd() throws IOException {
        if (cursor.parser().nextToken() != null) {
            cursor.problem("problem.trailing");
        }
    }

    private void readFields(Fields top) throws IOException {
        for (String key = top.next(); key != null; key = top.next()) {
            index = 0;
            if (key.equals(EVENTS)) {
                readRuns();
            }
            field(key, top);
        }
    }

    /** Lets several readers take the first events together. */
    private void readRuns() throws IOException {
        if (text == null || !text.isUtf8() || !events.isEmpty() || !cursor.at(JsonToken.START_ARRAY)) {
            return;
        }
        long opened = cursor.source().offset(cursor.parser().currentTokenLocation()) + 1;
        EventRuns.read(text, opened, references, events);
        enter(JsonSource.within(EVENTS, text));
        readInRuns = events.size();
        index = readInRuns;
    }

    private void field(String key, Fields top) throws IOException {
        switch (key) {
            case "format" -> format(top);
            case "title" -> title = top.text();
            case "sources" -> items(key, top, sources, _ -> partReader.source());
            case "actors" -> items(key, top, actors, _ -> partReader.actor());
            case "places" -> items(key, top, places, _ -> partReader.place());
            case "phases" -> items(key, top, phases, _ -> partReader.phase());
            case WEIGHTS -> {
                if (cursor.at(JsonToken.START_OBJECT)) {
                    weights = partReader.weights(top);
                } else {
                    top.wrong("problem.type.object");
                }
            }
            case "reviewed" -> reviewed = top.words();
            case EVENTS -> {
                hasEvents = true;
                items(key, top, events, eventReader::event);
            }
            default -> top.keep();
        }
    }

    private void format(Fields top) throws IOException {
        hasFormat = true;
        boolean isText = cursor.at(JsonToken.VALUE_STRING);
        String format = top.word();
        if (format == null || !isText || format.equals(FORMAT)) {
            return;
        }
        String key = format.startsWith(FAMILY) ? "problem.format.version" : "problem.format.other";
        cursor.problem(key, Words.shortened(format), FORMAT);
        top.keep();
    }

    /** Reads an item that the parser stands at the beginning of. */
    @FunctionalInterface
    private interface Item<T> {
        T read(int index) throws IOException;
    }

    /** Reads a list of the top level from the present index on, adding to what was read of it. */
    private <T> void items(String name, Fields top, List<T> into, Item<T> item) throws IOException {
        if (!cursor.at(JsonToken.START_ARRAY)) {
            top.wrong("problem.type.list");
            return;
        }
        JsonParser parser = cursor.parser();
        list = name;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            floor = cursor.source().offset(parser.currentTokenLocation()) + 1;
            cursor.beginItem(index);
            inItem = true;
            if (cursor.at(JsonToken.START_OBJECT)) {
                into.add(item.read(index));
            } else {
                cursor.problem("problem.item.left.out", name);
                parser.skipChildren();
            }
            inItem = false;
            index++;
        }
        list = null;
    }

    private int sizeOf(String name) {
        return switch (name) {
            case "sources" -> sources.size();
            case "actors" -> actors.size();
            case "places" -> places.size();
            case "phases" -> phases.size();
            default -> events.size();
        };
    }

    /** What was read. Reports what only shows at the end. */
    Chronicle chronicle(boolean complete) {
        Fields top = Objects.requireNonNull(fields, "the document has begun");
        if (!hasFormat) {
            problems.add(top.start().line(), top.start().column(), "$", "problem.missing", "format");
        }
        if (complete) {
            if (title == null) {
                top.missing("title");
            }
            if (!hasEvents) {
                top.missing(EVENTS);
            }
        }
        references.report(problems);
        if (references.haveEventsOneId()) {
            FreshIds.tellApart(events);
        }
        FreshIds.fill(sources, actors, places, events, readInRuns);
        return new Chronicle(
                Objects.requireNonNullElse(title, ""),
                sources,
                actors,
                places,
                phases,
                weights,
                reviewed,
                events,
                top.extras());
    }
}
