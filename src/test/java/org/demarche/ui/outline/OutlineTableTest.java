package org.demarche.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.demarche.i18n.Messages;
import org.demarche.layout.Palette;
import org.demarche.ui.AppContext;
import org.demarche.ui.control.Theme;
import org.demarche.ui.session.Fixture;
import org.demarche.ui.session.Session;
import org.demarche.ui.session.View;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class OutlineTableTest {
    /** What the middle of the smallest window has, without a scroll bar. */
    private static final double NARROW_PX = 550;

    private static final double WIDE_PX = 1900;
    private static final double TWO_LINES_PX = 28;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void wordsAreNotTornInTheSmallestWindow() {
        List<Text> texts = WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> table(NARROW_PX).lookupAll(".text").stream()
                        .map(Text.class::cast)
                        .toList());
        assertThat(texts)
                .extracting(Text::getText)
                .contains("Inferred", "Agreement", "Switzerland", "CERTAINTY")
                .noneMatch(text -> text.endsWith("..."));
        assertThat(texts)
                .filteredOn(text -> !text.getText().contains(" "))
                .allSatisfy(
                        text -> assertThat(text.getLayoutBounds().getHeight()).isLessThan(TWO_LINES_PX));
    }

    @Test
    void datesAreWholeInTheSmallestWindow() {
        List<Text> texts = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Session session = Fixture.session();
            session.open(Fixture.openOf(
                    "2018-09-10",
                    "2018-06-13~/2018-07~",
                    "[2018-07..2018-08]",
                    "2019-02-27/2019-02-28",
                    "2019-02-28/..",
                    "[2018-09..2018-11]"));
            return table(session, NARROW_PX).lookupAll(".text").stream()
                    .map(Text.class::cast)
                    .toList();
        });
        assertThat(texts)
                .extracting(Text::getText)
                .contains("10 September 2018", "about 13 June 2018 – about July 2018", "27 – 28 February 2019")
                .noneMatch(text -> text.endsWith("..."));
    }

    @Test
    void aLongNameOfAPlaceIsNotTornFromItsComma() {
        List<Text> texts = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Session session = Fixture.session();
            session.open(Fixture.openAt("Washington,"));
            return table(session, NARROW_PX).lookupAll(".text").stream()
                    .map(Text.class::cast)
                    .toList();
        });
        assertThat(texts)
                .filteredOn(text -> text.getText().equals("Washington,"))
                .singleElement()
                .satisfies(
                        text -> assertThat(text.getLayoutBounds().getHeight()).isLessThan(TWO_LINES_PX));
    }

    @Test
    void aWideWindowGivesItsRoomToTheTitles() {
        TableView<?> table = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> table(WIDE_PX));
        double title = table.getColumns().get(1).getWidth();
        assertThat(title).isGreaterThan(2 * table.getColumns().get(0).getWidth());
    }

    @Test
    void noColumnStaysNarrowInAWindowThatGrows() {
        TableView<?> table = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            TableView<?> grown = table(NARROW_PX);
            grown.resize(WIDE_PX, 600);
            grown.layout();
            grown.layout();
            return grown;
        });
        assertThat(table.getColumns())
                .allSatisfy(column -> assertThat(column.getWidth()).isGreaterThanOrEqualTo(column.getPrefWidth()));
        assertThat(table.getColumns().stream()
                        .mapToDouble(TableColumn::getWidth)
                        .sum())
                .isBetween(WIDE_PX - 20, WIDE_PX);
    }

    @Test
    void aTableOutOfViewFollowsTheSelectionOnlyWhenItIsShown() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Session session = Fixture.session();
            TableView<?> table = table(session, NARROW_PX);
            session.select(Fixture.THREAT);
            assertThat(table.getSelectionModel().getSelectedIndex()).isNegative();
            session.viewProperty().set(View.OUTLINE);
            assertThat(table.getSelectionModel().getSelectedItem()).isEqualTo(Fixture.THREAT);
            session.select(Fixture.TALKS);
            assertThat(table.getSelectionModel().getSelectedItem()).isEqualTo(Fixture.TALKS);
            assertThat(session.selected()).isEqualTo(Fixture.TALKS);
            return null;
        });
    }

    private static TableView<?> table(double widthPx) throws Exception {
        return table(Fixture.session(), widthPx);
    }

    private static TableView<?> table(Session session, double widthPx) throws Exception {
        FXMLLoader loader = new FXMLLoader(
                OutlineController.class.getResource("Outline.fxml"),
                Messages.forLocale(Locale.ENGLISH).bundle());
        loader.setControllerFactory(any -> new OutlineController(new OutlineViewModel(session, Fixture.labels())));
        TableView<?> table = loader.load();
        Scene scene = new Scene(table, widthPx, 600);
        Theme.apply(scene, Palette.LIGHT);
        scene.getStylesheets()
                .add(Objects.requireNonNull(AppContext.class.getResource("window.css"))
                        .toExternalForm());
        table.applyCss();
        table.layout();
        table.layout();
        return table;
    }
}
