package org.demarche.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.demarche.index.EventSet;
import org.demarche.layout.Frame;
import org.demarche.layout.FrameBuilder;
import org.demarche.layout.FrameRequest;
import org.demarche.layout.Lanes;
import org.demarche.layout.RelationCurve;
import org.demarche.layout.Viewport;
import org.demarche.task.Latest;
import org.demarche.task.TaskRunner;
import org.demarche.time.TimePoint;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Makes the frames of a timeline. Where other events are shown, other lanes or another curve than before, and there are
 * many events, what frames are made of is worked out on another thread; until it is ready, frames show what they showed
 * before.
 */
final class Pictures {
    private static final Viewport ANY = new Viewport(TimePoint.ofEpochDay(0), 1, 1, 1);

    private final FxTextMetrics metrics = new FxTextMetrics();
    private final Latest<Basis, FrameBuilder> builders;
    private @Nullable Wording wording;
    private @Nullable FrameBuilder own;

    /** @param whenReady called when frames show what they did not show before */
    Pictures(Runnable whenReady) {
        builders = new Latest<>("timeline", whenReady);
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
                            EventSet.none(),
                            OptionalInt.empty(),
                            request.curve(),
                            request.lanes().withCollapsed(Set.of()).withScroll(0)));
        }

        /** A request that asks for nothing beyond this one, and otherwise for what another one does. */
        FrameRequest adapted(FrameRequest other) {
            return other.withShown(request.shown())
                    .withCurve(request.curve())
                    .withLanes(request.lanes()
                            .withCollapsed(other.lanes().collapsed())
                            .withScroll(other.lanes().scrollPx()));
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
        return made == null ? null : made.builder().build(made.request());
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

    /** A builder and what it can build at once. */
    private record Made(FrameBuilder builder, FrameRequest request) {}

    private @Nullable Made ready(FrameRequest request, @Nullable TaskRunner tasks) {
        FrameBuilder mine = own;
        Wording words = wording;
        if (mine == null || words == null) {
            return null;
        }
        Latest.Answer<Basis, FrameBuilder> answer =
                builders.ask(Basis.of(words, request), tasks, () -> tasks == null ? mine : prepared(words, request));
        if (answer == null || answer.question().request().index() != request.index()) {
            return new Made(mine, FrameRequest.of(ChronicleControl.EMPTY, request.viewport()));
        }
        return new Made(answer.value(), answer.question().adapted(request));
    }

    /** A builder that has worked out what a frame needs; for another thread. */
    private static FrameBuilder prepared(Wording words, FrameRequest request) {
        FrameBuilder maker = new FrameBuilder(new FxTextMetrics(), words);
        maker.build(request);
        return maker;
    }
}
