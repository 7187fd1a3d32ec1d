package org.demarche.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.demarche.i18n.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
    private static final int ITEMS = 20_000;
    private static final int UNITS = 100;

    private final Problems problems = new Problems("file", Messages.forLocale(Locale.ENGLISH));
    private final Problems ahead = problems.apart();
    private final List<Integer> used = new ArrayList<>();

    /** Numbers that each take up a hundred characters, with a fault in the place of one of them. */
    private static final class Numbers implements ReadAhead.Source<Integer> {
        private final int faulty;
        private int next;

        Numbers(int faulty) {
            this.faulty = faulty;
        }

        @Override
        public @Nullable Integer next() throws IOException {
            if (next == faulty) {
                throw new IOException("broken at " + faulty);
            }
            return next < ITEMS ? next++ : null;
        }

        long offset() {
            return (long) next * UNITS;
        }
    }

    private void useAll(int faulty) throws IOException {
        Numbers numbers = new Numbers(faulty);
        ReadAhead.forEach(numbers, numbers::offset, ahead, problems, used::add);
    }

    @Test
    void itemsAreUsedInTheirOrder() throws IOException {
        useAll(-1);
        assertThat(used).isEqualTo(IntStream.range(0, ITEMS).boxed().toList());
    }

    @Test
    void whatCameBeforeAFaultIsUsed() {
        assertThatThrownBy(() -> useAll(15_000)).isInstanceOf(IOException.class).hasMessage("broken at 15000");
        assertThat(used).hasSize(15_000);
    }

    @Test
    void stoppingStopsAtOnce() {
        ReadAhead.Source<Integer> stopped = () -> {
            throw new CancellationException();
        };
        assertThatThrownBy(() -> ReadAhead.forEach(stopped, () -> 0, ahead, problems, used::add))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void stoppingWhileOthersWorkStopsToo() {
        Numbers numbers = new Numbers(-1);
        ReadAhead.Source<Integer> source = () -> {
            if (numbers.next == ITEMS / 2) {
                throw new CancellationException();
            }
            return numbers.next();
        };
        assertThatThrownBy(() -> ReadAhead.forEach(source, numbers::offset, ahead, problems, used::add))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void problemsAreTheSameEveryTime() throws IOException {
        Numbers numbers = new Numbers(-1);
        ReadAhead.Source<Integer> source = () -> {
            Integer number = numbers.next();
            if (number != null && number % 10 == 0) {
                ahead.add(number + 1, 1, "", "problem.shape.empty");
            }
            return number;
        };
        ReadAhead.forEach(source, numbers::offset, ahead, problems, number -> {
            used.add(number);
            if (number % 10 == 5) {
                problems.add(number + 1, 1, "", "problem.shape.empty");
            }
        });
        assertThat(problems.inOrder()).hasSize(1001);
        assertThat(problems.inOrder().getLast().message()).contains("3,000");
        assertThat(ahead.inOrder()).isEmpty();
    }
}
