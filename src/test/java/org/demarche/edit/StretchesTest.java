package org.demarche.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StretchesTest {
    private record Stretch(int start, int end) {}

    @Test
    void thoseThatMeetARangeAreFoundAsByLookingAtAll() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            List<Stretch> all = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                int start = random.nextInt(30);
                all.add(new Stretch(start, start + 1 + random.nextInt(10)));
            }
            all.sort(Comparator.comparingInt(Stretch::start));
            int from = random.nextInt(35);
            int to = from + 1 + random.nextInt(10);

            assertThat(new Stretches<>(all, Stretch::start, Stretch::end).meeting(from, to))
                    .isEqualTo(all.stream()
                            .filter(one -> one.start() < to && one.end() > from)
                            .toList());
        }
    }
}
