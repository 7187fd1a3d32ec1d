package org.demarche.format.news;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.format.FormatException;
import org.demarche.format.files.Opened;
import org.demarche.model.Event;
import org.demarche.model.Source;
import org.junit.jupiter.api.Test;

class NewsReaderTest {
    @Test
    void articlesAreSourcesAndTheirPublicationAnEventThatSaysSo() throws FormatException {
        Opened opened = Opened.text("""
                {"status": "ok", "totalResults": 2, "articles": [
                  {"source": {"id": null, "name": "The Paper"}, "author": null, "title": "Talks begin", "description": "In a town.",
                   "url": "https://example.org/a", "urlToImage": "https://example.org/i.jpg", "publishedAt": "2018-06-12T08:37:30Z"},
                  {"source": {"id": "x", "name": "Other"}, "author": "A. Writer", "title": "No date", "publishedAt": null}]}
                """);
        assertThat(opened.dates()).containsExactly("Talks begin: 2018-06-12T08:37:30Z", "No date: ");
        Source source = opened.result().chronicle().sources().getFirst();
        assertThat(source.publisher()).isEqualTo("The Paper");
        assertThat(source.text()).isEqualTo("In a town.");
        Event event = opened.event("Talks begin");
        assertThat(event.tags()).containsExactly("publication");
        assertThat(event.doubt()).isEqualTo("The date is that of the article, not of what it tells.");
        assertThat(event.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.source()).isEqualTo(source.id());
            assertThat(evidence.end()).isEqualTo(10);
        });
        assertThat(opened.problems()).hasSize(1);
    }
}
