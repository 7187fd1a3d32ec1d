package org.demarche.format.simile;

import org.demarche.format.ChronicleReader;
import org.demarche.format.FormatException;
import org.demarche.format.Import;
import org.demarche.format.Input;
import org.demarche.format.Problems;
import org.demarche.format.ReadResult;
import org.demarche.format.json.JsonItem;
import org.demarche.format.json.JsonObject;
import org.demarche.format.json.JsonReading;
import org.demarche.time.Wording;

/** Reads the JSON of SIMILE Timeline, and the scripts that people write in its place. */
public final class SimileJsonReader implements ChronicleReader {
    private final Wording wording;

    /** Problems are worded in the language given. */
    public SimileJsonReader(Wording wording) {
        this.wording = wording;
    }

    @Override
    public ReadResult read(Input input) throws FormatException {
        Problems problems = new Problems(input.file(), wording);
        Import result = new Import(SimileEvents.FORMAT, input, problems);
        SimileEvents events = new SimileEvents(result);
        JsonReading.readScript(input, problems, new Visitor(result, events));
        events.settle();
        return result.result();
    }

    private record Visitor(Import result, SimileEvents events) implements JsonReading.Visitor {
        @Override
        public boolean enters(String path) {
            return path.isEmpty() || path.equals("events");
        }

        @Override
        public void take(JsonItem item) {
            if (!item.list().equals("events[]")) {
                result.whole().json(item.key(), item.value().raw());
            } else if (item.value() instanceof JsonObject event) {
                events.add(new JsonFields(item, event, result));
            } else {
                item.problem(result.problems(), item.value(), "problem.item.left.out", "events");
            }
        }
    }
}
