package org.demarche.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.demarche.cite.CitationStyle;
import org.demarche.index.EventFilter;
import org.demarche.model.EventType;
import org.demarche.model.Extras;
import org.demarche.model.Link;
import org.demarche.ui.control.MarkedText.Mark;
import org.demarche.ui.control.MarkedText.Piece;
import org.demarche.ui.detail.EventDetail.Participant;
import org.demarche.ui.detail.EventDetail.Quotation;
import org.demarche.ui.session.Fixture;
import org.demarche.ui.session.Session;
import org.demarche.ui.session.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetailViewModelTest {
    private final Session session = Fixture.session();
    private final List<String> copied = new ArrayList<>();
    private final List<String> browsed = new ArrayList<>();
    private final DetailViewModel detail = new DetailViewModel(session, Fixture.labels(), copied::add, browsed::add);

    @Test
    void isEmptyWithoutASelection() {
        assertThat(detail.isEmpty()).isTrue();
        session.select(Fixture.TALKS);
        assertThat(detail.isEmpty()).isFalse();
        session.select(Session.NONE);
        assertThat(detail.isEmpty()).isTrue();
        assertThat(detail.detailProperty().get()).isNull();
    }

    @Test
    void tellsAllOfAnEvent() {
        EventDetail pact = select(Fixture.PACT);
        assertThat(pact.title()).isEqualTo("The pact is signed");
        assertThat(pact.date()).isEqualTo("June 1985");
        assertThat(pact.types()).containsExactly(EventType.AGREEMENT, EventType.STATEMENT);
        assertThat(pact.status()).isEmpty();
        assertThat(pact.place()).isEqualTo("Switzerland");
        assertThat(pact.quotations()).containsExactly(new Quotation("“We were tired”", "Arland"));
        assertThat(pact.participants())
                .containsExactly(new Participant("Arland", "Initiator"), new Participant("Borland", "Recipient"));
        assertThat(pact.doubt()).isEqualTo("The year is that of the talks.");
        assertThat(detail.dateLine(pact)).isEqualTo("“In June” · 1985-06");
        assertThat(pact.corroboration()).isEqualTo("2 sources");
        assertThat(pact.note()).isEqualTo("Read the annex.");
        assertThat(pact.tags()).containsExactly("pacts");
        assertThat(pact.sources()).hasSize(2);
    }

    @Test
    void showsNoCharactersThatAreNotToBeSeen() {
        session.open(Fixture.openTitled("A trea\u00adty\u202e"));
        EventDetail event = select(0);
        assertThat(event.title()).isEqualTo("A treaty");
        assertThat(event.summary()).isEqualTo("A treaty");
        assertThat(event.tags()).containsExactly("A treaty");
    }

    @Test
    void saysWhatDidNotSimplyHappen() {
        assertThat(select(Fixture.THREAT).status()).isEqualTo("Claimed");
        assertThat(select(Fixture.THREAT).corroboration()).isEqualTo("Single source");
    }

    @Test
    void givesAnUndatedEventTheWordsThatStandForItsDate() {
        EventDetail undated = select(Fixture.UNDATED);
        assertThat(undated.date()).isEqualTo("some day");
        assertThat(undated.corroboration()).isEqualTo("No source is given");
        assertThat(undated.related()).isEmpty();
        assertThat(detail.dateLine(undated)).isEqualTo("“some day”");
    }

    @Test
    void quotesTheSourceAndLeadsToIt() {
        EventDetail talks = select(Fixture.TALKS);
        EventDetail.SourceExcerpt excerpt = talks.excerpts().getFirst();
        assertThat(excerpt.heading()).isEqualTo("How the pact came about · The Herald, 1 July 1985");
        assertThat(excerpt.link()).isEqualTo("Open the article at ¶1");
        assertThat(Objects.requireNonNull(excerpt.excerpt()).pieces())
                .containsExactly(
                        new Piece("It began in Geneva. ", Mark.NONE),
                        new Piece("On 3 May 1985 the envoys", Mark.STRONG),
                        new Piece(" of Arland and Borland ", Mark.NONE),
                        new Piece("met there", Mark.STRONG),
                        new Piece(" for talks.", Mark.NONE));
        detail.openArticle(excerpt.sourceId());
        assertThat(session.viewProperty().get()).isEqualTo(View.ARTICLE);
        assertThat(session.sourceProperty().get()).isEqualTo("s1");
    }

    @Test
    void namesRelatedEvents() {
        assertThat(select(Fixture.TALKS).related())
                .extracting(EventDetail.Related::title)
                .containsExactly("The pact is signed", "A threat follows");
        detail.select(Fixture.THREAT);
        assertThat(session.selected()).isEqualTo(Fixture.THREAT);
    }

    @Test
    void saysThatTheFilterHidesTheEventAndShowsIt() {
        session.select(Fixture.PACT);
        session.filterProperty().set(EventFilter.NONE.withTypes(Set.of(EventType.TALKS)));
        assertThat(detail.isHidden()).isTrue();
        assertThat(Objects.requireNonNull(detail.detailProperty().get()).title())
                .isEqualTo("The pact is signed");
        detail.showHidden();
        assertThat(detail.isHidden()).isFalse();
        assertThat(session.selected()).isEqualTo(Fixture.PACT);
    }

    @Test
    void copiesCitationsOfAllSources() {
        session.select(Fixture.PACT);
        detail.copyCitation(CitationStyle.CHICAGO);
        assertThat(copied)
                .containsExactly("“How the pact came about.” The Herald, July 1, 1985.\n\n"
                        + "“The pact in full.” The Herald, July 1, 1985.");
        assertThat(session.noticeProperty().get()).isNotNull();
    }

    @Test
    void opensALinkOnlyWhenAsked() {
        select(Fixture.PACT);
        assertThat(browsed).isEmpty();
        detail.openLink(link("https://example.org/pact"));
        assertThat(browsed).containsExactly("https://example.org/pact");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "file:///etc/passwd", "/etc/passwd", "data:text/html,x", "https://a b"})
    void opensNothingButPagesAndMails(String address) {
        detail.openLink(link(address));
        assertThat(browsed).isEmpty();
    }

    private static Link link(String address) {
        return new Link(address, "Title", Extras.NONE);
    }

    private EventDetail select(int position) {
        session.select(position);
        return Objects.requireNonNull(detail.detailProperty().get());
    }
}
