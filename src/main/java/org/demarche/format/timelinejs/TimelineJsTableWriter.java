package org.demarche.format.timelinejs;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.demarche.format.ChronicleWriter;
import org.demarche.format.Progress;
import org.demarche.format.json.JsonObject;
import org.demarche.format.json.JsonScalar;
import org.demarche.format.table.CsvRow;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Phase;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/** Writes the table that TimelineJS 3 makes a timeline of, with its columns; it has none for ids and milliseconds. */
public final class TimelineJsTableWriter implements ChronicleWriter {
    private static final List<String> COLUMNS = List.of(
            "Year",
            "Month",
            "Day",
            "Time",
            "End Year",
            "End Month",
            "End Day",
            "End Time",
            "Display Date",
            "Headline",
            "Text",
            "Media",
            "Media Credit",
            "Media Caption",
            "Media Thumbnail",
            "Alt Text",
            "Type",
            "Group",
            "Background");

    private static final int STEP = 1024;

    private final WrittenSlides slides;

    /** Dates are in the words given. */
    public TimelineJsTableWriter(Wording wording) {
        this.slides = new WrittenSlides(wording);
    }

    @Override
    public void write(Chronicle chronicle, OutputStream out, Progress progress) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(CsvRow.of(COLUMNS));
        JsonObject title = slides.title(chronicle);
        if (title != null) {
            text.write(row(title, "title"));
        }
        int written = 0;
        for (Event event : chronicle.events()) {
            text.write(row(slides.slide(event), ""));
            written++;
            if (written % STEP == 0
                    && !progress.advance(written, chronicle.events().size())) {
                throw new CancellationException();
            }
        }
        for (Phase phase : chronicle.phases()) {
            JsonObject era = slides.era(phase);
            if (era != null) {
                text.write(row(era, "era"));
            }
        }
        text.flush();
    }

    private static String row(JsonObject slide, String type) {
        List<String> cells = new ArrayList<>();
        date(cells, slide.object("start_date"));
        date(cells, slide.object("end_date"));
        cells.add(cell(slide, "display_date"));
        JsonObject text = slide.object("text");
        cells.add(cell(text, "headline"));
        cells.add(cell(text, "text"));
        JsonObject media = slide.object("media");
        for (String key : List.of("url", "credit", "caption", "thumbnail", "alt")) {
            cells.add(cell(media, key));
        }
        cells.add(type);
        cells.add(cell(slide, "group"));
        JsonObject background = slide.object("background");
        String url = cell(background, "url");
        cells.add(url.isEmpty() ? cell(background, "color") : url);
        return CsvRow.of(cells);
    }

    private static void date(List<String> cells, @Nullable JsonObject date) {
        for (String key : List.of("year", "month", "day")) {
            cells.add(cell(date, key));
        }
        String hour = cell(date, "hour");
        String second = cell(date, "second");
        String time = hour + ":" + twoDigits(cell(date, "minute")) + (second.isEmpty() ? "" : ":" + twoDigits(second));
        cells.add(hour.isEmpty() ? "" : time);
    }

    private static String twoDigits(String number) {
        return "0".repeat(Math.max(0, 2 - number.length())) + number;
    }

    private static String cell(@Nullable JsonObject object, String key) {
        return object != null && object.peek(key) instanceof JsonScalar scalar && !scalar.isNull() ? scalar.text() : "";
    }
}
