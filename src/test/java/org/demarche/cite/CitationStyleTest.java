package org.demarche.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.demarche.model.Extras;
import org.demarche.model.Source;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationStyleTest {
    private static final String URL = "https://example.org/hanoi";

    @Test
    void chicagoGivesAuthorTitlePublisherAndDate() throws Exception {
        assertThat(CitationStyle.CHICAGO.cite(List.of(full())))
                .isEqualTo("Ada Lee. “Who walked out?” The Herald, March 2, 2019. https://example.org/hanoi.");
    }

    @Test
    void chicagoSaysThatThereIsNoDate() {
        assertThat(CitationStyle.CHICAGO.cite(List.of(bare()))).isEqualTo("“A note.” n.d.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-03-02 | March 2, 2019.",
                "2019-03 | March 2019.",
                "2019 | 2019.",
                "-0043-03-15 | March 15, 44 BCE.",
                "201X | n.d.",
                "2019-03-02/2019-03-05 | March 2, 2019."
            })
    void chicagoGivesADateNoMoreExactThanItIs(String edtf, String expected) throws Exception {
        assertThat(CitationStyle.CHICAGO.cite(List.of(published(edtf)))).endsWith("The Herald, " + expected);
    }

    @Test
    void bibtexIsAnArticleOfItsPublisher() throws Exception {
        assertThat(CitationStyle.BIBTEX.cite(List.of(full()))).isEqualTo("""
                @article{lee2019walked,
                  author = {{Ada Lee}},
                  title = {{Who walked out?}},
                  journal = {The Herald},
                  year = {2019},
                  month = mar,
                  day = {2},
                  url = {https://example.org/hanoi},
                  langid = {en}
                }""");
    }

    @Test
    void bibtexKeepsSignsThatMeanSomethingToTex() {
        Source source = source("a", "50 % of {all} $ & #1 \\o/ ~^_", null, null, null);
        assertThat(CitationStyle.BIBTEX.cite(List.of(source)))
                .contains("title = {{50 \\% of \\{all\\} \\$ \\& \\#1 \\textbackslash{}o/"
                        + " \\textasciitilde{}\\textasciicircum{}\\_}}");
    }

    @Test
    void severalSourcesAreSeveralBibtexEntries() throws Exception {
        assertThat(CitationStyle.BIBTEX.cite(List.of(full(), bare())))
                .contains("@article{lee2019walked,")
                .contains("\n}\n\n@misc{note,");
    }

    @Test
    void cslJsonIsAListOfItems() throws Exception {
        JsonNode items = new ObjectMapper().readTree(CitationStyle.CSL_JSON.cite(List.of(full(), bare())));
        assertThat(items).hasSize(2);
        JsonNode item = items.get(0);
        assertThat(item.get("id").asText()).isEqualTo("a1");
        assertThat(item.get("type").asText()).isEqualTo("article-newspaper");
        assertThat(item.get("title").asText()).isEqualTo("Who walked out?");
        assertThat(item.at("/author/0/literal").asText()).isEqualTo("Ada Lee");
        assertThat(item.get("container-title").asText()).isEqualTo("The Herald");
        assertThat(item.get("issued").toString()).isEqualTo("{\"date-parts\":[[2019,3,2]]}");
        assertThat(item.get("URL").asText()).isEqualTo(URL);
        assertThat(item.get("language").asText()).isEqualTo("en");
        assertThat(items.get(1).has("issued")).isFalse();
    }

    @Test
    void cslJsonIsJsonWhateverTheTitle() throws Exception {
        String title = "\"Ünïcode\" \\ \t\n\u0001 😀 \ud83d";
        Source source = source("x", title, null, null, null);
        String json = CitationStyle.CSL_JSON.cite(List.of(source));
        assertThat(new ObjectMapper().readTree(json).get(0).get("title").asText())
                .isEqualTo(title);
    }

    private static Source full() throws Exception {
        return new Source(
                "a1",
                "article",
                "Who walked out?",
                "Ada Lee",
                "The Herald",
                When.parse("2019-03-02"),
                "en",
                URL,
                null,
                Extras.NONE);
    }

    private static Source published(String edtf) throws Exception {
        return new Source("a", "article", "T", null, "The Herald", When.parse(edtf), null, null, null, Extras.NONE);
    }

    private static Source bare() {
        return source("b1", "A note", null, null, null);
    }

    private static Source source(
            String id, String title, @Nullable String author, @Nullable String publisher, @Nullable String url) {
        return new Source(id, "document", title, author, publisher, Undated.NONE, null, url, null, Extras.NONE);
    }
}
