package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The founding example says no more than its article: every event quotes it, and every date is as precise as there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleTest {
    private static final Path FOLDER = Path.of("assets", "example");

    private JsonNode chronicle;
    private String text;

    @BeforeAll
    void read() throws IOException {
        chronicle = new ObjectMapper()
                .readTree(FOLDER.resolve("hanoi.demarche.json").toFile());
        text = chronicle.at("/sources/0/text").asText();
    }

    @Test
    void sourceIsTheArticleBelowItsHeadlineAndDateline() throws IOException {
        String[] parts = Files.readString(FOLDER.resolve("hanoi.txt")).split("\n\n", 3);

        assertThat(chronicle.at("/sources/0/title").asText()).isEqualTo(parts[0]);
        assertThat(parts[1]).isEqualTo("Hanoi, 2 March 2019");
        assertThat(chronicle.at("/sources/0/published").asText()).isEqualTo("2019-03-02");
        assertThat(text + "\n").isEqualTo(parts[2]);
    }

    @Test
    void datesAreAsPreciseAsTheArticle() {
        assertThat(chronicle.get("events"))
                .extracting(event -> event.get("when").asText())
                .containsExactly(
                        "2017",
                        "2018-06-12",
                        "2018-06-12",
                        "2018-06-13~/2018-07~",
                        "2018-07",
                        "[2018-07..2018-08]",
                        "2018-09-10",
                        "2019-02-27/2019-02-28",
                        "2019-02-28",
                        "2019-02-28/..");
    }

    /** An inferred date names its reason: no year in the printed words means that the year was inferred. */
    @Test
    void inferredDatesSayWhy() {
        for (JsonNode event : chronicle.get("events")) {
            boolean yearPrinted = event.get("printed").asText().matches(".*\\b\\d{4}\\b.*");

            assertThat(event.has("doubt")).as(idOf(event)).isNotEqualTo(yearPrinted);
        }
    }

    @Test
    void evidenceIsWholeSentences() {
        Set<Integer> starts = new HashSet<>();
        Set<Integer> ends = new HashSet<>();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        int start = sentences.first();
        for (int next = sentences.next(); next != BreakIterator.DONE; start = next, next = sentences.next()) {
            starts.add(start);
            ends.add(start + text.substring(start, next).stripTrailing().length());
        }

        for (JsonNode event : chronicle.get("events")) {
            assertThat(event.get("evidence")).as(idOf(event)).isNotEmpty();
            for (JsonNode evidence : event.get("evidence")) {
                assertThat(starts)
                        .as(idOf(event))
                        .contains(evidence.get("start").asInt());
                assertThat(ends).as(idOf(event)).contains(evidence.get("end").asInt());
            }
        }
    }

    @Test
    void evidenceHoldsThePrintedDate() {
        for (JsonNode event : chronicle.get("events")) {
            assertThat(quoted(event))
                    .as(idOf(event))
                    .anyMatch(words -> words.contains(event.get("printed").asText()));
        }
    }

    @Test
    void evidenceHoldsTheWordsSaid() {
        List<String> said = new ArrayList<>();
        for (JsonNode event : chronicle.get("events")) {
            for (JsonNode quote : event.path("quotes")) {
                int evidence = quote.get("evidence").asInt();
                said.add(
                        quote.get("speaker").asText() + ": " + quote.get("text").asText());

                assertThat(quoted(event).get(evidence - 1))
                        .as(idOf(event))
                        .contains(quote.get("text").asText());
            }
        }

        assertThat(said)
                .containsExactly(
                        "nk: deeply regretted",
                        "trump: very nice",
                        "trump: It was about the sanctions",
                        "trump: Sometimes you have to walk");
    }

    @Test
    void referencesResolve() {
        Set<String> actors = ids("actors");
        Set<String> places = ids("places");
        Set<String> sources = ids("sources");

        for (JsonNode event : chronicle.get("events")) {
            assertThat(actors).as(idOf(event)).containsAll(texts(event.path("actors"), "actor"));
            assertThat(actors).as(idOf(event)).containsAll(texts(event.path("quotes"), "speaker"));
            assertThat(sources).as(idOf(event)).containsAll(texts(event.path("evidence"), "source"));
            if (event.has("place")) {
                assertThat(places).as(idOf(event)).contains(event.get("place").asText());
            }
        }
    }

    /** The words of the article that an event comes from, one for each of its evidence. */
    private List<String> quoted(JsonNode event) {
        List<String> quoted = new ArrayList<>();
        for (JsonNode evidence : event.get("evidence")) {
            quoted.add(text.substring(
                    evidence.get("start").asInt(), evidence.get("end").asInt()));
        }
        return quoted;
    }

    private Set<String> ids(String list) {
        List<String> ids = texts(chronicle.get(list), "id");
        assertThat(ids).as(list).doesNotHaveDuplicates();
        return Set.copyOf(ids);
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(node -> node.get(field).asText()).collect(Collectors.toList());
    }

    private static String idOf(JsonNode event) {
        return event.get("id").asText();
    }
}
