package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Event;
import org.demarche.time.Wording;
import org.junit.jupiter.api.Test;

class CardEdgesTest {
    private static final Wording WORDING = Messages.forLocale(Locale.ENGLISH);
    private static final TestMetrics METRICS = new TestMetrics();
    private static final double WIDTH = 844;
    private static final double HEIGHT = 690;
    private static final double TEXT_INSETS = CardStyle.PADDING_LEFT + CardStyle.PADDING_RIGHT;

    private final ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(List.of(
            Event.builder("talks", "Talks about the border open in a town nearby", RandomChronicles.when("2019-02-03"))
                    .build())));
    private final FrameBuilder builder = new FrameBuilder(METRICS, WORDING);

    private FrameRequest at(double anchorX) {
        Viewport all = FrameBuilder.fitAll(index, WIDTH, HEIGHT);
        return FrameRequest.of(index, all.withPointAt(index.anchor(0), anchorX));
    }

    private Frame frame(double anchorX) {
        return builder.build(at(anchorX));
    }

    private static void assertFits(Frame.Card card) {
        double room = card.width() - TEXT_INSETS + 0.01;
        assertThat(METRICS.widthPx(card.dateLine(), CardStyle.DATE)).isLessThanOrEqualTo(room);
        assertThat(card.titleLines())
                .allSatisfy(line ->
                        assertThat(METRICS.widthPx(line, CardStyle.TITLE)).isLessThanOrEqualTo(room));
    }

    @Test
    void anEdgeMakesACardNarrowerAndCutsNoLine() {
        for (double cut = 0; cut <= CardStyle.WIDTH - CardEdges.LEAST_PX; cut += 7) {
            Frame right = frame(WIDTH - FrameBuilder.EDGE_PX - CardStyle.WIDTH + cut);
            Frame.Card atRight = right.cards().getFirst();
            assertThat(atRight.x() + atRight.width()).isCloseTo(WIDTH - FrameBuilder.EDGE_PX, within(0.01));
            assertThat(atRight.width()).isCloseTo(CardStyle.WIDTH - cut, within(0.01));
            assertThat(atRight.titleLines().getFirst()).startsWith("Talks");
            assertThat(atRight.titleLines()).hasSize(CardStyle.TITLE_LINES);
            assertFits(atRight);
            Frame.Card atLeft = frame(FrameBuilder.EDGE_PX - cut).cards().getFirst();
            assertThat(atLeft.x()).isCloseTo(FrameBuilder.EDGE_PX, within(0.01));
            assertThat(atLeft.width()).isCloseTo(CardStyle.WIDTH - cut, within(0.01));
            assertThat(atLeft.held()).as("no stem where the event is not").isEqualTo(cut > 0);
            assertThat(atLeft.titleLines().getFirst()).startsWith("Talks");
            assertFits(atLeft);
        }
    }

    @Test
    void aNarrowCardHasAShorterDate() {
        ChronicleIndex days = ChronicleIndex.of(RandomChronicles.chronicle(
                List.of(Event.builder("talks", "Talks", RandomChronicles.when("1919-09-09/1919-09-14"))
                        .build())));
        Viewport all = FrameBuilder.fitAll(days, WIDTH, HEIGHT);
        double anchorX = FrameBuilder.EDGE_PX - 60;
        assertThat(builder.build(FrameRequest.of(days, all)).cards().getFirst().dateLine())
                .isEqualTo("9 – 14 September 1919");
        assertThat(builder.build(FrameRequest.of(days, all.withPointAt(days.anchor(0), anchorX)))
                        .cards()
                        .getFirst()
                        .dateLine())
                .isEqualTo("9 – 14 Sep 1919");
    }

    @Test
    void nothingIsSeenOfACardThatWouldSayHardlyAnything() {
        double leastX = WIDTH - FrameBuilder.EDGE_PX - CardEdges.LEAST_PX;
        assertThat(FramePicture.parts(frame(leastX - 1), WORDING))
                .extracting(FramePart::kind)
                .contains(FramePart.Kind.CARD, FramePart.Kind.STEM);
        Frame frame = frame(leastX + 1);
        assertThat(FramePicture.parts(frame, WORDING))
                .extracting(FramePart::kind)
                .contains(FramePart.Kind.DISC)
                .doesNotContain(FramePart.Kind.CARD, FramePart.Kind.STEM);
        Frame.Card card = frame.cards().getFirst();
        assertThat(card.contains(card.x() + 20, card.y() + 20)).isFalse();
    }

    @Test
    void theSelectedCardIsSeenUpToTheEdge() {
        FrameRequest request = at(WIDTH - 40).withSelected(OptionalInt.of(0));
        Frame.Card card = builder.build(request).cards().getFirst();
        assertThat(card.isSeen()).isTrue();
        assertThat(card.x()).isCloseTo(WIDTH - 40, within(0.01));
        assertThat(card.width()).isEqualTo(CardEdges.LEAST_PX);
    }
}
