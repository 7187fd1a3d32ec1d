package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.time.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverviewTest {
    private static final Wording WORDING = Messages.forLocale(Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 2000})
    void everythingLiesInTheStrip(int count) {
        ChronicleIndex index = RandomChronicles.index(new Random(count), count);
        Overview overview = Overview.of(index, EventSet.all(index.size()), 800, 64, new TestMetrics(), WORDING);
        for (Shape shape : overview.shapes()) {
            if (shape instanceof Shape.Box box) {
                assertThat(box.x()).isNotNegative();
                assertThat(box.x() + box.width()).isLessThanOrEqualTo(800);
                assertThat(box.y()).isNotNegative();
                assertThat(box.y() + box.height()).isLessThanOrEqualTo(64);
            }
        }
        if (count > 0) {
            assertThat(overview.xOf(index.first())).isNotNegative();
            assertThat(overview.xOf(index.last())).isLessThanOrEqualTo(800);
            assertThat(marks(overview)).isNotEmpty();
        }
    }

    private static List<Shape> marks(Overview overview) {
        return overview.shapes().stream()
                .filter(shape -> shape instanceof Shape.Box box && box.pen() == null)
                .toList();
    }
}
