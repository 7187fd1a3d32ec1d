package org.demarche.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Spinner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class WeightTextTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static WeightText weight(double before) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> new WeightText(new Spinner<>(-10, 10, before, 0.5)));
    }

    @Test
    void aNegativeWeightIsWrittenWithAMinusSign() {
        assertThat(weight(0).toString(-3.0)).contains("\u2212").doesNotContain("-");
    }

    @Test
    void bothTheMinusSignAndTheHyphenAreRead() {
        assertThat(weight(1).fromString("\u22122")).isEqualTo(-2);
        assertThat(weight(1).fromString(" -2 ")).isEqualTo(-2);
    }

    @Test
    void whatWasThereKeepsItsDecimals() {
        WeightText weight = weight(-1.234567);
        assertThat(weight.fromString(weight.toString(-1.234567))).isEqualTo(-1.234567);
    }
}
