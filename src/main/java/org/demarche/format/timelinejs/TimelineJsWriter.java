package org.demarche.format.timelinejs;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.demarche.format.ChronicleWriter;
import org.demarche.format.Progress;
import org.demarche.format.json.JsonObject;
import org.demarche.format.json.JsonValue;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Phase;
import org.demarche.time.Wording;

/**
 * Writes the JSON of TimelineJS 3. What its dates can't say stands in words in {@code display_date}; an event without a
 * date is written, but TimelineJS itself shows none. Actors, places and sources have no place in it.
 */
public final class TimelineJsWriter implements ChronicleWriter {
    private static final int STEP = 1024;

    private final WrittenSlides slides;

    /** Dates are in the words given. */
    public TimelineJsWriter(Wording wording) {
        this.slides = new WrittenSlides(wording);
    }

    @Override
    public void write(Chronicle chronicle, OutputStream out, Progress progress) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write("{\n");
        JsonValue scale = slides.scale(chronicle);
        if (scale != null) {
            text.write("\"scale\":" + scale.raw() + ",\n");
        }
        JsonObject title = slides.title(chronicle);
        if (title != null) {
            text.write("\"title\":" + title.raw() + ",\n");
        }
        text.write("\"events\":[");
        int written = 0;
        for (Event event : chronicle.events()) {
            text.write((written == 0 ? "\n" : ",\n") + slides.slide(event).raw());
            written++;
            if (written % STEP == 0
                    && !progress.advance(written, chronicle.events().size())) {
                throw new CancellationException();
            }
        }
        text.write("\n]");
        List<Phase> phases = chronicle.phases();
        if (!phases.isEmpty()) {
            String eras = phases.stream()
                    .map(slides::era)
                    .filter(Objects::nonNull)
                    .map(JsonObject::raw)
                    .collect(Collectors.joining(",\n"));
            text.write(",\n\"eras\":[\n" + eras + "\n]");
        }
        text.write("\n}\n");
        text.flush();
    }
}
