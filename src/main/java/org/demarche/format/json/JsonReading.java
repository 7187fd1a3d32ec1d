package org.demarche.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Problems;
import org.demarche.format.ReadAhead;
import org.demarche.format.TextInput;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON of another program in one pass: walks through the outer objects and lists that the visitor asks for, and
 * gives it each value in them. At a fault what came before it stands, and the fault is a problem.
 */
public final class JsonReading {
    private static final int MEGA = 1024 * 1024;
    private static final int DEEPEST = 500;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(64 * MEGA)
            .build();

    /** What programs write that do not quite keep to JSON. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(LIMITS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    /** Object literals of scripts. */
    private static final JsonFactory SCRIPTS = FACTORY.rebuild()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
            .build();

    private final Problems problems;
    private final Visitor visitor;
    private final JsonParser parser;
    private final boolean isScript;
    private final TextCache texts = new TextCache();
    private final Deque<Level> levels = new ArrayDeque<>();
    private boolean begun;
    private int taken;

    /** Takes what is read, while more is read on another processor. */
    public interface Visitor {
        /**
         * Whether to walk through the object or list at a place, rather than to take it as a whole. Goes by the place
         * alone.
         *
         * @param path empty for the outermost value; of a field as in {@code timeline.date}, of an item as in
         *     {@code timeline.date[]}
         */
        boolean enters(String path);

        /** Takes a value that was read as a whole. */
        void take(JsonItem item);
    }

    private JsonReading(JsonParser parser, boolean isScript, Problems problems, Visitor visitor) {
        this.parser = parser;
        this.isScript = isScript;
        this.problems = problems;
        this.visitor = visitor;
    }

    /**
     * Reads strict JSON.
     *
     * @throws FormatException if not even one value could be read
     */
    public static void read(Input input, Problems problems, Visitor visitor) throws FormatException {
        Problems ahead = problems.apart();
        try {
            TextInput text = new TextInput(input, ahead);
            read(FACTORY.createParser(text), text, false, ahead, problems, visitor);
        } catch (IOException e) {
            throw problems.unreadable(e);
        }
    }

    /**
     * Reads the first object or list of a script: single quotes, bare keys, comments and {@code new Date(…)} too. A
     * list given to a variable for groups is passed over.
     *
     * @return that list, in the script's words; empty if there is none
     * @throws FormatException if not even one value could be read
     */
    public static String readScript(Input input, Problems problems, Visitor visitor) throws FormatException {
        Problems ahead = problems.apart();
        try {
            TextInput text = new TextInput(input, ahead);
            ScriptText script = new ScriptText(text);
            read(SCRIPTS.createParser(script), text, true, ahead, problems, visitor);
            return script.aside();
        } catch (IOException e) {
            throw problems.unreadable(e);
        }
    }

    /** Reads from a text that reports its own problems ahead of those of the visitor. */
    private static void read(
            JsonParser opened, TextInput input, boolean isScript, Problems ahead, Problems problems, Visitor visitor)
            throws IOException, FormatException {
        try (JsonParser parser = opened) {
            JsonReading reading = new JsonReading(parser, isScript, ahead, visitor);
            try {
                if (parser.nextToken() == null) {
                    throw new FormatException(problems.of(1, 1, "", "problem.shape.empty"));
                }
                ReadAhead.forEach(reading::next, input::offset, ahead, problems, reading::take);
            } catch (JsonProcessingException e) {
                reading.report(e, problems);
            }
        }
    }

    private void end() throws IOException {
        if (!isScript && parser.nextToken() != null) {
            JsonLocation at = parser.currentTokenLocation();
            problems.add(at.getLineNr(), at.getColumnNr(), "", "problem.trailing");
        }
    }

    private void report(JsonProcessingException e, Problems problems) throws FormatException {
        JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        Fault fault = Fault.of(e);
        boolean isEnd = Fault.isEnd(e);
        String what = isEnd
                ? problems.wording().text("problem.end.items", taken)
                : problems.wording()
                        .text(
                                "problem.broken.items",
                                problems.wording()
                                        .text(fault.key(), fault.arguments().toArray()),
                                taken);
        if (taken == 0) {
            throw new FormatException(problems.of(at.getLineNr(), at.getColumnNr(), "", "problem.json", what), e);
        }
        problems.add(at.getLineNr(), at.getColumnNr(), "", "problem.json", what);
    }

    /** An object or list that is walked through. */
    private static final class Level {
        private final String path;
        private final boolean isList;
        private int items;

        Level(String path, boolean isList) {
            this.path = path;
            this.isList = isList;
        }

        String path(String key) {
            return path.isEmpty() ? key : path + "." + key;
        }
    }

    /** The next value that is not walked through; null behind the last. */
    private @Nullable JsonItem next() throws IOException {
        while (parser.hasCurrentToken()) {
            Level level = levels.peek();
            String path = "";
            int index = -1;
            if (level == null) {
                if (begun) {
                    end();
                    return null;
                }
                begun = true;
            } else if (level.isList) {
                if (parser.nextToken() == JsonToken.END_ARRAY) {
                    levels.pop();
                    continue;
                }
                path = level.path;
                index = level.items++;
            } else {
                String key = parser.nextFieldName();
                if (key == null) {
                    levels.pop();
                    continue;
                }
                parser.nextToken();
                path = level.path(key);
            }
            JsonToken token = parser.currentToken();
            if (token == JsonToken.START_OBJECT && visitor.enters(path)) {
                levels.push(new Level(path, false));
            } else if (token == JsonToken.START_ARRAY && visitor.enters(path)) {
                levels.push(new Level(path + "[]", true));
            } else {
                return new JsonItem(path, index, value());
            }
        }
        return null;
    }

    private void take(JsonItem item) {
        taken++;
        visitor.take(item);
    }

    private JsonValue value() throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                JsonObject object = new JsonObject(line, column);
                for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
                    parser.nextToken();
                    if (!object.add(key, value())) {
                        JsonLocation again = parser.currentTokenLocation();
                        problems.add(again.getLineNr(), again.getColumnNr(), "", "problem.key.twice", key);
                    }
                }
                yield object;
            }
            case START_ARRAY -> {
                List<JsonValue> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value());
                }
                yield new JsonArray(items, line, column);
            }
            case VALUE_STRING -> new JsonScalar(JsonScalar.Kind.TEXT, string(), line, column);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonScalar(JsonScalar.Kind.NUMBER, text(), line, column);
            default -> new JsonScalar(JsonScalar.Kind.WORD, text(), line, column);
        };
    }

    private String string() throws IOException {
        return isScript ? ScriptText.restored(text()) : text();
    }

    private String text() throws IOException {
        return parser.getTextLength() > TextCache.LONGEST
                ? parser.getText()
                : texts.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    }
}
