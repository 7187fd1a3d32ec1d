package org.demarche.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.Frame;
import org.demarche.layout.FrameBuilder;
import org.demarche.layout.FrameRequest;
import org.demarche.layout.LaneKind;
import org.demarche.layout.LaneView;
import org.demarche.layout.Lanes;
import org.demarche.layout.RelationCurve;
import org.demarche.layout.Viewport;
import org.demarche.task.Latest;
import org.demarche.task.TaskRunner;
import org.demarche.time.TimePoint;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Makes the frames of a timeline. Where other events are shown or lit, other lanes or another curve than before, and
 * there are many events, what frames are made of is worked out on another thread, and the first of them is made there;
 * until it is ready, frames show what they showed before, and all of it: neither other events nor other lanes.
 */
final class Pictures {
    private static final Viewport ANY = new Viewport(TimePoint.ofEpochDay(0), 1, 1, 1);

    private final FxTextMetrics metrics = new FxTextMetrics();
    private final UnaryOperator<FrameRequest> landing;
    private final Latest<Basis, Prepared> latest;
    /** The lanes of the last frame. */
    private LaneView lanes = LaneView.NONE;

    private @Nullable Wording wording;
    private @Nullable FrameBuilder own;

    /**
     * Makes no frames yet.
     *
     * @param landing what becomes of a request by the time its first frame is shown
     * @param whenReady called when frames show what they did not show before
     */
    Pictures(UnaryOperator<FrameRequest> landing, Runnable whenReady) {
        this.landing = landing;
        latest = new Latest<>("timeline", whenReady);
    }

    /** What of a request takes long to work out when it is another; all else is left at the same values. */
    private record Basis(Wording wording, FrameRequest request) {
        static Basis of(Wording wording, FrameRequest request) {
            return new Basis(
                    wording,
                    new FrameRequest(
                            request.index(),
                            ANY,
                            request.shown(),
                            request.lit(),
                            OptionalInt.empty(),
                            request.curve(),
                            request.lanes().withScroll(0)));
        }

        /** A request that asks for nothing beyond this one, and otherwise for what another one does. */
        FrameRequest adapted(FrameRequest other, LaneView now) {
            return other.withShown(request.shown())
                    .withLit(request.lit())
                    .withCurve(request.curve())
                    .withLanes(request.lanes().withScroll(now.scrollPx()));
        }
    }

    /**
     * What has been worked out.
     *
     * @param first the first frame, null if none is made yet
     */
    private record Prepared(
            FrameBuilder builder,
            @Nullable FrameRequest firstRequest,
            @Nullable Frame first) {
        Frame frame(FrameRequest request) {
            return first != null && request.equals(firstRequest) ? first : builder.build(request);
        }
    }

    /** Null makes no frames any more. */
    void setWording(@Nullable Wording given) {
        wording = given;
        own = given == null ? null : new FrameBuilder(metrics, given);
    }

    /**
     * The frame for a request or, as long as that is not ready, for the last one that is; of another chronicle, an
     * empty one. Null without words.
     *
     * @param tasks null for a frame that is ready at once
     */
    @Nullable
    Frame make(FrameRequest request, @Nullable TaskRunner tasks) {
        Made made = ready(request, tasks);
        if (made == null) {
            return null;
        }
        lanes = made.request().lanes();
        return made.prepared().frame(made.request());
    }

    /** Makes the first frame of a chronicle before that is shown, on any thread. */
    @FunctionalInterface
    interface Ahead {
        /** What takes it as the last frame that is ready. */
        Runnable workOut(FrameRequest first, TaskRunner.Stop stop);
    }

    /** Begins with what is known from the last frame. */
    Ahead ahead() {
        Wording words = wording;
        if (words == null) {
            return (first, stop) -> () -> {};
        }
        FrameBuilder maker = maker(words);
        return (first, stop) -> {
            Prepared ready = prepared(maker, first, stop);
            return () -> latest.put(Basis.of(words, first), ready);
        };
    }

    /** By what the frames of a chronicle have lanes; as wanted as long as there are none. */
    LaneKind laneKind(ChronicleIndex index, LaneKind wanted) {
        Latest.Answer<Basis, Prepared> answer = latest.last();
        return answer == null || answer.question().request().index() != index
                ? wanted
                : answer.question().request().lanes().kind();
    }

    /** Whether frames of something else than those there are is being worked out. */
    boolean isWorking() {
        return latest.isWorking();
    }

    /** All lanes of the last frame, from the first to the last. */
    List<Lanes.Lane> lanes(FrameRequest request, @Nullable TaskRunner tasks) {
        Made made = ready(request, tasks);
        return made == null ? List.of() : made.builder().lanes(made.request());
    }

    /** The scroll at which one of an event's lanes is in view; that of the request as long as no frame has them. */
    double laneScroll(FrameRequest request, @Nullable TaskRunner tasks, int event) {
        Made made = ready(request, tasks);
        if (made == null
                || made.request().index() != request.index()
                || made.request().lanes().kind() != request.lanes().kind()) {
            return request.lanes().scrollPx();
        }
        return made.builder().laneScroll(made.request(), event);
    }

    /** What the relation curve of the last frame says under a pixel, and at most so many events that make it say so. */
    Optional<RelationCurve.Value> curveAt(FrameRequest request, @Nullable TaskRunner tasks, double xPx, int limit) {
        Made made = ready(request, tasks);
        return made == null ? Optional.empty() : Optional.of(made.builder().curveAt(made.request(), xPx, limit));
    }

    /** The events that the relation curve's bars under a pixel of the last frame stand for. */
    List<Integer> curveEventsAt(FrameRequest request, @Nullable TaskRunner tasks, double xPx) {
        Made made = ready(request, tasks);
        return made == null ? List.of() : made.builder().curveEventsAt(made.request(), xPx);
    }

    /** A card for an event that has none in the last frame, nowhere in particular; nothing of another chronicle. */
    Optional<Frame.Card> loose(FrameRequest request, @Nullable TaskRunner tasks, int event, List<String> remarks) {
        Made made = ready(request, tasks);
        return made == null || made.request().index() != request.index()
                ? Optional.empty()
                : Optional.of(made.builder().loose(made.request(), event, remarks));
    }

    /** Whether a frame for this request is of just what it asks for. */
    boolean isReady(FrameRequest request, @Nullable TaskRunner tasks) {
        Made made = ready(request, tasks);
        return made != null && made.request().equals(request);
    }

    /** What has been worked out, and what it can make a frame of at once. */
    private record Made(Prepared prepared, FrameRequest request) {
        FrameBuilder builder() {
            return prepared.builder();
        }
    }

    private @Nullable Made ready(FrameRequest request, @Nullable TaskRunner tasks) {
        FrameBuilder mine = own;
        Wording words = wording;
        if (mine == null || words == null) {
            return null;
        }
        Latest.Answer<Basis, Prepared> answer = latest.ask(
                Basis.of(words, request),
                tasks,
                () -> tasks == null ? stop -> new Prepared(mine, null, null) : preparing(words, request));
        if (answer == null || answer.question().request().index() != request.index()) {
            return new Made(
                    new Prepared(mine, null, null), FrameRequest.of(ChronicleControl.EMPTY, request.viewport()));
        }
        Basis basis = answer.question();
        boolean same = basis.request().lanes().kind() == request.lanes().kind();
        return new Made(answer.value(), basis.adapted(request, same ? request.lanes() : lanes));
    }

    /** Works out what a frame needs, on another thread, beginning with what is known from the last one. */
    private Latest.Work<Prepared> preparing(Wording words, FrameRequest request) {
        FrameBuilder maker = maker(words);
        FrameRequest first = landing.apply(request);
        return stop -> prepared(maker, first, stop);
    }

    private FrameBuilder maker(Wording words) {
        Latest.Answer<Basis, Prepared> before = latest.last();
        boolean usable = before != null && before.question().wording().equals(words);
        return before != null && usable ? before.value().builder().fork() : new FrameBuilder(metrics, words);
    }

    private static Prepared prepared(FrameBuilder maker, FrameRequest first, TaskRunner.Stop stop) {
        maker.lanes(first);
        stop.ifAsked();
        return new Prepared(maker, first, maker.build(first));
    }
}
