package org.demarche.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.edit.Publication.Found;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Source;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.junit.jupiter.api.Test;

class PublicationTest {
    private static final When BEFORE = Workpiece.when("1985-05-10");
    private static final When AFTER = Workpiece.when("1986-05-16");

    @Test
    void whatIsCountedFromItIsDatedAnew() {
        Draft after = set(Workpiece.chronicle(), AFTER);
        assertThat(after.chronicle().sources().getFirst().published()).isEqualTo(AFTER);
        assertThat(after.chronicle().events())
                .extracting(event -> event.when().edtf())
                .containsExactly("1986-05-03", "1986-05-09", "");
        assertThat(after.chronicle().events().get(1).doubt()).isEqualTo("the Friday before 1986-05-16");
    }

    @Test
    void whatMovesKeepsItsDoubtIfNoNewOneIsKnown() {
        Chronicle before = Workpiece.chronicle();
        Draft after = Publication.set(
                        before,
                        before.sources().getFirst(),
                        AFTER,
                        (source, day) -> dates(source, day).stream()
                                .map(found -> new Found(found.start(), found.end(), found.when(), null, false))
                                .toList(),
                        (event, day, moved) -> null)
                .applyTo(Draft.of(before));
        assertThat(after.chronicle().events().get(1).doubt())
                .isEqualTo(Workpiece.second().doubt());
    }

    @Test
    void aDateOfTheUsersStays() {
        Draft edited =
                EventEdits.when(Workpiece.second(), Workpiece.when("1984")).applyTo(Draft.of(Workpiece.chronicle()));
        assertThat(set(edited.chronicle(), AFTER).chronicle().events().get(1).when())
                .isEqualTo(Workpiece.when("1984"));
    }

    @Test
    void anEventThatCouldNotBeDatedIsDatedOnceTheDayIsKnown() {
        Draft unknown = set(Workpiece.chronicle(), Undated.NONE);
        assertThat(unknown.chronicle().events()).noneMatch(Event::isPlaced);
        assertThat(set(unknown.chronicle(), BEFORE).chronicle().events())
                .extracting(event -> event.when().edtf())
                .containsExactly("1985-05-03", "1985-05-03", "");
    }

    private static Draft set(Chronicle chronicle, When published) {
        return Publication.set(
                        chronicle,
                        chronicle.sources().getFirst(),
                        published,
                        PublicationTest::dates,
                        (event, day, moved) -> null)
                .applyTo(Draft.of(chronicle));
    }

    /** Knows the day and month of the first date only, and that of the second from the day of publication alone. */
    private static List<Found> dates(Source source, When published) {
        String text = String.valueOf(source.text());
        int day = text.indexOf("3 May");
        int friday = text.indexOf("Friday");
        String year = published.edtf().isEmpty() ? "" : published.edtf().substring(0, 4);
        When first = year.isEmpty() ? Undated.NONE : Workpiece.when(year + "-05-03");
        When second = published.equals(AFTER)
                ? Workpiece.when("1986-05-09")
                : published.equals(BEFORE) ? Workpiece.when("1985-05-03") : Undated.NONE;
        return List.of(
                new Found(day, day + 5, first, null, false),
                new Found(friday, friday + 6, second, "the Friday before " + published.edtf(), false));
    }
}
