package org.demarche.ui.dialog;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.demarche.ui.session.Labels;
import org.jspecify.annotations.Nullable;

/** Dialogs over the program's window. */
public final class FxDialogs implements Dialogs {
    private static final Logger LOG = System.getLogger(FxDialogs.class.getName());
    private static final double MARGIN_PX = 80;

    /** How files are mostly called that can be opened; what they are is told by their content. */
    private static final List<String> READABLE = List.of(
            "*.json",
            "*.txt",
            "*.md",
            "*.html",
            "*.htm",
            "*.xhtml",
            "*.mhtml",
            "*.mht",
            "*.pdf",
            "*.csv",
            "*.tsv",
            "*.tab",
            "*.xlsx",
            "*.ics",
            "*.xml",
            "*.timeline",
            "*.mw",
            "*.js",
            "*.zip");

    private final Window owner;
    private final Labels labels;
    private final Desktop desktop;
    private final Consumer<Scene> look;
    private @Nullable Stage shown;
    private boolean telling;

    /**
     * Dialogs over a window.
     *
     * @param desktop has files chosen and opens addresses
     * @param look gives a new scene the window's style
     */
    public FxDialogs(Window owner, Labels labels, Desktop desktop, Consumer<Scene> look) {
        this.owner = owner;
        this.labels = labels;
        this.desktop = desktop;
        this.look = look;
    }

    @Override
    public List<Path> chooseChronicles(@Nullable Path near) {
        FileChooser chooser = chooser(near);
        chooser.setTitle(labels.text("ui.dialog.open.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(labels.text("ui.dialog.readable"), READABLE),
                        new ExtensionFilter(labels.text("ui.dialog.chronicles"), "*.demarche.json", "*.json"),
                        new ExtensionFilter(labels.text("ui.dialog.allFiles"), "*"));
        return desktop.chooseToOpen(chooser, owner).stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> choosePicture(@Nullable Path near, String name) {
        FileChooser chooser = chooser(near);
        chooser.setTitle(labels.text("ui.dialog.picture.title"));
        chooser.setInitialFileName(name);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(
                        labels.text("ui.dialog.pictures", ending.toUpperCase(Locale.ROOT)), "*." + ending));
        Window above = shown != null ? shown : owner;
        return desktop.chooseToSave(chooser, above).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseWhereToSave(@Nullable Path near, String name) {
        FileChooser chooser = chooser(near);
        chooser.setTitle(labels.text("ui.dialog.save.title"));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(labels.text("ui.dialog.chronicles"), "*.demarche.json", "*.json"));
        return desktop.chooseToSave(chooser, owner).map(File::toPath);
    }

    @Override
    public Unsaved askAboutChanges(String title) {
        ButtonType save = new ButtonType(labels.text("ui.dialog.unsaved.save"), ButtonData.OK_DONE);
        ButtonType discard = new ButtonType(labels.text("ui.dialog.unsaved.discard"), ButtonData.OTHER);
        ButtonType cancel = new ButtonType(labels.text("ui.dialog.unsaved.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.NONE, labels.text("ui.dialog.unsaved.text"), discard, cancel, save);
        alert.initOwner(owner);
        alert.setTitle(labels.text("ui.dialog.unsaved.title"));
        alert.setHeaderText(labels.text("ui.dialog.unsaved.header", title));
        alert.getDialogPane().getStyleClass().add("question");
        look.accept(alert.getDialogPane().getScene());
        ButtonType answer = alert.showAndWait().orElse(cancel);
        if (answer.equals(save)) {
            return Unsaved.SAVE;
        }
        return answer.equals(discard) ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    private static FileChooser chooser(@Nullable Path near) {
        FileChooser chooser = new FileChooser();
        Path folder = near == null ? null : near.toAbsolutePath().getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    @Override
    public void show(String title, Supplier<Parent> content) {
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
        Scene scene = new Scene(content.get());
        look.accept(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        // A list would keep the key to itself, though there is nothing in it to give up.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof ListView) {
                stage.close();
            }
        });
        stage.setScene(scene);
        double room = Math.max(MARGIN_PX, owner.getHeight() - MARGIN_PX);
        stage.setMaxHeight(room);
        scene.getRoot().applyCss();
        if (scene.getRoot().prefHeight(-1) > room) {
            // Not every window manager asks for the largest size before it places a window.
            stage.setHeight(room);
        }
        stage.setOnHidden(event -> shown = null);
        shown = stage;
        stage.show();
    }

    @Override
    public void close() {
        Stage stage = shown;
        if (stage != null) {
            stage.close();
        }
    }

    @Override
    public void tellFailure(Throwable cause) {
        LOG.log(Level.ERROR, "unexpected failure", cause);
        if (telling) {
            // One mistake often brings others with it, and a pile of dialogs helps nobody.
            return;
        }
        telling = true;
        String details = details(cause);
        Alert alert = new Alert(Alert.AlertType.ERROR);
        alert.initOwner(owner);
        alert.setTitle(labels.text("ui.dialog.failure.title"));
        alert.setHeaderText(labels.text("ui.dialog.failure.header"));
        alert.setContentText(labels.text("ui.dialog.failure.text"));
        TextArea area = new TextArea(details);
        area.setEditable(false);
        alert.getDialogPane().setExpandableContent(area);
        ButtonType copy = new ButtonType(labels.text("ui.dialog.failure.copy"), ButtonData.LEFT);
        alert.getButtonTypes().add(copy);
        alert.setOnHidden(event -> {
            telling = false;
            if (copy.equals(alert.getResult())) {
                copy(details);
            }
        });
        look.accept(alert.getDialogPane().getScene());
        alert.show();
    }

    private static String details(Throwable cause) {
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Override
    public void browse(String url) {
        desktop.browse(url);
    }

    @Override
    public void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void copy(int widthPx, int heightPx, int[] argb) {
        WritableImage image = new WritableImage(widthPx, heightPx);
        image.getPixelWriter().setPixels(0, 0, widthPx, heightPx, PixelFormat.getIntArgbInstance(), argb, 0, widthPx);
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public Clip clipboard() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return new Clip(
                Objects.requireNonNullElse(clipboard.getString(), ""),
                Objects.requireNonNullElse(clipboard.getHtml(), ""),
                clipboard.hasFiles()
                        ? clipboard.getFiles().stream().map(File::toPath).toList()
                        : List.of(),
                clipboard.hasImage());
    }
}
