package org.demarche.format.storyteller;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.format.ChronicleReader;
import org.demarche.format.FormatException;
import org.demarche.format.Import;
import org.demarche.format.Input;
import org.demarche.format.Kept;
import org.demarche.format.Problems;
import org.demarche.format.ReadResult;
import org.demarche.format.TextInput;
import org.demarche.format.TextInput.Place;
import org.demarche.format.table.Row;
import org.demarche.format.table.Rows;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/** Reads the tables of Timeline Storyteller. */
public final class StorytellerTableReader implements ChronicleReader {
    private static final Set<String> OURS = Set.of("start_date", "end_date", "content_text", "facet", "category");

    private final Wording wording;

    /** Problems are worded in the language given. */
    public StorytellerTableReader(Wording wording) {
        this.wording = wording;
    }

    /** Whether a text begins with the header of such a table. */
    public static boolean reads(String beginning) {
        int end = beginning.indexOf('\n');
        List<String> names = List.of(
                (end < 0 ? "" : beginning.substring(0, end).replace("\"", "").strip()).split("\\s*[,;\t|]\\s*", -1));
        return names.contains("start_date") && names.contains("content_text");
    }

    @Override
    public ReadResult read(Input input) throws FormatException {
        Problems problems = new Problems(input.file(), wording);
        Import result = new Import(StoryEvents.FORMAT, input, problems);
        try {
            Rows rows = Rows.quoted(TextInput.ofTable(input, problems), problems);
            Row header = rows.next();
            if (header == null) {
                throw new FormatException(problems.of(1, 1, "", "problem.shape.empty"));
            }
            List<String> names = new ArrayList<>();
            header.cells().forEach(name -> names.add(name.strip().toLowerCase(Locale.ROOT)));
            for (Row row = rows.next(); row != null; row = rows.next()) {
                if (!row.isBlank()) {
                    add(row, names, result);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw problems.unreadable(e);
        }
        return result.result();
    }

    private static void add(Row row, List<String> names, Import result) {
        Kept kept = result.kept();
        for (int i = 0; i < names.size(); i++) {
            if (!OURS.contains(names.get(i))) {
                kept.text(names.get(i).isEmpty() ? "column " + (i + 1) : names.get(i), row.cell(i));
            }
        }
        StoryEvents.Row event = new StoryEvents.Row(
                cell(row, names, "start_date"),
                cell(row, names, "end_date"),
                cell(row, names, "content_text"),
                cell(row, names, "facet"),
                cell(row, names, "category"));
        new StoryEvents(result).add(event, kept, new Place(row.line(), 1), (ofEnd, key, arguments) -> {
            int column = names.indexOf(ofEnd ? "end_date" : "start_date");
            result.problems().add(row.line(), column < 0 ? 1 : row.column(column), "", key, arguments);
        });
    }

    private static @Nullable String cell(Row row, List<String> names, String name) {
        int column = names.indexOf(name);
        return column < 0 ? null : row.cell(column);
    }
}
