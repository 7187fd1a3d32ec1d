package org.demarche.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import org.demarche.layout.LaneKind;
import org.demarche.layout.LaneView;
import org.demarche.ui.command.Commands;
import org.demarche.ui.session.Fixture;
import org.demarche.ui.session.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class LaneBarTest {
    private final Session session = Fixture.session();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private MenuButton menu() {
        LaneBar bar = new LaneBar();
        bar.connect(new LaneChoice(session, Fixture.labels(), new Commands()), Fixture.labels());
        return (MenuButton) bar.getChildren().getLast();
    }

    private static List<String> chosen(MenuButton menu) {
        return menu.getItems().stream()
                .filter(item -> item instanceof RadioMenuItem radio && radio.isSelected())
                .map(item -> item.getText())
                .toList();
    }

    @Test
    void aKindOfTheMenuLightsIt() {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            MenuButton menu = menu();
            PseudoClass lit = PseudoClass.getPseudoClass("selected");
            session.chooseLanes(LaneKind.ACTOR);
            assertThat(menu.getPseudoClassStates()).doesNotContain(lit);
            session.chooseLanes(LaneKind.TAG);
            assertThat(menu.getPseudoClassStates()).contains(lit);
            assertThat(menu.getAccessibleText()).isEqualTo(chosen(menu).getFirst());
            session.chooseLanes(LaneKind.NONE);
            assertThat(menu.getPseudoClassStates()).doesNotContain(lit);
            return null;
        });
    }

    @Test
    void anOrderByHandIsMarked() {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            MenuButton menu = menu();
            session.lanesProperty().set(LaneView.of(LaneKind.ACTOR));
            assertThat(chosen(menu)).containsExactly("Most events first");
            session.lanesProperty().set(LaneView.of(LaneKind.ACTOR).withByHand(List.of("b", "a")));
            assertThat(chosen(menu)).containsExactly("As moved by hand");
            return null;
        });
    }
}
