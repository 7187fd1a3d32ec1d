package org.demarche.ui.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Skin;
import javafx.util.Duration;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.OnAxis;
import org.demarche.layout.CurveView;
import org.demarche.layout.Frame;
import org.demarche.layout.FrameRequest;
import org.demarche.layout.LaneKind;
import org.demarche.layout.LaneView;
import org.demarche.layout.Lanes;
import org.demarche.layout.RelationCurve;
import org.demarche.layout.Viewport;
import org.demarche.model.Phase;
import org.demarche.time.TimePoint;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The timeline: cards, axis and relation curve of a chronicle, to look at, to move about in and to choose events from.
 */
public final class TimelineView extends ChronicleControl {
    private static final Duration POINTED_OUT = Duration.seconds(2);

    private final MovedViewport viewport = new MovedViewport(this);
    private final Pivot pivot = new Pivot();
    private final ObjectProperty<CurveView> curve = new Drawn<>("curve", new CurveView(true, 0, Set.of(), Map.of()));
    private final ObjectProperty<LaneView> lanes = new Drawn<>("lanes", LaneView.NONE);
    private final ReadOnlyObjectWrapper<@Nullable String> lane = new ReadOnlyObjectWrapper<>(this, "lane");
    private final ReadOnlyIntegerWrapper hovered = new ReadOnlyIntegerWrapper(this, "hovered", NONE);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion", false);
    private final ObjectProperty<@Nullable EventHandler<ActionEvent>> onOpen =
            new SimpleObjectProperty<>(this, "onOpen") {
                @Override
                protected void invalidated() {
                    setEventHandler(ActionEvent.ACTION, get());
                }
            };
    private final ReadOnlyObjectWrapper<@Nullable Frame> frame = new ReadOnlyObjectWrapper<>(this, "frame");

    private final ReadOnlyObjectWrapper<LaneKind> laneKind =
            new ReadOnlyObjectWrapper<>(this, "laneKind", LaneKind.NONE);
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working", false);

    private final Pictures pictures = new Pictures(this::landing, this::pictureReady);
    private final LaneMoves laneMoves = new LaneMoves(this);
    private final PauseTransition pointing = new PauseTransition(POINTED_OUT);
    private @Nullable Stretch pointed;
    private boolean frameValid;
    private boolean revealPending;

    public TimelineView() {
        super("timeline-view");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        pointing.setOnFinished(event -> {
            pointed = null;
            requestLayout();
        });
        lanes.addListener((property, old, now) -> suitLaneKind());
        laneKind.addListener((property, old, now) -> viewport.refit());
    }

    @Override
    void indexChanged() {
        suitLaneKind();
        viewport.refit();
        outdate();
    }

    /** Brings a newly selected event into view, once all is set and laid out. */
    @Override
    void selectionChanged() {
        revealPending = true;
        outdate();
    }

    @Override
    void wordingChanged(@Nullable Wording given) {
        pictures.setWording(given);
        outdate();
    }

    /**
     * {@inheritDoc} Its size is this control's, whatever a new value says. Null shows all events and keeps doing so
     * when the control is resized, until the view is moved.
     */
    @Override
    public ObjectProperty<Viewport> viewportProperty() {
        return viewport;
    }

    /** The event under the pointer, {@link #NONE} without one. */
    public ReadOnlyIntegerProperty hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    public int getHovered() {
        return hovered.get();
    }

    void setHovered(int position) {
        hovered.set(position);
    }

    /** What the relation curve shows. With a τ of 0 it forgets as fast as suits the chronicle. */
    public ObjectProperty<CurveView> curveProperty() {
        return curve;
    }

    public CurveView getCurve() {
        return curve.get();
    }

    public void setCurve(CurveView value) {
        curve.set(value);
    }

    /** How the timeline is to be split into lanes; of many events, it will be soon: see {@link #laneKindProperty}. */
    public ObjectProperty<LaneView> lanesProperty() {
        return lanes;
    }

    public LaneView getLanes() {
        return lanes.get();
    }

    public void setLanes(LaneView value) {
        lanes.set(value);
    }

    /**
     * By what the picture is split into lanes. The viewport suits it: one that shows all events does so beside the
     * titles of these lanes.
     */
    public ReadOnlyObjectProperty<LaneKind> laneKindProperty() {
        return laneKind.getReadOnlyProperty();
    }

    public LaneKind getLaneKind() {
        return laneKind.get();
    }

    private void suitLaneKind() {
        LaneKind wanted = getLanes().kind();
        laneKind.set(tasks() == null ? wanted : pictures.laneKind(getIndex(), wanted));
    }

    /** The key of the lane that the reader has chosen an event in; null if none. */
    public ReadOnlyObjectProperty<@Nullable String> laneProperty() {
        return lane.getReadOnlyProperty();
    }

    public @Nullable String getLane() {
        return lane.get();
    }

    void setLane(@Nullable String key) {
        lane.set(key);
        requestLayout();
    }

    /** What can be done with the lanes. */
    LaneMoves laneMoves() {
        return laneMoves;
    }

    /** Whether the view jumps instead of moving. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    public boolean isReducedMotion() {
        return reducedMotion.get();
    }

    public void setReducedMotion(boolean value) {
        reducedMotion.set(value);
    }

    /** Called when the user wants to read the selected event. */
    public ObjectProperty<@Nullable EventHandler<ActionEvent>> onOpenProperty() {
        return onOpen;
    }

    public @Nullable EventHandler<ActionEvent> getOnOpen() {
        return onOpen.get();
    }

    public void setOnOpen(@Nullable EventHandler<ActionEvent> value) {
        onOpen.set(value);
    }

    /** The picture on the screen as of the last pulse; null before the first. */
    public ReadOnlyObjectProperty<@Nullable Frame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /**
     * The picture of the properties as they are now; null without words. Where many events are shown that were not
     * shown before, it is of the ones before until those are ready, and of none in another chronicle.
     */
    public @Nullable Frame getFrame() {
        if (!frameValid && getWording() != null) {
            Frame made = makeFrame();
            working.set(pictures.isWorking());
            frame.set(made);
            frameValid = true;
        }
        return frame.get();
    }

    private @Nullable Frame makeFrame() {
        while (true) {
            frameValid = true;
            Frame made = pictures.make(request(), tasks());
            // What is ready at once can change the viewport.
            if (frameValid) {
                return made;
            }
        }
    }

    /** Whether another picture than the one that stands is being worked out. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Begins with the picture of the properties as they are now, which else the next pulse would ask for. */
    public void prepare() {
        if (getWidth() > 0) {
            pictures.isReady(request(), tasks());
            working.set(pictures.isWorking());
        }
    }

    /** What a picture that is asked for now will be of when it stands. */
    private FrameRequest landing(FrameRequest request) {
        return request.withViewport(viewport.landing(request.lanes().kind()).apply(request.index()));
    }

    @Override
    public Ahead ahead() {
        Pictures.Ahead first = pictures.ahead();
        CurveView curveNow = getCurve();
        LaneView lanesNow = getLanes();
        Function<ChronicleIndex, Viewport> landing = viewport.landing(lanesNow.kind());
        return (index, shown, lit, selected, stop) -> {
            FrameRequest asked = new FrameRequest(
                    index,
                    landing.apply(index),
                    shown,
                    lit,
                    placed(index, selected),
                    suited(curveNow, index),
                    lanesNow);
            Runnable take = first.workOut(asked, stop);
            return () -> expect(index, take);
        };
    }

    private void pictureReady() {
        suitLaneKind();
        outdate();
        working.set(pictures.isWorking());
    }

    /** Whether the picture shows what the properties say, and not yet what they said before. */
    public boolean isUpToDate() {
        return pictures.isReady(request(), tasks());
    }

    /** All lanes, in view or not, from the first to the last. */
    List<Lanes.Lane> allLanes() {
        return pictures.lanes(request(), tasks());
    }

    /** What the relation curve says under a pixel, and at most so many events that make it say so. */
    Optional<RelationCurve.Value> curveAt(double xPx, int limit) {
        return pictures.curveAt(request(), tasks(), xPx, limit);
    }

    /** The events that the relation curve's bars under a pixel stand for. */
    List<Integer> curveEventsAt(double xPx) {
        return pictures.curveEventsAt(request(), tasks(), xPx);
    }

    /** A card with remarks for an event that has none in the picture, nowhere in particular. */
    Optional<Frame.Card> loose(int event, List<String> remarks) {
        return pictures.loose(request(), tasks(), event, remarks);
    }

    private FrameRequest request() {
        ChronicleIndex index = getIndex();
        return new FrameRequest(
                index,
                getViewport(),
                getShown(),
                getLit(),
                placed(index, getSelected()),
                suited(getCurve(), index),
                getLanes());
    }

    private static OptionalInt placed(ChronicleIndex index, int position) {
        return position >= 0 && position < index.placedCount() ? OptionalInt.of(position) : OptionalInt.empty();
    }

    private static CurveView suited(CurveView wanted, ChronicleIndex index) {
        CurveView forgetting =
                wanted.tauSeconds() > 0 ? wanted : wanted.withTau(RelationCurve.defaultTauSeconds(index));
        return forgetting.whereAny(index);
    }

    @Override
    void outdate() {
        frameValid = false;
        requestLayout();
    }

    /** Shows all events, and keeps doing so when the control is resized, until the view is moved. */
    public void fitAll() {
        viewport.fitAll();
    }

    private Framing framing(Viewport from) {
        return new Framing(getIndex(), getShown(), getLaneKind(), from);
    }

    /** Shows the selected event as large as it goes, with its surroundings. */
    public void fitSelection() {
        zoomTo(getSelected());
    }

    /** Shows an event as large as it goes, with its surroundings; nothing happens if it has no place. */
    public void zoomTo(int position) {
        if (isPlaced(position)) {
            viewport.moveTo(framing(getViewport()).closeUp(position));
        }
    }

    /** Shows a phase as large as it goes; an open side reaches to where the chronicle does. */
    public void zoomTo(Phase phase) {
        viewport.moveTo(framing(getViewport()).phase(phase.when()));
    }

    /** Moves to another stretch of time. */
    public void glideTo(Viewport target) {
        viewport.moveTo(target);
    }

    /** A stretch of time. */
    record Stretch(TimePoint from, TimePoint to) {}

    /** What was asked for a moment ago and is pointed out; null if nothing is. */
    @Nullable
    Stretch pointed() {
        return pointed;
    }

    /** Brings a stretch of time to the middle, shows what lies around it, and points it out for a while. */
    public void show(TimePoint from, TimePoint to) {
        pointed = new Stretch(from, to);
        pointing.playFromStart();
        glideTo(framing(viewport.destination()).showing(from, to));
    }

    /**
     * Zooms so that the point under a pixel stays there.
     *
     * @param factor above 1 zooms in
     */
    public void zoomAround(double xPx, double factor) {
        viewport.moveTo(pivot.zoom(viewport.destination(), xPx, factor));
    }

    /** Zooms so that the selected event stays where it is, or the middle if none is in view. */
    public void zoom(double factor) {
        zoomAround(framing(viewport.destination()).pivotPx(getSelected()), factor);
    }

    /** Zooms at once, as fingers on a touchpad do. */
    void zoomNow(double xPx, double factor) {
        setViewport(pivot.zoom(getViewport(), xPx, factor));
    }

    /** Moves the picture to the right by so many pixels, to the left if negative; at once, as a hand does. */
    public void panBy(double dxPx) {
        setViewport(getViewport().panBy(dxPx));
    }

    /** Moves the picture to the right by so many pixels, to the left if negative. */
    void glideBy(double dxPx) {
        viewport.moveTo(viewport.destination().panBy(dxPx));
    }

    /** Goes on moving after the hand has let go. */
    void coast(double pxPerNano) {
        if (!isReducedMotion()) {
            viewport.coast(pxPerNano);
        }
    }

    /** Stays where it is now. */
    void halt() {
        viewport.halt();
    }

    /** Moves the view, at the same scale, just so far that an event and its card are in view. */
    public void showEvent(int position) {
        if (isPlaced(position)) {
            Viewport now = viewport.destination();
            Viewport target = framing(now).revealing(getIndex().anchor(position));
            if (!target.equals(now)) {
                viewport.moveTo(target);
            }
        }
    }

    /** Brings a newly selected event into view. */
    void revealSelected() {
        if (revealPending && getWidth() > 0) {
            revealPending = false;
            showEvent(getSelected());
            laneMoves.reveal(getSelected());
        }
    }

    /** Selects an event found in the picture: the view stays if any of it is in view, wherever its mark stands. */
    void choose(int position) {
        setSelected(position);
        if (isPlaced(position) && framing(viewport.destination()).isPassing(position)) {
            revealPending = false;
        }
    }

    /** How far the lanes have to be scrolled for one of an event's lanes to be in view, in pixels. */
    double laneScroll(int position) {
        return pictures.laneScroll(request(), tasks(), position);
    }

    /**
     * Selects the shown event whose mark comes next on the axis; without a selection, the first in view or after it,
     * else the first of all.
     */
    public void selectNext() {
        int inView = getSelected() == NONE
                ? onAxis().firstFrom(getViewport().at(framing(getViewport()).leftPx()))
                : NONE;
        select(inView != NONE ? inView : onAxis().next(getSelected()));
    }

    /**
     * Selects the shown event whose mark comes before on the axis; without a selection, the last in view or before it,
     * else the last of all.
     */
    public void selectPrevious() {
        int inView = getSelected() == NONE ? onAxis().lastUpTo(getViewport().end()) : NONE;
        select(inView != NONE ? inView : onAxis().previous(getSelected()));
    }

    public void selectFirst() {
        select(onAxis().next(NONE));
    }

    public void selectLast() {
        select(onAxis().previous(NONE));
    }

    private OnAxis onAxis() {
        return new OnAxis(getIndex(), getShown());
    }

    /** Selects the event whose card stands above the selected one's; with lanes, one of the lane above. */
    public void selectUp() {
        selectByRow(true);
    }

    /** Selects the event whose card stands below the selected one's; with lanes, one of the lane below. */
    public void selectDown() {
        selectByRow(false);
    }

    private void selectByRow(boolean up) {
        if (getLaneKind() != LaneKind.NONE) {
            laneMoves.step(up);
            return;
        }
        Frame picture = getFrame();
        if (picture != null) {
            select(Steps.byRow(picture, getSelected(), up));
        }
    }

    private void select(int position) {
        if (position != NONE) {
            setSelected(position);
        }
    }

    public void clearSelection() {
        setSelected(NONE);
    }

    /** Asks for the selected event to be opened. */
    void open() {
        if (getSelected() != NONE) {
            fireEvent(new ActionEvent(this, this));
        }
    }

    /** The point of time under a pixel. */
    public TimePoint timeAt(double xPx) {
        return getViewport().at(xPx);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TimelineSkin(this);
    }

    @Override
    public void resize(double width, double height) {
        boolean other = width != getWidth() || height != getHeight();
        super.resize(width, height);
        if (other) {
            viewport.refit();
            viewport.step(getViewport());
            outdate();
        }
    }
}
