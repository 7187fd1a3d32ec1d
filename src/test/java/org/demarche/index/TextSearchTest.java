package org.demarche.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Evidence;
import org.demarche.model.Extras;
import org.demarche.model.Participation;
import org.demarche.model.Place;
import org.demarche.model.Quote;
import org.demarche.model.Role;
import org.demarche.model.Source;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSearchTest {
    @ParameterizedTest
    @CsvSource({
        "summit, 0",
        "SUMMIT, 0",
        "umm, 0",
        "Mètropole, 0",
        "kaesong, 1",
        "Kaesŏng, 1",
        "strasse, 1",
        "'sometimes you', 0",
        "'walk metropole', 0",
        "'walk kaesong', ''",
        "dprk, 1",
        "pyongyang, 1",
        "evidence, 1",
        "outside, ''",
        "february, 0",
        "weighty, 0",
        "nuclear, 1",
        "회담, 1",
        "'', '0 1'",
        "'  -- ', '0 1'"
    })
    void findsEveryKindOfText(String query, String expected) throws Exception {
        TextSearch search = TextSearch.of(ChronicleIndex.of(twoEvents()));
        assertThat(search.find(query).stream().mapToObj(String::valueOf).toList())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void findsWhatReadingEveryEventFinds(long seed) throws Exception {
        Random random = new Random(seed);
        ChronicleIndex index = ChronicleIndex.of(RandomChronicle.of(random, 100));
        TextSearch search = TextSearch.of(index);
        for (int i = 0; i < 60; i++) {
            String query = part(random) + (random.nextBoolean() ? " " + part(random) : "");
            EventSet expected = EventSet.where(index.size(), position -> reads(index, position, query));
            assertThat(search.find(query))
                    .as("seed %d, query '%s'", seed, query)
                    .isEqualTo(expected);
        }
    }

    @Test
    void anEmptyChronicleHasNothingToFind() {
        Chronicle empty =
                new Chronicle("", List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), Extras.NONE);
        assertThat(TextSearch.of(ChronicleIndex.of(empty)).find("a")).isEqualTo(EventSet.none());
    }

    private static String part(Random random) {
        String word = RandomChronicle.word(random);
        int start = random.nextInt(word.length());
        return word.substring(start, start + 1 + random.nextInt(word.length() - start));
    }

    private static boolean reads(ChronicleIndex index, int position, String query) {
        Event event = index.event(position);
        List<String> texts = new ArrayList<>(List.of(event.title()));
        texts.addAll(event.tags());
        if (event.summary() != null) {
            texts.add(event.summary());
        }
        index.directory().place(event.place()).ifPresent(place -> texts.add(place.name()));
        event.actors()
                .forEach(one -> index.directory().actor(one.actor()).ifPresent(actor -> {
                    texts.add(actor.name());
                    texts.addAll(actor.aliases());
                }));
        String source =
                Objects.requireNonNull(index.chronicle().sources().getFirst().text());
        event.evidence().stream()
                .filter(one -> one.end() <= source.length())
                .forEach(one -> texts.add(source.substring(one.start(), one.end())));
        List<String> words =
                texts.stream().flatMap(text -> FoldedText.words(text).stream()).toList();
        return FoldedText.words(query).stream().allMatch(part -> words.stream().anyMatch(word -> word.contains(part)));
    }

    private static Chronicle twoEvents() throws Exception {
        String text = "The evidence stands here. Outside it does not.";
        Source source = new Source("s", "article", "Title", null, null, Undated.NONE, null, null, text, Extras.NONE);
        Actor north = new Actor("nk", "North Korea", ActorKind.STATE, List.of("DPRK", "Pyongyang"), Extras.NONE);
        Place hotel = new Place("m", "Hotel Métropole", null, null, null, Extras.NONE);
        Event first = Event.builder("e1", "Summit", When.parse("2019-02-27"))
                .place("m")
                .printed("27 February")
                .note("Weighty")
                .quotes(List.of(new Quote(null, "Sometimes you have to walk", null, Extras.NONE)))
                .build();
        Event second = Event.builder("e2", "Talks at Kaesŏng, 남북회담", When.parse("2019-03"))
                .summary("In the Straße")
                .actors(List.of(new Participation("nk", Role.PARTICIPANT, Extras.NONE)))
                .evidence(List.of(new Evidence("s", 4, 12, Extras.NONE), new Evidence("s", 40, 400, Extras.NONE)))
                .tags(List.of("nuclear"))
                .build();
        return new Chronicle(
                "Two",
                List.of(source),
                List.of(north),
                List.of(hotel),
                List.of(),
                Map.of(),
                List.of(first, second),
                Extras.NONE);
    }
}
