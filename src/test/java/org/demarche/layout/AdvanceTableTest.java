package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.demarche.export.AwtTextMetrics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdvanceTableTest {
    private final TextMetrics whole = new AwtTextMetrics();
    private final AdvanceTable table = new AdvanceTable(whole);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Signs with: “a trade accord” – in Lomé…",
                "AVAWA Tokyo fi ffl -> 1/2",
                "Łódź, Kŏje-do, Şırnak",
                "平壤共同宣言",
                "Переговоры",
                "مفاوضات",
                "Emoji 🕊 and more"
            })
    void theSumOfTheLettersIsTheWidthOfTheText(String text) {
        for (TextStyle style : new TextStyle[] {CardStyle.TITLE, CardStyle.LABEL, Ticks.MINOR}) {
            assertThat(table.widthPx(text, style)).isCloseTo(whole.widthPx(text, style), Offset.offset(0.01));
        }
    }
}
