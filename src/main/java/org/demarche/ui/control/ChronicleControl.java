package org.demarche.ui.control;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Control;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.layout.Palette;
import org.demarche.layout.Viewport;
import org.demarche.model.Chronicle;
import org.demarche.model.Extras;
import org.demarche.task.TaskRunner;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the controls that draw a chronicle have in common. Events are named by their position in the
 * {@linkplain #indexProperty() index}. Pictures are made at most once a pulse, so properties that belong together can
 * be set one after the other. A control needs {@link #wordingProperty() words} before it shows anything, and a scene
 * with the {@link Theme}'s tokens. Time runs from left to right in every language.
 */
public abstract sealed class ChronicleControl extends Control permits TimelineView, OverviewBar {
    /** No event. */
    public static final int NONE = -1;

    /** Pictures of so few events are made at once. */
    static final int QUICK = 20_000;

    static final ChronicleIndex EMPTY = ChronicleIndex.of(
            new Chronicle("", List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), Extras.NONE));

    private final ObjectProperty<ChronicleIndex> index = new SimpleObjectProperty<>(this, "index", EMPTY) {
        @Override
        protected void invalidated() {
            Coming ready = coming;
            coming = null;
            if (ready != null && ready.index() == get()) {
                ready.take().run();
            }
            indexChanged();
        }
    };
    private final ObjectProperty<@Nullable EventSet> shown = new Drawn<>("shown", null);
    private final ObjectProperty<@Nullable EventSet> lit = new Drawn<>("lit", null);
    private final ObjectProperty<Palette> palette = new Drawn<>("palette", Palette.LIGHT);
    private final ObjectProperty<@Nullable Wording> wording = new SimpleObjectProperty<>(this, "wording") {
        @Override
        protected void invalidated() {
            Wording given = get();
            words = given == null ? null : new EventWords(given);
            wordingChanged(given);
        }
    };
    private final IntegerProperty selected = new SimpleIntegerProperty(this, "selected", NONE) {
        @Override
        protected void invalidated() {
            selectionChanged();
        }
    };

    private @Nullable Coming coming;
    private @Nullable TaskRunner tasks;
    private @Nullable EventWords words;

    /** What is drawn first of a chronicle that is not shown yet. */
    private record Coming(ChronicleIndex index, Runnable take) {}

    /** Works out what a control draws first of a chronicle before it shows that, so that it never stands empty. */
    @FunctionalInterface
    public interface Ahead {
        /**
         * Works it out, on any thread.
         *
         * @param shown the events that pass the filter
         * @param lit the events at full strength
         * @param selected the position of the selected event, {@link #NONE} without one
         * @return what hands it to the control, on the window's thread, before that is given the chronicle
         * @throws CancellationException if it is asked to stop
         */
        Runnable workOut(ChronicleIndex index, EventSet shown, EventSet lit, int selected, TaskRunner.Stop stop);
    }

    ChronicleControl(String styleClass) {
        getStyleClass().add(styleClass);
        setFocusTraversable(true);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    }

    /** What is drawn is no longer up to date. */
    abstract void outdate();

    /** Begins to work out what is drawn first of another chronicle, drawn as this one is now. */
    public abstract Ahead ahead();

    /** Has taken what is drawn first of a chronicle as soon as that is given, unless another one is. */
    final void expect(ChronicleIndex next, Runnable take) {
        coming = new Coming(next, take);
    }

    void indexChanged() {
        outdate();
    }

    void selectionChanged() {
        outdate();
    }

    void wordingChanged(@Nullable Wording given) {
        outdate();
    }

    /** What is shown; an empty chronicle at first. */
    public final ObjectProperty<ChronicleIndex> indexProperty() {
        return index;
    }

    public final ChronicleIndex getIndex() {
        return index.get();
    }

    public final void setIndex(ChronicleIndex value) {
        index.set(value);
    }

    /** The events that pass the filter; the others are left out. Null lets all pass. */
    public final ObjectProperty<@Nullable EventSet> shownProperty() {
        return shown;
    }

    /** The events that pass the filter, never null. */
    public final EventSet getShown() {
        EventSet set = shown.get();
        return set != null ? set : EventSet.all(getIndex().size());
    }

    public final void setShown(@Nullable EventSet value) {
        shown.set(value);
    }

    /** The events at full strength, as a search finds them; shown ones outside of it are dimmed. Null dims none. */
    public final ObjectProperty<@Nullable EventSet> litProperty() {
        return lit;
    }

    /** The events at full strength, never null. */
    public final EventSet getLit() {
        EventSet set = lit.get();
        return set != null ? set : getShown();
    }

    public final void setLit(@Nullable EventSet value) {
        lit.set(value);
    }

    /** The position of the selected event, {@link #NONE} without one. */
    public final IntegerProperty selectedProperty() {
        return selected;
    }

    public final int getSelected() {
        return selected.get();
    }

    public final void setSelected(int value) {
        selected.set(value);
    }

    /** The colours of what is drawn; the scene's {@link Theme} should be the same. */
    public final ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    public final Palette getPalette() {
        return palette.get();
    }

    public final void setPalette(Palette value) {
        palette.set(value);
    }

    /** The reader's language; null shows nothing. */
    public final ObjectProperty<@Nullable Wording> wordingProperty() {
        return wording;
    }

    public final @Nullable Wording getWording() {
        return wording.get();
    }

    public final void setWording(@Nullable Wording value) {
        wording.set(value);
    }

    /**
     * Who works out what a picture of many events needs, as other events are shown; the last picture stays until it is
     * ready. Without anybody it is worked out at once.
     */
    public final void setTasks(@Nullable TaskRunner runner) {
        tasks = runner;
    }

    /** Who works out what the next picture needs; null if that is to be done at once. */
    final @Nullable TaskRunner tasks() {
        return getIndex().size() > QUICK ? tasks : null;
    }

    /** What is said of events; null without words. */
    final @Nullable EventWords words() {
        return words;
    }

    /** The stretch of time in view. */
    public abstract ObjectProperty<Viewport> viewportProperty();

    public final Viewport getViewport() {
        return viewportProperty().get();
    }

    /** Shows another stretch of time, at once. What null means, {@link #viewportProperty()} says. */
    public final void setViewport(@Nullable Viewport value) {
        viewportProperty().set(value);
    }

    /** Whether an event is one of this chronicle with a place on the timeline. */
    final boolean isPlaced(int position) {
        return position >= 0 && position < getIndex().placedCount();
    }

    @Override
    public final String getUserAgentStylesheet() {
        return Styles.sheet();
    }

    /** A property of what is drawn. */
    final class Drawn<T extends @Nullable Object> extends SimpleObjectProperty<T> {
        Drawn(String name, @Nullable T initial) {
            super(ChronicleControl.this, name, initial);
        }

        @Override
        protected void invalidated() {
            outdate();
        }
    }
}
