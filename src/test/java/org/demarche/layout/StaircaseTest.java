package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaircaseTest {
    private static Staircase.Step card(int event, double x) {
        return new Staircase.Step(event, x, CardStyle.WIDTH, CardStyle.HEIGHT);
    }

    @Test
    void theEarlierOfTwoThatOverlapStandsHigher() {
        Staircase staircase = new Staircase(1000, Integer::compare);
        assertThat(staircase.add(card(0, 0))).isTrue();
        assertThat(staircase.add(card(1, 100))).isTrue();
        assertThat(staircase.steps()).extracting(step -> step.event).containsExactly(0, 1);
        assertThat(staircase.steps())
                .extracting(step -> step.base)
                .containsExactly(CardStyle.HEIGHT + CardStyle.GAP, 0.0);
    }

    @Test
    void boxesFarApartStandOnOneRow() {
        Staircase staircase = new Staircase(1000, Integer::compare);
        staircase.add(card(0, 0));
        staircase.add(card(1, CardStyle.WIDTH + CardStyle.GAP));
        assertThat(staircase.steps()).extracting(step -> step.base).containsExactly(0.0, 0.0);
    }

    @Test
    void aBoxThatDoesNotFitLeavesEverythingAsItWas() {
        Staircase staircase = new Staircase(2 * CardStyle.HEIGHT + CardStyle.GAP, Integer::compare);
        staircase.add(card(0, 0));
        staircase.add(card(2, 100));
        assertThat(staircase.add(card(1, 50))).isFalse();
        assertThat(staircase.steps()).extracting(step -> step.event).containsExactly(0, 2);
        assertThat(staircase.steps())
                .extracting(step -> step.base)
                .containsExactly(CardStyle.HEIGHT + CardStyle.GAP, 0.0);
    }

    @Test
    void whatStoodOnARemovedBoxComesDown() {
        Staircase staircase = new Staircase(1000, Integer::compare);
        Staircase.Step lower = card(1, 100);
        staircase.add(card(0, 0));
        staircase.add(lower);
        staircase.remove(lower);
        assertThat(staircase.steps()).extracting(step -> step.base).containsExactly(0.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noTwoBoxesOverlapAndNoStemCrossesOne(long seed) {
        Random random = new Random(seed);
        Staircase staircase = new Staircase(100 + random.nextInt(500), Integer::compare);
        for (int event = 0; event < 200; event++) {
            double x = random.nextInt(1500);
            staircase.add(
                    random.nextBoolean()
                            ? card(event, x)
                            : new Staircase.Step(event, x, 20 + random.nextInt(170), CardStyle.LABEL_HEIGHT));
        }
        List<Staircase.Step> steps = staircase.steps();
        assertThat(steps.size()).as("seed %d", seed).isGreaterThan(5);
        for (int i = 0; i < steps.size(); i++) {
            Staircase.Step left = steps.get(i);
            for (Staircase.Step right : steps.subList(i + 1, steps.size())) {
                boolean reaches = right.x < left.x + left.width;
                assertThat(!reaches || left.base >= right.top())
                        .as("seed %d: box at %s over box at %s", seed, left.x, right.x)
                        .isTrue();
            }
        }
    }
}
