package org.demarche.format.simile;

import java.util.Map;
import org.demarche.format.Import;
import org.demarche.format.Kept;
import org.demarche.format.TextInput.Place;
import org.demarche.format.json.JsonItem;
import org.demarche.format.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** The fields of an event's object, each by its full or its short name. */
final class JsonFields implements Fields {
    private static final Map<String, String> SHORT = Map.of(
            "eventID", "eid",
            "start", "s",
            "end", "e",
            "latestStart", "ls",
            "earliestEnd", "ee",
            "description", "d",
            "durationEvent", "de",
            "title", "t",
            "classname", "c");

    private final JsonItem item;
    private final JsonObject event;
    private final Import result;

    JsonFields(JsonItem item, JsonObject event, Import result) {
        this.item = item;
        this.event = event;
        this.result = result;
    }

    @Override
    public @Nullable String text(String key) {
        String text = event.text(key);
        String brief = SHORT.get(key);
        return text == null && brief != null ? event.text(brief) : text;
    }

    @Override
    public @Nullable String description() {
        return text("description");
    }

    /** In JSON {@code isDuration} means the opposite of its name, as SIMILE reads it to this day. */
    @Override
    public boolean isInstant() {
        return "true".equals(text("isDuration")) || "false".equals(text("durationEvent"));
    }

    @Override
    public Place place() {
        return event.place();
    }

    @Override
    public void problem(String key, String problem, Object... arguments) {
        String brief = SHORT.get(key);
        String there = event.peek(key) == null && brief != null ? brief : key;
        item.problem(result.problems(), event.at(there), problem, arguments);
    }

    @Override
    public void keepRest(Kept kept) {
        event.keepRest(kept);
    }
}
