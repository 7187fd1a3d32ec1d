package org.demarche.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.RandomChronicles;
import org.demarche.model.Event;
import org.junit.jupiter.api.Test;

class ReviewOrderTest {
    private static Event event(String id, String when) {
        return Event.builder(id, id, RandomChronicles.when(when)).build();
    }

    @Test
    void isOfTheChronicleBeforeCorrectionsThoughFirstAskedForAfterOne() {
        Event dated = event("dated", "2018-06-12");
        ReviewOrder order = new ReviewOrder(RandomChronicles.chronicle(List.of(dated, event("undated", "/"))));
        List<Event> corrected = List.of(event("undated", "1994-10-21"), dated);
        assertThat(ids(order, corrected)).containsExactly("undated", "dated");
        List<Event> three = List.of(dated, event("late", "1999"), event("undated", "1994-10-21"));
        assertThat(ids(order, three)).containsExactly("undated", "dated", "late");
    }

    private static List<String> ids(ReviewOrder order, List<Event> events) {
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(events));
        return IntStream.of(order.of(index))
                .mapToObj(position -> index.event(position).id())
                .toList();
    }
}
