package org.demarche.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.demarche.export.Picture;
import org.demarche.export.PictureSpec;
import org.demarche.export.PngExport;
import org.demarche.layout.Palette;
import org.demarche.layout.Viewport;
import org.demarche.task.TaskRunner;
import org.demarche.time.Wording;
import org.demarche.ui.dialog.Dialogs;
import org.demarche.ui.session.Labels;
import org.demarche.ui.session.Notice;
import org.demarche.ui.session.Session;
import org.jspecify.annotations.Nullable;

/** What picture to make, how it will look, and making it. */
public final class ExportViewModel {
    /** Which part of the timeline the picture shows. */
    public enum Span {
        WHOLE,
        VISIBLE
    }

    private static final TaskRunner.Slot PREVIEW = new TaskRunner.Slot("preview");
    private static final TaskRunner.Slot WRITING = new TaskRunner.Slot("export");
    private static final int PREVIEW_WIDTH = 1040;
    private static final int PREVIEW_HEIGHT = 680;
    private static final Pattern NOT_FOR_FILE_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");

    private final Session session;
    private final Wording wording;
    private final Labels labels;
    private final TaskRunner tasks;
    private final Dialogs dialogs;

    private final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.WHOLE);
    private final StringProperty width = new SimpleStringProperty(String.valueOf((int) PictureSpec.DEFAULT.widthPx()));
    private final StringProperty height =
            new SimpleStringProperty(String.valueOf((int) PictureSpec.DEFAULT.heightPx()));
    private final IntegerProperty scale = new SimpleIntegerProperty(2);
    private final ObjectProperty<Palette> palette;
    private final BooleanProperty curve = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Picture.@Nullable Preview> preview = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    private TaskRunner.@Nullable Running running;

    /**
     * A picture of what the session shows.
     *
     * @param palette the colours to begin with
     */
    public ExportViewModel(
            Session session, Wording wording, Labels labels, TaskRunner tasks, Dialogs dialogs, Palette palette) {
        this.session = session;
        this.wording = wording;
        this.labels = labels;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.palette = new SimpleObjectProperty<>(palette);
        for (ObservableValue<?> option : new ObservableValue<?>[] {span, width, height, scale, this.palette, curve}) {
            option.addListener((property, old, now) -> refresh());
        }
        refresh();
    }

    ObjectProperty<Span> spanProperty() {
        return span;
    }

    /** Width in pixels at scale 1, as typed. */
    public StringProperty widthProperty() {
        return width;
    }

    /** Height in pixels at scale 1, as typed. */
    public StringProperty heightProperty() {
        return height;
    }

    /** How many pixels of the file stand for one, 1 to 4. */
    IntegerProperty scaleProperty() {
        return scale;
    }

    ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    /** Whether the relation curve is drawn. */
    public BooleanProperty curveProperty() {
        return curve;
    }

    /** A small picture of the picture; null until the first is made. */
    ReadOnlyObjectProperty<Picture.@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** The size of the file's picture, or why it can't be made. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Whether a picture can be made as asked for. */
    public ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    /** Whether the picture is being made just now. */
    public ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    /** Lets the user choose a file, writes the picture and closes the dialog. */
    public void export() {
        PictureSpec spec = spec();
        if (spec == null) {
            return;
        }
        dialogs.choosePicture(session.open().file(), suggestedName()).ifPresent(file -> write(spec, withEnding(file)));
    }

    /** Stops writing, or closes the dialog. */
    public void cancel() {
        TaskRunner.Running now = running;
        if (writing.get() && now != null) {
            now.cancel();
            writing.set(false);
            refresh();
        } else {
            dialogs.close();
        }
    }

    private String suggestedName() {
        String title = NOT_FOR_FILE_NAMES
                .matcher(session.open().chronicle().title())
                .replaceAll(" ")
                .strip();
        return (title.isEmpty() ? labels.text("ui.export.fileName") : title) + ".png";
    }

    private static Path withEnding(Path file) {
        Path name = file.getFileName();
        return name == null || name.toString().contains(".") ? file : file.resolveSibling(name + ".png");
    }

    private Picture picture(PictureSpec spec) {
        return new Picture(session.index(), session.shown(), spec, wording);
    }

    private void refresh() {
        PictureSpec spec = spec();
        possible.set(spec != null && session.shown().size() > 0);
        if (spec == null) {
            message.set(labels.text(
                    "ui.export.wrongSize", PictureSpec.MIN_SIDE, PictureSpec.MIN_SIDE, PictureSpec.MAX_SIDE));
            return;
        }
        message.set(labels.text("ui.export.size", spec.pixelWidth(), spec.pixelHeight()));
        Picture picture = picture(spec);
        tasks.start(PREVIEW, progress -> picture.preview(PREVIEW_WIDTH, PREVIEW_HEIGHT), new Previewing());
    }

    private @Nullable PictureSpec spec() {
        OptionalInt widthPx = number(width.get());
        OptionalInt heightPx = number(height.get());
        boolean allowed = widthPx.isPresent()
                && heightPx.isPresent()
                && PictureSpec.isAllowed(widthPx.getAsInt(), heightPx.getAsInt(), scale.get());
        if (!allowed) {
            return null;
        }
        Viewport view = span.get() == Span.VISIBLE ? session.viewportProperty().get() : null;
        return PictureSpec.DEFAULT.toBuilder()
                .span(view == null ? null : view.start(), view == null ? null : view.end())
                .size(widthPx.getAsInt(), heightPx.getAsInt())
                .scale(scale.get())
                .palette(palette.get())
                .curve(curve.get())
                .build();
    }

    private static OptionalInt number(String text) {
        String digits = text.strip();
        return digits.matches("[0-9]{1,6}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    private void write(PictureSpec spec, Path file) {
        Picture picture = picture(spec);
        Writing outcome = new Writing(file);
        writing.set(true);
        message.set(labels.text("ui.export.writing", file.getFileName()));
        running = tasks.start(
                WRITING,
                progress -> {
                    PngExport.write(picture, file, (done, total) -> true);
                    return file;
                },
                outcome);
    }

    /** Waits for a preview. */
    private final class Previewing implements TaskRunner.Outcome<Picture.Preview> {
        @Override
        public void done(Picture.Preview made) {
            preview.set(made);
        }

        @Override
        public void failed(Throwable cause) {
            dialogs.tellFailure(cause);
        }
    }

    /** Waits for the file. */
    private final class Writing implements TaskRunner.Outcome<Path> {
        private final Path file;

        Writing(Path file) {
            this.file = file;
        }

        @Override
        public void done(Path written) {
            writing.set(false);
            dialogs.close();
            session.noticeProperty().set(Notice.info(labels.text("ui.export.done", written)));
        }

        @Override
        public void failed(Throwable cause) {
            writing.set(false);
            switch (cause) {
                case IOException unwritable ->
                    message.set(labels.text("ui.export.failed", file, String.valueOf(unwritable.getMessage())));
                case OutOfMemoryError tooLarge -> message.set(labels.text("ui.export.tooLarge"));
                default -> dialogs.tellFailure(cause);
            }
        }
    }
}
