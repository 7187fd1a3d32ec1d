package org.demarche.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.demarche.i18n.Messages;
import org.demarche.ui.session.Labels;
import org.demarche.ui.session.ThemeChoice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class HelpSheetsTest {
    /** What a dialog over the smallest window has, less the title bars that the system gives both. */
    private static final double LOW_PX = 640 - 80 - 2 * 30;

    private static final double NARROW_PX = 1024;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "de", "fr", "es", "it", "pt"})
    void theSheetOfKeysNeedsNoScrollBarInTheSmallestWindow(String language) {
        ScrollPane sheet = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> sheet(Locale.forLanguageTag(language)));
        assertThat(sheet.getWidth()).isLessThanOrEqualTo(NARROW_PX);
        assertThat(sheet.getHeight()).isLessThanOrEqualTo(LOW_PX);
        assertThat(sheet.getViewportBounds().getHeight())
                .isGreaterThanOrEqualTo(sheet.getContent().getLayoutBounds().getHeight());
    }

    /** The sheet as high as its window will be. */
    private static ScrollPane sheet(Locale locale) {
        Parent sheet = HelpSheets.keysSheet(new Labels(Messages.forLocale(locale)));
        new Appearance(new SimpleObjectProperty<>(ThemeChoice.LIGHT)).dress(new Scene(sheet));
        sheet.applyCss();
        sheet.resize(sheet.prefWidth(-1), sheet.prefHeight(-1));
        sheet.layout();
        sheet.layout();
        return (ScrollPane) sheet;
    }
}
