package org.demarche.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.index.EventFilter;
import org.demarche.index.EventSet;
import org.demarche.model.EventType;
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
        Session fresh = new Session();
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
}
