package org.demarche.task;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The answer to the newest question, where answers take longer than a picture may: as long as it is not ready, there is
 * the last one. For the window's thread; what is asked for works on another.
 *
 * @param <Q> questions, compared by {@code equals}
 * @param <A> answers
 */
public final class Latest<Q, A> {
    private final TaskRunner.Slot slot;
    private final Runnable whenReady;
    private @Nullable Answer<Q, A> last;
    private @Nullable Q asked;
    private TaskRunner.@Nullable Running running;

    /** What was asked, and the answer. */
    public record Answer<Q, A>(Q question, A value) {}

    /**
     * Answers a question, on another thread than it was asked on.
     *
     * @param <A> answers
     */
    @FunctionalInterface
    public interface Work<A> {
        /**
         * Works the answer out.
         *
         * @param stop when another question is the newest
         * @throws CancellationException when it has stopped because it was asked to
         */
        A answer(TaskRunner.Stop stop);
    }

    /**
     * @param name of the work, as it is called where several run
     * @param whenReady called when there is another answer than before
     */
    public Latest(String name, Runnable whenReady) {
        this.slot = new TaskRunner.Slot(name);
        this.whenReady = whenReady;
    }

    /**
     * The last answer, null before the first one. If it is not the answer to this question, that is worked out.
     *
     * @param tasks on whose thread; null for at once, on this one
     * @param begin gives what answers the question; called on this thread, and only if that has to be worked out
     */
    public @Nullable Answer<Q, A> ask(Q question, @Nullable TaskRunner tasks, Supplier<Work<A>> begin) {
        Answer<Q, A> known = last;
        if (known != null && known.question().equals(question)) {
            stop();
        } else if (tasks == null) {
            stop();
            last = new Answer<>(question, begin.get().answer(() -> false));
        } else if (!question.equals(asked)) {
            stop();
            Work<A> work = begin.get();
            asked = question;
            TaskRunner.Running started = tasks.start(slot, work::answer, new Waiting(question));
            running = asked == null ? null : started;
        }
        return last;
    }

    /** The last answer, whatever is asked for by now; null before the first one. */
    public @Nullable Answer<Q, A> last() {
        return last;
    }

    /** Takes an answer that was worked out elsewhere instead of one that is being worked out. */
    public void put(Q question, A value) {
        stop();
        last = new Answer<>(question, value);
    }

    /** Whether an answer is being worked out. */
    public boolean isWorking() {
        return running != null;
    }

    /** Works on nothing any more and forgets the last answer. */
    public void forget() {
        stop();
        last = null;
    }

    private void stop() {
        if (running != null) {
            running.cancel();
        }
        running = null;
        asked = null;
    }

    private final class Waiting implements TaskRunner.Outcome<A> {
        private final Q question;

        Waiting(Q question) {
            this.question = question;
        }

        @Override
        public void done(A value) {
            running = null;
            asked = null;
            last = new Answer<>(question, value);
            whenReady.run();
        }

        @Override
        public void failed(Throwable cause) {
            running = null;
            throw new IllegalStateException("no answer from the background", cause);
        }
    }
}
