package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.demarche.layout.Ink;
import org.demarche.layout.Palette;
import org.demarche.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
    @ParameterizedTest
    @EnumSource
    void everyInkIsAToken(Palette palette) {
        OnFx.run(() -> {
            for (Ink ink : Ink.values()) {
                String token = "-dm-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
                assertThat(resolved(palette, token)).as(token).isEqualTo(colour(palette.argb(ink)));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeIsAToken(Palette palette) {
        OnFx.run(() -> {
            for (EventType type : EventType.values()) {
                assertThat(resolved(palette, "-dm-type-" + type.id()))
                        .as(type.id())
                        .isEqualTo(colour(palette.argb(Ink.of(type))));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void stockControlsTakeTheColours(Palette palette) {
        OnFx.run(() -> {
            Label label = new Label("words");
            Scene scene = new Scene(new StackPane(label));
            Theme.apply(scene, palette);
            label.applyCss();
            assertThat(label.getTextFill()).isEqualTo(colour(palette.argb(Ink.FG)));
            assertThat(label.getFont().getFamily()).isEqualTo("Inter");
        });
    }

    /** The software renderer fills a scene some six times as fast as a region, and fills it anyhow. */
    @ParameterizedTest
    @EnumSource
    void theGroundIsTheScenesAndNotTheRootsToo(Palette palette) {
        OnFx.run(() -> {
            StackPane root = new StackPane();
            Scene scene = new Scene(root);
            Theme.apply(scene, palette);
            root.applyCss();
            assertThat(scene.getFill()).isEqualTo(colour(palette.argb(Ink.CANVAS)));
            assertThat(root.getBackground()).isNull();
        });
    }

    @Test
    void replacesTheTokensAndNothingElse() {
        OnFx.run(() -> {
            Scene scene = new Scene(new StackPane());
            scene.getStylesheets().add(Styles.sheet());
            Theme.apply(scene, Palette.LIGHT);
            Theme.apply(scene, Palette.DARK);
            assertThat(scene.getStylesheets()).containsExactly(Theme.styleSheet(Palette.DARK), Styles.sheet());
        });
    }

    private static Paint resolved(Palette palette, String token) {
        Region region = new Region();
        region.setStyle("-fx-background-color: " + token);
        Scene scene = new Scene(new StackPane(region));
        Theme.apply(scene, palette);
        region.applyCss();
        return region.getBackground().getFills().getFirst().getFill();
    }

    private static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff, (argb >>> 24) / 255.0);
    }
}
