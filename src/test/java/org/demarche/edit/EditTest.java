package org.demarche.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Evidence;
import org.demarche.model.Extras;
import org.demarche.model.Participation;
import org.demarche.model.Quote;
import org.demarche.model.Role;
import org.demarche.model.Source;
import org.demarche.time.Undated;
import org.junit.jupiter.api.Test;

class EditTest {
    private final Draft draft = Draft.of(Workpiece.chronicle());

    @Test
    void aDateOfTheUsersHasNoDoubt() {
        Event after = apply(EventEdits.when(Workpiece.second(), Workpiece.when("1985-06")))
                .events()
                .get(1);
        assertThat(after.when().edtf()).isEqualTo("1985-06");
        assertThat(after.doubt()).isNull();
        assertThat(after.printed()).isEqualTo("Friday");
    }

    @Test
    void ofTwoEventsThatAreAlikeTheOneMeantIsChanged() {
        Event twin = Workpiece.first().toBuilder().build();
        Draft twins = draft.withEvents(List.of(Workpiece.first(), twin));
        Draft after = EventEdits.title(twin, "The twin").applyTo(twins);
        assertThat(after.chronicle().events())
                .extracting(Event::title)
                .containsExactly(Workpiece.first().title(), "The twin");
        Event alike = twin.toBuilder().build();
        assertThat(new Edit.Keep(alike).applyTo(twins).isReviewed(twin)).isTrue();
    }

    @Test
    void joiningUnitesWhatTheReportsSay() {
        Chronicle after = apply(EventEdits.join(Workpiece.first(), Workpiece.second()));
        assertThat(after.events()).extracting(Event::id).containsExactly("e1", "e3");
        Event both = after.events().getFirst();
        assertThat(both.title()).isEqualTo("The envoys meet");
        assertThat(both.types()).containsExactly(EventType.TALKS, EventType.SUMMIT);
        assertThat(both.actors())
                .extracting(Participation::actor, Participation::role)
                .containsExactly(tuple("a", Role.INITIATOR), tuple("b", Role.RECIPIENT));
        assertThat(both.evidence())
                .containsExactly(
                        Workpiece.evidence("On 3 May the envoys met."),
                        Workpiece.evidence("\"Enough,\" said one."),
                        Workpiece.evidence("They met again on Friday."));
        assertThat(both.quotes())
                .extracting(Quote::text, Quote::evidence)
                .containsExactly(tuple("Enough", 2), tuple("Enough!", 2), tuple("Again", 3));
        assertThat(both.place()).isEqualTo("g");
        assertThat(both.significance()).isEqualTo(0.5);
        assertThat(both.summary()).isEqualTo("They meet. They meet once more.");
    }

    @Test
    void anUndatedEventTakesTheDateOfTheOneJoined() {
        Event both = EventEdits.join(Workpiece.third(), Workpiece.second()).both();
        assertThat(both.when().edtf()).isEqualTo("1985-05-03");
        assertThat(both.printed()).isEqualTo("Friday");
        assertThat(both.doubt()).isNotNull();
    }

    @Test
    void fieldsOfTheOneJoinedThatNobodyKnowsAreKept() {
        Event other = Workpiece.second().toBuilder()
                .extras(new Extras(List.of("id", "more"), Map.of("more", "1")))
                .build();
        Extras both = EventEdits.join(Workpiece.first(), other).both().extras();
        assertThat(both.keyOrder()).containsExactly("unknown", "more");
        assertThat(both.values()).containsEntry("unknown", "\"e1\"").containsEntry("more", "1");
    }

    @Test
    void splittingDividesTheEvidence() {
        Chronicle after = apply(EventEdits.split(draft, Workpiece.second(), 1, null));
        assertThat(after.events()).extracting(Event::id).containsExactly("e1", "e2", "e4", "e3");
        Event first = after.events().get(1);
        Event second = after.events().get(2);
        assertThat(first.evidence()).containsExactly(Workpiece.evidence("They met again on Friday."));
        assertThat(first.quotes()).extracting(Quote::text).containsExactly("Again");
        assertThat(second.title()).isEqualTo("\"Enough,\" said one");
        assertThat(second.evidence()).containsExactly(Workpiece.evidence("\"Enough,\" said one."));
        assertThat(second.quotes()).containsExactly(new Quote("b", "Enough!", 1, Extras.NONE));
        assertThat(second.when()).isEqualTo(Workpiece.second().when());
    }

    @Test
    void anEventMadeOfTheTextStandsWhereTheTextHasIt() {
        Evidence range = Workpiece.evidence("They met again on Friday.");
        Chronicle without = apply(new Edit.Drop(Workpiece.second()));
        Edit.Add add = EventEdits.add(
                Draft.of(without),
                without.sources().getFirst(),
                range.start(),
                range.end(),
                Workpiece.when("1985-05-03"),
                "Friday",
                null);
        Chronicle after = add.applyTo(Draft.of(without)).chronicle();
        assertThat(after.events()).extracting(Event::id).containsExactly("e1", "e4", "e3");
        assertThat(after.events().get(1).title()).isEqualTo("They met again on Friday");
        assertThat(after.events().get(1).evidence()).containsExactly(range);
    }

    @Test
    void aLongSentenceMakesATitleCutBetweenWords() {
        Source source = new Source(
                "s", "article", "T", null, null, Undated.NONE, null, null, "word ".repeat(40) + "end.", Extras.NONE);
        String title = EventEdits.add(
                        Draft.of(new Chronicle(
                                "T",
                                List.of(source),
                                List.of(),
                                List.of(),
                                List.of(),
                                Map.of(),
                                List.of(),
                                Extras.NONE)),
                        source,
                        0,
                        204,
                        Undated.NONE,
                        null,
                        null)
                .event()
                .title();
        assertThat(title).hasSizeLessThanOrEqualTo(91).endsWith("word…");
    }

    @Test
    void weightsAreTheChroniclesAndWithinTheScale() {
        Chronicle after = apply(new Edit.Weigh(Map.of(EventType.SUMMIT, 30.0)));
        assertThat(after.scoreOf(Workpiece.second())).hasValue(10);
        Chronicle back = new Edit.Weigh(Map.of()).applyTo(Draft.of(after)).chronicle();
        assertThat(back).isEqualTo(draft.chronicle());
    }

    private Chronicle apply(Edit edit) {
        return edit.applyTo(draft).chronicle();
    }
}
