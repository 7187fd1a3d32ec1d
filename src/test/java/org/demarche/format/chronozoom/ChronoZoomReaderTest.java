package org.demarche.format.chronozoom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.demarche.format.FormatException;
import org.demarche.format.files.Opened;
import org.demarche.model.Link;
import org.demarche.model.Phase;
import org.junit.jupiter.api.Test;

class ChronoZoomReaderTest {
    @Test
    void exhibitsAreEventsAndTimelinesPhases() throws FormatException {
        Opened opened = Opened.text("""
                {"date": "2014", "schema": 1, "collection": "A collection", "timelines": [
                  {"parentTimelineId": null, "timeline": {"Regime": "Humanity", "title": "Rome", "start": -753, "end": 476,
                    "FromIsCirca": true, "ToIsCirca": false, "exhibits": [
                      {"title": "Republic", "time": -509, "IsCirca": true, "contentItems": [
                        {"title": "A picture", "description": "Of <i>Rome</i>", "uri": "http://example.org/p", "mediaType": "image"}]},
                      {"title": "Within a year", "time": 400.5, "contentItems": []}]}},
                  {"timeline": {"title": "Now", "start": 2000, "end": 9999, "exhibits": [{"title": "X", "time": "soon"}]}}],
                 "tours": [1]}
                """);
        assertThat(opened.dates()).containsExactly("Republic: -0508~", "Within a year: 0400-07-02", "X: soon");
        assertThat(opened.result().chronicle().title()).isEqualTo("A collection");
        assertThat(opened.result().chronicle().phases())
                .extracting(Phase::title, phase -> phase.when().edtf())
                .containsExactly(tuple("Rome", "-0752~/0476"), tuple("Now", "2000/.."));
        assertThat(opened.event("Republic").summary()).isEqualTo("Of Rome");
        assertThat(opened.event("Republic").tags()).containsExactly("Rome");
        assertThat(opened.event("Republic").links()).extracting(Link::url).containsExactly("http://example.org/p");
        assertThat(opened.problems()).containsExactly("7:97: “soon” is no date.");
    }

    @Test
    void aFractionCountsForwardBeforeChristToo() throws FormatException {
        Opened opened = Opened.text("""
                {"date": "2014", "schema": 1, "timelines": [{"timeline": {"title": "Rome", "start": -753.5, "end": 476,
                  "exhibits": [{"title": "Ides of March", "time": -43.8, "contentItems": []},
                               {"title": "A founding", "time": -0.75, "contentItems": []}]}}]}
                """);
        assertThat(opened.dates()).containsExactly("Ides of March: -0043-03-15", "A founding: 0000-04-02");
        assertThat(opened.result().chronicle().phases())
                .extracting(phase -> phase.when().edtf())
                .containsExactly("-0753-07-03/0476");
        assertThat(opened.problems()).isEmpty();
    }
}
