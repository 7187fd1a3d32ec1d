package org.demarche.ui.session;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.CurveView;
import org.demarche.layout.FrameBuilder;
import org.demarche.layout.LaneKind;
import org.demarche.layout.LaneView;
import org.demarche.layout.Viewport;
import org.demarche.settings.FileView;
import org.demarche.time.AxisZone;
import org.demarche.time.TimePoint;
import org.jspecify.annotations.Nullable;

/**
 * How files were looked at when they were left, to be looked at so when they are opened again. What a file no longer
 * has, or settings written by hand never had, is passed over.
 */
final class FileViews {
    private static final int MOST = 50;
    /** Of thousands of lanes not all are put in order or collapsed one by one. */
    private static final int MOST_LANES = 1000;

    /** Also asked on the thread that reads a file. */
    private volatile List<FileView> newestFirst = List.of();

    void set(List<FileView> views) {
        newestFirst = views.stream().limit(MOST).toList();
    }

    List<FileView> list() {
        return newestFirst;
    }

    /** How a file was left; empty if that is not known, or there is no file. */
    Optional<FileView> of(@Nullable Path file) {
        return file == null
                ? Optional.empty()
                : newestFirst.stream()
                        .filter(view -> view.file().equals(name(file)))
                        .findFirst();
    }

    /** Keeps a view in the place of what the same file's was before. */
    void put(FileView view) {
        Stream<FileView> others =
                newestFirst.stream().filter(other -> !other.file().equals(view.file()));
        set(Stream.concat(Stream.of(view), others).toList());
    }

    private static String name(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    /**
     * How the chronicle of a file is looked at.
     *
     * @param viewport null if there is no window yet
     * @param lanes those of the kind that is shown first
     */
    static FileView of(
            Path file,
            ChronicleIndex index,
            AxisZone zone,
            @Nullable Viewport viewport,
            Collection<LaneView> lanes,
            CurveView curve) {
        LaneKind kind = lanes.stream().map(LaneView::kind).findFirst().orElse(LaneKind.NONE);
        return new FileView(
                name(file),
                zone.id(),
                stretch(index, viewport, kind),
                lanes.stream().map(FileViews::written).toList(),
                new FileView.Curve(
                        curve.visible(),
                        curve.tauSeconds(),
                        curve.actors().stream().sorted().toList()));
    }

    /** What is in view; null if that is all. */
    private static FileView.@Nullable Stretch stretch(
            ChronicleIndex index, @Nullable Viewport viewport, LaneKind kind) {
        if (viewport == null
                || viewport.equals(FrameBuilder.fitAll(index, viewport.widthPx(), viewport.heightPx(), kind))) {
            return null;
        }
        return new FileView.Stretch(
                viewport.start().second(),
                viewport.start().nano(),
                viewport.secondsPerPx(),
                viewport.widthPx(),
                viewport.heightPx());
    }

    private static FileView.Lanes written(LaneView lanes) {
        return new FileView.Lanes(
                lanes.kind().id(),
                lanes.order() == LaneView.Order.FIRST_EVENT,
                lanes.byHand().stream().limit(MOST_LANES).toList(),
                lanes.collapsed().stream().sorted().limit(MOST_LANES).toList(),
                lanes.scrollPx());
    }

    /** The zone that an axis was in. */
    static Optional<AxisZone> zone(FileView view) {
        return AxisZone.ofId(view.zone());
    }

    /** What was in view; empty if that was all, or nothing of it is left. */
    static Optional<Viewport> viewport(FileView view, ChronicleIndex index) {
        return Optional.ofNullable(view.stretch())
                .filter(stretch -> stretch.secondsPerPx() >= Viewport.MIN_SECONDS_PER_PX
                        && stretch.secondsPerPx() <= Viewport.MAX_SECONDS_PER_PX)
                .map(FileViews::viewport)
                .filter(viewport -> index.placedCount() > 0
                        && !viewport.end().isBefore(index.first())
                        && !viewport.start().isAfter(index.last()));
    }

    private static Viewport viewport(FileView.Stretch stretch) {
        long second = Math.clamp(stretch.startSecond(), TimePoint.MIN.second(), TimePoint.MAX.second());
        int nano = Math.clamp(stretch.startNano(), 0, TimePoint.MAX.nano());
        return new Viewport(new TimePoint(second, nano), stretch.secondsPerPx(), stretch.widthPx(), stretch.heightPx());
    }

    /** How lanes were left, first those of the kind that was shown. */
    static List<LaneView> lanes(FileView view) {
        return view.lanes().stream().flatMap(FileViews::lanes).toList();
    }

    private static Stream<LaneView> lanes(FileView.Lanes lanes) {
        LaneView.Order order = lanes.byFirst() ? LaneView.Order.FIRST_EVENT : LaneView.Order.COUNT;
        return LaneKind.ofId(lanes.kind()).stream()
                .map(kind -> LaneView.of(kind)
                        .withOrder(order)
                        .withByHand(lanes.byHand())
                        .withCollapsed(Set.copyOf(lanes.collapsed()))
                        .withScroll(lanes.scrollPx()));
    }

    /** What the relation curve showed; the relations of all if it was about somebody who is no longer there. */
    static CurveView curve(FileView view, ChronicleIndex index) {
        FileView.Curve curve = view.curve();
        boolean known = curve.actors().stream()
                .allMatch(actor -> index.directory().actor(actor).isPresent());
        Set<String> actors = known ? Set.copyOf(curve.actors()) : Set.of();
        return new CurveView(curve.shown(), curve.tauSeconds(), actors, Map.of());
    }
}
