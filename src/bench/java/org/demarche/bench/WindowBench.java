package org.demarche.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.demarche.index.EventFilter;
import org.demarche.layout.Frame;
import org.demarche.layout.Viewport;
import org.demarche.model.EventType;
import org.demarche.model.ScaleChronicle;
import org.demarche.ui.control.EventFirer;
import org.demarche.ui.control.TimelineView;
import org.demarche.ui.session.OpenChronicle;
import org.demarche.ui.session.Session;
import org.demarche.ui.timeline.Soak;
import org.demarche.ui.timeline.TimelineScene;

/**
 * Measures the timeline in a window of 1600×900, in a JVM of its own that {@link ViewSuite} starts. Pulses follow one
 * another as fast as they are done ({@code javafx.animation.fullspeed}), so the time from pulse to pulse is that of
 * layout and painting. Each result is printed as one line: name, number of events, samples.
 */
final class WindowBench {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;
    private static final double[] DEPTHS = {1, 8, 64, 512, 4096};
    private static final int PAN_FRAMES = 60;
    private static final double PAN_PX = 17;
    private static final int ZOOM_FRAMES = 150;
    private static final double ZOOM_FACTOR = 1.06;
    private static final int ROUNDS = 20;
    private static final int SOAK_EVENTS = 100_000;
    private static final int SOAK_STEPS = 20_000;
    private static final long MEGABYTE = 1_000_000;
    private static final List<String> QUERIES =
            List.of("g", "ge", "gen", "geneva", "japan", "japan trade", "e", "accord", "state visit", "xyzzy");

    private final TimelineScene window;
    private final TimelineView timeline;
    private final Session session;
    private final Pulses pulses;

    private WindowBench(TimelineScene window) {
        this.window = window;
        timeline = window.timeline();
        session = window.session();
        pulses = new Pulses(window.scene());
    }

    public static void main(String[] args) throws Exception {
        // The toolkit's thread would keep a JVM alive in which nothing is measured any more.
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            thrown.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        Platform.startup(() -> Platform.setImplicitExit(false));
        WindowBench bench = onFx(() -> {
            TimelineScene window = new TimelineScene(new BackgroundRunner(), WIDTH, HEIGHT);
            Stage stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(window.scene());
            stage.show();
            window.timeline().reducedMotionProperty().unbind();
            window.timeline().setReducedMotion(true);
            return new WindowBench(window);
        });
        if (args[0].equals("soak")) {
            bench.soak();
        } else {
            bench.open(1000);
            bench.pan();
            bench.zoom();
            for (String n : args[1].split(",", -1)) {
                bench.measure(Integer.parseInt(n));
            }
        }
        System.exit(0);
    }

    private void measure(int n) throws Exception {
        print("view.first", n, List.of(open(n)));
        // What is new at this size has the JVM compile, which may take one of two processors; told apart.
        print("view.pan.cold", n, pan());
        print("view.zoom.cold", n, zoom());
        print("view.pan", n, pan());
        print("view.zoom", n, zoom());
        hit(n);
        filter(n);
        search(n);
    }

    /** Milliseconds from a chronicle that is ready to its first complete frame. */
    private double open(int n) throws Exception {
        OpenChronicle chronicle = OpenChronicle.of(ScaleChronicle.of(n), null, OpenChronicle.Origin.OTHER, List.of());
        return pulses.until(() -> session.open(chronicle), timeline::isUpToDate);
    }

    private List<Double> pan() throws Exception {
        List<Double> samples = new ArrayList<>();
        for (double depth : DEPTHS) {
            Viewport begin = depthView(depth);
            pulses.run(List.of(() -> timeline.setViewport(begin), () -> {}, () -> {}));
            List<Runnable> steps = new ArrayList<>();
            for (int i = 0; i < 2 * PAN_FRAMES; i++) {
                double px = i < PAN_FRAMES ? -PAN_PX : PAN_PX;
                steps.add(() -> timeline.panBy(px));
            }
            samples.addAll(moving(steps));
        }
        return samples;
    }

    private Viewport depthView(double depth) throws Exception {
        return onFx(() -> {
            timeline.fitAll();
            return timeline.getViewport().zoomAround(WIDTH * 0.7, depth);
        });
    }

    private List<Double> zoom() throws Exception {
        List<Double> samples = new ArrayList<>();
        for (double x : new double[] {400, 900, 1300}) {
            pulses.run(List.of(timeline::fitAll, () -> {}, () -> {}));
            List<Runnable> steps = new ArrayList<>();
            for (int i = 0; i < 2 * ZOOM_FRAMES; i++) {
                double factor = i < ZOOM_FRAMES ? ZOOM_FACTOR : 1 / ZOOM_FACTOR;
                steps.add(() -> timeline.setViewport(timeline.getViewport().zoomAround(x, factor)));
            }
            samples.addAll(moving(steps));
        }
        return samples;
    }

    /** Milliseconds from pulse to pulse where cards glide to their rows, as they do for most people. */
    private List<Double> moving(List<Runnable> steps) throws Exception {
        onFx(() -> {
            timeline.setReducedMotion(false);
            return null;
        });
        List<Double> samples = pulses.run(steps);
        onFx(() -> {
            timeline.setReducedMotion(true);
            return null;
        });
        return samples;
    }

    /** From a click on something to the frame in which it is selected. */
    private void hit(int n) throws Exception {
        List<Double> samples = new ArrayList<>();
        Random random = new Random(n);
        for (int i = 0; i < ROUNDS; i++) {
            Viewport view = depthView(DEPTHS[i % DEPTHS.length]);
            pulses.run(List.of(() -> timeline.setViewport(view), timeline::clearSelection, () -> {}));
            double[] place = onFx(() -> somewhere(random));
            EventFirer hand = new EventFirer(timeline);
            samples.add(pulses.until(
                    () -> {
                        hand.move(place[0], place[1]);
                        hand.click(place[0], place[1]);
                    },
                    () -> true));
        }
        print("hit", n, samples);
    }

    private double[] somewhere(Random random) {
        Frame frame = timeline.getFrame();
        if (frame == null || frame.cards().isEmpty()) {
            return new double[] {WIDTH / 2, HEIGHT / 2};
        }
        Frame.Card card = frame.cards().get(random.nextInt(frame.cards().size()));
        return new double[] {Math.max(1, card.x() + card.width() / 2), card.y() + card.height() / 2};
    }

    private void filter(int n) throws Exception {
        List<Double> samples = new ArrayList<>();
        List<EventFilter> filters = new ArrayList<>();
        for (EventType type : List.of(EventType.SUMMIT, EventType.FORCE, EventType.AGREEMENT, EventType.OFFER)) {
            filters.add(EventFilter.NONE.withTypes(Set.of(type)));
        }
        String actor = session.index().chronicle().actors().getFirst().id();
        filters.add(EventFilter.NONE.withActors(Set.of(actor)));
        filters.add(EventFilter.NONE);
        pulses.run(List.of(timeline::fitAll, () -> {}));
        for (int i = 0; i < ROUNDS; i++) {
            EventFilter next = filters.get(i % filters.size());
            samples.add(afterSieving(() -> session.filterProperty().set(next)));
        }
        afterSieving(session::clearFilter);
        print("filter", n, samples);
    }

    private void search(int n) throws Exception {
        List<Double> samples = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            String query = QUERIES.get(i % QUERIES.size());
            samples.add(afterSieving(() -> session.queryProperty().set(query)));
        }
        afterSieving(() -> session.queryProperty().set(""));
        print("search", n, samples);
    }

    /** Until the sets that were asked for are there, and in the frame. */
    private double afterSieving(Runnable change) throws Exception {
        boolean[] ready = {false};
        InvalidationListener heard = any -> ready[0] = true;
        onFx(() -> {
            session.matchesProperty().addListener(heard);
            return true;
        });
        double millis = pulses.until(change, () -> ready[0] && timeline.isUpToDate());
        onFx(() -> {
            session.matchesProperty().removeListener(heard);
            // A listener hears of the next change only if the value was read.
            return session.matches();
        });
        return millis;
    }

    private void soak() throws Exception {
        open(SOAK_EVENTS);
        Soak soak = onFx(() -> new Soak(window, new Random(42)));
        // Until what is kept to be used again, a few of each kind of node, has been needed once.
        steps(soak, SOAK_STEPS / 4);
        long heapBefore = heap(soak);
        int nodesBefore = onFx(soak::nodes);
        List<Double> samples = steps(soak, SOAK_STEPS);
        long heapAfter = heap(soak);
        int nodesAfter = onFx(soak::nodes);
        print("soak.step", SOAK_EVENTS, samples);
        print("soak.heap.before", SOAK_EVENTS, List.of((double) heapBefore / MEGABYTE));
        print("soak.heap.after", SOAK_EVENTS, List.of((double) heapAfter / MEGABYTE));
        print("soak.nodes.before", SOAK_EVENTS, List.of((double) nodesBefore));
        print("soak.nodes.after", SOAK_EVENTS, List.of((double) nodesAfter));
    }

    private List<Double> steps(Soak soak, int count) throws Exception {
        List<Runnable> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            steps.add(soak::step);
        }
        return pulses.run(steps);
    }

    private long heap(Soak soak) throws Exception {
        pulses.run(List.of(soak::tidy, () -> {}, () -> {}));
        pulses.until(() -> {}, timeline::isUpToDate);
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void print(String name, int n, List<Double> samples) {
        StringBuilder line = new StringBuilder("RESULT " + name + " " + n);
        samples.forEach(sample -> line.append(String.format(Locale.ROOT, " %.3f", sample)));
        System.out.println(line);
    }

    private static <T> T onFx(Supplier<T> work) throws InterruptedException, ExecutionException {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        return result.get();
    }
}
