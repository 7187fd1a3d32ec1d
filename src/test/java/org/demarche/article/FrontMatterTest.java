package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    private static final String TEXT = "The envoys met on Monday.";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "---#title: \"Envoys: a report\"#date: 1987-05-04 10:00:00 +0100#tags:#  - trade#author: Ada Brown#---;Ada Brown",
                "---#layout: post#title: 'Envoys: a report'#date: 4 May 1987#authors:#- Ada Brown#- \"Carl Duff\"#...;Ada Brown, Carl Duff",
                "---#title: Envoys: a report#description: >#  long words#  on two lines#publish_date: 1987-05-04#---;",
                "+++#title = \"Envoys: a report\"#date = 1987-05-04T10:00:00Z#authors = [\"Ada Brown\", \"Carl Duff\"]#+++;Ada Brown, Carl Duff",
            })
    void fieldsBetweenFencesAreNoText(String fields, @Nullable String author) {
        Article article = PlainArticle.of(fields.replace('#', '\n') + "\n\n" + TEXT + "\n");

        assertThat(article.title()).isEqualTo("Envoys: a report");
        assertThat(article.published().edtf()).isEqualTo("1987-05-04");
        assertThat(article.author()).isEqualTo(author);
        assertThat(article.text()).isEqualTo(TEXT);
    }

    @Test
    void linesBetweenRulesAreText() {
        assertThat(PlainArticle.of("---\nThe war: a tale\n---\n" + TEXT).text()).contains("The war: a tale");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The `envoys` met.[^1]##[^1]: On <b>4 May</b>.|The envoys met.#On 4 May.",
                "Then##See [the treaty][t] of [1](https://a.example/b_(c)).##[t]: https://a.example 'Treaty'|Then#See the treaty of 1.",
                "One.##```java#int x = 1987;##y();#```##Two.|One.#Two.",
                "One.##```#Two.|One.#Two.",
                "Part one#--------##One.##Then#=====##Two.|Part one#One.#Then#Two.",
            })
    void marksAreTakenOff(String markdown, String text) {
        assertThat(PlainArticle.of("# Envoys\n\n" + markdown.replace('#', '\n'))
                        .text()
                        .replace("\n\n", "#"))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u2028", "\f", "\r", "\r\n"})
    void linesEndInManyWays(String end) {
        Article article = PlainArticle.of("Envoys meet\n\nBy Ada Brown\n\n".replace("\n", end) + TEXT);

        assertThat(article.title()).isEqualTo("Envoys meet");
        assertThat(article.author()).isEqualTo("Ada Brown");
        assertThat(article.text()).isEqualTo(TEXT);
    }
}
