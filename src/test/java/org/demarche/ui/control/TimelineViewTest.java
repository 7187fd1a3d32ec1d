package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.layout.CardStyle;
import org.demarche.layout.Frame;
import org.demarche.layout.FrameBuilder;
import org.demarche.layout.LaneKind;
import org.demarche.layout.LaneView;
import org.demarche.layout.Shape;
import org.demarche.layout.Viewport;
import org.demarche.model.EventType;
import org.demarche.model.Extras;
import org.demarche.model.Phase;
import org.demarche.time.TimePoint;
import org.junit.jupiter.api.Test;

class TimelineViewTest {
    private static final int UNDATED = 6;

    @Test
    void fitsAllUntilMovedThenKeepsLeftEdgeAndScale() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            assertThat(view.getViewport())
                    .isEqualTo(FrameBuilder.fitAll(view.getIndex(), Samples.WIDTH, Samples.HEIGHT));
            view.resize(700, 500);
            assertThat(view.getViewport()).isEqualTo(FrameBuilder.fitAll(view.getIndex(), 700, 500));
            view.panBy(-30);
            Viewport moved = view.getViewport();
            view.resize(1000, 600);
            assertThat(view.getViewport()).isEqualTo(moved.resized(1000, 600));
            view.fitAll();
            view.resize(800, 600);
            assertThat(view.getViewport()).isEqualTo(FrameBuilder.fitAll(view.getIndex(), 800, 600));
        });
    }

    @Test
    void anotherChronicleIsFittedOnlyWhileTheViewHasNotMoved() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            ChronicleIndex other =
                    Samples.index(Samples.index().event(1), Samples.index().event(4));
            view.setIndex(other);
            Viewport fitted = FrameBuilder.fitAll(other, Samples.WIDTH, Samples.HEIGHT);
            assertThat(view.getViewport()).isEqualTo(fitted);
            view.zoom(2);
            Viewport moved = view.getViewport();
            view.setIndex(Samples.index());
            assertThat(view.getViewport()).isEqualTo(moved);
        });
    }

    @Test
    void selectedEventStaysWhereItIsOnEveryZoom() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            view.selectedProperty().set(0);
            double x = xOf(view, 0);
            for (int i = 0; i < 10; i++) {
                view.zoom(1.5);
                assertThat(xOf(view, 0)).as("zoom %d", i).isCloseTo(x, within(0.5));
            }
        });
    }

    @Test
    void middleStaysIfTheSelectedEventIsOutOfView() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            view.selectedProperty().set(0);
            view.panBy(-2 * Samples.WIDTH);
            TimePoint middle = view.timeAt(Samples.WIDTH / 2.0);
            view.zoom(1.5);
            assertThat(view.getViewport().xOf(middle)).isCloseTo(Samples.WIDTH / 2.0, within(0.5));
        });
    }

    private static double xOf(TimelineView view, int event) {
        return view.getViewport().xOf(view.getIndex().anchor(event));
    }

    @Test
    void sharesItsViewportBothWays() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            ObjectProperty<Viewport> session = new SimpleObjectProperty<>();
            view.viewportProperty().bindBidirectional(session);
            view.fitAll();
            Viewport fitted = FrameBuilder.fitAll(view.getIndex(), Samples.WIDTH, Samples.HEIGHT);
            assertThat(view.getViewport()).isEqualTo(fitted);
            view.panBy(10);
            assertThat(session.get()).isEqualTo(view.getViewport());
            session.set(fitted.zoomAround(100, 3));
            assertThat(view.getViewport()).isEqualTo(fitted.zoomAround(100, 3));
            session.set(new Viewport(fitted.start(), 77, 10, 10));
            assertThat(view.getViewport()).isEqualTo(new Viewport(fitted.start(), 77, Samples.WIDTH, Samples.HEIGHT));
        });
    }

    @Test
    void aViewportOfNothingFitsAll() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            view.zoom(5);
            view.setViewport(null);
            assertThat(view.getViewport())
                    .isEqualTo(FrameBuilder.fitAll(view.getIndex(), Samples.WIDTH, Samples.HEIGHT));
        });
    }

    @Test
    void coastsNoFartherThanTheChronicleReaches() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            MovedViewport moved = (MovedViewport) view.viewportProperty();
            Viewport all = view.getViewport();
            assertThat(moved.mayCoastTo(all.panBy(-300))).isTrue();
            assertThat(moved.mayCoastTo(all.panBy(-3_000))).isFalse();
            assertThat(moved.mayCoastTo(all.panBy(3_000))).isFalse();
            view.setViewport(all.panBy(-3_000));
            assertThat(moved.mayCoastTo(all.panBy(-4_000))).isTrue();
        });
    }

    @Test
    void pointsOutTheDateThatWasAskedFor() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            TimePoint from = TimePoint.ofDay(2018, 6, 1);
            TimePoint to = TimePoint.ofDay(2018, 7, 1);
            view.show(from, to);
            Viewport seen = view.getViewport();
            assertThat(Overlay.of(frame(view), view, Double.NaN))
                    .filteredOn(Shape.Box.class::isInstance)
                    .anySatisfy(shape -> {
                        Shape.Box box = (Shape.Box) shape;
                        assertThat(box.x()).isCloseTo(seen.xOf(from), within(0.01));
                        assertThat(box.x() + box.width()).isCloseTo(seen.xOf(to), within(0.01));
                    });
        });
    }

    @Test
    void stepsThroughShownEventsWithAPlace() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            view.setShown(EventSet.where(7, i -> i != 2));
            List<Integer> visited = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                view.selectNext();
                visited.add(view.getSelected());
            }
            assertThat(visited).containsExactly(0, 1, 3, 4, 5, 5, 5);
            view.selectFirst();
            assertThat(view.getSelected()).isZero();
            view.selectLast();
            assertThat(view.getSelected()).isEqualTo(5);
            view.selectPrevious();
            assertThat(view.getSelected()).isEqualTo(4);
            view.clearSelection();
            assertThat(view.getSelected()).isEqualTo(TimelineView.NONE);
        });
    }

    @Test
    void stepsInTheOrderInWhichMarksStand() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            view.setIndex(Samples.index(
                    Samples.event("[1940..1990]", EventType.SUMMIT, "Some day"),
                    Samples.event("1950", EventType.SUMMIT, "Early"),
                    Samples.event("1955", EventType.SUMMIT, "Later")));
            view.selectFirst();
            double x = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < 3; i++) {
                double stands = view.getViewport().xOf(view.getIndex().anchor(view.getSelected()));
                assertThat(stands).isGreaterThan(x);
                x = stands;
                view.selectNext();
            }
        });
    }

    @Test
    void aLastingEventThatIsClickedStaysWhereItIs() {
        OnFx.run(() -> {
            TimelineView view = longAfterTheBeginning();
            Viewport before = view.getViewport();
            view.choose(0);
            Samples.pulse(view);
            assertThat(view.getSelected()).isZero();
            assertThat(view.getViewport()).isEqualTo(before);
            view.choose(1);
            Samples.pulse(view);
            assertThat(view.getViewport()).as("of which nothing is in view").isNotEqualTo(before);
        });
    }

    @Test
    void aLastingEventThatIsSteppedToShowsItsMark() {
        OnFx.run(() -> {
            TimelineView view = longAfterTheBeginning();
            view.selectFirst();
            Samples.pulse(view);
            assertThat(view.getViewport().xOf(view.getIndex().anchor(0))).isBetween(0.0, Samples.WIDTH);
        });
    }

    /** Looks at 1968, while the first of the events lasts. */
    private static TimelineView longAfterTheBeginning() {
        TimelineView view = Samples.timeline();
        view.setIndex(Samples.index(
                Samples.event("1960/1970", EventType.SUMMIT, "Long"), Samples.event("1980", EventType.SUMMIT, "Late")));
        TimePoint from = TimePoint.ofDay(1968, 1, 1);
        view.setViewport(Viewport.fit(from, TimePoint.ofDay(1968, 3, 1), Samples.WIDTH, Samples.HEIGHT, 0, 0));
        Samples.pulse(view);
        return view;
    }

    @Test
    void everySelectedEventComesIntoViewWithItsCard() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            view.zoomAround(450, 40);
            for (int event : new int[] {5, 0, 3, 1, 2, 4}) {
                view.setSelected(event);
                Samples.pulse(view);
                Frame.Card card = frame(view).cardOf(event).orElseThrow();
                assertThat(card.x()).as("event %d", event).isBetween(0.0, Samples.WIDTH - card.width());
            }
        });
    }

    @Test
    void aCardFromTheRightToTheLeftIsSoInAllItsLines() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            view.setIndex(
                    Samples.index(Samples.event("2018-06-12", EventType.SUMMIT, "פסגה בסינגפור Trump, Kim, 1994")));
            view.fitAll();
            Samples.pulse(view);
            List<String> lines = frame(view).cards().getFirst().titleLines();
            assertThat(lines).hasSizeGreaterThan(1);
            assertThat(view.lookupAll(".timeline-card .title"))
                    .filteredOn(node -> lines.contains(((Text) node).getText()))
                    .hasSameSizeAs(lines)
                    .extracting(Node::getNodeOrientation)
                    .containsOnly(NodeOrientation.RIGHT_TO_LEFT);
        });
    }

    /** Magnified a card moves by parts of pixels, over which its picture would be blurred. */
    @Test
    void cardsArePicturesAsLongAsTheyMoveByWholePixels() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            assertThat(shownCards(view)).isNotEmpty().allMatch(Node::isCache);
            view.getTransforms().setAll(new Scale(1.5, 1.5));
            view.requestLayout();
            Samples.pulse(view);
            assertThat(shownCards(view)).isNotEmpty().noneMatch(Node::isCache);
            view.getTransforms().clear();
            view.requestLayout();
            Samples.pulse(view);
            assertThat(shownCards(view)).isNotEmpty().allMatch(Node::isCache);
        });
    }

    private static List<Node> shownCards(TimelineView view) {
        return view.lookupAll(".timeline-card").stream().filter(Node::isVisible).toList();
    }

    @Test
    void anEventFarAwayComesToTheMiddleAndOneAtTheEdgeMovesALittle() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            view.zoomAround(450, 40);
            view.showEvent(5);
            assertThat(view.getViewport().xOf(view.getIndex().anchor(5))).isCloseTo(348, within(1.0));
            view.panBy(-345);
            view.showEvent(5);
            assertThat(view.getViewport().xOf(view.getIndex().anchor(5))).isCloseTo(24, within(1.0));
        });
    }

    @Test
    void anEventInViewIsNotMoved() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            Viewport before = view.getViewport();
            view.setSelected(3);
            Samples.pulse(view);
            view.setSelected(UNDATED);
            Samples.pulse(view);
            assertThat(view.getViewport()).isEqualTo(before);
        });
    }

    @Test
    void fitsTheSelectionWithItsSurroundings() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            Viewport before = view.getViewport();
            view.fitSelection();
            assertThat(view.getViewport()).as("without a selection").isEqualTo(before);
            view.setSelected(3);
            view.fitSelection();
            Viewport close = view.getViewport();
            double left = close.xOf(view.getIndex().start(3));
            double right = close.xOf(view.getIndex().end(3));
            assertThat(right - left).as("July 2018").isBetween(200.0, 800.0);
            assertThat((left + right) / 2).isCloseTo(Samples.WIDTH / 2, within(1.0));
        });
    }

    @Test
    void whatIsKnownToTheMillisecondIsShownAsCloselyAsItsNeighboursLie() {
        OnFx.run(() -> {
            TimelineView view = withinSeconds();
            view.setSelected(2);
            view.fitSelection();
            Viewport close = view.getViewport();
            assertThat(close.xOf(view.getIndex().anchor(1))).isBetween(200.0, 400.0);
            assertThat(close.xOf(view.getIndex().anchor(2))).isBetween(440.0, 460.0);
            view.zoom(4);
            Viewport closer = view.getViewport();
            view.setSelected(0);
            view.fitSelection();
            assertThat(view.getViewport().secondsPerPx())
                    .as("never from farther than it is")
                    .isEqualTo(closer.secondsPerPx());
        });
    }

    @Test
    void aSecondThatIsAskedForIsNotSeenFromFarther() {
        OnFx.run(() -> {
            TimelineView view = withinSeconds();
            TimePoint second = view.getIndex().anchor(1);
            double before = view.getViewport().secondsPerPx();
            view.show(second, second);
            assertThat(view.getViewport().secondsPerPx()).isLessThanOrEqualTo(before);
            assertThat(view.getViewport().xOf(second)).isCloseTo(Samples.WIDTH / 2, within(1.0));
        });
    }

    /** Three events within four seconds. */
    private static TimelineView withinSeconds() {
        TimelineView view = Samples.timeline();
        view.setIndex(Samples.index(
                Samples.event("2024-03-31T00:59:56.100Z", EventType.SUMMIT, "One"),
                Samples.event("2024-03-31T00:59:59.000Z", EventType.SUMMIT, "Two"),
                Samples.event("2024-03-31T00:59:59.040Z", EventType.SUMMIT, "Three")));
        view.fitAll();
        Samples.pulse(view);
        return view;
    }

    @Test
    void noEventIsShownFromFartherThanAllAre() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            view.setIndex(Samples.index(
                    Samples.event("1914-07-28", EventType.SUMMIT, "Early"),
                    Samples.event("19XX", EventType.SUMMIT, "In the century"),
                    Samples.event("1990-10-03", EventType.SUMMIT, "Late")));
            view.fitAll();
            Viewport all = view.getViewport();
            view.zoom(30);
            view.setSelected(position(view, "In the century"));
            view.fitSelection();
            assertThat(view.getViewport()).isEqualTo(all);
        });
    }

    private static int position(TimelineView view, String id) {
        return view.getIndex().positionOf(id).orElseThrow();
    }

    @Test
    void whatIsShownStandsBesideTheTitlesOfLanes() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            view.setLanes(LaneView.of(LaneKind.TYPE));
            double titlesPx = FrameBuilder.headerPx(view.getWidth(), LaneKind.TYPE);
            for (int event : new int[] {5, 0, 3, 1}) {
                view.setViewport(view.getViewport().withPointAt(view.getIndex().anchor(event), titlesPx / 2));
                view.setSelected(TimelineView.NONE);
                view.setSelected(event);
                Samples.pulse(view);
                assertThat(xOf(view, event))
                        .as("event %d, moved no farther than needed", event)
                        .isBetween(titlesPx, titlesPx + 40);
            }
            view.zoomTo(new Phase(
                    "Talks", Samples.event("2018", EventType.TALKS, "Talks").when(), Extras.NONE));
            assertThat(view.getViewport().xOf(TimePoint.ofDay(2018, 1, 1))).isGreaterThan(titlesPx);
            TimePoint day = TimePoint.ofDay(2018, 6, 12);
            view.show(day, day.plusSeconds(TimePoint.SECONDS_PER_DAY));
            assertThat(view.getViewport().xOf(day.plusSeconds(TimePoint.SECONDS_PER_DAY / 2.0)))
                    .isCloseTo((titlesPx + Samples.WIDTH) / 2, within(1.0));
        });
    }

    @Test
    void cardsInViewAreNodesThatSpeak() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            view.setSelected(5);
            Samples.pulse(view);
            List<String> spoken = new ArrayList<>();
            int count = (Integer) view.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT);
            for (int i = 0; i < count; i++) {
                Node card = (Node) view.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, i);
                spoken.add((String) card.queryAccessibleAttribute(AccessibleAttribute.TEXT));
            }
            assertThat(count).isEqualTo(frame(view).cards().size());
            assertThat(spoken).contains("12 June 2018, Summit: First summit");
            Node focused = (Node) view.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
            assertThat(focused.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                    .asString()
                    .contains("Second summit ends early");
            assertThat(focused.queryAccessibleAttribute(AccessibleAttribute.SELECTED))
                    .isEqualTo(true);
            assertThat(view.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                    .asString()
                    .contains("Two summits");
        });
    }

    @Test
    void whatShowedAllEventsShowsThemBesideTheTitlesOfLanesToo() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            Viewport whole = view.getViewport();
            double titlesPx = FrameBuilder.headerPx(view.getWidth(), LaneKind.TYPE);
            view.setLanes(LaneView.of(LaneKind.TYPE));
            assertThat(view.getViewport().xOf(view.getIndex().first())).isGreaterThan(titlesPx);
            view.setLanes(LaneView.NONE);
            assertThat(view.getViewport()).isEqualTo(whole);
            view.panBy(-50);
            Viewport panned = view.getViewport();
            view.setLanes(LaneView.of(LaneKind.TYPE));
            assertThat(view.getViewport()).isEqualTo(panned);
        });
    }

    @Test
    void lanesAreNamedToThoseWhoHearThem() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            assertThat(view.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                    .asString()
                    .endsWith(" 6 events.");
            view.setLanes(LaneView.of(LaneKind.TYPE));
            Samples.pulse(view);
            int count = (Integer) view.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT);
            List<Frame.LaneBand> bands =
                    Objects.requireNonNull(frame(view).lanes()).bands();
            assertThat(count).isEqualTo(bands.size()).isGreaterThan(1);
            Node lane = (Node) view.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 0);
            assertThat(lane.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                    .asString()
                    .startsWith(String.join(" ", bands.getFirst().titleLines()))
                    .endsWith(bands.getFirst().count() == 1 ? " event" : " events");
            assertThat(lane.queryAccessibleAttribute(AccessibleAttribute.EXPANDED))
                    .isEqualTo(true);
            assertThat(view.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                    .asString()
                    .endsWith(bands.size() + " in view.");
            view.setLanes(LaneView.NONE);
            Samples.pulse(view);
            assertThat(view.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT))
                    .isEqualTo(frame(view).cards().size());
        });
    }

    @Test
    void anEventKeepsItsNodeWhileTheViewMoves() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            view.setSelected(4);
            Samples.pulse(view);
            Object before = view.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
            view.panBy(-25.5);
            Samples.pulse(view);
            assertThat(view.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM))
                    .isSameAs(before);
        });
    }

    @Test
    void cardNodesStandWhereTheFrameHasThem() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            view.panBy(3.7);
            Samples.pulse(view);
            List<Frame.Card> cards = frame(view).cards();
            assertThat(cards).isNotEmpty();
            for (int i = 0; i < cards.size(); i++) {
                CardNode node = (CardNode) view.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, i);
                assertThat(node.card()).isEqualTo(cards.get(i));
                assertThat(node.getLayoutX()).isCloseTo(cards.get(i).x(), within(1.0));
                assertThat(node.getLayoutY()).isCloseTo(cards.get(i).y(), within(0.5));
                assertThat(node.lookupAll(".title"))
                        .extracting(line -> ((Text) line).getFont())
                        .containsOnly(Fonts.of(CardStyle.TITLE));
            }
        });
    }

    @Test
    void cardsEndAtTheEdgesOfTheTimeline() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            view.setSelected(1);
            Samples.pulse(view);
            view.panBy(-frame(view).cardOf(1).orElseThrow().x() - 150);
            Samples.pulse(view);
            assertThat(frame(view).cardOf(1).orElseThrow().x()).isNegative();
            Bounds seen = view.lookup(".cards").getBoundsInParent();
            assertThat(seen.getMinX()).isNotNegative();
            assertThat(seen.getMaxX()).isLessThanOrEqualTo(view.getWidth());
        });
    }

    @Test
    void showsNothingWithoutWords() {
        OnFx.run(() -> {
            TimelineView view = new TimelineView();
            view.setIndex(Samples.index());
            Samples.laidOut(view, 800, 600);
            assertThat(view.getFrame()).isNull();
            view.setWording(Samples.ENGLISH);
            Samples.pulse(view);
            assertThat(frame(view).cards()).isNotEmpty();
            assertThat(view.frameProperty().get()).isSameAs(view.getFrame());
        });
    }

    @Test
    void curveAndFilterReachThePicture() {
        OnFx.run(() -> {
            TimelineView view = Samples.timeline();
            assertThat(frame(view).curve()).isNotNull();
            view.setCurve(view.getCurve().withVisible(false));
            assertThat(frame(view).curve()).isNull();
            view.setShown(EventSet.where(7, i -> i == 1));
            assertThat(frame(view).marks()).extracting(Frame.Mark::event).containsExactly(1);
            view.setShown(null);
            view.setLit(EventSet.where(7, i -> i == 1));
            assertThat(frame(view).marks())
                    .allSatisfy(mark -> assertThat(mark.dimmed()).isEqualTo(mark.event() != 1));
        });
    }

    private static Frame frame(TimelineView view) {
        return Objects.requireNonNull(view.getFrame());
    }
}
