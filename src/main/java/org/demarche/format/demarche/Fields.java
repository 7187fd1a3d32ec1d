package org.demarche.format.demarche;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.demarche.format.TextInput.Place;
import org.demarche.format.Words;
import org.demarche.model.Extras;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object, in turn, and then of another. Remembers their order, and as {@link Extras} each value that
 * gets no place in the model. Getters read the present field's value; one of the wrong kind is reported, kept, and
 * given as absent.
 */
final class Fields {
    /** An object with more keys than this shares its list of keys with no other. */
    private static final int MOST_SHARED = 64;

    private final Cursor cursor;
    private final UsableItem<String> word;
    private Place start;
    private KeyOrder order;
    private @Nullable Set<String> manyKeys;
    private @Nullable Map<String, String> kept;
    private String key = "";

    /** Of the object at whose beginning the cursor stands. */
    Fields(Cursor cursor) {
        this.cursor = cursor;
        this.word = () -> cursor.at(JsonToken.VALUE_STRING) ? cursor.word() : null;
        this.start = cursor.place();
        this.order = cursor.noKeys();
    }

    /**
     * These, but now of the object at whose beginning the cursor stands: a million events have some million objects.
     */
    Fields begin() {
        start = cursor.place();
        order = cursor.noKeys();
        manyKeys = null;
        kept = null;
        key = "";
        return this;
    }

    /** Reads an item of a list. */
    @FunctionalInterface
    interface Item<T> {
        T read() throws IOException;
    }

    /** Reads an item of a list, or gives null for one it can't use, without moving on. */
    @FunctionalInterface
    interface UsableItem<T> {
        @Nullable
        T read() throws IOException;
    }

    /** Reports an item, at which a cursor stands, of the list of that name that can't be used. */
    @FunctionalInterface
    interface Complaint {
        void make(Cursor cursor, String list) throws IOException;
    }

    /** Moves to the next field's value; null at the object's end. */
    @Nullable
    String next() throws IOException {
        JsonParser parser = cursor.parser();
        KeyOrder likeliest = manyKeys == null ? order.likeliest() : null;
        if (likeliest != null && parser.nextFieldName(likeliest.key())) {
            order = likeliest;
            key = likeliest.key().getValue();
            parser.nextToken();
            return key;
        }
        String name = likeliest == null ? parser.nextFieldName() : nameOf(parser);
        if (name == null) {
            return null;
        }
        key = name;
        if (!add(name)) {
            cursor.problem("problem.key.twice", name);
            if (kept != null) {
                kept.remove(name);
            }
        }
        parser.nextToken();
        return name;
    }

    private static @Nullable String nameOf(JsonParser parser) throws IOException {
        return parser.hasToken(JsonToken.FIELD_NAME) ? parser.currentName() : null;
    }

    /** Takes note of a field that the cursor did not come by in this object's own text. */
    void reenter(String name) {
        key = name;
        add(name);
    }

    private boolean add(String name) {
        if (manyKeys == null && order.size() >= MOST_SHARED) {
            manyKeys = new LinkedHashSet<>(order.keys());
        }
        if (manyKeys != null) {
            return manyKeys.add(name);
        }
        KeyOrder longer = order.with(name);
        boolean isNew = longer != order;
        order = longer;
        return isNew;
    }

    /** Where the object begins. */
    Place start() {
        return start;
    }

    /** What the object said beyond the model. */
    Extras extras() {
        if (manyKeys == null && (kept == null || kept.isEmpty())) {
            return order.extras();
        }
        List<String> keys = manyKeys != null ? new ArrayList<>(manyKeys) : order.keys();
        return new Extras(keys, kept == null ? Map.of() : kept);
    }

    /** Reports that a field is not there; to be called at the object's end. */
    void missing(String name) {
        cursor.problemAt(start, "problem.missing", name);
    }

    /** Keeps the value as it is. */
    void keep() throws IOException {
        keep(RawJson.of(cursor.parser()));
    }

    /** Keeps JSON text as the present field's value. */
    void keep(String raw) {
        if (kept == null) {
            kept = new HashMap<>();
        }
        kept.put(key, raw);
    }

    /** The JSON text that was kept of the present field's value; null if there was no need. */
    @Nullable
    String kept() {
        return kept == null ? null : kept.get(key);
    }

    /** Text of which others like it are rare. */
    @Nullable
    String text() throws IOException {
        return cursor.at(JsonToken.VALUE_STRING) ? cursor.parser().getText() : textOfOther();
    }

    /** Text that is likely to occur again, as an id. */
    @Nullable
    String word() throws IOException {
        return cursor.at(JsonToken.VALUE_STRING) ? cursor.word() : textOfOther();
    }

    /** A number or yes-or-no is taken for its digits or letters, but is still wrong. */
    private @Nullable String textOfOther() throws IOException {
        JsonToken token = cursor.parser().currentToken();
        String text = token.isNumeric() || token.isBoolean() ? cursor.parser().getText() : null;
        wrong("problem.type.text");
        return text;
    }

    /** Reports the value, unless it is {@code null}, and keeps it. */
    void wrong(String problem, Object... arguments) throws IOException {
        if (!cursor.at(JsonToken.VALUE_NULL)) {
            Object[] all = new Object[arguments.length + 1];
            all[0] = key;
            System.arraycopy(arguments, 0, all, 1, arguments.length);
            cursor.problem(problem, all);
        }
        keep();
    }

    /** A number within the bounds, both included. */
    @Nullable
    Double number(double least, double most) throws IOException {
        Numbers.Parsed number = numeral();
        if (number == null) {
            wrong("problem.type.number");
            return null;
        } else if (!(number.value() >= least && number.value() <= most)) {
            wrong("problem.range", least, most, Words.shortened(number.text()));
            return null;
        } else if (!number.plain()) {
            keep();
        }
        return number.value();
    }

    /** A whole number. */
    @Nullable
    Integer whole() throws IOException {
        Numbers.Parsed number = numeral();
        if (number == null || !number.isWhole()) {
            wrong("problem.type.whole");
            return null;
        } else if (!number.plain()) {
            keep();
        }
        return number.value().intValue();
    }

    private Numbers.@Nullable Parsed numeral() throws IOException {
        boolean numeric = cursor.parser().currentToken().isNumeric();
        return numeric ? cursor.numbers().of(cursor.parser().getText()) : null;
    }

    /** One of the words of a closed list, or what stands for any other. */
    <T> T oneOf(Map<String, T> words, T otherwise) throws IOException {
        String word = word();
        T value = word == null ? null : words.get(word);
        if (word != null && value == null && cursor.at(JsonToken.VALUE_STRING)) {
            wrong("problem.word", Words.shortened(word), String.join(", ", words.keySet()));
        }
        return value == null ? otherwise : value;
    }

    /** A date; one that can't be used becomes {@link Undated} with its text. */
    When when() throws IOException {
        Place place = cursor.place();
        if (cursor.at(JsonToken.VALUE_STRING)) {
            return when(place, cursor.date());
        }
        String text = textOfOther();
        return text == null ? Undated.NONE : when(place, cursor.dates().of(text));
    }

    private When when(Place place, Dates.Parsed parsed) throws IOException {
        switch (parsed) {
            case Dates.Good good -> {
                if (!good.plain() && cursor.at(JsonToken.VALUE_STRING)) {
                    keep();
                }
                return good.when();
            }
            case Dates.Reversed _ -> cursor.problem("problem.when.reversed", Words.shortened(parsed.text()));
            case Dates.Bad bad -> {
                Place within = new Place(
                        place.line(), place.column() + 1 + bad.reason().position());
                cursor.problemAt(
                        within,
                        "problem.when.invalid",
                        Words.shortened(parsed.text()),
                        bad.reason().text(cursor.problems().wording()));
            }
        }
        return new Undated(parsed.text());
    }

    /** A list of texts; if one is no text, the list is kept as it stands beside what can be used. */
    List<String> words() throws IOException {
        return words(List::copyOf);
    }

    /**
     * As {@link #words()}.
     *
     * @param done gives the list to keep of these items, which are soon others
     */
    List<String> words(UnaryOperator<List<String>> done) throws IOException {
        return list(word, Json::of, (at, list) -> at.problem("problem.item.text", list), done);
    }

    /** A list of objects; if one is no object, the list is kept as it stands beside what can be used. */
    <T> List<T> objects(UsableItem<T> reader, Function<T, Json> writer) throws IOException {
        return objects(reader, writer, List::copyOf);
    }

    /**
     * As {@link #objects(UsableItem, Function)}.
     *
     * @param done gives the list to keep of these items, which are soon others
     */
    <T> List<T> objects(UsableItem<T> reader, Function<T, Json> writer, UnaryOperator<List<T>> done)
            throws IOException {
        return list(reader, writer, (at, list) -> at.problem("problem.item.object", list), done);
    }

    /**
     * A list of items of any kind.
     *
     * @param complaint made at each such item
     * @param done gives the list to keep of these items, which are soon others
     */
    <T> List<T> list(UsableItem<T> reader, Function<T, Json> writer, Complaint complaint, UnaryOperator<List<T>> done)
            throws IOException {
        if (!cursor.at(JsonToken.START_ARRAY)) {
            wrong("problem.type.list");
            return List.of();
        }
        List<T> items = cursor.beginList();
        try {
            readItems(items, reader, writer, complaint);
            return done.apply(items);
        } finally {
            cursor.endList();
        }
    }

    private <T> void readItems(List<T> items, UsableItem<T> reader, Function<T, Json> writer, Complaint complaint)
            throws IOException {
        List<String> raw = null;
        while (cursor.parser().nextToken() != JsonToken.END_ARRAY) {
            T item = reader.read();
            if (item == null) {
                complaint.make(cursor, key);
                if (raw == null) {
                    raw = new ArrayList<>();
                    for (T earlier : items) {
                        raw.add(writer.apply(earlier).compact());
                    }
                }
                raw.add(RawJson.of(cursor.parser()));
                continue;
            }
            items.add(item);
            if (raw != null) {
                raw.add(writer.apply(item).compact());
            }
        }
        if (raw != null) {
            keep("[" + String.join(",", raw) + "]");
        }
    }
}
