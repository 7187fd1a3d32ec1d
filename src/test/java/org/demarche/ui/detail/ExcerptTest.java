package org.demarche.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.demarche.model.Evidence;
import org.demarche.model.Extras;
import org.demarche.ui.control.MarkedText.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
    private static final String LONG = "word ".repeat(30).strip();

    @Test
    void givesContextInWholeWordsAndAnEllipsisForTheRest() {
        assertThat(read(LONG + " The sentence. " + LONG, "The sentence."))
                .isEqualTo("… " + "word ".repeat(13) + "[The sentence.]" + " word".repeat(14) + " …");
    }

    @Test
    void keepsWhatStandsBetweenTwoSentencesWhenItIsShort() {
        assertThat(read("One. Between. Two.", "One.", "Two.")).isEqualTo("[One.] Between. [Two.]");
    }

    @Test
    void leavesOutWhatStandsBetweenTwoSentencesWhenItIsLong() {
        String text = "One. " + LONG + " " + LONG + " Two.";
        assertThat(read(text, "One.", "Two."))
                .startsWith("[One.] word")
                .contains("word … word")
                .endsWith("word [Two.]");
    }

    @Test
    void anEllipsisStandsBetweenParagraphs() {
        Excerpt excerpt = excerpt("One.\n\nNothing.\n\nTwo.", "One.", "Two.");
        assertThat(text(excerpt)).isEqualTo("[One.] … [Two.]");
        assertThat(excerpt.paragraphs()).containsExactly(1, 3);
    }

    @Test
    void aRangeOverParagraphsIsMarkedInEach() {
        Excerpt excerpt = excerpt("Start one.\n\nTwo end.", "one.\n\nTwo");
        assertThat(text(excerpt)).isEqualTo("Start [one.] … [Two] end.");
        assertThat(excerpt.paragraphs()).containsExactly(1, 2);
    }

    @Test
    void overlappingRangesAreMarkedOnce() {
        assertThat(text(Excerpt.of("abcdef", List.of(range(0, 4), range(2, 6)))))
                .isEqualTo("[abcdef]");
    }

    @Test
    void rangesOutsideOfTheTextAreLeftOut() {
        Excerpt excerpt = Excerpt.of("abc", List.of(range(2, 9), range(-1, 2), range(3, 2)));
        assertThat(excerpt.pieces()).isEmpty();
        assertThat(excerpt.paragraphs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void marksJustTheRanges(long seed) {
        Random random = new Random(seed);
        String text = "abcde fghij klmno. pqrst ".repeat(20).strip();
        for (int i = 0; i < 200; i++) {
            List<Evidence> ranges = new ArrayList<>();
            boolean[] expected = new boolean[text.length()];
            for (int j = random.nextInt(4); j >= 0; j--) {
                int start = random.nextInt(text.length() - 1);
                int end = start + 1 + random.nextInt(Math.min(40, text.length() - start));
                ranges.add(range(start, end));
                Arrays.fill(expected, start, end, true);
            }
            long marked = Excerpt.of(text, ranges).pieces().stream()
                    .filter(piece -> piece.mark() == Mark.STRONG)
                    .mapToLong(piece -> piece.text().length())
                    .sum();
            long wanted = 0;
            for (boolean one : expected) {
                wanted += one ? 1 : 0;
            }
            assertThat(marked).as("seed %d, ranges %s", seed, ranges).isEqualTo(wanted);
        }
    }

    private static String read(String text, String... marked) {
        return text(excerpt(text, marked));
    }

    private static Excerpt excerpt(String text, String... marked) {
        return Excerpt.of(
                text,
                Arrays.stream(marked)
                        .map(words -> range(text.indexOf(words), text.indexOf(words) + words.length()))
                        .toList());
    }

    private static Evidence range(int start, int end) {
        return new Evidence("s", start, end, Extras.NONE);
    }

    private static String text(Excerpt excerpt) {
        return excerpt.pieces().stream()
                .map(piece -> piece.mark() == Mark.STRONG ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
