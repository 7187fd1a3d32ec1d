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
        "'<note>text</note>', XML",
        "'{\"format\": \"demarche/1\", \"events\": []}', DEMARCHE",
        "'Two ministers met on 4 May 1987.', TEXT",
    })
    void textIsKnownByItsBeginning(String text, Shape shape) {
        assertThat(Shape.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(shape);
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

    @Test
    void listsInListsWithoutEndTakeNoMemory() {
        assertThat(Outline.of("{\"events\":" + "[".repeat(100_000))).containsExactly("events");
    }
}
