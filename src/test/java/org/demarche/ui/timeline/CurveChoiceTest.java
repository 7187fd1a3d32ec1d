package org.demarche.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.edit.Edit;
import org.demarche.layout.RelationCurve;
import org.demarche.model.EventType;
import org.demarche.ui.session.Editing;
import org.demarche.ui.session.Fixture;
import org.demarche.ui.session.OpenChronicle;
import org.demarche.ui.session.Session;
import org.junit.jupiter.api.Test;

class CurveChoiceTest {
    private final Session session = Fixture.session();
    private final Editing editing = new Editing(session);
    private final CurveChoice choice = new CurveChoice(session, editing, Fixture.labels());

    @Test
    void showsTheRelationsOfAllOfOneOrOfAPair() {
        assertThat(choice.summaryProperty().get()).isEqualTo("Relations of all");
        choice.choose(Optional.of("a"), Optional.empty());
        assertThat(session.curveProperty().get().actors()).containsExactly("a");
        assertThat(choice.summaryProperty().get()).isEqualTo("Relations of Arland");
        choice.choose(Optional.of("b"), Optional.of("a"));
        assertThat(choice.summaryProperty().get()).isEqualTo("Arland – Borland");
        assertThat(choice.chosenActors()).containsExactly("b", "a");
        choice.choose(Optional.empty(), Optional.empty());
        assertThat(session.curveProperty().get().actors()).isEmpty();
    }

    @Test
    void remembersAsLongAsSuitsUnlessToldOtherwise() {
        double suits = RelationCurve.defaultTauSeconds(session.index());
        assertThat(choice.doublings()).isZero();
        choice.setDoublings(3);
        assertThat(session.curveProperty().get().tauSeconds()).isCloseTo(8 * suits, within(1e-6 * suits));
        assertThat(choice.doublings()).isCloseTo(3, within(1e-9));
        assertThat(choice.tauText()).isEqualTo("An event fades within 2 years");
        choice.setDoublings(0);
        assertThat(session.curveProperty().get().tauSeconds()).isZero();
    }

    @Test
    void weightsOfTypesCanBeChangedAndSetBack() {
        assertThat(choice.types())
                .isEqualTo(List.of(
                        EventType.TALKS,
                        EventType.AGREEMENT,
                        EventType.STATEMENT,
                        EventType.THREAT,
                        EventType.CONTEXT));
        assertThat(choice.weight(EventType.THREAT)).contains(-4.0);
        assertThat(choice.weight(EventType.CONTEXT)).isEmpty();
        choice.setWeight(EventType.THREAT, -8);
        assertThat(session.curveProperty().get().weights()).isEqualTo(Map.of(EventType.THREAT, -8.0));
        assertThat(choice.weight(EventType.THREAT)).contains(-8.0);
        choice.resetWeights();
        assertThat(choice.weight(EventType.THREAT)).contains(-4.0);
    }

    @Test
    void weightsAreKeptInTheChronicleAsOneChange() {
        choice.setWeight(EventType.THREAT, -7);
        choice.setWeight(EventType.THREAT, -8);
        choice.setWeight(EventType.TALKS, 5);
        assertThat(editing.isEdited()).isFalse();
        choice.keepWeights();
        assertThat(session.open().chronicle().weights())
                .isEqualTo(Map.of(EventType.THREAT, -8.0, EventType.TALKS, 5.0));
        assertThat(session.curveProperty().get().weights()).isEmpty();
        choice.keepWeights();
        editing.undo();
        assertThat(session.open().chronicle().weights()).isEmpty();
        assertThat(choice.weight(EventType.THREAT)).contains(-4.0);
        editing.redo();
        choice.resetWeights();
        assertThat(session.open().chronicle().weights()).isEmpty();
    }

    @Test
    void weightsThatTypesHaveAnywayAreNotKept() {
        choice.setWeight(EventType.THREAT, -8);
        choice.setWeight(EventType.THREAT, -4);
        choice.keepWeights();
        assertThat(editing.isEdited()).isFalse();
        assertThat(session.curveProperty().get().weights()).isEmpty();
    }

    @Test
    void weightsThatTheChronicleStatesStayWhenAnotherIsSet() {
        editing.apply(new Edit.Weigh(Map.of(EventType.THREAT, -4.0)));
        choice.setWeight(EventType.TALKS, 5);
        choice.keepWeights();
        assertThat(session.open().chronicle().weights())
                .isEqualTo(Map.of(EventType.THREAT, -4.0, EventType.TALKS, 5.0));
    }

    @Test
    void anotherChronicleStartsWithAllRelations() {
        choice.choose(Optional.of("a"), Optional.empty());
        choice.setDoublings(2);
        session.open(OpenChronicle.of(Fixture.chronicle(), null, OpenChronicle.Origin.OTHER, List.of()));
        assertThat(choice.summaryProperty().get()).isEqualTo("Relations of all");
        assertThat(choice.doublings()).isZero();
    }
}
