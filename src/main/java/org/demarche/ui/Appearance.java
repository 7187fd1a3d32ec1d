package org.demarche.ui;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import org.demarche.layout.Palette;
import org.demarche.ui.control.Theme;
import org.demarche.ui.session.ThemeChoice;

/** The colours of all windows: as chosen, else as the system has them, also when it changes its mind. */
final class Appearance {
    private static final String STYLES = "window.css";

    private final ObjectBinding<Palette> palette;

    Appearance(ObservableValue<ThemeChoice> choice) {
        ObservableValue<ColorScheme> system = Platform.getPreferences().colorSchemeProperty();
        palette = Bindings.createObjectBinding(
                () -> switch (choice.getValue()) {
                    case LIGHT -> Palette.LIGHT;
                    case DARK -> Palette.DARK;
                    case SYSTEM -> system.getValue() == ColorScheme.DARK ? Palette.DARK : Palette.LIGHT;
                },
                choice,
                system);
    }

    ObservableObjectValue<Palette> palette() {
        return palette;
    }

    /** Gives a scene the window's style, now and whenever the colours change. */
    void dress(Scene scene) {
        scene.getStylesheets().add(String.valueOf(Appearance.class.getResource(STYLES)));
        Theme.apply(scene, palette.get());
        palette.addListener((property, old, now) -> Theme.apply(scene, now));
    }
}
