package org.demarche.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.format.Problem;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventFilter;
import org.demarche.layout.Viewport;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Extras;
import org.demarche.task.DirectTaskRunner;
import org.demarche.time.AxisZone;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.demarche.ui.command.Commands;
import org.demarche.ui.command.FileCommands;
import org.demarche.ui.command.FormatFiles;
import org.demarche.ui.command.RecentFiles;
import org.demarche.ui.command.SaveCommands;
import org.demarche.ui.command.SavedColumns;
import org.demarche.ui.dialog.SilentDialogs;
import org.demarche.ui.session.Activity;
import org.demarche.ui.session.Editing;
import org.demarche.ui.session.Fixture;
import org.demarche.ui.session.Notice;
import org.demarche.ui.session.OpenChronicle;
import org.demarche.ui.session.Session;
import org.demarche.ui.session.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainViewModelTest {
    private final Session session = Fixture.session();
    private final MainViewModel main = viewModel(session);

    private static MainViewModel viewModel(Session session) {
        FormatFiles formats = new FormatFiles(Messages.forLocale(Locale.ENGLISH), any -> AxisZone.AS_WRITTEN);
        DirectTaskRunner tasks = new DirectTaskRunner();
        SilentDialogs dialogs = new SilentDialogs();
        RecentFiles recent = new RecentFiles(List.of());
        Editing editing = new Editing(session);
        SaveCommands saving = new SaveCommands(session, editing, formats, tasks, dialogs, recent, Fixture.labels());
        FileCommands files = new FileCommands(
                session,
                formats,
                saving,
                new SavedColumns(List.of()),
                question -> {},
                tasks,
                dialogs,
                recent,
                Fixture.labels(),
                new Commands());
        return new MainViewModel(session, editing, Fixture.labels(), files, new Commands());
    }

    @Test
    void saysWhatIsOpen() {
        assertThat(main.titleProperty().get()).isEqualTo("The pact");
        assertThat(main.eventsTextProperty().get()).isEqualTo("4 events");
        assertThat(main.spanProperty().get()).isEqualTo("May 1985 – 1986");
        assertThat(main.sourcesTextProperty().get()).isEqualTo("2 sources");
        assertThat(main.problemsTextProperty().get()).isEmpty();
        assertThat(main.fileStateProperty().get()).isEqualTo("pact.demarche.json · Saved");
        session.open(Fixture.openWithProblems(new Problem("f", 3, 7, "", "wrong")));
        assertThat(main.problemsTextProperty().get()).isEqualTo("1 problem in the file");
        session.open(Fixture.open().withNotes(List.of(new Problem("f", 0, 0, "", "kept"))));
        assertThat(main.problemsTextProperty().get()).isEqualTo("1 note on the file");
    }

    @ParameterizedTest
    @CsvSource({"EXAMPLE, Example", "ARTICLE, No file yet", "OTHER, No file yet"})
    void saysWhatHasNoFile(OpenChronicle.Origin origin, String state) {
        session.open(OpenChronicle.of(session.open().chronicle(), null, origin, List.of()));
        assertThat(main.fileStateProperty().get()).isEqualTo(state);
    }

    @Test
    void saysHowManyEventsTheFilterShows() {
        session.filterProperty().set(EventFilter.NONE.withTypes(Set.of(EventType.TALKS)));
        assertThat(main.eventsTextProperty().get()).isEqualTo("1 of 4 events shown");
    }

    @Test
    void countsMatchesAndTheSelectedOnesPlace() {
        assertThat(main.matchTextProperty().get()).isEmpty();
        main.queryProperty().set("aville");
        assertThat(main.matchTextProperty().get()).isEqualTo("2 matches");
        main.nextMatch();
        main.nextMatch();
        assertThat(main.matchTextProperty().get()).isEqualTo("2 of 2");
        main.queryProperty().set("nowhere");
        assertThat(main.matchTextProperty().get()).isEqualTo("No match");
        main.nextMatch();
        assertThat(session.selected()).isEqualTo(Fixture.PACT);
    }

    @Test
    void countsMatchesAsTheirMarksStand() {
        session.open(Fixture.openOf("[1940..1990]", "1950", "1955", "/"));
        main.queryProperty().set("19");
        main.nextMatch();
        assertThat(main.matchTextProperty().get()).isEqualTo("1 of 3");
        main.nextMatch();
        main.nextMatch();
        assertThat(session.selected()).isZero();
        assertThat(main.matchTextProperty().get()).isEqualTo("3 of 3");
    }

    @Test
    void clearsOneThingAfterTheOther() {
        session.select(Fixture.PACT);
        main.queryProperty().set("pact");
        session.openArticle("s1");
        session.noticeProperty().set(Notice.info("Look"));
        main.clear();
        assertThat(session.noticeProperty().get()).isNull();
        assertThat(session.viewProperty().get()).isEqualTo(View.ARTICLE);
        main.clear();
        assertThat(session.viewProperty().get()).isEqualTo(View.TIMELINE);
        assertThat(session.isSearching()).isTrue();
        main.clear();
        assertThat(session.isSearching()).isFalse();
        assertThat(session.selected()).isEqualTo(Fixture.PACT);
        main.clear();
        assertThat(session.selected()).isEqualTo(Session.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "95040 | 1 px = 1.1 days",
                "31556952 | 1 px = a year",
                "1e-5 | 1 px = 10 µs",
                "0.25 | 1 px = 250 ms",
                "7 | 1 px = 7 seconds",
                "150 | 1 px = 2.5 minutes",
                "7200 | 1 px = 2 hours",
                "1e9 | 1 px = 32 years",
                "3.2e15 | 1 px = 100 million years"
            })
    void saysTheScaleInWords(double secondsPerPx, String expected) {
        session.viewportProperty().set(new Viewport(TimePoint.ofDay(2000, 1, 1), secondsPerPx, 100, 100));
        assertThat(main.scaleProperty().get()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-02-27 | 2019-02-28/2019-03-02 | 27 February – 2 March 2019",
                "2019-02-27 | 2019-02-27 | 27 February 2019",
                "1914 | 1918-11-11 | 1914 – November 1918",
                "-0043-03-15 | 0014-08-19 | March 44 BC – August 14 AD",
                "Y-13800000000 | 2019 | 13.8 billion BC – 2019"
            })
    void saysTheSpanNoMoreExactlyThanItsEnds(String first, String last, String expected) throws Exception {
        List<Event> events = new ArrayList<>();
        events.add(Event.builder("a", "A", When.parse(first)).build());
        events.add(Event.builder("b", "B", When.parse(last)).build());
        Chronicle chronicle =
                new Chronicle("C", List.of(), List.of(), List.of(), List.of(), Map.of(), events, Extras.NONE);
        assertThat(new SpanText(Fixture.labels()).of(ChronicleIndex.of(chronicle)))
                .isEqualTo(expected);
    }

    @Test
    void escLeavesWhatWasBegunToBeShownBeforeAnythingElse() {
        session.select(0);
        session.activityProperty()
                .set(Activity.leftByEscape(() -> session.activityProperty().set(null), "ui.edit.updating"));
        main.clear();
        assertThat(session.activityProperty().get()).isNull();
        assertThat(session.selected()).isZero();
        session.activityProperty()
                .set(new Activity(() -> session.activityProperty().set(null), "ui.edit.updating"));
        main.clear();
        assertThat(session.activityProperty().get()).as("what Esc leaves alone").isNotNull();
        assertThat(session.selected()).isEqualTo(Session.NONE);
    }
}
