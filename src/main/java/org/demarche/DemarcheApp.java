package org.demarche;

import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import org.demarche.i18n.Messages;
import org.demarche.settings.SettingsStore;
import org.demarche.ui.AppContext;

/** The program with a window. Its parameters are the files to open; without one it opens the example. */
public class DemarcheApp extends Application {
    /**
     * Opens the window and returns when it is closed.
     *
     * @throws UnsupportedOperationException if there is no display to open it on, or GTK is missing
     */
    static void open(List<String> files) {
        launch(DemarcheApp.class, files.toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        Messages messages = Messages.ofUser();
        AppContext context = new AppContext(
                stage,
                messages,
                SettingsStore.ofUser(),
                url -> getHostServices().showDocument(url));
        context.open(getParameters().getRaw());
    }
}
