package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.time.EdtfException;
import org.demarche.time.When;
import org.demarche.time.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({"Y-13800000000, 2019", "Y-500000, 1900", "-9000, 1900", "1914, 1918", "2019-02-27, 2019-02-28"})
    void everyExtentHasNamedTicks(String first, String last) throws EdtfException {
        List<Event> events = List.of(
                Event.builder("a", "A", When.parse(first)).build(),
                Event.builder("b", "B", When.parse(last)).build());
        ChronicleIndex index = ChronicleIndex.of(
                new Chronicle("t", List.of(), List.of(), List.of(), List.of(), Map.of(), events, Extras.NONE));
        TestMetrics metrics = new TestMetrics();
        Overview overview = Overview.of(index, EventSet.all(2), 800, 64, metrics, WORDING);
        List<Shape.Text> labels = overview.shapes().stream()
                .filter(Shape.Text.class::isInstance)
                .map(Shape.Text.class::cast)
                .toList();
        assertThat(labels).isNotEmpty();
        for (int i = 0; i < labels.size(); i++) {
            double endX = labels.get(i).x() + metrics.widthPx(labels.get(i).text(), Ticks.MINOR);
            assertThat(endX)
                    .isLessThan(i + 1 < labels.size() ? labels.get(i + 1).x() : 800);
        }
    }

    private static List<Shape> marks(Overview overview) {
        return overview.shapes().stream()
                .filter(shape -> shape instanceof Shape.Box box && box.pen() == null)
                .toList();
    }
}
