package org.demarche.format.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.demarche.format.FormatException;
import org.demarche.format.ReadResult;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.model.Participation;
import org.demarche.model.Role;
import org.demarche.time.EdtfException;
import org.demarche.time.When;
import org.junit.jupiter.api.Test;

/** Events one after the other, each read with what the one before has left behind. */
class EventReaderTest {
    private static final String FULL = """
            {"id": "a", "title": "A", "when": "1961", "printed": "in 1961", "types": ["talks"],
             "actors": [{"actor": "x", "role": "recipient", "rank": 1}], "place": "p", "summary": "s",
             "quotes": [{"text": "q", "evidence": 1}], "evidence": [{"source": "o", "start": 0, "end": 1}],
             "status": "planned", "significance": 0.5, "score": 3, "doubt": "d", "note": "n", "tags": ["t"],
             "links": ["http://a"], "mood": "good"}""";

    private static ReadResult read(String... events) throws FormatException {
        return Chronicles.read("""
                {"format": "demarche/1", "title": "T",
                 "sources": [{"id": "o", "title": "O", "text": "text"}],
                 "actors": [{"id": "x", "name": "X"}], "places": [{"id": "p", "name": "P"}],
                 "events": [%s]}""".formatted(String.join(",\n", events)));
    }

    private static Extras keys(String... keys) {
        return new Extras(List.of(keys), Map.of());
    }

    @Test
    void anEventHasNothingOfTheOneBefore() throws FormatException, EdtfException {
        ReadResult result = read(FULL, "{\"id\": \"b\", \"title\": \"B\", \"when\": \"1962\"}", "{\"id\": \"c\"}");
        List<Event> events = result.chronicle().events();
        assertThat(events.get(0).extras().values()).isEqualTo(Map.of("mood", "\"good\""));
        assertThat(events.get(1))
                .isEqualTo(Event.builder("b", "B", When.parse("1962"))
                        .extras(keys("id", "title", "when"))
                        .build());
        assertThat(Chronicles.lines(result.problems()))
                .as("the last one lacks two fields")
                .hasSize(2)
                .allMatch(line -> line.contains("$.events[2]"));
    }

    @Test
    void aParticipationHasNothingOfTheOneBefore() throws FormatException {
        String bare = FULL.replace("\"a\"", "\"b\"").replace(", \"role\": \"recipient\", \"rank\": 1", "");
        String last = "{\"id\": \"c\"}";
        List<Event> events = read(FULL, bare, last).chronicle().events();
        assertThat(events.get(0).actors())
                .containsExactly(new Participation(
                        "x", Role.RECIPIENT, new Extras(List.of("actor", "role", "rank"), Map.of("rank", "1"))));
        assertThat(events.get(1).actors()).containsExactly(new Participation("x", Role.PARTICIPANT, keys("actor")));
    }

    @Test
    void keysInAnotherOrderThanBeforeAreReadAndKept() throws FormatException {
        ReadResult result = read(
                "{\"id\": \"a\", \"title\": \"A\", \"when\": \"1961\", \"place\": \"p\"}",
                "{\"id\": \"b\", \"when\": \"1962\", \"title\": \"B\"}",
                "{\"id\": \"c\", \"title\": \"C\", \"when\": \"1963\", \"note\": \"n\"}",
                "{\"id\": \"d\", \"title\": \"D\", \"when\": \"1964\"}",
                "{\"id\": \"e\", \"title\": \"E\", \"when\": \"1965\", \"title\": \"F\"}",
                "{}");
        assertThat(result.chronicle().events())
                .extracting(event -> event.extras().keyOrder())
                .containsExactly(
                        List.of("id", "title", "when", "place"),
                        List.of("id", "when", "title"),
                        List.of("id", "title", "when", "note"),
                        List.of("id", "title", "when"),
                        List.of("id", "title", "when"),
                        List.of());
        assertThat(result.chronicle().events()).extracting(Event::title).containsExactly("A", "B", "C", "D", "F", "");
        assertThat(Chronicles.lines(result.problems()).getFirst()).contains("$.events[4].title");
    }
}
