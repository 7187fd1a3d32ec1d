package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.demarche.layout.CardStyle;
import org.demarche.layout.Frame;
import org.demarche.model.EventType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class HoverCardTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static Frame.Card shown(double y, double heightPx) {
        return WaitForAsyncUtils.waitForAsyncFx(120_000, () -> {
            HoverCard card = new HoverCard();
            Frame.Card loose = new Frame.Card(
                    0,
                    0,
                    0,
                    CardStyle.WIDTH,
                    CardStyle.HEIGHT,
                    "1990",
                    List.of("Title"),
                    false,
                    List.of(),
                    List.of(),
                    true,
                    EventType.TALKS,
                    false,
                    false);
            card.show(loose, 300, y, 1000, heightPx);
            return Objects.requireNonNull(card.node().card());
        });
    }

    @ParameterizedTest
    @CsvSource({"200, 400", "40, 400", "40, 120", "60, 100"})
    void liesWithinTheView(double y, double heightPx) {
        Frame.Card card = shown(y, heightPx);
        assertThat(card.y()).isNotNegative();
        assertThat(card.y() + card.height()).isLessThanOrEqualTo(heightPx);
    }
}
