package org.demarche.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.demarche.edit.Edit;
import org.demarche.model.EventType;
import org.demarche.ui.session.Editing;
import org.demarche.ui.session.Fixture;
import org.demarche.ui.session.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CurveBarTest {
    private final Session session = Fixture.session();
    private final CurveChoice choice = new CurveChoice(session, new Editing(session), Fixture.labels());

    private @Nullable CurveBar bar;

    @Start
    void start(Stage stage) {
        CurveBar bar = new CurveBar();
        this.bar = bar;
        bar.connect(choice);
        stage.setScene(new Scene(bar, 400, 300));
        stage.show();
        bar.fire();
    }

    @AfterEach
    void hideAll(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void bothOfAPairCanBeChangedInAnyOrder(FxRobot robot) {
        robot.interact(() -> {
            one().setValue(Optional.of("b"));
            other().setValue(Optional.of("a"));
            assertThat(choice.chosenActors()).containsExactlyInAnyOrder("a", "b");
            other().setValue(Optional.empty());
            assertThat(choice.chosenActors()).containsExactly("b");
            other().setValue(Optional.of("a"));
            one().setValue(Optional.empty());
            assertThat(choice.chosenActors()).isEmpty();
            assertThat(other().isDisabled()).isTrue();
        });
    }

    @Test
    void aSearchThatIsGivenUpChangesNothing(FxRobot robot) {
        robot.interact(() -> {
            one().setValue(Optional.of("a"));
            one().show();
            one().setValue(null);
            assertThat(choice.chosenActors()).containsExactly("a");
            one().hide();
            assertThat(one().getValue()).contains("a");
        });
    }

    @Test
    void aTypedWeightIsKeptWhenTheSheetIsLeft(FxRobot robot) {
        type(robot, "9");
        robot.interact(CurveBarTest::hideSheet);
        assertThat(session.open().chronicle().weights()).containsValue(9.0);
    }

    @Test
    void aSheetThatIsOnlyLookedAtChangesNothing(FxRobot robot) {
        Editing editing = new Editing(session);
        editing.apply(new Edit.Weigh(Map.of(EventType.TALKS, 0.000_04, EventType.THREAT, -1.0 / 3)));
        Map<EventType, Double> before = session.open().chronicle().weights();
        robot.interact(() -> {
            hideSheet();
            Objects.requireNonNull(bar).fire();
        });
        robot.interact(CurveBarTest::hideSheet);
        assertThat(session.open().chronicle().weights()).isEqualTo(before);
    }

    @Test
    void whatIsNoWeightIsForgotten(FxRobot robot) {
        type(robot, "much");
        robot.interact(CurveBarTest::hideSheet);
        assertThat(session.open().chronicle().weights()).isEmpty();
    }

    private static void type(FxRobot robot, String text) {
        robot.interact(() -> {
            Spinner<?> first = (Spinner<?>) sheets().flatMap(root -> root.lookupAll(".spinner").stream())
                    .findFirst()
                    .orElseThrow();
            first.getEditor().requestFocus();
            first.getEditor().setText(text);
        });
    }

    private static void hideSheet() {
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
    }

    private static Stream<Node> sheets() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(window -> window.getScene().getRoot());
    }

    private static ComboBox<Optional<String>> one() {
        return boxes().getFirst();
    }

    private static ComboBox<Optional<String>> other() {
        return boxes().getLast();
    }

    @SuppressWarnings("unchecked") // They hold what the popover put in them.
    private static List<ComboBox<Optional<String>>> boxes() {
        return Window.getWindows().stream()
                .flatMap(window -> of(window).stream())
                .map(node -> (ComboBox<Optional<String>>) node)
                .toList();
    }

    private static List<Node> of(Window window) {
        return Stream.of(window.getScene().getRoot())
                .flatMap(root -> root.lookupAll(".popover > VBox > .combo-box").stream())
                .toList();
    }
}
