package org.demarche.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidePanesTest {
    private static SidePanes laidOut(double width) {
        SidePanes panes = new SidePanes();
        panes.setLeft(new Region());
        panes.setMiddle(new Region());
        panes.setRight(new Region());
        panes.resize(width, 500);
        panes.layout();
        return panes;
    }

    @ParameterizedTest
    @CsvSource({
        "1440, 224, 844, 372",
        "1156, 224, 560, 372",
        "1064, 224, 560, 280",
        "1024, 192, 552, 280",
        "900, 192, 428, 280"
    })
    void sidesGiveWayWhereTheMiddleWouldBeTooNarrow(double width, double left, double middle, double right) {
        SidePanes panes = laidOut(width);
        assertThat(panes.getChildrenUnmodifiable().subList(0, 3))
                .extracting(child -> child.getLayoutBounds().getWidth())
                .containsExactly(left, middle, right);
    }

    @ParameterizedTest
    @CsvSource({"832, true, true", "831, false, true", "640, false, true", "639, false, false"})
    void inANarrowWindowTheLeftPaneGoesBeforeTheRightOne(double width, boolean left, boolean right) {
        SidePanes panes = laidOut(width);
        assertThat(panes.getChildrenUnmodifiable())
                .extracting(Node::isVisible)
                .as("left, middle, right and their edges")
                .containsExactly(left, true, right, left, right);
        double sides = (left ? SidePanes.LEFT_MIN : 0) + (right ? SidePanes.RIGHT_MIN : 0);
        assertThat(panes.getChildrenUnmodifiable().get(1).getLayoutBounds().getWidth())
                .isEqualTo(width - sides);
    }
}
