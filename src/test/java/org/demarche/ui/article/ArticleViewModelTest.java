package org.demarche.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.edit.Edit;
import org.demarche.model.Event;
import org.demarche.task.LaterTaskRunner;
import org.demarche.ui.session.Editing;
import org.demarche.ui.session.Fixture;
import org.demarche.ui.session.OpenChronicle;
import org.demarche.ui.session.Session;
import org.demarche.ui.session.SourceParagraph;
import org.demarche.ui.session.View;
import org.demarche.ui.session.WordFinder;
import org.junit.jupiter.api.Test;

class ArticleViewModelTest {
    private final Session session = Fixture.session();
    private final Editing edits = new Editing(session);
    private final ArticleViewModel article = new ArticleViewModel(session, edits, Fixture.labels(), new WordFinder());

    @Test
    void readsNothingBeforeItIsOpened() {
        assertThat(article.paragraphs()).isEmpty();
        session.openArticle("s1");
        assertThat(article.paragraphs()).hasSize(3);
        assertThat(article.getTitle()).isEqualTo("How the pact came about");
        assertThat(article.getOrigin()).isEqualTo("The Herald");
    }

    @Test
    void marksTheSentencesOfEvents() {
        session.openArticle("s1");
        assertThat(text(0))
                .isEqualTo("It began in Geneva. (On )(3 May 1985)( the envoys) of Arland and Borland (met there)"
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
                .map(one -> one.spans().stream().map(SourceParagraph.Span::text).collect(Collectors.joining()))
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
        article.clicked(new SourceParagraph.Span("", List.of(Fixture.TALKS, Fixture.PACT), false, false, -1));
        assertThat(session.selected()).isEqualTo(Fixture.TALKS);
        article.clicked(new SourceParagraph.Span("", List.of(Fixture.TALKS, Fixture.PACT), false, false, -1));
        assertThat(session.selected()).isEqualTo(Fixture.PACT);
        article.clicked(new SourceParagraph.Span("", List.of(Fixture.TALKS, Fixture.PACT), false, false, -1));
        assertThat(session.selected()).isEqualTo(Fixture.TALKS);
    }

    @Test
    void aClickOnASentenceWithADateMakesAnEventOfIt() {
        session.select(Fixture.PACT);
        Editing editing = new Editing(session);
        ArticleViewModel view = new ArticleViewModel(session, editing, Fixture.labels(), new WordFinder());
        editing.apply(new Edit.Drop(session.index().event(Fixture.PACT)));
        session.openArticle("s1");
        SourceParagraph.Span passed = view.paragraphs().get(2).spans().stream()
                .filter(span -> span.date())
                .findFirst()
                .orElseThrow();
        assertThat(passed.text()).isEqualTo("June");
        view.clicked(passed);
        Event made = session.selectedEvent().orElseThrow();
        assertThat(made.title()).isEqualTo("In June they signed a pact");
        assertThat(made.when().edtf()).isEqualTo("1985-06");
        assertThat(made.printed()).isEqualTo("June");
    }

    @Test
    void anotherDayOfPublicationDatesAnewWhatHangsOnItAsOneChange() {
        session.openArticle("s1");
        assertThat(published()).isEqualTo("1985-07-01");
        assertThat(article.publication().remarkProperty().get()).isEqualTo("1 July 1985");
        article.publication().textProperty().set("1 July 1986");
        assertThat(article.publication().commit()).isTrue();
        assertThat(published()).isEqualTo("1986-07-01");
        assertThat(session.index()
                        .event(session.index().positionOf("pact").orElseThrow())
                        .when()
                        .edtf())
                .isEqualTo("1986-06");
        edits.undo();
        assertThat(session.open().chronicle()).isEqualTo(Fixture.chronicle());
        assertThat(published()).isEqualTo("1985-07-01");
    }

    @Test
    void anUnknownDayOfPublicationIsLeftEmptyAndNotGuessed() {
        session.openArticle("s1");
        article.publication().textProperty().set("");
        article.publication().commit();
        assertThat(published()).isEmpty();
        assertThat(article.publication().askingProperty().get()).isFalse();
        edits.undo();
        assertThat(published()).isEqualTo("1985-07-01");
    }

    @Test
    void whatIsNoDayOfPublicationChangesNothing() {
        session.openArticle("s1");
        article.publication().textProperty().set("1985-02-30");
        assertThat(article.publication().commit()).isFalse();
        assertThat(article.publication().remarkProperty().get()).startsWith("Character 9: ");
        assertThat(edits.isEdited()).isFalse();
        article.publication().reset();
        assertThat(published()).isEqualTo("1985-07-01");
    }

    @Test
    void aDayBeingTypedIsAChangeBeforeTheChronicleIsSaved() {
        session.openArticle("s1");
        article.publication().textProperty().set("1985-07-02");
        edits.commitTyped();
        assertThat(session.open().chronicle().sources().getFirst().published().edtf())
                .isEqualTo("1985-07-02");
    }

    @Test
    void aDayBeingTypedIsAChangeWhenTheArticleIsLeft() {
        session.openArticle("s1");
        article.publication().textProperty().set("1985-07-02");
        article.close();
        assertThat(session.open().chronicle().sources().getFirst().published().edtf())
                .isEqualTo("1985-07-02");
        assertThat(article.paragraphs()).isEmpty();
    }

    @Test
    void closes() {
        session.openArticle("s1");
        article.close();
        assertThat(session.viewProperty().get()).isEqualTo(View.TIMELINE);
        assertThat(article.paragraphs()).isEmpty();
    }

    private String published() {
        return article.publication().textProperty().get();
    }

    @Test
    void theDatesOfALongTextAreMarkedWhenFound() {
        LaterTaskRunner tasks = new LaterTaskRunner();
        Session later = new Session(tasks);
        ArticleViewModel reader = new ArticleViewModel(later, new Editing(later), Fixture.labels(), new WordFinder());
        later.open(OpenChronicle.of(
                Fixture.chronicleOfALongText(), Path.of("pact.txt"), OpenChronicle.Origin.ARTICLE, List.of()));
        tasks.finishAll();
        later.openArticle("s1");
        assertThat(reader.paragraphs().getFirst().spans()).noneMatch(SourceParagraph.Span::date);
        tasks.finishAll();
        assertThat(reader.paragraphs().getFirst().spans()).anyMatch(SourceParagraph.Span::date);
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
