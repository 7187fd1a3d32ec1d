package org.demarche.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.text.Text;
import org.demarche.i18n.Messages;
import org.demarche.layout.Palette;
import org.demarche.ui.AppContext;
import org.demarche.ui.control.Theme;
import org.demarche.ui.session.Fixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class FilterPaneTest {
    private static final double NARROW_PX = 110;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void namesAreWholeInANarrowPane() {
        List<CheckBox> boxes = WaitForAsyncUtils.waitForAsyncFx(20_000, FilterPaneTest::boxesInNarrowPane);
        assertThat(boxes).extracting(CheckBox::getText).contains("Talks and contacts", "Geneva, Switzerland");
        assertThat(boxes)
                .allSatisfy(box ->
                        assertThat(((Text) box.lookup(".text")).getText()).isEqualTo(box.getText()));
    }

    private static List<CheckBox> boxesInNarrowPane() throws Exception {
        FXMLLoader loader = new FXMLLoader(
                FilterController.class.getResource("Filter.fxml"),
                Messages.forLocale(Locale.ENGLISH).bundle());
        FilterViewModel filter = new FilterViewModel(Fixture.session(), Fixture.labels());
        loader.setControllerFactory(any -> new FilterController(filter));
        Parent pane = loader.load();
        Scene scene = new Scene(pane, NARROW_PX, 600);
        Theme.apply(scene, Palette.LIGHT);
        scene.getStylesheets()
                .add(Objects.requireNonNull(AppContext.class.getResource("window.css"))
                        .toExternalForm());
        pane.applyCss();
        pane.layout();
        return pane.lookupAll(".facet-row .check-box").stream()
                .map(CheckBox.class::cast)
                .toList();
    }
}
