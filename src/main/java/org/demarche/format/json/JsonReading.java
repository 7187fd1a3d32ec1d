package org.demarche.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Problems;
import org.demarche.format.TextInput;

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
    private int taken;

    /** Takes what is read. */
    public interface Visitor {
        /**
         * Whether to walk through the object or list at a place, rather than to take it as a whole.
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
        try {
            read(FACTORY, new TextInput(input, problems), false, problems, visitor);
        } catch (IOException e) {
            throw unreadable(problems, e);
        }
    }

    /**
     * Reads the first object or list of a script: single quotes, bare keys, comments and {@code new Date(…)} too.
     *
     * @throws FormatException if not even one value could be read
     */
    public static void readScript(Input input, Problems problems, Visitor visitor) throws FormatException {
        try {
            read(SCRIPTS, new ScriptText(new TextInput(input, problems)), true, problems, visitor);
        } catch (IOException e) {
            throw unreadable(problems, e);
        }
    }

    private static FormatException unreadable(Problems problems, IOException e) {
        return new FormatException(problems.of(1, 1, "", "problem.file.unreadable", String.valueOf(e.getMessage())), e);
    }

    private static void read(JsonFactory factory, Reader text, boolean isScript, Problems problems, Visitor visitor)
            throws IOException, FormatException {
        try (JsonParser parser = factory.createParser(text)) {
            JsonReading reading = new JsonReading(parser, isScript, problems, visitor);
            try {
                if (parser.nextToken() == null) {
                    throw new FormatException(problems.of(1, 1, "", "problem.shape.empty"));
                }
                reading.walk("", -1);
                if (!isScript) {
                    reading.end();
                }
            } catch (JsonProcessingException e) {
                reading.report(e);
            }
        }
    }

    private void end() throws IOException {
        if (parser.nextToken() != null) {
            JsonLocation at = parser.currentTokenLocation();
            problems.add(at.getLineNr(), at.getColumnNr(), "", "problem.trailing");
        }
    }

    private void report(JsonProcessingException e) throws FormatException {
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

    /** Walks through or reads the value at the parser's token, and leaves the parser at its last token. */
    private void walk(String path, int index) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT && visitor.enters(path)) {
            for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
                parser.nextToken();
                walk(path.isEmpty() ? key : path + "." + key, -1);
            }
        } else if (token == JsonToken.START_ARRAY && visitor.enters(path)) {
            String item = path + "[]";
            int i = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                walk(item, i);
                i++;
            }
        } else {
            JsonValue value = value();
            taken++;
            visitor.take(new JsonItem(path, index, value));
        }
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
