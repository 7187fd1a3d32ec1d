package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.model.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards that say more than their titles. */
class CardDetailTest {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 900;
    private static final double HIGH = 1_200;
    private static final TestMetrics METRICS = new TestMetrics();

    private static FrameBuilder builder(CardDetail detail) {
        return new FrameBuilder(METRICS, Messages.forLocale(Locale.ENGLISH), detail);
    }

    /** Events of every shape with summaries and quotations of every length, some without either. */
    private static ChronicleIndex wordy(Random random, int count) {
        List<Event> events = new ArrayList<>();
        for (Event event : RandomChronicles.index(random, count).events()) {
            Event.Builder builder = Event.builder(event.id(), event.title(), event.when())
                    .types(event.types())
                    .significance(event.significance());
            if (random.nextInt(4) > 0) {
                builder.summary("What the envoys agreed on. ".repeat(1 + random.nextInt(20)));
            }
            if (random.nextInt(3) > 0) {
                String words = "We never said so. ".repeat(1 + random.nextInt(12));
                builder.quotes(List.of(new Quote(null, words, null, Extras.NONE)));
            }
            events.add(builder.build());
        }
        return ChronicleIndex.of(RandomChronicles.chronicle(events));
    }

    private static Frame frame(ChronicleIndex index, CardDetail detail) {
        return builder(detail).build(FrameRequest.of(index, FrameBuilder.fitAll(index, WIDTH, HEIGHT)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 12, 30, 90, 400, 3_000})
    void noTwoBoxesOverlapAndAllWordsAreWithinTheirCards(int count) {
        ChronicleIndex index = wordy(new Random(count), count);
        for (CardDetail detail : CardDetail.values()) {
            Frame frame = frame(index, detail);
            FrameChecks.assertNothingOverlaps(frame, detail + " of " + count);
            frame.cards().forEach(card -> assertThat(card.height()).isGreaterThanOrEqualTo(CardStyle.HEIGHT));
            for (FramePart part : FramePicture.parts(frame, Messages.forLocale(Locale.ENGLISH))) {
                if (part.kind() == FramePart.Kind.CARD) {
                    assertWithin(part, frame.cardOf(part.event()).orElseThrow());
                }
            }
        }
    }

    private static void assertWithin(FramePart part, Frame.Card card) {
        double previous = card.y();
        for (Shape shape : part.shapes()) {
            if (shape instanceof Shape.Text text) {
                assertThat(text.baseline() - previous)
                        .as("from one line to the next: %s", text.text())
                        .isGreaterThan(CardStyle.BODY.sizePx());
                assertThat(text.baseline() + CardStyle.BOTTOM)
                        .as("bottom of %s", text.text())
                        .isLessThanOrEqualTo(card.y() + card.height() + 1);
                assertThat(text.x() + METRICS.widthPx(text.text(), text.style()))
                        .as("end of %s", text.text())
                        .isLessThanOrEqualTo(card.x() + card.width() - CardStyle.PADDING_RIGHT + 0.01);
                previous = text.baseline();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 12, 30, 90, 400, 3_000})
    void aHighWindowHasSummariesThatNeitherPanningNorZoomingInTakesAway(int count) {
        Random random = new Random(count);
        ChronicleIndex index = wordy(random, count);
        FrameBuilder builder = new FrameBuilder(METRICS, Messages.forLocale(Locale.ENGLISH));
        Viewport viewport = FrameBuilder.fitAll(index, WIDTH, HIGH);
        for (int i = 0; i < 30; i++) {
            Frame before = builder.build(FrameRequest.of(index, viewport));
            FrameChecks.assertNothingOverlaps(before, "step " + i + " of " + count);
            viewport = i % 2 == 0
                    ? viewport.panBy(random.nextInt(300) - 150)
                    : viewport.zoomAround(random.nextDouble() * WIDTH, 1 + random.nextDouble());
            Frame after = builder.build(FrameRequest.of(index, viewport));
            for (Frame.Card card : before.cards()) {
                double x = viewport.xOf(index.anchor(card.event()));
                boolean whole = x >= FrameBuilder.EDGE_PX && x + CardStyle.WIDTH <= WIDTH - FrameBuilder.EDGE_PX;
                if (whole) {
                    Frame.Card now = after.cardOf(card.event()).orElseThrow();
                    assertThat(now.summaryLines())
                            .hasSizeGreaterThanOrEqualTo(card.summaryLines().size());
                    if (i % 2 == 0) {
                        assertThat(now.y()).as("panning").isEqualTo(card.y());
                        assertThat(now.height()).as("panning").isEqualTo(card.height());
                    }
                }
            }
        }
    }

    @Test
    void theDashBeforeASpeakerStandsOnTheSpeakersLine() {
        String words = Messages.forLocale(Locale.ENGLISH).text("layout.card.quoteBy", "So be it", "Kim");
        double widthPx = METRICS.widthPx("“So be it” –", CardStyle.BODY);
        assertThat(new TextFitter(METRICS, Locale.ENGLISH)
                        .wrap(words, CardStyle.BODY, widthPx, 2)
                        .lines())
                .containsExactly("“So be it”", "–\u00a0Kim");
    }

    @Test
    void onlyAHighWindowHasSummaries() {
        ChronicleIndex index = wordy(new Random(3), 12);
        assertThat(summaries(index, HIGH)).isPositive();
        assertThat(summaries(index, 690)).isZero();
    }

    private static long summaries(ChronicleIndex index, double heightPx) {
        return new FrameBuilder(METRICS, Messages.forLocale(Locale.ENGLISH))
                .build(FrameRequest.of(index, FrameBuilder.fitAll(index, WIDTH, heightPx))).cards().stream()
                        .filter(card -> !card.summaryLines().isEmpty())
                        .count();
    }

    @Test
    void aCardSaysWhatIsAskedFor() {
        Event event = Event.builder("e", "The envoys meet", RandomChronicles.when("1894-03"))
                .summary("They agree on little.")
                .quotes(List.of(new Quote(null, "Not again", null, Extras.NONE)))
                .build();
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(List.of(event)));
        Frame.Card title = frame(index, CardDetail.TITLE).cards().getFirst();
        Frame.Card summary = frame(index, CardDetail.SUMMARY).cards().getFirst();
        Frame.Card quotation = frame(index, CardDetail.QUOTATION).cards().getFirst();
        assertThat(title.summaryLines()).isEmpty();
        assertThat(summary.summaryLines()).containsExactly("They agree on little.");
        assertThat(summary.quoteLines()).isEmpty();
        assertThat(quotation.summaryLines()).isEqualTo(summary.summaryLines());
        assertThat(quotation.quoteLines()).containsExactly("“Not again”");
        assertThat(quotation.height()).isGreaterThan(summary.height());
        assertThat(summary.height()).isGreaterThan(title.height());
    }

    /** Words below titles never cost a title. */
    @ParameterizedTest
    @ValueSource(ints = {3, 8, 12, 16})
    void asManyEventsHaveTitlesAsWithoutDetails(int count) {
        ChronicleIndex index = wordy(new Random(count), count);
        Frame plain = frame(index, CardDetail.TITLE);
        Frame wordy = frame(index, CardDetail.QUOTATION);
        assertThat(plain.cards().size() + plain.labels().size()).isEqualTo(index.placedCount());
        assertThat(wordy.cards().size() + wordy.labels().size()).isEqualTo(index.placedCount());
        assertThat(wordy.cards()).anyMatch(Frame.Card::full);
    }
}
