package org.demarche.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.demarche.layout.Palette;
import org.demarche.ui.AppContext;
import org.demarche.ui.control.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class KeysSheetTest {
    /** The smallest window with a margin around the sheet. */
    private static final double WIDTH_PX = 1024 - 40;

    private static final String HEADING = "Keys";
    private static final KeysSheet.Line LINE =
            new KeysSheet.Line("PgUp  PgDn", "Lanes further up or down; with Shift the selected event's next lane");

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void everyWordIsReadableInTheSmallestWindow() {
        List<String> shown = WaitForAsyncUtils.waitForAsyncFx(20_000, KeysSheetTest::shown);
        assertThat(shown).containsOnly(HEADING, LINE.keys(), LINE.purpose());
    }

    private static List<String> shown() {
        KeysSheet.Group group = new KeysSheet.Group(HEADING, Collections.nCopies(10, LINE));
        Parent sheet = KeysSheet.of(List.of(group, group), List.of(group));
        Scene scene = new Scene(sheet);
        Theme.apply(scene, Palette.LIGHT);
        scene.getStylesheets()
                .add(Objects.requireNonNull(AppContext.class.getResource("window.css"))
                        .toExternalForm());
        sheet.applyCss();
        double width = sheet.prefWidth(-1);
        assertThat(width).isLessThanOrEqualTo(WIDTH_PX);
        sheet.resize(width, 560);
        sheet.layout();
        return sheet.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .toList();
    }
}
