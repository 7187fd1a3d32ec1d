package org.demarche.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.demarche.index.EventFilter;
import org.demarche.model.EventType;
import org.demarche.ui.session.Fixture;
import org.demarche.ui.session.OpenChronicle;
import org.demarche.ui.session.Session;
import org.junit.jupiter.api.Test;

class OutlineViewModelTest {
    private final Session session = Fixture.session();
    private final OutlineViewModel outline = new OutlineViewModel(session, Fixture.labels());

    @Test
    void listsEveryEventUndatedOnesLast() {
        assertThat(outline.rows()).containsExactly(0, 1, 2, 3);
        assertThat(outline.title(3)).isEqualTo("A letter");
        assertThat(outline.date(3)).isEqualTo("some day");
        assertThat(outline.certainty(3)).isEqualTo("Undated");
        assertThat(outline.type(3)).isEqualTo(EventType.CONTEXT);
    }

    @Test
    void whatIsNotToBeSeenOfATitleIsLeftOut() {
        session.open(Fixture.openTitled("A trea\u00adty\u200b"));
        assertThat(outline.title(0)).isEqualTo("A treaty");
    }

    @Test
    void listsEventsAsTheirMarksStand() {
        session.open(Fixture.openOf("[1940..1990]", "1950", "1955", "/"));
        assertThat(outline.rows()).containsExactly(1, 2, 0, 3);
        session.select(0);
        assertThat(outline.selectedRow()).isEqualTo(2);
        outline.selectRow(1);
        assertThat(session.selected()).isEqualTo(2);
    }

    @Test
    void saysOfARowWhatThePictureSays() {
        assertThat(outline.date(Fixture.TALKS)).isEqualTo("3 May 1985");
        assertThat(outline.actors(Fixture.TALKS)).isEqualTo("Arland, Borland");
        assertThat(outline.place(Fixture.TALKS)).isEqualTo("Geneva, Switzerland");
        assertThat(outline.typeName(outline.type(Fixture.TALKS))).isEqualTo("Talks and contacts");
        assertThat(outline.certainty(Fixture.TALKS)).isEqualTo("Exact day");
        assertThat(outline.place(Fixture.THREAT)).isEmpty();
    }

    @Test
    void saysWhyItIsEmpty() {
        session.filterProperty().set(EventFilter.NONE.withActors(Set.of("nobody")));
        assertThat(outline.rows()).isEmpty();
        assertThat(outline.nothingTextProperty().get()).startsWith("The filter leaves");
        session.open(Fixture.openOf());
        assertThat(outline.nothingTextProperty().get()).startsWith("This chronicle has no events");
    }

    @Test
    void followsFilterSearchAndSelection() {
        session.filterProperty().set(EventFilter.NONE.withActors(Set.of("b")));
        session.queryProperty().set("threat");
        session.select(Fixture.THREAT);
        assertThat(outline.rows()).containsExactly(0, 1, 2);
        assertThat(outline.isDimmed(Fixture.TALKS)).isTrue();
        assertThat(outline.isDimmed(Fixture.THREAT)).isFalse();
        assertThat(outline.selectedRow()).isEqualTo(2);
        session.select(Fixture.UNDATED);
        assertThat(outline.selectedRow()).isEqualTo(-1);
        outline.selectRow(1);
        assertThat(session.selected()).isEqualTo(Fixture.PACT);
    }

    @Test
    void isEmptyWithoutAChronicle() {
        session.open(OpenChronicle.EMPTY);
        assertThat(outline.rows()).isEmpty();
    }
}
