package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What every frame must hold, whatever it shows. */
final class FrameChecks {
    private record Box(double x, double y, double width, double height, boolean held) {}

    private FrameChecks() {}

    /** That no two boxes overlap and no stem crosses one, but for boxes on their way out of which nothing is seen. */
    static void assertNothingOverlaps(Frame frame, String what) {
        List<Box> boxes = new ArrayList<>();
        frame.cards().stream()
                .filter(card -> card.x() > FrameBuilder.EDGE_PX || card.isSeen())
                .forEach(card -> boxes.add(new Box(card.x(), card.y(), card.width(), card.height(), card.held())));
        frame.labels().stream()
                .filter(label -> label.x() >= 0 || label.isSeen())
                .forEach(
                        label -> boxes.add(new Box(label.x(), label.y(), label.width(), label.height(), label.held())));
        for (int i = 0; i < boxes.size(); i++) {
            Box one = boxes.get(i);
            assertThat(one.y()).as("%s: top of %s", what, one).isNotNegative();
            for (int j = 0; j < boxes.size(); j++) {
                if (i != j) {
                    assertApart(one, boxes.get(j), what);
                }
            }
        }
    }

    /** That no event has two titles that can be read. */
    static void assertNothingIsTitledTwice(Frame frame, String what) {
        Set<Integer> titled = new HashSet<>();
        frame.cards().stream()
                .filter(Frame.Card::isSeen)
                .forEach(card -> assertThat(titled.add(card.event()))
                        .as("%s: titled twice: %s", what, card)
                        .isTrue());
        frame.labels().stream()
                .filter(label -> !label.text().isEmpty())
                .forEach(label -> assertThat(titled.add(label.event()))
                        .as("%s: titled twice: %s", what, label)
                        .isTrue());
    }

    private static void assertApart(Box one, Box other, String what) {
        boolean overlap = one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
        assertThat(overlap).as("%s: %s overlaps %s", what, one, other).isFalse();
        boolean stemCrosses = !one.held()
                && one.x() >= 0
                && one.x() > other.x() + 0.01
                && one.x() < other.x() + other.width()
                && other.y() > one.y() + one.height() - 0.01;
        assertThat(stemCrosses)
                .as("%s: the stem of %s crosses %s", what, one, other)
                .isFalse();
    }
}
