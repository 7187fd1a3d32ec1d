package org.demarche.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Evidence;
import org.demarche.model.Extras;
import org.demarche.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignificanceTest {
    private static final double ROUNDING = 1e-9;

    private static Event event(EventType type, int sources) throws Exception {
        return Event.builder("e", "Title", When.parse("2018-06-12"))
                .types(List.of(type))
                .evidence(IntStream.range(0, sources)
                        .mapToObj(i -> new Evidence("s" + i, 0, 1, Extras.NONE))
                        .toList())
                .build();
    }

    private static double of(EventType type, int sources) throws Exception {
        return Significance.of(event(type, sources));
    }

    @Test
    void deedsMatterMoreThanWordsToSomebodyAndThoseMoreThanStatements() throws Exception {
        assertThat(of(EventType.AGREEMENT, 1)).isGreaterThan(of(EventType.OFFER, 1));
        assertThat(of(EventType.FORCE, 1)).isGreaterThan(of(EventType.THREAT, 1));
        assertThat(of(EventType.THREAT, 1)).isGreaterThan(of(EventType.STATEMENT, 1));
        assertThat(of(EventType.STATEMENT, 1)).isGreaterThan(of(EventType.CONTEXT, 1));
    }

    @Test
    void conflictMattersNoMoreThanCooperation() throws Exception {
        assertThat(of(EventType.SANCTIONS, 0)).isEqualTo(of(EventType.AGREEMENT, 0));
        assertThat(of(EventType.FORCE, 0)).isEqualTo(of(EventType.SUMMIT, 0));
        assertThat(of(EventType.THREAT, 0)).isEqualTo(of(EventType.OFFER, 0));
    }

    @Test
    void wordsToldByOneSourceMoreMatterAsMuchAsADeed() throws Exception {
        assertThat(of(EventType.THREAT, 2)).isCloseTo(of(EventType.FORCE, 1), within(ROUNDING));
        assertThat(of(EventType.THREAT, 3)).isGreaterThan(of(EventType.FORCE, 1));
        assertThat(of(EventType.STATEMENT, 1)).isGreaterThan(of(EventType.FORCE, 0));
    }

    /** Where nothing but their types tells events apart, more than one family has what matters most. */
    @Test
    void noTypeMattersMostAlone() throws Exception {
        Map<EventType, Double> values = new EnumMap<>(EventType.class);
        for (EventType type : EventType.values()) {
            values.put(type, of(type, 1));
        }
        double most =
                values.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        Set<EventType.Family> families = EnumSet.noneOf(EventType.Family.class);
        values.forEach((type, value) -> {
            if (value >= most - ROUNDING) {
                families.add(type.family());
            }
        });
        assertThat(families)
                .containsExactlyInAnyOrder(
                        EventType.Family.TALK, EventType.Family.DEED, EventType.Family.MATERIAL_CONFLICT);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void whatTheFileSaysStands(EventType type) throws Exception {
        Event given = event(type, 3).toBuilder().significance(0.3).build();
        assertThat(Significance.of(given)).isEqualTo(0.3);
    }
}
