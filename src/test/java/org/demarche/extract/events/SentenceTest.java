package org.demarche.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.extract.dates.TimeTagger;
import org.demarche.extract.names.Names;
import org.demarche.extract.text.CountingWords;
import org.demarche.extract.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {
    private static Sentence sentence(String text) {
        List<Span> whole = List.of(new Span(0, text.length()));
        return SentenceReader.of(text, whole, Names.in(text, whole), new TimeTagger().tag(text, null))
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway, which had left the pact and joined the talks, signed the treaty. | signed",
                "When Sweden withdrew, Norway signed the treaty. | signed",
                "Norway signed the treaty while Sweden withdrew. | signed",
                "While Sweden withdrew. | withdrew",
            })
    void theMainClauseIsTheOneThatTheOthersHangOn(String text, String verb) {
        Sentence sentence = sentence(text);
        Clause main = sentence.clauses().get(sentence.syntax().mainClause());

        assertThat(sentence.words().get(main.verb()).form()).isEqualTo(verb);
    }

    /** Else each of the dates in a long list costs as much as the list is long. */
    @ParameterizedTest
    @CsvSource({"100", "1000", "3000"})
    void howMuchBelongsToAClauseDoesNotGrowWithTheSentence(int pieces) {
        Sentence sentence = sentence("Norway met Sweden" + ", on 4 May 1987, Oslo".repeat(pieces));

        for (int at = 0; at < sentence.clauses().size(); at++) {
            assertThat(sentence.syntax().clauseEnd(at)
                            - sentence.clauses().get(at).from())
                    .isLessThanOrEqualTo(Syntax.LONGEST_CLAUSE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"and ", "Norway said ", "that ", "met and ", "which, ", "said that he ", "A ", "( ", "was "})
    void theWorkForAWordDoesNotGrowWithTheSentence(String piece) {
        double few = looks(piece.repeat(500));
        double many = looks(piece.repeat(10_000));

        assertThat(many).isLessThanOrEqualTo(few * 1.2 + 10);
    }

    private static double looks(String text) {
        CountingWords words = new CountingWords(text);
        Clause.of(words, new boolean[words.size()]);
        return words.looksPerWord();
    }

    @Test
    void aSentenceWithoutAVerbHasNoMainClause() {
        assertThat(sentence("Norway, Sweden and Oslo.").syntax().mainClause()).isEqualTo(-1);
    }
}
