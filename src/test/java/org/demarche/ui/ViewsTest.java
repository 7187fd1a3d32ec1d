package org.demarche.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.demarche.i18n.Messages;
import org.demarche.settings.SettingsStore;
import org.demarche.ui.article.ArticleController;
import org.demarche.ui.command.PaletteController;
import org.demarche.ui.detail.DetailController;
import org.demarche.ui.export.ExportController;
import org.demarche.ui.filter.FilterController;
import org.demarche.ui.main.MainController;
import org.demarche.ui.outline.OutlineController;
import org.demarche.ui.review.ReviewController;
import org.demarche.ui.session.ThemeChoice;
import org.demarche.ui.timeline.TimelineController;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ViewsTest {
    /** What a dialog over a window of 900 px has, less its title bar. */
    private static final double USUAL_PX = 900 - 80 - 30;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    static Stream<Arguments> viewsAndLocales() {
        List<Class<?>> controllers = List.of(
                MainController.class,
                TimelineController.class,
                FilterController.class,
                DetailController.class,
                ArticleController.class,
                OutlineController.class,
                ReviewController.class,
                ExportController.class,
                PaletteController.class);
        return controllers.stream()
                .flatMap(controller -> Stream.of("en", "en-GB", "de", "fr", "es", "ko", "ja", "ar", "tlh")
                        .map(tag -> Arguments.of(controller, Locale.forLanguageTag(tag))));
    }

    @ParameterizedTest
    @MethodSource("viewsAndLocales")
    void everyViewLoadsInEveryLocale(Class<?> controller, Locale locale) {
        Parent view = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> load(controller, locale));
        assertThat(view.getChildrenUnmodifiable()).isNotNull();
    }

    @Test
    void theSheetOfExportsIsAsHighAsItsChoicesAndLowerThanAUsualWindow() {
        ScrollPane choices = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Parent sheet = load(ExportController.class, Locale.ENGLISH);
            new Appearance(new SimpleObjectProperty<>(ThemeChoice.LIGHT)).dress(new Scene(sheet));
            sheet.applyCss();
            sheet.resize(sheet.prefWidth(-1), sheet.prefHeight(-1));
            sheet.layout();
            return (ScrollPane) sheet.lookup(".export-scroll");
        });
        assertThat(choices.getViewportBounds().getHeight())
                .isGreaterThanOrEqualTo(choices.getContent().getLayoutBounds().getHeight());
        assertThat(choices.getScene().getRoot().prefHeight(-1)).isLessThanOrEqualTo(USUAL_PX);
    }

    /** Every area that is filled below it is filled in every frame of a pan. */
    @Test
    void nothingIsFilledBelowTheTimelineButTheScene() {
        List<Region> filled = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Parent window = load(MainController.class, Locale.ENGLISH);
            new Appearance(new SimpleObjectProperty<>(ThemeChoice.LIGHT)).dress(new Scene(window));
            window.applyCss();
            return Stream.<Node>iterate(window.lookup(".timeline-view"), Objects::nonNull, Node::getParent)
                    .map(Region.class::cast)
                    .filter(region -> region.getBackground() != null)
                    .toList();
        });
        assertThat(filled).isEmpty();
    }

    private static Parent load(Class<?> controller, Locale locale) {
        return new AppContext(new Stage(), Messages.forLocale(locale), new SettingsStore(folder), url -> {})
                .views()
                .load(controller);
    }
}
