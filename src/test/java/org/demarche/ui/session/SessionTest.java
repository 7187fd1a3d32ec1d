package org.demarche.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.index.EventFilter;
import org.demarche.index.EventSet;
import org.demarche.layout.Viewport;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Extras;
import org.demarche.task.DirectTaskRunner;
import org.demarche.task.LaterTaskRunner;
import org.demarche.time.TimePoint;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final Session session = Fixture.session();

    @Test
    void stepsThroughTheShownEventsInTheOrderOfTheTimeline() {
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            session.selectNext();
            seen.add(session.selected());
        }
        assertThat(seen).containsExactly(0, 1, 2, 3, 3);
        session.selectPrevious();
        assertThat(session.selected()).isEqualTo(Fixture.THREAT);
        session.select(Session.NONE);
        session.selectPrevious();
        assertThat(session.selected()).isEqualTo(Fixture.UNDATED);
    }

    @Test
    void stepsFromMarkToMarkThenToWhatHasNoDate() {
        session.open(Fixture.openOf("[1940..1990]", "1950", "1955", "/"));
        List<Integer> seen = new ArrayList<>();
        session.selectFirst();
        for (int i = 0; i < 5; i++) {
            seen.add(session.selected());
            session.selectNext();
        }
        assertThat(seen).containsExactly(1, 2, 0, 3, 3);
        session.selectPrevious();
        session.selectPrevious();
        assertThat(session.selected()).isEqualTo(2);
    }

    @Test
    void searchesFromMarkToMark() {
        session.open(Fixture.openOf("[1940..1990]", "1950", "1955", "1999"));
        session.queryProperty().set("19");
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            session.selectNextMatch();
            seen.add(session.selected());
        }
        assertThat(seen).containsExactly(1, 2, 0, 3, 1);
        session.selectPreviousMatch();
        session.selectPreviousMatch();
        assertThat(session.selected()).isEqualTo(0);
    }

    @Test
    void stepsBeginWhereTheTimelineLooks() {
        TimePoint pact = session.index().anchor(Fixture.PACT);
        session.viewportProperty().set(Viewport.fit(pact, pact.plusSeconds(1), 900, 600, 0, 0));
        session.selectNext();
        assertThat(session.selected()).isEqualTo(Fixture.PACT);
        session.select(Session.NONE);
        session.selectPrevious();
        assertThat(session.selected()).isEqualTo(Fixture.PACT);
        session.select(Session.NONE);
        session.queryProperty().set("aville");
        session.selectNextMatch();
        assertThat(session.selected()).isEqualTo(Fixture.PACT);
    }

    @Test
    void stepsOverWhatTheFilterHides() {
        session.filterProperty().set(EventFilter.NONE.withTypes(Set.of(EventType.TALKS, EventType.THREAT)));
        session.select(Fixture.TALKS);
        session.selectNext();
        assertThat(session.selected()).isEqualTo(Fixture.THREAT);
    }

    @Test
    void aHiddenSelectionStays() {
        session.select(Fixture.PACT);
        session.filterProperty().set(EventFilter.NONE.withTypes(Set.of(EventType.TALKS)));
        assertThat(session.selected()).isEqualTo(Fixture.PACT);
        assertThat(session.isSelectedHidden()).isTrue();
        session.clearFilter();
        assertThat(session.isSelectedHidden()).isFalse();
    }

    @Test
    void matchesGoRound() {
        session.queryProperty().set("pact");
        assertThat(session.matches().stream()).containsExactly(Fixture.PACT);
        session.queryProperty().set("aville");
        session.selectNextMatch();
        assertThat(session.selected()).isEqualTo(Fixture.TALKS);
        session.selectNextMatch();
        assertThat(session.selected()).isEqualTo(Fixture.PACT);
        session.selectNextMatch();
        assertThat(session.selected()).isEqualTo(Fixture.TALKS);
        session.selectPreviousMatch();
        assertThat(session.selected()).isEqualTo(Fixture.PACT);
    }

    @Test
    void searchFindsOnlyWhatTheFilterShows() {
        session.queryProperty().set("aville");
        session.filterProperty().set(EventFilter.NONE.withTypes(Set.of(EventType.TALKS)));
        assertThat(session.matches()).isEqualTo(EventSet.where(4, position -> position == Fixture.TALKS));
    }

    @Test
    void whoeverHearsOfANewChronicleGetsItsSets() {
        Session fresh = new Session(new DirectTaskRunner());
        List<Integer> sizes = new ArrayList<>();
        fresh.openProperty()
                .addListener((property, old, now) -> sizes.addAll(
                        List.of(fresh.shown().size(), fresh.matches().size())));
        fresh.open(Fixture.open());
        assertThat(sizes).containsExactly(4, 4);
    }

    @Test
    void anotherChronicleStartsAfresh() {
        session.select(Fixture.THREAT);
        session.queryProperty().set("threat");
        session.filterProperty().set(EventFilter.NONE.withTypes(Set.of(EventType.THREAT)));
        session.openArticle("s1");
        session.open(OpenChronicle.EMPTY);
        assertThat(session.selected()).isEqualTo(Session.NONE);
        assertThat(session.isSearching()).isFalse();
        assertThat(session.filterProperty().get().isEmpty()).isTrue();
        assertThat(session.viewProperty().get()).isEqualTo(View.TIMELINE);
        session.selectNext();
        assertThat(session.selected()).isEqualTo(Session.NONE);
    }

    @Test
    void theArticleGoesBackToWhereItWasOpened() {
        session.viewProperty().set(View.OUTLINE);
        session.openArticle("s2");
        assertThat(session.viewProperty().get()).isEqualTo(View.ARTICLE);
        session.openArticle("s1");
        assertThat(session.sourceProperty().get()).isEqualTo("s1");
        session.closeArticle();
        assertThat(session.viewProperty().get()).isEqualTo(View.OUTLINE);
    }

    @Test
    void thereIsNoEventBeyondTheLast() {
        assertThatThrownBy(() -> session.select(4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void keepsTheLastSetsUntilTheNewestAreReady() {
        LaterTaskRunner later = new LaterTaskRunner();
        Session large = new Session(later);
        large.open(large(30_000));
        List<Integer> heard = new ArrayList<>();
        large.matchesProperty().addListener((property, old, now) -> heard.add(now.size()));
        large.queryProperty().set("7");
        large.queryProperty().set("77");
        large.filterProperty().set(EventFilter.NONE.withTypes(Set.of(EventType.TALKS)));
        assertThat(large.shown().size()).isEqualTo(30_000);
        assertThat(large.matches().size()).isEqualTo(30_000);
        later.finishAll();
        long expected = large.index().events().stream()
                .filter(event ->
                        event.mainType() == EventType.TALKS && event.title().contains("77"))
                .count();
        assertThat(large.matches().size()).isEqualTo((int) expected).isPositive();
        assertThat(large.shown().size()).isEqualTo(15_000);
        assertThat(large.countsProperty().get().types())
                .anySatisfy(count -> assertThat(count.count()).isEqualTo(15_000));
        assertThat(heard).as("only the newest is heard of").containsExactly((int) expected);
    }

    @Test
    void facetsOfManyEventsAreCountedOnceThePictureStands() {
        LaterTaskRunner later = new LaterTaskRunner();
        Session large = new Session(later);
        large.open(large(30_000));
        assertThat(later.isBusy()).isFalse();
        assertThat(large.countsProperty().get()).isNull();
        large.countFacets();
        later.finishAll();
        assertThat(large.countsProperty().get().types())
                .allSatisfy(count -> assertThat(count.count()).isEqualTo(15_000))
                .hasSize(2);
        large.countFacets();
        assertThat(later.isBusy()).as("once is enough").isFalse();
        large.open(Fixture.open());
        assertThat(large.countsProperty().get())
                .as("few events are counted at once")
                .isNotNull();
    }

    @Test
    void aFilterBeforeTheFacetsAreCountedCountsThem() {
        LaterTaskRunner later = new LaterTaskRunner();
        Session large = new Session(later);
        large.open(large(30_000));
        large.countFacets();
        EventFilter talks = EventFilter.NONE.withTypes(Set.of(EventType.TALKS));
        large.filterProperty().set(talks);
        large.countFacets();
        later.finishAll();
        assertThat(large.shown().size()).isEqualTo(15_000);
        assertThat(large.countsProperty().get()).isEqualTo(large.open().facets().count(talks));
    }

    @Test
    void theNextMatchWaitsForTheSearch() {
        LaterTaskRunner later = new LaterTaskRunner();
        Session large = new Session(later);
        large.open(large(30_000));
        large.queryProperty().set("20777");
        large.selectNextMatch();
        assertThat(large.selected()).isEqualTo(Session.NONE);
        later.finishAll();
        assertThat(large.selectedEvent().orElseThrow().title()).isEqualTo("Event 20777");
    }

    @Test
    void whatIsReadyTooLateForItsChronicleIsNotTaken() {
        LaterTaskRunner later = new LaterTaskRunner();
        Session large = new Session(later);
        large.open(large(30_000));
        large.queryProperty().set("77");
        large.open(Fixture.open());
        later.finishAll();
        assertThat(large.shown().size()).isEqualTo(4);
        assertThat(large.matches().size()).isEqualTo(4);
    }

    @Test
    void searchIsPreparedOnceAndNotWhileAChronicleOpens() {
        LaterTaskRunner later = new LaterTaskRunner();
        Session large = new Session(later);
        large.open(large(30_000));
        assertThat(later.isBusy()).isFalse();
        large.prepareSearch();
        assertThat(later.isBusy()).isTrue();
        later.finishAll();
        large.prepareSearch();
        assertThat(later.isBusy()).isFalse();
        large.open(Fixture.open());
        large.prepareSearch();
        assertThat(later.isBusy()).as("few events are searched at once").isFalse();
    }

    private static OpenChronicle large(int size) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            EventType type = i % 2 == 0 ? EventType.TALKS : EventType.THREAT;
            events.add(Event.builder("e" + i, "Event " + i, Fixture.when("1985"))
                    .types(List.of(type))
                    .build());
        }
        return OpenChronicle.of(
                new Chronicle("Large", List.of(), List.of(), List.of(), List.of(), Map.of(), events, Extras.NONE),
                null,
                OpenChronicle.Origin.OTHER,
                List.of());
    }
}
