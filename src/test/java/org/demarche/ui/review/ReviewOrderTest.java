package org.demarche.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        assertThat(order.of(RandomChronicles.chronicle(corrected)))
                .extracting(Event::id)
                .containsExactly("undated", "dated");
        List<Event> three = List.of(dated, event("late", "1999"), event("undated", "1994-10-21"));
        assertThat(order.of(RandomChronicles.chronicle(three)))
                .extracting(Event::id)
                .containsExactly("undated", "dated", "late");
    }
}
