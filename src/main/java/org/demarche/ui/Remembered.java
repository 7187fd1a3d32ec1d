package org.demarche.ui;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.demarche.settings.Settings;
import org.demarche.settings.Settings.WindowPlace;
import org.demarche.settings.SettingsStore;
import org.demarche.task.TaskRunner;
import org.demarche.task.TaskRunner.Slot;
import org.demarche.time.AxisZone;
import org.demarche.ui.command.RecentFiles;
import org.demarche.ui.command.SavedColumns;
import org.demarche.ui.session.Labels;
import org.demarche.ui.session.Notice;
import org.demarche.ui.session.Session;
import org.demarche.ui.session.ThemeChoice;
import org.jspecify.annotations.Nullable;

/**
 * Brings the window back as it was left: its place, its panes, its theme, the zone of its time axis, the files opened
 * last and how each was looked at. Saved whenever the theme, the zone or the files change, and when the window closes.
 * Settings that can't be read or written keep nobody from working.
 */
final class Remembered {
    private static final Slot SAVING = new Slot("saving settings");
    /** So much of the window must lie on a screen for it to be taken hold of there. */
    private static final double GRASP_PX = 120;

    private final SettingsStore store;
    private final Session session;
    private final Labels labels;
    private final TaskRunner tasks;
    private final RecentFiles recent;
    private final SavedColumns columns;
    private final DoubleProperty filterWidth;
    private final DoubleProperty detailWidth;
    private @Nullable WindowPlace place;

    /** Reads the settings and gives the session its theme. */
    Remembered(SettingsStore store, Session session, Labels labels, TaskRunner tasks) {
        this.store = store;
        this.session = session;
        this.labels = labels;
        this.tasks = tasks;
        Settings settings = load();
        recent = new RecentFiles(settings.recentFiles().stream()
                .flatMap(name -> path(name).stream())
                .toList());
        columns = new SavedColumns(settings.tables());
        filterWidth = new SimpleDoubleProperty(settings.leftPanePx());
        detailWidth = new SimpleDoubleProperty(settings.rightPanePx());
        place = settings.window();
        ObjectProperty<ThemeChoice> theme = session.themeProperty();
        theme.set(ThemeChoice.ofId(settings.theme()));
        theme.subscribe((old, now) -> saveSoon());
        session.zoneProperty().set(AxisZone.ofId(settings.zone()).orElse(AxisZone.AS_WRITTEN));
        session.zoneProperty().subscribe((old, now) -> saveSoon());
        session.setFileViews(settings.views());
        recent.list().addListener((InvalidationListener) changed -> saveSoon());
        columns.list().addListener((InvalidationListener) changed -> saveSoon());
    }

    RecentFiles recent() {
        return recent;
    }

    SavedColumns columns() {
        return columns;
    }

    DoubleProperty filterWidth() {
        return filterWidth;
    }

    DoubleProperty detailWidth() {
        return detailWidth;
    }

    /** Puts the window where it was, if that is still on a screen, and follows it from there. */
    void follow(Stage stage) {
        Optional.ofNullable(place).filter(Remembered::isOnScreen).ifPresent(before -> {
            stage.setX(before.x());
            stage.setY(before.y());
            stage.setWidth(before.width());
            stage.setHeight(before.height());
            stage.setMaximized(before.maximised());
        });
        InvalidationListener moved = changed -> note(stage);
        stage.xProperty().addListener(moved);
        stage.yProperty().addListener(moved);
        stage.widthProperty().addListener(moved);
        stage.heightProperty().addListener(moved);
        stage.maximizedProperty().addListener(moved);
        stage.setOnHidden(closed -> saveNow());
    }

    private void note(Stage stage) {
        WindowPlace before = place;
        boolean filling = stage.isMaximized() || fillsScreen(stage);
        if (!filling) {
            place = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        } else if (before != null) {
            place = new WindowPlace(before.x(), before.y(), before.width(), before.height(), stage.isMaximized());
        }
    }

    /** While a window is being maximised it has its new size before it says that it is. */
    private static boolean fillsScreen(Stage stage) {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .anyMatch(bounds -> stage.getWidth() >= bounds.getWidth() && stage.getHeight() >= bounds.getHeight());
    }

    private static boolean isOnScreen(WindowPlace window) {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).anyMatch(bounds -> holds(bounds, window));
    }

    private static boolean holds(Rectangle2D screen, WindowPlace window) {
        double across =
                Math.min(screen.getMaxX(), window.x() + window.width()) - Math.max(screen.getMinX(), window.x());
        return across >= GRASP_PX && window.y() >= screen.getMinY() && window.y() <= screen.getMaxY() - GRASP_PX;
    }

    private Settings load() {
        try {
            return store.load();
        } catch (IOException e) {
            session.noticeProperty().set(Notice.error(labels.text("ui.settings.notRead", reason(e))));
            return Settings.DEFAULTS;
        }
    }

    private void saveSoon() {
        Settings now = settings();
        tasks.start(
                SAVING,
                progress -> {
                    store.save(now);
                    return now;
                },
                new TaskRunner.Outcome<Settings>() {
                    @Override
                    public void done(Settings saved) {}

                    @Override
                    public void failed(Throwable cause) {
                        session.noticeProperty().set(Notice.error(labels.text("ui.settings.notSaved", reason(cause))));
                    }
                });
    }

    /** Waits for the disk: after this the program ends. */
    private void saveNow() {
        try {
            store.save(settings());
        } catch (IOException e) {
            System.getLogger(Remembered.class.getName())
                    .log(System.Logger.Level.WARNING, labels.text("ui.settings.notSaved", reason(e)));
        }
    }

    private Settings settings() {
        return new Settings(
                place,
                session.themeProperty().get().id(),
                session.zoneProperty().get().id(),
                recent.list().stream().map(Path::toString).toList(),
                filterWidth.get(),
                detailWidth.get(),
                columns.list(),
                session.fileViews());
    }

    /** None for a name written by hand, or on another system, that no file here can have. */
    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String reason(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
