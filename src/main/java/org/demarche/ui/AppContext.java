package org.demarche.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.demarche.i18n.Messages;
import org.demarche.recovery.RecoveryFiles;
import org.demarche.settings.SettingsStore;
import org.demarche.ui.article.ArticleController;
import org.demarche.ui.article.ArticleViewModel;
import org.demarche.ui.columns.ColumnsController;
import org.demarche.ui.columns.ColumnsViewModel;
import org.demarche.ui.command.ChronicleFiles;
import org.demarche.ui.command.ColumnQuestion;
import org.demarche.ui.command.Command;
import org.demarche.ui.command.Commands;
import org.demarche.ui.command.FileCommands;
import org.demarche.ui.command.FormatFiles;
import org.demarche.ui.command.KeyDispatcher;
import org.demarche.ui.command.PaletteController;
import org.demarche.ui.command.PaletteViewModel;
import org.demarche.ui.command.RecentFiles;
import org.demarche.ui.command.RecoveryCommands;
import org.demarche.ui.command.SaveCommands;
import org.demarche.ui.detail.DetailController;
import org.demarche.ui.detail.DetailViewModel;
import org.demarche.ui.dialog.Desktop;
import org.demarche.ui.dialog.FxDialogs;
import org.demarche.ui.export.ExportController;
import org.demarche.ui.export.ExportViewModel;
import org.demarche.ui.filter.FilterController;
import org.demarche.ui.filter.FilterViewModel;
import org.demarche.ui.main.ActivityController;
import org.demarche.ui.main.MainController;
import org.demarche.ui.main.MainViewModel;
import org.demarche.ui.main.MenuController;
import org.demarche.ui.main.NoticesController;
import org.demarche.ui.outline.OutlineController;
import org.demarche.ui.outline.OutlineViewModel;
import org.demarche.ui.review.ReviewController;
import org.demarche.ui.review.ReviewViewModel;
import org.demarche.ui.session.Editing;
import org.demarche.ui.session.Labels;
import org.demarche.ui.session.Notice;
import org.demarche.ui.session.Session;
import org.demarche.ui.session.TextFinder;
import org.demarche.ui.timeline.TimelineController;

/** Builds the program's services and views, each once, and puts the window together. */
public final class AppContext {
    private static final String ICONS = "/org/demarche/assets/icon/demarche-";
    /** Beside the settings. */
    private static final String RECOVERY = "recovery";

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 940;
    private static final double MIN_WIDTH = 960;
    private static final double MIN_HEIGHT = 600;

    private final Stage stage;
    private final Messages messages;
    private final Labels labels;
    private final FxTaskRunner tasks = new FxTaskRunner();
    private final Session session = new Session(tasks);
    private final Commands commands = new Commands();
    private final KeyDispatcher keys = new KeyDispatcher(commands);
    private final Remembered remembered;
    private final Appearance appearance;
    private final FxDialogs dialogs;
    private final Editing editing = new Editing(session);
    private final TextFinder finder;
    private final SaveCommands saving;
    private final FileCommands files;
    private final RecoveryCommands recovery;
    private final DetailViewModel detail;
    private final MainViewModel main;

    /**
     * A window's services.
     *
     * @param settings what was remembered from the last start
     * @param desktop has files chosen and opens addresses
     */
    public AppContext(Stage stage, Messages messages, SettingsStore settings, Desktop desktop) {
        this.stage = stage;
        this.messages = messages;
        labels = new Labels(messages);
        finder = new ArticleFinder(messages);
        remembered = new Remembered(settings, session, labels, tasks);
        appearance = new Appearance(session.themeProperty());
        dialogs = new FxDialogs(stage, labels, desktop, appearance::dress);
        RecentFiles recent = remembered.recent();
        ChronicleFiles formats = new FormatFiles(messages, session::zoneOf);
        saving = new SaveCommands(session, editing, formats, tasks, dialogs, recent, labels);
        files = new FileCommands(
                session, formats, saving, remembered.columns(), this::ask, tasks, dialogs, recent, labels, commands);
        RecoveryFiles copies = new RecoveryFiles(settings.folder().resolve(RECOVERY), messages);
        recovery = new RecoveryCommands(session, editing, saving, copies, new FxPause(), tasks, dialogs, labels);
        detail = new DetailViewModel(session, labels, dialogs::copy, dialogs::browse);
        main = new MainViewModel(session, editing, labels, files, commands);
    }

    /** Shows the window, with the first of the files in it; of none, with the example. */
    public void open(List<String> fileNames) {
        ViewLoader views = views();
        Parent root = new StackPane(views.load(MainController.class), views.load(PaletteController.class));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(root);
        appearance.dress(scene);
        keys.watch(scene);
        commands.answer(Command.OPEN, files::open);
        commands.answer(Command.PASTE, files::paste);
        commands.answer(Command.COLUMNS, files::chooseColumns);
        commands.answer(Command.SAVE, saving::save);
        commands.answer(Command.SAVE_AS, saving::saveAs);
        commands.answer(Command.UNDO, editing::undo);
        commands.answer(Command.REDO, editing::redo);
        commands.answer(Command.EXPORT, this::export);
        stage.setOnCloseRequest(event -> {
            event.consume();
            saving.beforeLeaving(this::close);
        });
        stage.setScene(scene);
        stage.getIcons().addAll(icons());
        Thread.currentThread().setUncaughtExceptionHandler((thread, cause) -> dialogs.tellFailure(cause));
        stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        remembered.follow(stage);
        main.presentation().fill(stage, labels.text("ui.main.present.hint"));
        stage.titleProperty()
                .bind(Bindings.createStringBinding(
                        () -> windowTitle(session.open().chronicle().title()),
                        session.openProperty(),
                        editing.editedProperty()));
        stage.show();
        openAll(fileNames);
        recovery.look();
    }

    private void close() {
        recovery.end();
        stage.close();
    }

    private static List<Image> icons() {
        return Stream.of(16, 24, 32, 48, 64, 128, 256)
                .map(size -> AppContext.class.getResourceAsStream(ICONS + size + ".png"))
                .filter(Objects::nonNull)
                .map(Image::new)
                .toList();
    }

    private void export() {
        dialogs.show(labels.text("ui.export.title"), () -> views().load(ExportController.class));
    }

    private void ask(ColumnQuestion question) {
        dialogs.show(labels.text("ui.columns.title"), () -> {
            ViewLoader loader = views();
            loader.register(
                    ColumnsController.class,
                    () -> new ColumnsController(new ColumnsViewModel(question, remembered.columns(), labels, dialogs)));
            return loader.load(ColumnsController.class);
        });
    }

    private void openAll(List<String> fileNames) {
        if (fileNames.isEmpty()) {
            files.openExample();
            return;
        }
        try {
            files.open(fileNames.stream().map(Path::of).toList());
        } catch (InvalidPathException e) {
            session.noticeProperty().set(Notice.error(labels.text("ui.file.noPath", e.getInput())));
        }
    }

    private String windowTitle(String title) {
        if (title.isEmpty()) {
            return labels.text("ui.window.untitled");
        }
        return labels.text(editing.isEdited() ? "ui.window.edited" : "ui.window.title", title);
    }

    ViewLoader views() {
        ViewLoader loader = new ViewLoader(messages.bundle());
        HelpSheets sheets = new HelpSheets(session, labels, dialogs);
        loader.register(
                MainController.class,
                () -> new MainController(main, commands, sheets, remembered.filterWidth(), remembered.detailWidth()));
        loader.register(MenuController.class, () -> new MenuController(main));
        loader.register(NoticesController.class, () -> new NoticesController(main));
        loader.register(ActivityController.class, () -> new ActivityController(main));
        loader.register(
                PaletteController.class, () -> new PaletteController(new PaletteViewModel(commands, labels), keys));
        loader.register(FilterController.class, () -> new FilterController(new FilterViewModel(session, labels)));
        loader.register(
                TimelineController.class,
                () -> new TimelineController(
                        session, editing, messages, appearance.palette(), commands, keys, tasks, detail::read));
        loader.register(DetailController.class, () -> new DetailController(detail));
        loader.register(
                ArticleController.class,
                () -> new ArticleController(new ArticleViewModel(session, editing, labels, finder), keys));
        loader.register(
                ExportController.class,
                () -> new ExportController(new ExportViewModel(
                        session,
                        editing,
                        messages,
                        labels,
                        tasks,
                        dialogs,
                        appearance.palette().get())));
        loader.register(
                ReviewController.class,
                () -> new ReviewController(new ReviewViewModel(session, editing, labels, finder), commands, keys));
        loader.register(OutlineController.class, () -> new OutlineController(new OutlineViewModel(session, labels)));
        return loader;
    }
}
