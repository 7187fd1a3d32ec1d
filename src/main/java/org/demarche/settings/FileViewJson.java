package org.demarche.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.demarche.settings.FileView.Curve;
import org.demarche.settings.FileView.Lanes;
import org.demarche.settings.FileView.Stretch;
import org.jspecify.annotations.Nullable;

/** How views of files stand in the settings. */
final class FileViewJson {
    private FileViewJson() {}

    /** The views of a list; those of no file are left out, and what is of no use in one is as if it were not there. */
    static List<FileView> read(JsonNode list) {
        return list.valueStream()
                .map(FileViewJson::view)
                .filter(view -> !view.file().isEmpty())
                .toList();
    }

    private static FileView view(JsonNode node) {
        JsonNode curve = node.path("curve");
        return new FileView(
                node.path("file").asText(),
                node.path("zone").asText(),
                stretch(node.path("stretch")),
                node.path("lanes").valueStream().map(FileViewJson::lanes).toList(),
                new Curve(
                        curve.path("shown").asBoolean(true),
                        number(curve.path("tauSeconds")),
                        SettingsStore.texts(curve.path("actors"))));
    }

    private static @Nullable Stretch stretch(JsonNode node) {
        Stretch stretch = new Stretch(
                node.path("startSecond").asLong(),
                node.path("startNano").asInt(),
                number(node.path("secondsPerPx")),
                number(node.path("widthPx")),
                number(node.path("heightPx")));
        boolean seen = stretch.secondsPerPx() > 0 && stretch.widthPx() > 0 && stretch.heightPx() > 0;
        return node.path("startSecond").canConvertToLong() && seen ? stretch : null;
    }

    private static Lanes lanes(JsonNode node) {
        return new Lanes(
                node.path("kind").asText(),
                node.path("byFirst").asBoolean(false),
                SettingsStore.texts(node.path("byHand")),
                SettingsStore.texts(node.path("collapsed")),
                number(node.path("scrollPx")));
    }

    /** Not below 0; 0 if it is none. */
    private static double number(JsonNode node) {
        double value = node.isNumber() ? node.doubleValue() : 0;
        return Double.isFinite(value) ? Math.max(0, value) : 0;
    }

    static void write(List<FileView> views, ArrayNode list) {
        for (FileView view : views) {
            ObjectNode node = list.addObject().put("file", view.file()).put("zone", view.zone());
            Stretch stretch = view.stretch();
            if (stretch != null) {
                node.putObject("stretch")
                        .put("startSecond", stretch.startSecond())
                        .put("startNano", stretch.startNano())
                        .put("secondsPerPx", stretch.secondsPerPx())
                        .put("widthPx", stretch.widthPx())
                        .put("heightPx", stretch.heightPx());
            }
            ArrayNode lanes = node.putArray("lanes");
            view.lanes().forEach(one -> write(one, lanes.addObject()));
            ObjectNode curve = node.putObject("curve")
                    .put("shown", view.curve().shown())
                    .put("tauSeconds", view.curve().tauSeconds());
            view.curve().actors().forEach(curve.putArray("actors")::add);
        }
    }

    private static void write(Lanes lanes, ObjectNode node) {
        node.put("kind", lanes.kind()).put("byFirst", lanes.byFirst());
        lanes.byHand().forEach(node.putArray("byHand")::add);
        lanes.collapsed().forEach(node.putArray("collapsed")::add);
        node.put("scrollPx", lanes.scrollPx());
    }
}
