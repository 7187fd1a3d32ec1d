package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    @ParameterizedTest
    @EnumSource
    void textCanBeReadOnWhateverItStands(Palette palette) {
        for (Ink text : new Ink[] {Ink.FG, Ink.FG_MUTED}) {
            for (Ink ground : new Ink[] {Ink.CANVAS, Ink.PANEL}) {
                assertThat(contrast(palette.argb(text), palette.argb(ground)))
                        .as("%s on %s", text, ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCountCanBeReadOnTheDiscOfEveryType(Palette palette) {
        for (EventType type : EventType.values()) {
            assertThat(contrast(palette.argb(Ink.on(type)), palette.argb(Ink.of(type))))
                    .as(type.name())
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void thePaletteForWeakEyesIsStrongInEveryHue() {
        for (Ink ink : Ink.values()) {
            boolean drawn = ink.compareTo(Ink.BLUE) >= 0 || ink == Ink.FG || ink == Ink.FG_MUTED || ink == Ink.ACCENT;
            if (drawn) {
                assertThat(contrast(Palette.CONTRAST.argb(ink), Palette.CONTRAST.argb(Ink.CANVAS)))
                        .as(ink.name())
                        .isGreaterThanOrEqualTo(7);
            }
        }
    }

    @Test
    void paperIsWhiteAndItsTypeBlack() {
        assertThat(Palette.PRINT.argb(Ink.CANVAS)).isEqualTo(0xffffffff);
        assertThat(Palette.PRINT.argb(Ink.PANEL)).isEqualTo(0xffffffff);
        assertThat(Palette.PRINT.argb(Ink.FG)).isEqualTo(0xff000000);
        assertThat(Palette.PRINT.argb(Ink.FG_MUTED)).isEqualTo(0xff000000);
        assertThat(Palette.PRINT.argb(Ink.SHADOW) >>> 24).isZero();
    }

    /** Contrast ratio after WCAG 2.2. */
    private static double contrast(int a, int b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
