package org.demarche.format.timelinejs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.format.ChronicleReader;
import org.demarche.format.FormatException;
import org.demarche.format.Import;
import org.demarche.format.Input;
import org.demarche.format.Problems;
import org.demarche.format.ReadResult;
import org.demarche.format.TextInput;
import org.demarche.format.table.Row;
import org.demarche.format.table.Rows;
import org.demarche.time.Wording;

/** Reads the tables that TimelineJS makes timelines of: each row becomes the slide that it would become there. */
public final class TimelineJsTableReader implements ChronicleReader {
    private final Wording wording;

    /** Problems are worded in the language given. */
    public TimelineJsTableReader(Wording wording) {
        this.wording = wording;
    }

    /** Whether a text begins with the header of such a table, of version 3 or 1. */
    public static boolean reads(String beginning) {
        String table = Rows.withoutSeparatorLine(beginning);
        int end = table.indexOf('\n');
        List<String> names = new ArrayList<>();
        for (String cell : (end < 0 ? "" : table.substring(0, end)).split("[,;\t]", -1)) {
            names.add(cell.strip().replace("\"", "").toLowerCase(Locale.ROOT));
        }
        return names.contains("headline") && (names.contains("year") || names.contains("start date"));
    }

    @Override
    public ReadResult read(Input input) throws FormatException {
        Problems problems = new Problems(input.file(), wording);
        Import result = new Import(TimelineJsReader.FORMAT, input, problems);
        try {
            Rows rows = Rows.quoted(TextInput.ofTable(input, problems), problems);
            Row header = rows.next();
            if (header == null) {
                throw new FormatException(problems.of(1, 1, "", "problem.shape.empty"));
            }
            SlideRows slides = new SlideRows(header, result);
            for (Row row = rows.next(); row != null; row = rows.next()) {
                slides.add(row);
            }
        } catch (IOException | UncheckedIOException e) {
            throw problems.unreadable(e);
        }
        return result.result();
    }
}
