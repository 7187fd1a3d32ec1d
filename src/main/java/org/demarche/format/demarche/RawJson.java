package org.demarche.format.demarche;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Values that the model has no place for, as JSON text without spaces; numbers keep the digits they were written with.
 */
final class RawJson {
    private RawJson() {}

    /** The value at the parser's token; the parser stands on its last token afterwards. */
    static String of(JsonParser parser) throws IOException {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        JsonToken before = JsonToken.NOT_AVAILABLE;
        JsonToken token = parser.currentToken();
        while (true) {
            boolean closes = token.isStructEnd();
            boolean first = before.isStructStart() || before == JsonToken.FIELD_NAME || depth == 0;
            if (!closes && !first) {
                out.append(',');
            }
            append(parser, token, out);
            depth += token.isStructStart() ? 1 : closes ? -1 : 0;
            if (depth == 0) {
                return out.toString();
            }
            before = token;
            token = parser.nextToken();
        }
    }

    /** The text of this module's own making as a value to be laid out. */
    static Json parse(String raw) {
        try (JsonParser parser = JsonSource.FACTORY.createParser(new StringReader(raw))) {
            parser.nextToken();
            return parse(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("no JSON: " + raw, e);
        }
    }

    private static Json parse(JsonParser parser) throws IOException {
        Deque<Open> open = new ArrayDeque<>();
        String key = "";
        for (JsonToken token = parser.currentToken(); ; token = parser.nextToken()) {
            Json value;
            switch (token) {
                case FIELD_NAME -> {
                    key = parser.currentName();
                    continue;
                }
                case START_OBJECT, START_ARRAY -> {
                    open.push(new Open(key, token == JsonToken.START_OBJECT));
                    continue;
                }
                case END_OBJECT, END_ARRAY -> {
                    Open closed = open.pop();
                    value = closed.object ? new Json.Obj(closed.members) : new Json.Arr(closed.items);
                    key = closed.key;
                }
                default -> {
                    StringBuilder text = new StringBuilder();
                    append(parser, token, text);
                    value = new Json.Scalar(text.toString());
                }
            }
            Open outer = open.peek();
            if (outer == null) {
                return value;
            } else if (outer.object) {
                outer.members.add(new Json.Member(key, value));
            } else {
                outer.items.add(value);
            }
        }
    }

    /** An object or array whose end is still to come, and the key it stands under. */
    private static final class Open {
        private final String key;
        private final boolean object;
        private final List<Json.Member> members = new ArrayList<>();
        private final List<Json> items = new ArrayList<>();

        Open(String key, boolean object) {
            this.key = key;
            this.object = object;
        }
    }

    private static void append(JsonParser parser, JsonToken token, StringBuilder out) throws IOException {
        switch (token) {
            case FIELD_NAME -> out.append(Json.quoted(parser.currentName())).append(':');
            case VALUE_STRING -> out.append(Json.quoted(parser.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String number = parser.getText();
                out.append(Numbers.isJson(number) ? number : Json.quoted(number));
            }
            default -> out.append(parser.getText());
        }
    }
}
