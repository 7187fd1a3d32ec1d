package org.demarche.format.storyteller;

import org.demarche.format.ChronicleReader;
import org.demarche.format.FormatException;
import org.demarche.format.Import;
import org.demarche.format.Input;
import org.demarche.format.Kept;
import org.demarche.format.Problems;
import org.demarche.format.ReadResult;
import org.demarche.format.json.JsonItem;
import org.demarche.format.json.JsonObject;
import org.demarche.format.json.JsonReading;
import org.demarche.time.Wording;

/** Reads the JSON of Timeline Storyteller: a list of events, alone or in a saved story. */
public final class StorytellerReader implements ChronicleReader {
    private final Wording wording;

    /** Problems are worded in the language given. */
    public StorytellerReader(Wording wording) {
        this.wording = wording;
    }

    @Override
    public ReadResult read(Input input) throws FormatException {
        Problems problems = new Problems(input.file(), wording);
        Import result = new Import(StoryEvents.FORMAT, input, problems);
        JsonReading.read(input, problems, new Visitor(result));
        return result.result();
    }

    private record Visitor(Import result) implements JsonReading.Visitor {
        @Override
        public boolean enters(String path) {
            return path.isEmpty() || path.equals("timeline_json_data");
        }

        @Override
        public void take(JsonItem item) {
            if (!item.list().endsWith("[]")) {
                result.whole().json(item.key(), item.value().raw());
            } else if (item.value() instanceof JsonObject event) {
                event(item, event);
            } else {
                item.problem(result.problems(), item.value(), "problem.item.left.out", "events");
            }
        }

        private void event(JsonItem item, JsonObject event) {
            StoryEvents.Row row = new StoryEvents.Row(
                    event.text("start_date"),
                    event.text("end_date"),
                    event.text("content_text"),
                    event.text("facet"),
                    event.text("category"));
            Kept kept = result.kept();
            event.keepRest(kept);
            new StoryEvents(result)
                    .add(
                            row,
                            kept,
                            event.place(),
                            (ofEnd, key, arguments) -> item.problem(
                                    result.problems(), event.at(ofEnd ? "end_date" : "start_date"), key, arguments));
        }
    }
}
