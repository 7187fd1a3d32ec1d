package org.demarche.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.demarche.ui.session.ThemeChoice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What grows while a chronicle is presented, and what does not. */
class PresentingStyleTest {
    private final Text onCard = styled(new Text("Two leaders meet."), "summary");
    private final Label told = styled(new Label("Two leaders meet."), "summary");
    private final HBox window =
            styled(new HBox(styled(new Pane(onCard), "timeline-card"), styled(new Pane(told), "detail")), "window");

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void theDetailGrowsButNotTheCardsWhoseRoomIsMeasured() {
        double[] before = sizes(false);
        double[] presenting = sizes(true);
        assertThat(presenting[0]).isEqualTo(before[0]);
        assertThat(presenting[1]).isGreaterThan(before[1]);
    }

    private double[] sizes(boolean presenting) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            if (window.getScene() == null) {
                new Appearance(new SimpleObjectProperty<>(ThemeChoice.LIGHT)).dress(new Scene(window));
            }
            window.pseudoClassStateChanged(PseudoClass.getPseudoClass("presenting"), presenting);
            window.applyCss();
            return new double[] {onCard.getFont().getSize(), told.getFont().getSize()};
        });
    }

    private static <T extends Node> T styled(T node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }
}
