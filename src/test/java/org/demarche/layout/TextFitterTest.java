package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFitterTest {
    @ParameterizedTest
    @CsvSource({
        "'Soft\u00adhyphen\u00adated 9', Softhyphenated 9",
        "'a \u202edesrever\u202c b', a desrever b",
        "'\u2066isolated\u2069\u200f', isolated",
        "'zero\u200bwidth\ufeff \u2060', zerowidth",
        "'bell\u0007 rings\u0000', bell rings",
        "'one\u2028two\u0085three\t four', one two three four",
        "'A\u200dB\u200cC', ABC"
    })
    void charactersThatOnlyControlOthersAreNotDrawn(String text, String drawn) {
        assertThat(TextFitter.oneLine(text)).isEqualTo(drawn);
    }

    @Test
    void aSeenTextKeepsItsLinesAndSpaces() {
        assertThat(TextFitter.seen("One\u00adword\n\n\u202etwo  words\u202c\tend"))
                .isEqualTo("Oneword\n\ntwo  words\tend");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "\u0915\u094d\u200d\u0937",
                "\ud83d\udc69\u200d\ud83d\ude80",
                "\u0600\u0661\u0662",
                "no\u00a0break"
            })
    void charactersThatBelongToAWordAreDrawn(String text) {
        assertThat(TextFitter.oneLine(text)).isEqualTo(text);
    }

    private static final TextStyle STYLE = TextStyle.regular(10);
    private static final double TEN_CHARACTERS = 55;

    private final TextFitter fitter = new TextFitter(new TestMetrics(), Locale.ENGLISH);

    @Test
    void breaksBetweenWords() {
        assertThat(fitter.wrap("Hanoi  summit\nends", STYLE, TEN_CHARACTERS, 3).lines())
                .containsExactly("Hanoi", "summit", "ends");
    }

    @Test
    void cutsTheLastLineWithAnEllipsis() {
        TextFitter.Lines lines = fitter.wrap("Joint statement on denuclearisation", STYLE, TEN_CHARACTERS, 2);
        assertThat(lines.lines()).containsExactly("Joint", "statement…");
        assertThat(lines.cut()).isTrue();
    }

    @Test
    void theLastLineEndsWithAWholeWordWhereTheFirstHasRoom() {
        assertThat(fitter.wrap("Foreign ministers meet again", STYLE, TEN_CHARACTERS, 2)
                        .lines())
                .containsExactly("Foreign", "ministers…");
        assertThat(fitter.wrap("Ministers in a research centre", STYLE, TEN_CHARACTERS, 2)
                        .lines())
                .containsExactly("Ministers", "in a…");
        assertThat(fitter.wrap("Ministers denuclearisation", STYLE, TEN_CHARACTERS, 2)
                        .lines())
                .containsExactly("Ministers", "denuclear…");
        assertThat(fitter.wrap("核問題に関する共同声明の発表", STYLE, TEN_CHARACTERS, 1).lines())
                .containsExactly("核問題に関する共同…");
    }

    @Test
    void aWordThatJustFitsEndsTheLineWithoutRoomForItsSpace() {
        assertThat(fitter.wrap("Talks fail in Geneva", STYLE, TEN_CHARACTERS, 2).lines())
                .containsExactly("Talks fail", "in Geneva");
        assertThat(fitter.cutBetweenWords("Talks end in Geneva", STYLE, TEN_CHARACTERS))
                .isEqualTo("Talks end…");
    }

    @Test
    void cutsBetweenWordsWhereTheFirstHasRoom() {
        assertThat(fitter.cutBetweenWords("20 – 21 August 2006", STYLE, TEN_CHARACTERS))
                .isEqualTo("20 – 21…");
        assertThat(fitter.cutBetweenWords("August", STYLE, TEN_CHARACTERS)).isEqualTo("August");
        assertThat(fitter.cutBetweenWords("Donaudampfschiff", STYLE, TEN_CHARACTERS))
                .isEqualTo("Donaudamp…");
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        assertThat(fitter.wrap("Donaudampfschiff", STYLE, TEN_CHARACTERS, 2).lines())
                .containsExactly("Donaudampf", "schiff");
    }

    @Test
    void theTailOfALineBeginsWithAWholeWordWhereThatStands() {
        String line = "Talks in Hanoi end without a result";
        assertThat(fitter.tail(line, STYLE, 12)).isEqualTo(new TextFitter.Tail("…in Hanoi end without a result", 27.5));
        assertThat(fitter.tail(line, STYLE, 27).text()).isEqualTo("…in Hanoi end without a result");
        assertThat(fitter.tail(line, STYLE, 28).text()).isEqualTo("…Hanoi end without a result");
        assertThat(fitter.tail(line, STYLE, 100).text()).as("too little").isEmpty();
        assertThat(fitter.tail("Denuclearisation", STYLE, 1).text()).isEmpty();
        String unspaced = "河内首脑会晤日程安排".repeat(3);
        assertThat(fitter.tail(unspaced, STYLE, 1).text()).isEqualTo("…" + unspaced.substring(2));
    }

    @Test
    void theTailOfALineFromTheRightToTheLeftIsItsBeginning() {
        String line = "שיחות בהאנוי מסתיימות בלי תוצאה";
        TextFitter.Tail tail = fitter.tail(line, STYLE, 20);
        assertThat(tail.text()).isEqualTo("שיחות בהאנוי מסתיימות בלי…");
        assertThat(tail.fromPx()).isEqualTo((line.length() - tail.text().length()) * TEN_CHARACTERS / 10);
        assertThat(fitter.tail(line, STYLE, 120).text()).as("too little").isEmpty();
    }

    @Test
    void neverCutsACharacterInHalf() {
        String text = "😀".repeat(30);
        String cut = fitter.cut(text, STYLE, TEN_CHARACTERS);
        assertThat(cut).isEqualTo("😀".repeat(9) + "…");
    }

    @Test
    void cutToWordsLeavesNothingThatSaysNothing() {
        assertThat(fitter.cutToWords("Hanoi summit", STYLE, TEN_CHARACTERS)).isEqualTo("Hanoi sum…");
        assertThat(fitter.cutToWords("Hanoi summit", STYLE, 4 * TEN_CHARACTERS / 10))
                .isEmpty();
        assertThat(fitter.cutToWords("the Left Bank is cleared", STYLE, 7 * TEN_CHARACTERS / 10))
                .isEmpty();
        assertThat(fitter.cutToWords("Ja", STYLE, TEN_CHARACTERS)).isEqualTo("Ja");
    }

    @Test
    void breaksTextWithoutSpaces() {
        TextFitter.Lines lines = fitter.wrap("北朝鮮の核問題に関する共同声明", STYLE, TEN_CHARACTERS, 2);
        assertThat(String.join("", lines.lines())).isEqualTo("北朝鮮の核問題に関する共同声明");
        assertThat(lines.cut()).isFalse();
    }

    @Test
    void emptyTextHasNoLines() {
        assertThat(fitter.wrap("  ", STYLE, TEN_CHARACTERS, 2).lines()).isEmpty();
    }
}
