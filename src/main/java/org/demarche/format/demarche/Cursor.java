package org.demarche.format.demarche;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.demarche.format.Problems;
import org.demarche.format.TextInput.Place;
import org.demarche.format.json.TextCache;

/** Where the reader is in the file: the parser, its place and path, and what all objects of the file share. */
final class Cursor {
    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

    private final Problems problems;
    private final TextCache texts = new TextCache();
    private final Numbers numbers = new Numbers();
    private final Dates dates;
    private final KeyOrder noKeys = KeyOrder.empty();
    /** A list for each depth of lists within lists, used again and again: a million events have some million lists. */
    private final List<List<Object>> lists = new ArrayList<>();

    private int depth;
    private JsonSource source;
    private JsonParser parser;
    private int topIndex;

    Cursor(JsonSource source, Problems problems, Dates dates) {
        this.source = source;
        this.parser = source.parser();
        this.problems = problems;
        this.dates = dates;
    }

    /** Goes on in another source. */
    void goOnIn(JsonSource next) {
        this.source = next;
        this.parser = next.parser();
    }

    /** Says which item of a list of the top level comes: the parser does not know what came before a fault. */
    void beginItem(int index) {
        topIndex = index;
    }

    JsonSource source() {
        return source;
    }

    JsonParser parser() {
        return parser;
    }

    Problems problems() {
        return problems;
    }

    Numbers numbers() {
        return numbers;
    }

    Dates dates() {
        return dates;
    }

    KeyOrder noKeys() {
        return noKeys;
    }

    /** An empty list to gather items in, up to the call of {@link #endList} that belongs to this one. */
    @SuppressWarnings("unchecked")
    <T> List<T> beginList() {
        if (depth == lists.size()) {
            lists.add(new ArrayList<>());
        }
        return (List<T>) lists.get(depth++);
    }

    /** Empties the list that was begun last. */
    void endList() {
        lists.get(--depth).clear();
    }

    /** The text of the present token; repeated ones give the same string. */
    String word() throws IOException {
        return texts.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    }

    /** The text of the present token as a date. */
    Dates.Parsed date() throws IOException {
        return dates.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    }

    boolean at(JsonToken token) {
        return parser.hasToken(token);
    }

    /** In an object that stands in a list: its index there. */
    int itemIndex() {
        return parser.getParsingContext().getParent().getCurrentIndex();
    }

    /** Where the present token begins. */
    Place place() {
        return source.placeOfToken();
    }

    /** Reports a problem of the present value or, at the end of an object or list, of that whole. */
    void problem(String key, Object... arguments) {
        problemAt(place(), key, arguments);
    }

    /** Reports a problem of the present value at a place within it or at its beginning. */
    void problemAt(Place place, String key, Object... arguments) {
        problems.add(place.line(), place.column(), problems.isFull() ? "" : path(), key, arguments);
    }

    /** The present value's path, as in {@code $.events[3].when}. */
    String path() {
        JsonStreamContext context = parser.getParsingContext();
        JsonToken token = parser.currentToken();
        boolean inside = token != null && token.isStructStart() && !context.inRoot();
        StringBuilder path = new StringBuilder();
        append(inside ? context.getParent() : context, path);
        return path.toString();
    }

    private void append(JsonStreamContext context, StringBuilder path) {
        if (context.inRoot()) {
            path.append('$');
            return;
        }
        append(context.getParent(), path);
        if (context.inArray()) {
            boolean listOfTop = context.getParent().inObject()
                    && context.getParent().getParent().inRoot();
            path.append('[')
                    .append(listOfTop ? topIndex : Math.max(context.getCurrentIndex(), 0))
                    .append(']');
        } else if (context.hasCurrentName()) {
            path.append(step(context.getCurrentName()));
        }
    }

    private static String step(String key) {
        return PLAIN_KEY.matcher(key).matches() ? "." + key : "[" + Json.quoted(key) + "]";
    }
}
