package org.demarche.format.demarche;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.Reader;
import org.demarche.format.TextInput;
import org.demarche.format.TextInput.Place;

/**
 * A parser over a text or over the rest of it: after a fault, a new one begins at a later item, before which it is
 * given the opening of the list the item stands in. Places are those of the whole text.
 */
final class JsonSource {
    private static final int MEGA = 1024 * 1024;

    /** Levels of lists and objects: far more than any chronicle has, few enough for every program that reads it. */
    static final int DEEPEST = 1000;

    static final int LONGEST_TEXT = 64 * MEGA;
    static final int LONGEST_NUMBER = 16 * MEGA;
    static final int LONGEST_KEY = 50_000;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_KEY)
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private static final Place NOWHERE = new Place(1, 1);

    private final JsonParser parser;
    private final Place start;
    private final long startOffset;
    private final int openingLength;
    private final boolean hasPlaces;

    private JsonSource(JsonParser parser, Place start, long startOffset, int openingLength, boolean hasPlaces) {
        this.parser = parser;
        this.start = start;
        this.startOffset = startOffset;
        this.openingLength = openingLength;
        this.hasPlaces = hasPlaces;
    }

    /** A whole text. */
    static JsonSource of(Reader text) throws IOException {
        return of(FACTORY.createParser(text));
    }

    private static JsonSource of(JsonParser parser) {
        return new JsonSource(parser, new Place(1, 1), 0, 0, true);
    }

    /** What a parser reads from its beginning, where nobody asks for the place of a value. */
    static JsonSource placeless(JsonParser parser) {
        return new JsonSource(parser, NOWHERE, 0, 0, false);
    }

    /** From the text's present place on, as the first item of the chronicle's list of that name. */
    static JsonSource within(String list, TextInput text) throws IOException {
        String opening = "{\"" + list + "\":[";
        Place start = text.at(text.offset());
        Reader reader = new Prefixed(opening, text);
        return new JsonSource(FACTORY.createParser(reader), start, text.offset(), opening.length(), true);
    }

    JsonParser parser() {
        return parser;
    }

    /** Where the present token begins. */
    Place placeOfToken() {
        return hasPlaces ? place(parser.currentTokenLocation()) : NOWHERE;
    }

    /** Line and column in the text. */
    Place place(JsonLocation location) {
        if (location.getLineNr() > 1) {
            return new Place(start.line() + location.getLineNr() - 1, location.getColumnNr());
        }
        return new Place(start.line(), Math.max(start.column() + location.getColumnNr() - 1 - openingLength, 1));
    }

    /** How many UTF-16 units stand before it in the text. */
    long offset(JsonLocation location) {
        return Math.max(startOffset + location.getCharOffset() - openingLength, 0);
    }

    /** Where a fault says it is; one of the parser's own limits does not say, and is where the parser stands. */
    JsonLocation locationOf(JsonProcessingException fault) {
        JsonLocation location = fault.getLocation();
        return location != null ? location : parser.currentLocation();
    }

    /** The opening, then the text. */
    private static final class Prefixed extends Reader {
        private final String opening;
        private final Reader text;
        private int position;

        Prefixed(String opening, Reader text) {
            this.opening = opening;
            this.text = text;
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            if (position == opening.length()) {
                return text.read(buffer, from, length);
            }
            int count = Math.min(length, opening.length() - position);
            opening.getChars(position, position + count, buffer, from);
            position += count;
            return count;
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }
}
