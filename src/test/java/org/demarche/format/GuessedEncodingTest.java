package org.demarche.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuessedEncodingTest {
    private static final String RUSSIAN = "Министр иностранных дел встретился с коллегой в Москве 5 мая 2014 года."
            + " Стороны подписали договор о торговле и обсудили положение на границе.";
    private static final String CHINESE = "外交部长会见了肯尼亚外长。双方签署了贸易协定，并讨论了边界问题。";
    private static final String JAPANESE = "日本の外務大臣は会談した。東京で条約に署名しました。これからも話し合いを続けます。";
    private static final String GREEK = "Ο υπουργός Εξωτερικών συναντήθηκε στην Αθήνα με τον ομόλογό του για δύο ώρες.";
    private static final String KOREAN = "외교부 장관은 서울에서 회담을 가졌다. 조약에 서명했다. 다음 회담은 도쿄에서 열린다.";

    private static String read(String text, String encoding) {
        byte[] bytes = text.getBytes(Charset.forName(encoding));
        return new String(bytes, GuessedEncoding.of(bytes));
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "KOI8-R", "ISO-8859-5", "IBM866", "x-MacCyrillic"})
    void readsRussian(String encoding) {
        assertThat(read(RUSSIAN, encoding)).isEqualTo(RUSSIAN);
        String mixed = "The minister spoke in Moscow on 5 May 2014. ".repeat(5) + RUSSIAN;
        assertThat(read(mixed, encoding)).isEqualTo(mixed);
    }

    @Test
    void readsWhatIsWrittenInEastAsia() {
        assertThat(read(CHINESE, "GB18030")).isEqualTo(CHINESE);
        assertThat(read(JAPANESE, "Shift_JIS")).isEqualTo(JAPANESE);
        assertThat(read(JAPANESE, "EUC-JP")).isEqualTo(JAPANESE);
        assertThat(read(KOREAN, "EUC-KR")).isEqualTo(KOREAN);
    }

    @Test
    void readsGreek() {
        assertThat(read(GREEK, "ISO-8859-7")).isEqualTo(GREEK);
    }

    /** One name is enough to see it, since "Rados³aw" is no word. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Radosław Sikorski met his colleague Müller.",
                "“A good day”, said Elżbieta Bieńkowska — she met Müller and Łukasz.",
            })
    void readsPolishNames(String text) {
        assertThat(read(text, "windows-1250")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister’s café in Zürich — “a good day”.",
                "François Hollande’s visit to Québec",
                "Envoys met at the Café Müller."
            })
    void readsOlderTextsOfMacs(String text) {
        assertThat(read(text, "x-MacRoman")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister’s café in Zürich — “a good day” …",
                "“It’s over,” he said—“for now.” It cost €5 or £4; 30 m³ of gas, 20 °C.",
                "‘No’, ÉTATS-UNIS, São Tomé, Curaçao, Åland, Øresund, Þór, Straße, naïve, œuvre",
                "———————————— •••••••••••• …………",
                "Señor Núñez à la carte: ¿qué? ¡No! «Oui»",
                "§ 12 © 2014 ® ½ cup; 1¹ 2² 3³ x×y",
                "À É È",
                "No accents at all.",
                "",
            })
    void westernTextIsNothingElse(String text) {
        assertThat(read(text, "windows-1252")).isEqualTo(text);
        assertThat(GuessedEncoding.isOtherScript(text.getBytes(Charset.forName("windows-1252"))))
                .isFalse();
    }
}
