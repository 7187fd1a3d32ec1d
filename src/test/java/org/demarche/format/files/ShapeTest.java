package org.demarche.format.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {
    @ParameterizedTest
    @ValueSource(strings = {"{", "[", "<", "x"})
    void bytesAtRandomAreNoTextWhateverTheyBeginWith(String start) {
        byte[] bytes = new byte[3000];
        new Random(7).nextBytes(bytes);
        bytes[0] = (byte) start.charAt(0);
        assertThat(Shape.of(bytes)).isEqualTo(Shape.BINARY);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"name\": \"value\"}', JSON",
        "'{', JSON",
        "'{\\rtf1\\ansi The envoys met on 3 May 2018.}', RTF",
        "'bplist00_WebMainResource', WEBARCHIVE",
        "'<note>text</note>', XML",
        "'{\"format\": \"demarche/1\", \"events\": []}', DEMARCHE",
        "'Two ministers met on 4 May 1987.', TEXT",
    })
    void textIsKnownByItsBeginning(String text, Shape shape) {
        assertThat(Shape.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(shape);
    }

    @ParameterizedTest
    @CsvSource({
        "'From: <Saved by Blink>|Date: Sat, 2 Mar 2019|Content-Type: multipart/related;|\ttype=\"text/html\"||', SAVED_PAGE",
        "'Subject: Envoys||Content-Type: multipart/related; is a field.', TEXT",
        "'Received: from a.example|\tby b.example|Subject: Envoys|Date: 4 May 1987||They met.', SAVED_PAGE",
        "'Subject: Envoys|Date: 4 May 1987||MIME-Version: 1.0', TEXT",
        "'[InternetShortcut]|URL=https://a.example', LINK",
        "'[Desktop Entry]|Type=Link|URL=https://a.example', LINK",
        "'<?xml version=\"1.0\"?>|<plist version=\"1.0\"><dict>|<key>URL</key><string>https://a.example', LINK",
        "'<?xml version=\"1.0\"?>|<plist version=\"1.0\"><dict>|<key>Name</key>', XML",
    })
    void savedPagesAndLinksAreToldApart(String lines, Shape shape) {
        byte[] text = lines.replace("|", "\r\n").getBytes(StandardCharsets.UTF_8);
        assertThat(Shape.of(text)).isEqualTo(shape);
    }

    @Test
    void manyShortLinesAreNoFieldsOfASavedPage() {
        assertThat(Shape.of("a:\n".repeat(20_000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Shape.TEXT);
    }

    /** A chronology for readers is an article; what only Markwhen writes makes it Markwhen. */
    @ParameterizedTest
    @CsvSource({
        "'12 June 2018: Two leaders met in Singapore.|10 September 2018: A second meeting was prepared.', TEXT",
        "'1945: The war in Europe came to an end.|1949: Twelve states founded an alliance.', TEXT",
        "'12 June 2018: Two leaders met in Singapore.|10 September 2018: A second meeting. #talks', MARKWHEN",
        "'2018-06-12: Two leaders met in Singapore.|2018-09: A second meeting was prepared.', MARKWHEN",
        "'title: Talks|12 June 2018: Two leaders met in Singapore.|1949: Twelve states met there.', MARKWHEN",
        "'1945: Two leaders met in Singapore.|5 days: A second meeting was prepared there.', MARKWHEN",
        "'12 June 2018: First summit|10 September 2018: Second summit', MARKWHEN",
    })
    void aChronologyInSentencesIsAnArticle(String lines, Shape shape) {
        byte[] text = lines.replace('|', '\n').getBytes(StandardCharsets.UTF_8);
        assertThat(Shape.of(text)).isEqualTo(shape);
    }

    /** In windows-1251 the whole of a Russian text is no UTF-8. */
    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "UTF-16LE"})
    void aChronicleInAnotherEncodingStaysOne(String encoding) {
        String chronicle = "{\"format\": \"demarche/1\", \"title\": \"Переговоры о мире\", \"events\": []}";
        assertThat(Shape.of((encoding.startsWith("UTF-16") ? "\uFEFF" + chronicle : chronicle)
                        .getBytes(Charset.forName(encoding))))
                .isEqualTo(Shape.DEMARCHE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "UTF-8"})
    void aTextInAnotherScriptIsOne(String encoding) {
        String text = "Министр встретился с коллегой в Москве. Стороны подписали договор о торговле. ".repeat(3);
        assertThat(Shape.of(text.getBytes(Charset.forName(encoding)))).isEqualTo(Shape.TEXT);
    }

    @Test
    void listsInListsWithoutEndTakeNoMemory() {
        assertThat(Outline.of("{\"events\":" + "[".repeat(100_000))).containsExactly("events");
    }
}
