package org.demarche.format.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.demarche.format.FormatException;
import org.demarche.format.Progress;
import org.demarche.format.demarche.DemarcheWriter;
import org.demarche.format.timelinejs.TimelineJsReader;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What came from another program outlives being saved as a chronicle, fields we have no place for included. */
class SavedImportsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "timelinejs/traps.json",
                "timelinejs/traps.csv",
                "simile/traps.xml",
                "simile/traps.js",
                "vis/traps.json",
                "timelineproject/traps.timeline",
                "markwhen/traps.mw",
                "storyteller/sample.json",
                "chronozoom/sample.json",
                "wikidata/sparql.json",
                "wikidata/histropedia.json",
                "news/sample.json"
            })
    void outlivesASave(String name) throws FormatException, IOException {
        Chronicle imported = Opened.resource(TimelineJsReader.class, "/org/demarche/format/" + name)
                .result()
                .chronicle();
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        new DemarcheWriter().write(imported, saved, Progress.NONE);
        Chronicle again = Opened.bytes(saved.toByteArray()).result().chronicle();
        assertThat(again.title()).isEqualTo(imported.title());
        assertThat(again.extras().values()).isEqualTo(imported.extras().values());
        assertThat(again.phases())
                .extracting(phase ->
                        phase.title() + phase.when().edtf() + phase.extras().values())
                .isEqualTo(imported.phases().stream()
                        .map(phase -> phase.title()
                                + phase.when().edtf()
                                + phase.extras().values())
                        .toList());
        assertThat(again.places()).hasSameSizeAs(imported.places());
        assertThat(again.sources()).hasSameSizeAs(imported.sources());
        assertThat(lines(again)).isEqualTo(lines(imported));
    }

    private static List<String> lines(Chronicle chronicle) {
        return chronicle.events().stream().map(SavedImportsTest::line).toList();
    }

    /** All that an event says, but for the order of its fields; a date that is none keeps its text. */
    private static String line(Event event) {
        List<String> links = event.links().stream()
                .map(link -> link.url() + link.title() + link.extras().values().get("timelinejs"))
                .toList();
        return String.join(
                "|",
                event.id(),
                event.title(),
                event.when().edtf(),
                String.valueOf(event.printed()),
                String.valueOf(event.summary()),
                String.valueOf(event.doubt()),
                event.tags().toString(),
                links.toString(),
                event.status().id(),
                String.valueOf(event.place()),
                String.join(
                        ",",
                        event.extras().values().keySet().stream()
                                .filter(key -> !key.equals("when"))
                                .sorted()
                                .map(key -> key + event.extras().values().get(key))
                                .toList()));
    }
}
