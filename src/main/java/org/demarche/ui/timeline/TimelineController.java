package org.demarche.ui.timeline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ObservableObjectValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.demarche.layout.Frame;
import org.demarche.layout.FrameBuilder;
import org.demarche.layout.Palette;
import org.demarche.layout.Viewport;
import org.demarche.task.TaskRunner;
import org.demarche.time.CivilDate;
import org.demarche.time.Extent;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.demarche.time.Wording;
import org.demarche.ui.command.Command;
import org.demarche.ui.command.Commands;
import org.demarche.ui.command.KeyDispatcher;
import org.demarche.ui.control.OverviewBar;
import org.demarche.ui.control.TimelineView;
import org.demarche.ui.session.Editing;
import org.demarche.ui.session.Labels;
import org.demarche.ui.session.Session;
import org.demarche.ui.session.View;
import org.jspecify.annotations.Nullable;

/**
 * Holds the timeline and its overview to the session. Both controls know what they show as properties, so the session
 * itself is their view model.
 */
public final class TimelineController {
    private static final double ZOOM_STEP = 1.5;
    /** Height of the hint below the overview. */
    private static final double HINT_PX = 46;
    /** From the axis down to the button of the curve: beside the curve's upper word. */
    private static final double AT_CURVE_PX = 46;
    /** The same where no curve is: beside the second row of tick labels. */
    private static final double WITHOUT_CURVE_PX = 22;
    /** Whoever has moved nothing for so long looks or reads; then is the time for what would make moves halt. */
    private static final Duration REST = Duration.seconds(1);

    private final Session session;
    private final Editing editing;
    private final Wording wording;
    private final ObservableObjectValue<Palette> palette;
    private final Commands commands;
    private final KeyDispatcher keys;
    private final TaskRunner tasks;
    private final Runnable openDetail;
    private final ViewportHistory history = new ViewportHistory();
    private final PauseTransition rest = new PauseTransition(REST);

    @FXML
    private TimelineView timeline;

    @FXML
    private VBox parts;

    @FXML
    private OverviewBar overview;

    @FXML
    private Label hint;

    @FXML
    private GoToBar goTo;

    @FXML
    private ZoneBar zones;

    @FXML
    private CurveBar curve;

    @FXML
    private VBox nothingShown;

    @FXML
    private VBox nothingOpen;

    @FXML
    private VBox nothingDated;

    @FXML
    private Label nothingDatedText;

    @FXML
    private Button reviewUndated;

    /**
     * The controller for a session.
     *
     * @param openDetail brings the reader to what is told of the selected event
     */
    public TimelineController(
            Session session,
            Editing editing,
            Wording wording,
            ObservableObjectValue<Palette> palette,
            Commands commands,
            KeyDispatcher keys,
            TaskRunner tasks,
            Runnable openDetail) {
        this.session = session;
        this.editing = editing;
        this.wording = wording;
        this.palette = palette;
        this.commands = commands;
        this.keys = keys;
        this.tasks = tasks;
        this.openDetail = openDetail;
    }

    @FXML
    void initialize() {
        timeline.setTasks(tasks);
        overview.setTasks(tasks);
        timeline.setWording(wording);
        overview.setWording(wording);
        timeline.paletteProperty().bind(palette);
        timeline.reducedMotionProperty().bind(Platform.getPreferences().reducedMotionProperty());
        overview.paletteProperty().bind(palette);
        overview.viewportProperty().bindBidirectional(timeline.viewportProperty());
        timeline.lanesProperty().bindBidirectional(session.lanesProperty());
        overview.laneKindProperty().bind(timeline.laneKindProperty());
        timeline.laneKindProperty().addListener((property, old, now) -> history.shows(place(), nowMillis()));
        timeline.curveProperty().bindBidirectional(session.curveProperty());
        session.openProperty().addListener((property, old, now) -> showChronicle());
        session.activityProperty().addListener((property, old, now) -> invite());
        session.shownProperty().addListener((property, old, now) -> showOthers());
        session.matchesProperty().addListener((property, old, now) -> showOthers());
        session.selectedProperty().addListener((property, old, now) -> select(now.intValue()));
        timeline.selectedProperty().addListener((property, old, now) -> session.select(now.intValue()));
        overview.selectedProperty().addListener((property, old, now) -> session.select(now.intValue()));
        timeline.viewportProperty().addListener((property, old, now) -> {
            session.viewportProperty().set(now);
            history.shows(place(), nowMillis());
            rest.playFromStart();
        });
        rest.setOnFinished(event -> {
            session.countFacets();
            session.prepareSearch();
        });
        timeline.setOnOpen(event -> openDetail.run());
        giveWay();
        showChronicle();
        answerCommands();
        keys.setTimeline(timeline);
        session.prepareWith(() -> timeline.ahead()::workOut);
        session.prepareWith(() -> overview.ahead()::workOut);
        new PictureWork(session, timeline).show();
        curve.connect(new CurveChoice(session, editing, new Labels(wording)));
        timeline.frameProperty().addListener((property, old, now) -> {
            placeCurveBar(now);
            // Until then the frames of a chronicle of many events are empty, and its own is being made.
            if (session.countsProperty().get() == null && timeline.isUpToDate()) {
                session.countFacets();
            }
        });
        keys.leaveTo(goTo);
        keys.leaveTo(zones);
        goTo.connect(
                new GoToDate(session, wording, TimelineController::today), wording, this::show, timeline::requestFocus);
    }

    /** In a low window the overview goes first and then the hint, so that the timeline has room for titles. */
    private void giveWay() {
        hint.visibleProperty().bind(parts.heightProperty().greaterThanOrEqualTo(FrameBuilder.LEAST_PX + HINT_PX));
        hint.managedProperty().bind(hint.visibleProperty());
        overview.visibleProperty()
                .bind(parts.heightProperty()
                        .greaterThanOrEqualTo(overview.prefHeightProperty().add(FrameBuilder.LEAST_PX + HINT_PX)));
        overview.managedProperty().bind(overview.visibleProperty());
    }

    private void answerCommands() {
        commands.answer(Command.FIT, timeline::fitAll);
        commands.answer(Command.FIT_SELECTION, timeline::fitSelection);
        commands.answer(Command.ZOOM_IN, () -> timeline.zoom(ZOOM_STEP));
        commands.answer(Command.ZOOM_OUT, () -> timeline.zoom(1 / ZOOM_STEP));
        commands.answer(Command.GO_TO_DATE, this::askForDate);
        commands.answer(Command.ZONE, this::askForZone);
        commands.answer(Command.BACK, () -> move(history.back(place().leftPx(), nowMillis())));
        commands.answer(Command.FORWARD, () -> move(history.forward(place().leftPx(), nowMillis())));
        commands.answer(
                Command.CURVE,
                () -> timeline.setCurve(
                        timeline.getCurve().withVisible(!timeline.getCurve().visible())));
    }

    /** Right below the axis, where the curve begins. */
    private void placeCurveBar(@Nullable Frame frame) {
        boolean any = frame != null && (frame.curve() != null || session.index().hasScores());
        curve.setVisible(any);
        if (frame != null) {
            curve.setTranslateY(Math.max(0, frame.axisY() + (frame.curve() == null ? WITHOUT_CURVE_PX : AT_CURVE_PX)));
        }
    }

    private void askForDate() {
        session.viewProperty().set(View.TIMELINE);
        goTo.ask();
    }

    private void askForZone() {
        session.viewProperty().set(View.TIMELINE);
        if (!zones.isConnected()) {
            // Hundreds of zones are not worth their time before anybody asks for one.
            zones.connect(new ZoneChoice(session, wording, ZoneId.systemDefault()), timeline::requestFocus);
        }
        zones.ask();
    }

    private void show(When when) {
        Extent extent = session.index().zone().extent(when);
        TimePoint anchor = extent.anchor().orElseThrow();
        timeline.show(
                extent.earliest().point().orElse(anchor),
                extent.latest().point().orElse(anchor));
    }

    private void move(Optional<Viewport> target) {
        target.ifPresent(timeline::glideTo);
    }

    private ViewportHistory.Place place() {
        Viewport viewport = timeline.getViewport();
        return new ViewportHistory.Place(viewport, FrameBuilder.headerPx(viewport.widthPx(), timeline.getLaneKind()));
    }

    private static long nowMillis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }

    private static CivilDate today() {
        return CivilDate.ofEpochDay(LocalDate.now(ZoneId.systemDefault()).toEpochDay());
    }

    private void showChronicle() {
        boolean isNew = session.viewportProperty().get() == null;
        if (isNew) {
            history.clear();
        }
        invite();
        timeline.setIndex(session.index());
        overview.setIndex(session.index());
        showEvents();
        select(session.selected());
        if (isNew) {
            session.leftViewport().ifPresentOrElse(timeline::setViewport, timeline::fitAll);
        }
        rest.playFromStart();
    }

    private void showOthers() {
        showEvents();
        timeline.prepare();
    }

    private void showEvents() {
        timeline.setShown(session.shown());
        overview.setShown(session.shown());
        timeline.setLit(session.matches());
        overview.setLit(session.matches());
        nothingShown.setVisible(
                session.shown().isEmpty() && !session.filterProperty().get().isEmpty());
    }

    /** Asks for a chronicle, unless one is on its way; of one in which nothing has a place, says so. */
    private void invite() {
        boolean nothing = session.open().isNothing();
        nothingOpen.setVisible(nothing && session.activityProperty().get() == null);
        boolean blank = session.index().placedCount() == 0
                && session.index().chronicle().phases().isEmpty();
        nothingDated.setVisible(!nothing && blank);
        boolean none = session.index().size() == 0;
        nothingDatedText.setText(wording.text(none ? "ui.timeline.noEvents" : "ui.timeline.nothingDated"));
        reviewUndated.setVisible(!none);
        reviewUndated.setManaged(!none);
    }

    @FXML
    void review() {
        commands.run(Command.REVIEW);
    }

    @FXML
    void open() {
        commands.run(Command.OPEN);
    }

    @FXML
    void clearFilter() {
        session.clearFilter();
    }

    private void select(int position) {
        timeline.setSelected(position);
        overview.setSelected(position);
    }
}
