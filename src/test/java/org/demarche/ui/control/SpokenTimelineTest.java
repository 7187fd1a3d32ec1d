package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.LaneKind;
import org.demarche.layout.LaneView;
import org.demarche.model.Event;
import org.demarche.model.ScaleChronicle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What screen readers find in a timeline. */
class SpokenTimelineTest {
    @ParameterizedTest
    @EnumSource(
            value = LaneKind.class,
            names = {"NONE", "TYPE", "ACTOR"})
    void theyFindItemsAndNoPiecesOfThePicture(LaneKind kind) {
        OnFx.run(() -> {
            TimelineView view = crowded(kind);
            List<Node> found = new ArrayList<>();
            collect(view, found);
            assertThat(found)
                    .as("something is drawn as text")
                    .hasSizeLessThan(view.lookupAll("*").size());
            assertThat(found.stream().map(Node::getAccessibleRole)).doesNotContain(AccessibleRole.TEXT);
            assertThat(found.stream().filter(node -> node.getAccessibleRole() == AccessibleRole.LIST_ITEM))
                    .isNotEmpty()
                    .allSatisfy(item -> assertThat(item.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                            .asString()
                            .isNotBlank());
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = LaneKind.class,
            names = {"NONE", "ACTOR"})
    void theTimelineAndItsFocusSayWhatIsSelected(LaneKind kind) {
        OnFx.run(() -> {
            TimelineView view = crowded(kind);
            assertThat(view.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_VIEW);
            assertThat(text(view)).contains("In view: ").doesNotContain("Selected");
            for (int step = 0; step < 3; step++) {
                view.selectNext();
                Samples.pulse(view);
                String title = view.getIndex().event(view.getSelected()).title();
                Node focused = (Node) view.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
                assertThat(text(focused)).contains(title);
                assertThat(text(view)).contains("In view: ").endsWith(title + ".");
            }
        });
    }

    @Test
    void anEventOfSeveralLanesSaysSo() {
        EventWords words = new EventWords(Samples.ENGLISH);
        Event event = Samples.index().event(1);
        assertThat(words.spokenInLane(event, "Lane", 0)).endsWith("First summit");
        assertThat(words.spokenInLane(event, "Lane", 1)).endsWith("First summit. Also in another lane");
        assertThat(words.spokenInLane(event, "Lane", 2)).endsWith("First summit. Also in 2 other lanes");
    }

    private static TimelineView crowded(LaneKind kind) {
        TimelineView view = Samples.timeline();
        view.setIndex(ChronicleIndex.of(ScaleChronicle.of(300)));
        view.setLanes(LaneView.of(kind));
        view.fitAll();
        Samples.pulse(view);
        return view;
    }

    private static String text(Node node) {
        return String.valueOf(node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    /** The visible nodes as screen readers walk them; what is in an item belongs to it. */
    private static void collect(Node node, List<Node> found) {
        if (node.queryAccessibleAttribute(AccessibleAttribute.CHILDREN) instanceof List<?> children) {
            for (Object child : children) {
                if (child instanceof Node inner && inner.isVisible()) {
                    found.add(inner);
                    if (inner.getAccessibleRole() != AccessibleRole.LIST_ITEM) {
                        collect(inner, found);
                    }
                }
            }
        }
    }

    @Test
    void aTimelineWithoutLanesKeepsNoItemsForThem() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            view.setLanes(LaneView.of(LaneKind.TYPE));
            Samples.pulse(view);
            assertThat(itemsOfLanes(view)).isNotEmpty();
            view.setLanes(LaneView.NONE);
            Samples.pulse(view);
            assertThat(itemsOfLanes(view)).isEmpty();
        });
    }

    private static List<Node> itemsOfLanes(TimelineView view) {
        return view.getChildrenUnmodifiable().stream()
                .filter(SpokenLanes.class::isInstance)
                .flatMap(lanes -> ((Parent) lanes).getChildrenUnmodifiable().stream())
                .toList();
    }
}
