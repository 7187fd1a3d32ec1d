package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.text.Text;
import org.demarche.layout.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FxTextMetricsTest {
    private final FxTextMetrics metrics = new FxTextMetrics();

    /** The advances are the font's own, in its 2048ths of an em, so they hold for every toolkit. */
    @ParameterizedTest
    @CsvSource({"REGULAR, 11, 140.90527", "REGULAR, 12.5, 160.11963", "SEMIBOLD, 12.5, 162.82959"})
    void sumsTheFontsAdvances(TextStyle.Weight weight, double size, double width) {
        String text = "Hanoi AVATo fi To 0123 Te";
        assertThat(OnFx.call(() -> metrics.widthPx(text, new TextStyle(weight, size))))
                .isCloseTo(width, within(0.001));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "27 – 28 February 2019", "“deeply regrets”", "Kérdés, Łódź, Đà Nẵng", "Путин", "1…2"})
    void agreesWithWhatIsDrawn(String text) {
        OnFx.run(() -> {
            for (double size : new double[] {11, 11.5, 12.5, 13, 22}) {
                for (TextStyle style : new TextStyle[] {TextStyle.regular(size), TextStyle.semibold(size)}) {
                    Text drawn = new Text(text);
                    drawn.setFont(Fonts.of(style));
                    assertThat(metrics.widthPx(text, style))
                            .as("%s at %s", text, style)
                            .isCloseTo(drawn.getLayoutBounds().getWidth(), within(0.01));
                }
            }
        });
    }

    /** Where a font lacks them, a box is drawn in place of a mark. */
    @ParameterizedTest
    @ValueSource(strings = {"ที่ปรึกษา", "संधि", "e\u0301", "\u0e35\u0e48"})
    void marksTakeTheRoomThatIsDrawn(String text) {
        OnFx.run(() -> {
            TextStyle style = TextStyle.regular(12);
            Text drawn = new Text(text);
            drawn.setFont(Fonts.of(style, text));
            assertThat(metrics.widthPx(text, style))
                    .isGreaterThanOrEqualTo(drawn.getLayoutBounds().getWidth() - 0.01);
        });
    }

    @Test
    void marksAboveALetterTakeNoRoom() {
        OnFx.run(() -> assertThat(metrics.widthPx("e\u0301", TextStyle.regular(12)))
                .isEqualTo(metrics.widthPx("e", TextStyle.regular(12))));
    }
}
