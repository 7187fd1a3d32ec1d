package org.demarche.ui.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.demarche.i18n.Messages;
import org.demarche.layout.Palette;
import org.demarche.task.TaskRunner;
import org.demarche.ui.command.Commands;
import org.demarche.ui.command.KeyDispatcher;
import org.demarche.ui.control.OverviewBar;
import org.demarche.ui.control.Theme;
import org.demarche.ui.control.TimelineView;
import org.demarche.ui.session.Editing;
import org.demarche.ui.session.Session;

/** The timeline with its overview as it stands in the window, and the session that it shows. For the JavaFX thread. */
public final class TimelineScene {
    private final Session session;
    private final Editing editing;
    private final Scene scene;
    private final TimelineView timeline;
    private final OverviewBar overview;

    public TimelineScene(TaskRunner tasks, double width, double height) {
        session = new Session(tasks);
        editing = new Editing(session);
        Messages words = Messages.forLocale(Locale.ENGLISH);
        Commands commands = new Commands();
        FXMLLoader loader = new FXMLLoader(TimelineController.class.getResource("Timeline.fxml"), words.bundle());
        loader.setControllerFactory(any -> new TimelineController(
                session,
                editing,
                words,
                new SimpleObjectProperty<>(Palette.LIGHT),
                commands,
                new KeyDispatcher(commands),
                tasks,
                () -> {}));
        Parent root = load(loader);
        scene = new Scene(root, width, height);
        Theme.apply(scene, Palette.LIGHT);
        timeline = (TimelineView) root.lookup(".timeline-view");
        overview = (OverviewBar) root.lookup(".overview-bar");
    }

    private static Parent load(FXMLLoader loader) {
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Session session() {
        return session;
    }

    public Editing editing() {
        return editing;
    }

    public Scene scene() {
        return scene;
    }

    public TimelineView timeline() {
        return timeline;
    }

    public OverviewBar overview() {
        return overview;
    }

    /** Lays out as the next pulse would. */
    public void pulse() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }
}
