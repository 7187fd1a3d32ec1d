package org.demarche.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.demarche.time.Undated;
import org.junit.jupiter.api.Test;

class JoinedChronicleTest {
    private static final Place OSLO = new Place("oslo", "Oslo", "NO", 59.9, 10.7, Extras.NONE);

    @Test
    void whatBothCallTheSameIsOne() {
        Chronicle joined = JoinedChronicle.of(
                chronicle(actor("norway", "Norway", ActorKind.STATE, "Oslo"), OSLO),
                chronicle(actor("norway", "Norway", ActorKind.STATE, "Norwegians"), OSLO));

        assertThat(joined.actors())
                .singleElement()
                .satisfies(actor -> assertThat(actor.aliases()).containsExactly("Oslo", "Norwegians"));
        assertThat(joined.places()).containsExactly(OSLO);
        assertThat(joined.events()).extracting(Event::id).containsExactly("e1", "e1-2");
        assertThat(joined.events()).allSatisfy(event -> {
            assertThat(event.actors()).extracting(Participation::actor).containsExactly("norway");
            assertThat(event.place()).isEqualTo("oslo");
        });
    }

    @Test
    void whatOnlyHasTheSameIdIsAnother() {
        Place other = new Place("oslo", "Oslo", "US", null, null, Extras.NONE);
        Chronicle joined = JoinedChronicle.of(
                chronicle(actor("norway", "Norway", ActorKind.STATE, "Oslo"), OSLO),
                chronicle(actor("norway", "Norway", ActorKind.PERSON, "Jan"), other));

        assertThat(joined.actors()).extracting(Actor::id).containsExactly("norway", "norway-2");
        assertThat(joined.places()).extracting(Place::id).containsExactly("oslo", "oslo-2");
        assertThat(joined.events().getLast().actors())
                .extracting(Participation::actor)
                .containsExactly("norway-2");
        assertThat(joined.events().getLast().place()).isEqualTo("oslo-2");
    }

    private static Actor actor(String id, String name, ActorKind kind, String alias) {
        return new Actor(id, name, kind, List.of(alias), Extras.NONE);
    }

    private static Chronicle chronicle(Actor actor, Place place) {
        Event event = Event.builder("e1", "Talks", Undated.NONE)
                .actors(List.of(new Participation(actor.id(), Role.PARTICIPANT, Extras.NONE)))
                .place(place.id())
                .build();
        return new Chronicle(
                "Talks", List.of(), List.of(actor), List.of(place), List.of(), Map.of(), List.of(event), Extras.NONE);
    }
}
