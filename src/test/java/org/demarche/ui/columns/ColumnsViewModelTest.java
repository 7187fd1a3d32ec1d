package org.demarche.ui.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Progress;
import org.demarche.format.table.TableReader;
import org.demarche.format.table.TableSketch;
import org.demarche.i18n.Messages;
import org.demarche.ui.command.ColumnQuestion;
import org.demarche.ui.command.SavedColumns;
import org.demarche.ui.dialog.SilentDialogs;
import org.demarche.ui.session.Fixture;
import org.junit.jupiter.api.Test;

class ColumnsViewModelTest {
    private static final String VISITS = """
            Start,Until,Who,City,"Remarks, all",Colour
            3/4/2019,5/4/2019,Ann Lee,Geneva,They talked.,red
            5/6/2019,,Bo Ek,Bern,They signed.,
            some day,,Cy Du,Rome,They fought.,blue
            """;

    private final SavedColumns saved = new SavedColumns(List.of());
    private final SilentDialogs dialogs = new SilentDialogs();
    private final List<Map<String, String>> answers = new ArrayList<>();

    private static TableSketch sketch(String text) throws FormatException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Input input = new Input("visits.csv", new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
        return new TableReader(Messages.forLocale(Locale.ENGLISH)).sketch(input);
    }

    private ColumnsViewModel viewModel(String text) throws FormatException {
        TableSketch table = sketch(text);
        return new ColumnsViewModel(
                new ColumnQuestion(table, table.guess(), answers::add), saved, Fixture.labels(), dialogs);
    }

    private static ColumnChoice column(ColumnsViewModel columns, String name) {
        return columns.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> fields(ColumnsViewModel columns) {
        return columns.columns().stream()
                .map(column -> column.name() + "=" + column.fieldProperty().get())
                .toList();
    }

    @Test
    void showsWhatIsGuessedAndWhatComesOfIt() throws FormatException {
        ColumnsViewModel columns = viewModel(VISITS);
        assertThat(fields(columns))
                .containsExactly("Start=date", "Until=end", "Who=actors", "City=place", "Remarks, all=", "Colour=");
        assertThat(column(columns, "Colour").examples()).containsExactly("red", "blue");
        assertThat(columns.lines())
                .extracting(PreviewLine::date)
                .containsExactly("3 – 5 April 2019", "5 June 2019", "some day");
        assertThat(columns.lines()).extracting(PreviewLine::dated).containsExactly(true, true, false);
        assertThat(columns.lines().getFirst().title()).isEqualTo("Ann Lee – Geneva");
        assertThat(columns.lines().getFirst().more()).isEqualTo("Ann Lee · Geneva");
        assertThat(columns.datesProperty().get()).isEqualTo("The first 3 rows: 2 with a date, 1 without.");
        assertThat(columns.othersProperty().get()).isEqualTo("Kept beside each event: Remarks, all and Colour.");
        assertThat(columns.problemsProperty().get()).contains("Line 4: “some day” is no date");
        assertThat(columns.possibleProperty().get()).isTrue();
    }

    @Test
    void aFieldMovesToTheColumnItIsChosenFor() throws FormatException {
        ColumnsViewModel columns = viewModel(VISITS);
        column(columns, "Remarks, all").fieldProperty().set("title");
        column(columns, "Colour").fieldProperty().set("place");
        assertThat(fields(columns))
                .containsExactly(
                        "Start=date", "Until=end", "Who=actors", "City=", "Remarks, all=title", "Colour=place");
        assertThat(columns.lines().getFirst().title()).isEqualTo("They talked.");
        assertThat(columns.lines().getFirst().more()).isEqualTo("Ann Lee · red");
        columns.guessAgain();
        assertThat(column(columns, "City").fieldProperty().get()).isEqualTo("place");
    }

    @Test
    void aColumnThatIsKeptIsNotGuessedAgain() throws FormatException {
        ColumnsViewModel columns = viewModel(VISITS);
        column(columns, "Who").fieldProperty().set(ColumnChoice.KEPT);
        assertThat(columns.lines().getFirst().title()).isEqualTo("Geneva");
        assertThat(columns.othersProperty().get()).contains("Who");
        columns.open();
        assertThat(answers.getFirst()).containsEntry("actors", "").containsEntry("date", "Start");
    }

    @Test
    void thePreviewShowsNoCharactersThatAreNotToBeSeen() throws FormatException {
        ColumnsViewModel columns =
                viewModel("Start,Title,Who,City\n2019-04-03,Sum\u00admit,Ann\u200b Lee,Ge\u00adneva\n");
        assertThat(columns.lines()).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo("Summit");
            assertThat(line.more()).isEqualTo("Ann Lee · Geneva");
        });
    }

    @Test
    void withoutADateNothingIsOpened() throws FormatException {
        ColumnsViewModel columns = viewModel(VISITS);
        column(columns, "Start").fieldProperty().set(ColumnChoice.KEPT);
        assertThat(columns.possibleProperty().get()).isFalse();
        assertThat(columns.lines()).isEmpty();
        assertThat(columns.datesProperty().get()).isEqualTo("Choose the column that holds the date.");
        columns.open();
        assertThat(answers).isEmpty();
        column(columns, "Start").fieldProperty().set("date");
        assertThat(columns.possibleProperty().get()).isTrue();
    }

    @Test
    void theOrderOfDayAndMonthIsAskedWhereItIsOpen() throws FormatException {
        ColumnsViewModel columns = viewModel(VISITS);
        assertThat(columns.orderAskedProperty().get()).isTrue();
        columns.orderProperty().set(TableSketch.MONTH_FIRST);
        assertThat(columns.lines()).extracting(PreviewLine::date).contains("6 May 2019");
        assertThat(columns.lines().getFirst().date()).isEqualTo("4 March – 4 May 2019");
        assertThat(viewModel("Start,Name\n2019-04-03,a\n").orderAskedProperty().get())
                .isFalse();
    }

    @Test
    void aNamedChoiceIsSavedAndCanBeForgotten() throws FormatException {
        ColumnsViewModel columns = viewModel(VISITS);
        columns.open();
        assertThat(saved.list()).isEmpty();
        columns.nameProperty().set(" Visits ");
        columns.open();
        assertThat(saved.list()).singleElement().satisfies(table -> {
            assertThat(table.name()).isEqualTo("Visits");
            assertThat(table.mapping()).containsEntry("date", "Start");
            assertThat(table.columns()).contains("Remarks, all");
        });
        ColumnsViewModel again = viewModel(VISITS);
        assertThat(again.nameProperty().get()).isEqualTo("Visits");
        assertThat(again.knownProperty().get()).isTrue();
        again.forget();
        assertThat(saved.list()).isEmpty();
        assertThat(again.knownProperty().get()).isFalse();
    }

    @Test
    void theChoiceCanBeCopiedForTheCommandLine() throws FormatException {
        ColumnsViewModel columns = viewModel(VISITS);
        column(columns, "Remarks, all").fieldProperty().set("title");
        columns.orderProperty().set(TableSketch.DAY_FIRST);
        columns.copyOption();
        assertThat(dialogs.copied())
                .startsWith("--map \"actors=Who,date=Start,")
                .contains("title=Remarks, all")
                .contains("order=dmy");
    }

    @Test
    void whatGoesIsNotAnswered() throws FormatException {
        viewModel(VISITS).cancel();
        assertThat(dialogs.isClosed()).isTrue();
        assertThat(answers).isEmpty();
    }
}
