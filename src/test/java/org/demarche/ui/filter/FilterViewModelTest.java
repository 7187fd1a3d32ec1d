package org.demarche.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.index.EventFilter;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Extras;
import org.demarche.model.Participation;
import org.demarche.model.Role;
import org.demarche.task.LaterTaskRunner;
import org.demarche.time.Undated;
import org.demarche.ui.session.Fixture;
import org.demarche.ui.session.OpenChronicle;
import org.demarche.ui.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterViewModelTest {
    private final Session session = Fixture.session();
    private final FilterViewModel filter = new FilterViewModel(session, Fixture.labels());

    @Test
    void listsValuesWithTheirCounts() {
        assertThat(lines(filter.facets().get(0)))
                .containsExactly(
                        "Talks and contacts 1",
                        "Agreement 1",
                        "Statement or appeal 1",
                        "Threat or warning 1",
                        "Context 1");
        assertThat(lines(filter.facets().get(1))).containsExactly("Borland 3", "Arland 2");
        assertThat(lines(filter.facets().get(2))).containsExactly("Geneva, Switzerland 1", "Switzerland 1");
        assertThat(lines(filter.facets().get(3))).containsExactly("Exact day 1", "Inferred 2", "Undated 1");
    }

    @Test
    void saysThatItCountsUntilManyEventsAreCounted() {
        LaterTaskRunner later = new LaterTaskRunner();
        Session large = new Session(later);
        FilterViewModel ofLarge = new FilterViewModel(large, Fixture.labels());
        Event event = Event.builder("e", "Conference", Undated.NONE).build();
        List<Event> events = Collections.nCopies(30_000, event);
        assertThat(ofLarge.countingProperty().get()).isFalse();
        large.open(OpenChronicle.of(
                new Chronicle("C", List.of(), List.of(), List.of(), List.of(), Map.of(), events, Extras.NONE),
                null,
                OpenChronicle.Origin.OTHER,
                List.of()));
        assertThat(ofLarge.countingProperty().get()).isTrue();
        assertThat(ofLarge.facets())
                .allSatisfy(facet -> assertThat(facet.size()).isZero());
        large.countFacets();
        later.finishAll();
        assertThat(ofLarge.countingProperty().get()).isFalse();
        assertThat(lines(ofLarge.facets().get(0))).containsExactly("Context 30000");
    }

    @Test
    void aChosenValueNarrowsTheFilterAndTheOtherFacetsCounts() {
        row("Arland").chosenProperty().set(true);
        assertThat(session.shown().stream()).containsExactly(Fixture.TALKS, Fixture.PACT);
        assertThat(lines(filter.facets().get(1))).containsExactly("Borland 3", "Arland 2");
        assertThat(lines(filter.facets().get(0))).contains("Threat or warning 0", "Agreement 1");
        row("Borland").chosenProperty().set(true);
        assertThat(session.shown().size()).isEqualTo(3);
        row("Borland").chosenProperty().set(false);
        row("Arland").chosenProperty().set(false);
        assertThat(session.filterProperty().get().isEmpty()).isTrue();
    }

    @Test
    void followsAFilterSetElsewhere() {
        session.filterProperty().set(EventFilter.NONE.withTypes(Set.of(EventType.THREAT)));
        assertThat(row("Threat or warning").chosenProperty().get()).isTrue();
        assertThat(filter.activeProperty().get()).isTrue();
        session.clearFilter();
        assertThat(row("Threat or warning").chosenProperty().get()).isFalse();
        assertThat(filter.activeProperty().get()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1985-06, '', 3, 2", "'', 1985-05, 1, 1", "1985-06-30, 1985, 1, 1", "1986, 1986, 1, 1", "'', '', 4, 4"})
    void datesLimitWhatIsShown(String from, String to, int expectedWithOpenEnd, int expected) {
        filter.fromProperty().set(from);
        filter.toProperty().set(to);
        assertThat(session.shown().size()).isIn(expected, expectedWithOpenEnd);
        assertThat(filter.rangeProblemProperty().get()).isEmpty();
    }

    @Test
    void whatIsNoDateIsSaidAndLimitsNothing() {
        filter.fromProperty().set("May");
        assertThat(filter.rangeProblemProperty().get()).contains("“May”");
        assertThat(session.shown().size()).isEqualTo(4);
        filter.fromProperty().set("1985-06");
        assertThat(filter.rangeProblemProperty().get()).isEmpty();
        filter.toProperty().set("1984");
        assertThat(filter.rangeProblemProperty().get()).isNotEmpty();
        filter.clear();
        assertThat(filter.fromProperty().get()).isEmpty();
        assertThat(filter.toProperty().get()).isEmpty();
        assertThat(filter.rangeProblemProperty().get()).isEmpty();
        assertThat(session.shown().size()).isEqualTo(4);
    }

    @Test
    void clearingTheFilterElsewhereEmptiesTheDates() {
        filter.fromProperty().set("1986");
        session.clearFilter();
        assertThat(filter.fromProperty().get()).isEmpty();
        assertThat(filter.activeProperty().get()).isFalse();
    }

    @Test
    void aLongListShowsItsFirstRowsUntilExpanded() {
        List<Participation> actors = IntStream.range(0, 12)
                .mapToObj(i -> new Participation("actor" + i, Role.PARTICIPANT, Extras.NONE))
                .toList();
        Event event =
                Event.builder("e", "Conference", Undated.NONE).actors(actors).build();
        session.open(OpenChronicle.of(
                new Chronicle("C", List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(event), Extras.NONE),
                null,
                OpenChronicle.Origin.OTHER,
                List.of()));
        Facet<?> facet = filter.facets().get(1);
        assertThat(facet.rows()).hasSize(8);
        assertThat(filter.moreText(facet)).isEqualTo("Show all 12");
        facet.expandedProperty().set(true);
        assertThat(facet.rows()).hasSize(12);
        assertThat(filter.moreText(facet)).isEqualTo("Show fewer");
        Event retitled = event.toBuilder().title("Congress").build();
        session.open(OpenChronicle.of(
                new Chronicle(
                        "C", List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(retitled), Extras.NONE),
                null,
                OpenChronicle.Origin.OTHER,
                List.of()));
        assertThat(facet.rows()).as("after an edit").hasSize(12);
    }

    @Test
    void anActorWithoutANameIsCalledByItsId() {
        Actor nameless = new Actor("q42", " ", ActorKind.PERSON, List.of(), Extras.NONE);
        Event event = Event.builder("e", "Talks", Undated.NONE)
                .actors(List.of(new Participation("q42", Role.PARTICIPANT, Extras.NONE)))
                .build();
        session.open(OpenChronicle.of(
                new Chronicle(
                        "C", List.of(), List.of(nameless), List.of(), List.of(), Map.of(), List.of(event), Extras.NONE),
                null,
                OpenChronicle.Origin.OTHER,
                List.of()));
        assertThat(filter.facets().get(1).rows()).extracting(FacetRow::label).containsExactly("q42");
        assertThat(session.index().directory().actorName("q42")).isEqualTo("q42");
        assertThat(session.index().directory().actorName("unlisted")).isEqualTo("unlisted");
    }

    private FacetRow<?> row(String label) {
        return filter.facets().stream()
                .<FacetRow<?>>flatMap(facet -> facet.rows().stream())
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Facet<?> facet) {
        return facet.rows().stream()
                .map(row -> row.label() + " " + row.countProperty().get())
                .toList();
    }
}
