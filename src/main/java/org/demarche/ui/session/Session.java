package org.demarche.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventFilter;
import org.demarche.index.EventSet;
import org.demarche.index.Facets;
import org.demarche.index.OnAxis;
import org.demarche.index.ReadingOrder;
import org.demarche.layout.CurveView;
import org.demarche.layout.LaneKind;
import org.demarche.layout.LaneView;
import org.demarche.layout.Viewport;
import org.demarche.model.Event;
import org.demarche.settings.FileView;
import org.demarche.task.TaskRunner;
import org.demarche.time.AxisZone;
import org.jspecify.annotations.Nullable;

/**
 * What is open and how it is looked at. Events are named by their position in the open chronicle's index, and
 * {@link #NONE} is no event. To be used on the window's thread.
 *
 * <p>What filter and search let through is worked out in the background if there are many events. Until it is ready,
 * the sets stay those of the filter and query before; they always belong to the open chronicle.
 */
public final class Session {
    /** Stands for no event. */
    public static final int NONE = -1;

    /** The scores of all events, forgotten as fast as suits the chronicle. */
    private static final CurveView ALL_RELATIONS = new CurveView(true, 0, Set.of(), Map.of());

    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<OpenChronicle> open = new ReadOnlyObjectWrapper<>(OpenChronicle.EMPTY);
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(NONE);
    private final ObjectProperty<EventFilter> filter = new SimpleObjectProperty<>(EventFilter.NONE);
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Viewport> viewport = new SimpleObjectProperty<>(null);
    private final ObjectProperty<LaneView> lanes = new SimpleObjectProperty<>(LaneView.NONE);
    private final ObjectProperty<CurveView> curve = new SimpleObjectProperty<>(ALL_RELATIONS);
    private final ObjectProperty<AxisZone> zone = new SimpleObjectProperty<>(AxisZone.AS_WRITTEN);
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.TIMELINE);
    private final ReadOnlyObjectWrapper<@Nullable String> source = new ReadOnlyObjectWrapper<>(null);
    private final BooleanProperty filterPane = new SimpleBooleanProperty(true);
    private final BooleanProperty detailPane = new SimpleBooleanProperty(true);
    private final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final ObjectProperty<@Nullable Activity> activity = new SimpleObjectProperty<>(null);
    private final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>(null);
    private final Sieve sieve;
    private final FileViews fileViews = new FileViews();
    private final List<Supplier<Preparation>> preparations = new ArrayList<>();
    /** How lanes of kinds that are not shown were left. */
    private final Map<LaneKind, LaneView> otherLanes = new EnumMap<>(LaneKind.class);

    /** Works out what is shown of many events where they are shown, before they are, so that nothing stands empty. */
    @FunctionalInterface
    public interface Preparation {
        /**
         * Works it out, on another thread than the window's.
         *
         * @param shown the events that pass the filter
         * @param matches the shown events that the search finds
         * @param selected the position of the selected event, {@link #NONE} without one
         * @return to be called on the window's thread, right before the events are shown
         * @throws CancellationException if it is asked to stop
         */
        Runnable workOut(ChronicleIndex index, EventSet shown, EventSet matches, int selected, TaskRunner.Stop stop);
    }

    private @Nullable Viewport leftViewport;
    private boolean opening;
    private View viewBeforeArticle = View.TIMELINE;

    public Session(TaskRunner tasks) {
        this.tasks = tasks;
        this.sieve = new Sieve(tasks, this);
        filter.addListener((property, old, now) -> sieve());
        query.addListener((property, old, now) -> sieve());
    }

    /** Shows another chronicle, unfiltered and with nothing selected; a file's as it was left. */
    public void open(OpenChronicle opened) {
        keepFileView();
        AxisZone axis = zoneOf(opened.file());
        OpenChronicle chronicle = opened.in(axis);
        sieve.stop();
        select(NONE);
        opening = true;
        clearFilter();
        query.set("");
        opening = false;
        source.set(null);
        if (view.get() == View.ARTICLE) {
            closeArticle();
        }
        if (view.get() == View.REVIEW) {
            view.set(View.TIMELINE);
        }
        lookAsLeft(chronicle);
        // After the lanes: with others, the timeline fits what it still shows anew.
        viewport.set(null);
        // Whoever hears of the new chronicle already gets the sets that belong to it.
        sieve.put(Sieved.all(chronicle));
        open.set(chronicle);
        sieve.tell();
        // Not before: whoever hears of another zone would bring the chronicle before into it.
        zone.set(axis);
    }

    /** Of a file that was never left, lanes are of the kind shown last and the curve is there if it was. */
    private void lookAsLeft(OpenChronicle chronicle) {
        Optional<FileView> left = fileViews.of(chronicle.file());
        leftViewport = left.flatMap(view -> FileViews.viewport(view, chronicle.index()))
                .orElse(null);
        otherLanes.clear();
        List<LaneView> leftLanes = left.map(FileViews::lanes).orElse(List.of());
        leftLanes.forEach(one -> otherLanes.putIfAbsent(one.kind(), one));
        lanes.set(leftLanes.isEmpty() ? LaneView.of(lanes.get().kind()) : leftLanes.getFirst());
        curve.set(left.map(view -> FileViews.curve(view, chronicle.index()))
                .orElseGet(() -> ALL_RELATIONS.withVisible(curve.get().visible())));
    }

    private void keepFileView() {
        Path file = open().file();
        if (file != null) {
            LaneView shown = lanes.get();
            List<LaneView> all = Stream.concat(
                            Stream.of(shown),
                            otherLanes.values().stream()
                                    .filter(other ->
                                            other.kind() != shown.kind() && !other.equals(LaneView.of(other.kind()))))
                    .toList();
            fileViews.put(FileViews.of(file, index(), zone.get(), viewport.get(), all, curve.get()));
        }
    }

    /** How files were looked at when they were left, and how the open one is now; the newest first. */
    public List<FileView> fileViews() {
        keepFileView();
        return fileViews.list();
    }

    /** Has files that are opened looked at as they were left. */
    public void setFileViews(List<FileView> newestFirst) {
        fileViews.set(newestFirst);
    }

    /** The zone that a file will be shown in; null for what is in no file. Also for the thread that reads it. */
    public AxisZone zoneOf(@Nullable Path file) {
        return fileViews.of(file).flatMap(FileViews::zone).orElseGet(zone::get);
    }

    /** What was in view when the open file was left; empty if that was all, or is not known. */
    public Optional<Viewport> leftViewport() {
        return Optional.ofNullable(leftViewport);
    }

    /** Splits the timeline into lanes of a kind, as they were left. */
    public void chooseLanes(LaneKind kind) {
        LaneView now = lanes.get();
        if (now.kind() != kind) {
            otherLanes.put(now.kind(), now);
            lanes.set(otherLanes.getOrDefault(kind, LaneView.of(kind)));
        }
    }

    /** Counts what many events have of each facet's values, once for each chronicle: for when its picture stands. */
    public void countFacets() {
        sieve.count();
    }

    /**
     * Makes the search of many events ready before anybody asks for it. It takes a processor for a second or two, so it
     * is for a moment when nothing else goes on.
     */
    public void prepareSearch() {
        sieve.prepare();
    }

    private void sieve() {
        if (!opening) {
            sieve.want(filter.get(), query.get());
        }
    }

    /**
     * Has something worked out whenever what became of the open chronicle is made ready.
     *
     * @param begin begins with it, on the window's thread
     */
    public void prepareWith(Supplier<Preparation> begin) {
        preparations.add(begin);
    }

    /** Begins with what is to be worked out before other events are shown. */
    List<Preparation> preparations() {
        return preparations.stream().map(Supplier::get).toList();
    }

    /** Shows what became of the open chronicle: the same event selected, the same filter and stretch of time. */
    void replace(Sieved changed) {
        OpenChronicle chronicle = changed.chronicle();
        String id = selectedEvent().map(Event::id).orElse(null);
        // Nobody may look for an event where the new chronicle has none.
        select(NONE);
        sieve.put(changed);
        open.set(chronicle);
        sieve.tell();
        if (id != null) {
            chronicle.index().positionOf(id).ifPresent(this::select);
        }
        boolean sameSieve =
                changed.filter().equals(filter.get()) && changed.query().equals(query.get());
        if (!sameSieve) {
            sieve();
        }
    }

    /** Notes in what file the open chronicle stands. */
    void saved(Path file) {
        replace(sieve.now().in(open().savedAs(file)));
    }

    /** Who works in the background. */
    TaskRunner tasks() {
        return tasks;
    }

    public ReadOnlyObjectProperty<OpenChronicle> openProperty() {
        return open.getReadOnlyProperty();
    }

    public OpenChronicle open() {
        return open.get();
    }

    public ChronicleIndex index() {
        return open.get().index();
    }

    public ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public int selected() {
        return selected.get();
    }

    public Optional<Event> selectedEvent() {
        return selected.get() == NONE ? Optional.empty() : Optional.of(index().event(selected.get()));
    }

    /** Selects an event, or none. */
    public void select(int position) {
        if (position < NONE || position >= index().size()) {
            throw new IndexOutOfBoundsException(position);
        }
        selected.set(position);
    }

    /** Selects the next shown event; of nothing selected, the first from where the timeline looks. */
    public void selectNext() {
        int next = following(shown());
        if (next >= 0 || selected.get() == NONE) {
            selectIfAny(next >= 0 ? next : order(shown()).next(NONE));
        }
    }

    /** Selects the shown event before; of nothing selected, the last up to where the timeline looks. */
    public void selectPrevious() {
        int previous = preceding(shown());
        if (previous >= 0 || selected.get() == NONE) {
            selectIfAny(previous >= 0 ? previous : order(shown()).previous(NONE));
        }
    }

    private int following(EventSet events) {
        Viewport seen = viewport.get();
        return selected.get() != NONE
                ? order(events).next(selected.get())
                : seen == null ? NONE : new OnAxis(index(), events).firstFrom(seen.start());
    }

    private int preceding(EventSet events) {
        Viewport seen = viewport.get();
        return selected.get() != NONE
                ? order(events).previous(selected.get())
                : seen == null ? NONE : new OnAxis(index(), events).lastUpTo(seen.end());
    }

    private ReadingOrder order(EventSet events) {
        return new ReadingOrder(index(), events);
    }

    public void selectFirst() {
        selectIfAny(order(shown()).next(NONE));
    }

    public void selectLast() {
        selectIfAny(order(shown()).previous(NONE));
    }

    /** Selects the next match of the search, once it is known, as {@link #selectNext}; after the last, the first. */
    public void selectNextMatch() {
        if (sieve.isWorking()) {
            sieve.after(this::selectNextMatch);
            return;
        }
        int next = following(matches());
        selectIfAny(next >= 0 ? next : order(matches()).next(NONE));
    }

    /** Selects the match before, once it is known, as {@link #selectPrevious}; before the first, the last. */
    public void selectPreviousMatch() {
        if (sieve.isWorking()) {
            sieve.after(this::selectPreviousMatch);
            return;
        }
        int previous = preceding(matches());
        selectIfAny(previous >= 0 ? previous : order(matches()).previous(NONE));
    }

    /** Whether the selected event is left out by the filter. */
    public boolean isSelectedHidden() {
        return selected.get() != NONE && !shown().contains(selected.get());
    }

    public ObjectProperty<EventFilter> filterProperty() {
        return filter;
    }

    public void clearFilter() {
        filter.set(EventFilter.NONE);
    }

    /** The events that pass the filter. */
    public EventSet shown() {
        return sieve.now().shown();
    }

    public ReadOnlyObjectProperty<EventSet> shownProperty() {
        return sieve.shown();
    }

    /** What is searched for, as typed. */
    public StringProperty queryProperty() {
        return query;
    }

    public boolean isSearching() {
        return !query.get().isBlank();
    }

    /** The shown events that the search finds; without a search all shown ones. */
    public EventSet matches() {
        return sieve.now().matches();
    }

    public ReadOnlyObjectProperty<EventSet> matchesProperty() {
        return sieve.matches();
    }

    /** Whether other events pass filter and search than those that are shown and found by now. */
    public ReadOnlyBooleanProperty sievingProperty() {
        return sieve.sieving();
    }

    /** How many events each value of a facet would show; null until they are counted, see {@link #countFacets}. */
    public ReadOnlyObjectProperty<Facets.@Nullable Counts> countsProperty() {
        return sieve.counts();
    }

    /** The stretch of time in view; null until the timeline has a size, and to have it fit a new chronicle. */
    public ObjectProperty<@Nullable Viewport> viewportProperty() {
        return viewport;
    }

    /** How the timeline is split into lanes. */
    public ObjectProperty<LaneView> lanesProperty() {
        return lanes;
    }

    /** What the relation curve shows. With a τ of 0 it forgets as fast as suits the chronicle. */
    public ObjectProperty<CurveView> curveProperty() {
        return curve;
    }

    /** The zone whose clocks the time axis shows. The open chronicle follows, soon if it has many events. */
    public ObjectProperty<AxisZone> zoneProperty() {
        return zone;
    }

    public ObjectProperty<View> viewProperty() {
        return view;
    }

    /** The id of the source that the article view shows; null for the first. */
    public ReadOnlyObjectProperty<@Nullable String> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /** Shows a source's text. */
    public void openArticle(String sourceId) {
        source.set(sourceId);
        if (view.get() != View.ARTICLE) {
            viewBeforeArticle = view.get();
            view.set(View.ARTICLE);
        }
    }

    /** Goes back to what was shown before the article. */
    public void closeArticle() {
        view.set(viewBeforeArticle);
    }

    /** Whether the filter pane is there. */
    public BooleanProperty filterPaneProperty() {
        return filterPane;
    }

    /** Whether the detail pane is there. */
    public BooleanProperty detailPaneProperty() {
        return detailPane;
    }

    public ObjectProperty<ThemeChoice> themeProperty() {
        return theme;
    }

    /** What takes time just now; null if nothing. */
    public ObjectProperty<@Nullable Activity> activityProperty() {
        return activity;
    }

    /** The message shown in the window; null if none. */
    public ObjectProperty<@Nullable Notice> noticeProperty() {
        return notice;
    }

    private void selectIfAny(int position) {
        if (position >= 0) {
            selected.set(position);
        }
    }
}
