package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.demarche.Seeds;
import org.junit.jupiter.api.Test;

class HeadroomTest {
    private static final double HEIGHT = 400;
    private static final double WIDTH = 1200;
    private static final double LABEL_WIDTH = 136;

    private static Staircase.Step step(Random random, int event) {
        boolean isCard = random.nextInt(4) == 0;
        double width = isCard ? CardStyle.WIDTH : 40 + random.nextInt(100);
        double height = isCard ? CardStyle.HEIGHT : CardStyle.LABEL_HEIGHT;
        double floor = random.nextInt(6) == 0 ? random.nextInt(200) : 0;
        double ceiling = random.nextInt(6) == 0 ? 100 + random.nextInt(200) : Double.POSITIVE_INFINITY;
        return new Staircase.Step(event, random.nextDouble() * WIDTH, width, height, floor, ceiling);
    }

    @Test
    void aLabelIsTakenInIfAndOnlyIfItIsNoHigherThanTheRoom() {
        Random random = new Random(Seeds.seed());
        int taken = 0;
        int refused = 0;
        for (int round = 0; round < 400; round++) {
            Staircase staircase = new Staircase(HEIGHT, Integer::compare);
            int boxes = random.nextInt(60);
            for (int event = 0; event < boxes; event++) {
                staircase.add(step(random, event));
            }
            Headroom headroom = new Headroom(staircase.steps(), HEIGHT);
            double x = random.nextDouble() * WIDTH;
            double floor = random.nextBoolean() ? 0 : random.nextInt(300);
            double ceiling = random.nextBoolean() ? Double.POSITIVE_INFINITY : random.nextInt(400);
            double freePx = headroom.labelPx(x, LABEL_WIDTH, floor, ceiling);
            boolean fits =
                    staircase.add(new Staircase.Step(boxes, x, LABEL_WIDTH, CardStyle.LABEL_HEIGHT, floor, ceiling));
            assertThat(fits).as("round %d, room %s", round, freePx).isEqualTo(freePx >= CardStyle.LABEL_HEIGHT);
            taken += fits ? 1 : 0;
            refused += fits ? 0 : 1;
        }
        assertThat(taken).isPositive();
        assertThat(refused).isPositive();
    }
}
