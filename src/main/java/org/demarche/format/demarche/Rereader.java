package org.demarche.format.demarche;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.demarche.format.Problems;
import org.demarche.model.Actor;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Evidence;
import org.demarche.model.Link;
import org.demarche.model.Participation;
import org.demarche.model.Phase;
import org.demarche.model.Place;
import org.demarche.model.Quote;
import org.demarche.model.Source;
import org.demarche.time.Wording;

/** Reads again what was kept of an object, silently, to compare it with what the model says now. */
final class Rereader {
    private final Cursor cursor;
    private final EventReader events;
    private final PartReader parts;

    private Rereader(String object) throws IOException {
        cursor = new Cursor(JsonSource.of(new StringReader(object)), silent(), new Dates());
        cursor.parser().nextToken();
        References references = new References();
        events = new EventReader(cursor, references);
        parts = new PartReader(cursor, references);
    }

    @FunctionalInterface
    private interface Part<T> {
        T read(Rereader reader) throws IOException;
    }

    static Event event(String object) {
        return read(object, reader -> reader.events.event(0));
    }

    static Participation participation(String object) {
        return read(object, reader -> reader.events.participation());
    }

    static Quote quote(String object) {
        return read(object, reader -> reader.events.quote());
    }

    static Evidence evidence(String object) {
        return read(object, reader -> reader.events.evidence());
    }

    static Link link(String object) {
        return read(object, reader -> reader.events.linkObject());
    }

    static Source source(String object) {
        return read(object, reader -> reader.parts.source());
    }

    static Actor actor(String object) {
        return read(object, reader -> reader.parts.actor());
    }

    static Place place(String object) {
        return read(object, reader -> reader.parts.place());
    }

    static Phase phase(String object) {
        return read(object, reader -> reader.parts.phase());
    }

    static Map<EventType, Double> weights(String object) {
        return read(object, reader -> reader.parts.weights(new Fields(reader.cursor)));
    }

    static Chronicle chronicle(String object) {
        try {
            Reading reading = new Reading(JsonSource.of(new StringReader(object)), silent());
            reading.readAll();
            return reading.chronicle(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(String object, Part<T> part) {
        try {
            return part.read(new Rereader(object));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Collects problems without a word on them. */
    static Problems silent() {
        return new Problems("", new Wording() {
            @Override
            public Locale locale() {
                return Locale.ROOT;
            }

            @Override
            public String text(String key, Object... arguments) {
                return "";
            }
        });
    }
}
