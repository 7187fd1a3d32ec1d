package org.demarche.format.gdelt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.demarche.format.ChronicleReader;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Problems;
import org.demarche.format.ReadAhead;
import org.demarche.format.ReadResult;
import org.demarche.format.TextInput;
import org.demarche.format.table.Row;
import org.demarche.format.table.Rows;
import org.demarche.time.Wording;

/**
 * Reads tables of coded events as a stream: GDELT 1.0 and 2.0 event files, ICEWS and POLECAT. Rows that repeat an event
 * (same day, actors, code and address) are folded into it.
 */
public final class CodedEventsReader implements ChronicleReader {
    private final Wording wording;

    /** Problems are worded in the language given. */
    public CodedEventsReader(Wording wording) {
        this.wording = wording;
    }

    /** Whether a text begins like a table of coded events. */
    public static boolean reads(String beginning) {
        int end = beginning.indexOf('\n');
        String line = (end < 0 ? beginning : beginning.substring(0, end)).replaceAll("[\r\"]", "");
        return Layout.of(new Row(List.of(line.split(String.valueOf(separator(line)), -1)), 1)) != null;
    }

    @Override
    public ReadResult read(Input input) throws FormatException {
        Problems problems = new Problems(input.file(), wording);
        Problems ahead = problems.apart();
        try {
            TextInput text = new TextInput(input, ahead);
            char separator = separator(text);
            Rows rows = separator == '\t' ? Rows.plain(text, ahead) : Rows.quoted(text, separator, ahead);
            Row first = rows.next();
            Layout layout = first == null ? null : Layout.of(first);
            if (first == null || layout == null) {
                throw new FormatException(problems.of(1, 1, "", "problem.shape.table"));
            }
            Reading reading = new Reading(layout, input.options(), problems);
            if (!layout.hasHeader()) {
                reading.add(first);
            }
            ReadAhead.forEach(rows::next, text::offset, ahead, problems, reading::add);
            return new ReadResult(reading.chronicle(title(input.file())), problems.inOrder(), problems.notes());
        } catch (IOException | UncheckedIOException e) {
            throw problems.unreadable(e);
        }
    }

    private static char separator(TextInput text) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = text.read(); c >= 0 && c != '\n' && line.length() < TextInput.MEMORY / 2; c = text.read()) {
            line.append((char) c);
        }
        text.seek(0);
        return separator(line.toString());
    }

    private static char separator(String line) {
        return line.indexOf('\t') >= 0 ? '\t' : line.indexOf(';') >= 0 && line.indexOf(',') < 0 ? ';' : ',';
    }

    private static String title(String file) {
        return file.substring(1 + Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')));
    }
}
