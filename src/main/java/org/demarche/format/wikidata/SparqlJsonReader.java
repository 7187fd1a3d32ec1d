package org.demarche.format.wikidata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.demarche.format.ChronicleReader;
import org.demarche.format.FormatException;
import org.demarche.format.Import;
import org.demarche.format.Input;
import org.demarche.format.Problems;
import org.demarche.format.ReadResult;
import org.demarche.format.json.JsonItem;
import org.demarche.format.json.JsonObject;
import org.demarche.format.json.JsonReading;
import org.demarche.format.json.JsonScalar;
import org.demarche.format.json.JsonValue;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/** Reads results of SPARQL queries in JSON: the W3C's form, and the plain rows that Wikidata offers to download. */
public final class SparqlJsonReader implements ChronicleReader {
    private final Wording wording;

    /** Problems are worded in the language given. */
    public SparqlJsonReader(Wording wording) {
        this.wording = wording;
    }

    @Override
    public ReadResult read(Input input) throws FormatException {
        Problems problems = new Problems(input.file(), wording);
        Import result = new Import(RowEvents.FORMAT, input, problems);
        JsonReading.read(input, problems, new Visitor(result));
        return result.result();
    }

    private record Visitor(Import result) implements JsonReading.Visitor {
        @Override
        public boolean enters(String path) {
            return path.isEmpty() || path.equals("results") || path.equals("results.bindings");
        }

        @Override
        public void take(JsonItem item) {
            if (!item.list().endsWith("[]")) {
                result.whole().form(item.key(), item.value().raw());
                return;
            }
            if (!(item.value() instanceof JsonObject row)) {
                item.problem(result.problems(), item.value(), "problem.item.left.out", "bindings");
                return;
            }
            Map<String, Row.Cell> cells = new LinkedHashMap<>();
            for (String name : row.keys()) {
                Row.Cell cell = cell(row.peek(name));
                if (cell != null) {
                    cells.put(name, cell);
                }
            }
            String path = "$." + item.list().replace("[]", "[" + item.index() + "]");
            new RowEvents(result).add(new Row(cells, row.place(), path));
        }

        private static Row.@Nullable Cell cell(@Nullable JsonValue value) {
            return switch (value) {
                case JsonScalar scalar
                when !scalar.isNull() ->
                    new Row.Cell(
                            scalar.text(),
                            scalar.text().startsWith("http://") || scalar.text().startsWith("https://"),
                            scalar.text().startsWith("_:") || scalar.text().contains("/.well-known/genid/"),
                            "",
                            scalar.place());
                case JsonObject object -> {
                    String type = Objects.requireNonNullElse(object.text("type"), "literal");
                    String text = Objects.requireNonNullElse(object.text("value"), "");
                    yield new Row.Cell(
                            text,
                            type.equals("uri"),
                            type.equals("bnode") || text.contains("/.well-known/genid/"),
                            Objects.requireNonNullElse(object.text("datatype"), ""),
                            object.place());
                }
                case null, default -> null;
            };
        }
    }
}
