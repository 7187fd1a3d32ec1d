package org.demarche.format.files;

import java.util.Set;

/** Tells JSON files apart by their keys: many programs write events into a list of that name. */
final class JsonShapes {
    private JsonShapes() {}

    /** What JSON with these keys at its beginning is. */
    static Shape of(Set<String> keys) {
        if (keys.contains("events[].when") || (keys.contains("format") && keys.contains("events"))) {
            return Shape.DEMARCHE;
        } else if (any(keys, "events[].start_date", "eras[].start_date", "[].start_date.year", "title.text")
                || any(keys, "timeline.date", "timeline.slides", "timeline.headline")) {
            return Shape.TIMELINE_JS;
        }
        return ofOthers(keys);
    }

    private static Shape ofOthers(Set<String> keys) {
        if (any(keys, "results.bindings", "head.vars", "[].itemLabel")) {
            return Shape.SPARQL;
        } else if (any(keys, "articles[].from", "[].from.precision")) {
            return Shape.HISTROPEDIA;
        } else if (any(keys, "articles[].publishedAt", "[].publishedAt")) {
            return Shape.NEWS;
        } else if (keys.contains("timelines") && any(keys, "timelines[].timeline", "timelines[].exhibits", "tours")) {
            return Shape.CHRONO_ZOOM;
        } else if (any(keys, "timeline_json_data", "[].content_text", "[].start_date")) {
            return Shape.STORYTELLER;
        } else if (any(keys, "dateTimeFormat", "wikiURL", "events[].start", "events[].s", "events[].durationEvent")) {
            return Shape.SIMILE;
        } else if (any(keys, "items[].start", "items[].content", "[].start")) {
            return Shape.VIS;
        }
        return Shape.JSON;
    }

    private static boolean any(Set<String> keys, String... wanted) {
        for (String key : wanted) {
            if (keys.contains(key)) {
                return true;
            }
        }
        return false;
    }
}
