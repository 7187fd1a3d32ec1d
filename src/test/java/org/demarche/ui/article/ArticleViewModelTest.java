package org.demarche.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.ui.session.Fixture;
import org.demarche.ui.session.Session;
import org.demarche.ui.session.View;
import org.junit.jupiter.api.Test;

class ArticleViewModelTest {
    private final Session session = Fixture.session();
    private final ArticleViewModel article = new ArticleViewModel(session, Fixture.labels());

    @Test
    void readsNothingBeforeItIsOpened() {
        assertThat(article.paragraphs()).isEmpty();
        session.openArticle("s1");
        assertThat(article.paragraphs()).hasSize(3);
        assertThat(article.getTitle()).isEqualTo("How the pact came about");
        assertThat(article.getOrigin()).isEqualTo("The Herald, 1 July 1985");
    }

    @Test
    void marksTheSentencesOfEvents() {
        session.openArticle("s1");
        assertThat(text(0))
                .isEqualTo("It began in Geneva. (On 3 May 1985 the envoys) of Arland and Borland (met there)"
                        + " for talks.");
        assertThat(article.firstSelected()).isEmpty();
        session.select(Fixture.THREAT);
        assertThat(text(2)).endsWith("said the envoy of Arland. [Then came a threat.]");
        assertThat(article.firstSelected()).hasValue(2);
    }

    @Test
    void theParagraphsAreTheWholeText() {
        session.openArticle("s1");
        String read = article.paragraphs().stream()
                .map(one ->
                        one.spans().stream().map(ArticleParagraph.Span::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n\n"));
        assertThat(read).isEqualTo(Fixture.TEXT);
    }

    @Test
    void showsTheSourceAskedForAndTheOneChosen() {
        session.openArticle("s2");
        assertThat(article.getTitle()).isEqualTo("The pact in full");
        assertThat(article.isSeveral()).isTrue();
        article.sourceProperty().set(article.sources().getFirst());
        assertThat(article.paragraphs()).hasSize(3);
        session.openArticle("s2");
        assertThat(article.paragraphs()).hasSize(1);
    }

    @Test
    void aClickOnASentenceSelectsItsEventsInTurn() {
        article.selectAmong(List.of(Fixture.TALKS, Fixture.PACT));
        assertThat(session.selected()).isEqualTo(Fixture.TALKS);
        article.selectAmong(List.of(Fixture.TALKS, Fixture.PACT));
        assertThat(session.selected()).isEqualTo(Fixture.PACT);
        article.selectAmong(List.of(Fixture.TALKS, Fixture.PACT));
        assertThat(session.selected()).isEqualTo(Fixture.TALKS);
    }

    @Test
    void closes() {
        session.openArticle("s1");
        article.close();
        assertThat(session.viewProperty().get()).isEqualTo(View.TIMELINE);
        assertThat(article.paragraphs()).isEmpty();
    }

    private String text(int paragraph) {
        return article.paragraphs().get(paragraph).spans().stream()
                .map(span -> {
                    if (span.events().isEmpty()) {
                        return span.text();
                    }
                    return span.selected() ? "[" + span.text() + "]" : "(" + span.text() + ")";
                })
                .collect(Collectors.joining());
    }
}
