package org.demarche.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.edit.Publication.Found;
import org.demarche.model.Extras;
import org.demarche.model.Source;
import org.demarche.time.EdtfException;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.junit.jupiter.api.Test;

class SourceReadingTest {
    private static final String SENTENCE = "On 4 May 1987 they met. ";
    private static final int SENTENCES = 1_000;

    @Test
    void aVeryLongParagraphIsShownInPieces() throws EdtfException {
        List<Found> dates = new ArrayList<>();
        List<TextFinder.Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < SENTENCES; i++) {
            int at = i * SENTENCE.length();
            dates.add(new Found(at + 3, at + 13, When.parse("1987-05-04"), null, false));
            sentences.add(new TextFinder.Sentence(at, at + SENTENCE.length() - 1));
        }
        String text = SENTENCE.repeat(SENTENCES).strip();
        SourceReading reading = SourceReading.of(OpenChronicle.EMPTY.index(), source(text), dates, sentences);
        List<SourceParagraph> pieces = reading.paragraphs(-1, 700);

        assertThat(reading.passedOver()).hasSize(SENTENCES);
        assertThat(pieces)
                .hasSizeBetween(6, 8)
                .allMatch(piece -> piece.number() == 1 && words(piece).length() <= 4_000);
        assertThat(pieces.stream().map(SourceReadingTest::words).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(pieces).filteredOn(SourceParagraph::hasSelected).hasSize(1);
    }

    @Test
    void aLongTextWithoutAnySentenceIsShownInPiecesToo() {
        String text = "😀".repeat(10_001);
        List<SourceParagraph> pieces = SourceReading.of(
                        OpenChronicle.EMPTY.index(), source("a" + text), List.of(), List.of())
                .paragraphs(-1, SourceReading.NONE);

        assertThat(pieces).hasSizeGreaterThan(4);
        assertThat(pieces)
                .allMatch(piece -> !Character.isLowSurrogate(words(piece).charAt(0)));
        assertThat(pieces.stream().map(SourceReadingTest::words).collect(Collectors.joining()))
                .isEqualTo("a" + text);
    }

    private static String words(SourceParagraph paragraph) {
        return paragraph.spans().stream().map(SourceParagraph.Span::text).collect(Collectors.joining());
    }

    private static Source source(String text) {
        return new Source("a1", "article", "Envoys", null, null, Undated.NONE, null, null, text, Extras.NONE);
    }
}
