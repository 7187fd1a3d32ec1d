package org.demarche.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import org.demarche.cite.CitationStyle;
import org.demarche.edit.Draft;
import org.demarche.export.Length;
import org.demarche.export.Picture;
import org.demarche.export.PictureFormat;
import org.demarche.export.PictureSpec;
import org.demarche.export.Selection;
import org.demarche.format.Progress;
import org.demarche.format.files.DataFormat;
import org.demarche.format.files.Formats;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.layout.Palette;
import org.demarche.model.Chronicle;
import org.demarche.task.TaskRunner;
import org.demarche.time.Wording;
import org.demarche.ui.dialog.Dialogs;
import org.demarche.ui.session.Editing;
import org.demarche.ui.session.Labels;
import org.demarche.ui.session.Notice;
import org.demarche.ui.session.Session;
import org.jspecify.annotations.Nullable;

/** What picture to make, how it will look, and making it. */
public final class ExportViewModel {
    /** Which part of the timeline the picture shows. */
    public enum Span {
        WHOLE,
        VISIBLE,
        /** From one date to another, as typed. */
        FROM_TO
    }

    private static final TaskRunner.Slot PREVIEW = new TaskRunner.Slot("preview");
    private static final TaskRunner.Slot WRITING = new TaskRunner.Slot("export");
    private static final TaskRunner.Slot COPYING = new TaskRunner.Slot("copy");
    /** A copied picture has no longer side than this. */
    private static final int MOST_COPIED_PX = 8_000;

    private static final int PREVIEW_WIDTH = 1040;
    private static final int PREVIEW_HEIGHT = 680;
    private static final Pattern NOT_FOR_FILE_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");

    private final Session session;
    private final Wording wording;
    private final Labels labels;
    private final Editing editing;
    private final TaskRunner tasks;
    private final Dialogs dialogs;

    private final PictureChoices choices;
    private final ReadOnlyObjectWrapper<Picture.@Nullable Preview> preview = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper written = new ReadOnlyDoubleWrapper(-1);
    private TaskRunner.@Nullable Running running;
    private TaskRunner.@Nullable Running looking;

    /**
     * A picture of what the session shows.
     *
     * @param palette the colours to begin with
     */
    public ExportViewModel(
            Session session,
            Editing editing,
            Wording wording,
            Labels labels,
            TaskRunner tasks,
            Dialogs dialogs,
            Palette palette) {
        this.session = session;
        this.editing = editing;
        this.wording = wording;
        this.labels = labels;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.choices = new PictureChoices(palette, session.index().zone());
        choices.all().forEach(option -> option.addListener((property, old, now) -> refresh()));
        refresh();
    }

    PictureChoices choices() {
        return choices;
    }

    Labels labels() {
        return labels;
    }

    ObjectProperty<Span> spanProperty() {
        return choices.span;
    }

    /** Width as typed, in pixels if no unit is. */
    public StringProperty widthProperty() {
        return choices.width;
    }

    /** Height as typed, in pixels if no unit is. */
    public StringProperty heightProperty() {
        return choices.height;
    }

    /** How many pixels of a PNG stand for one. */
    DoubleProperty scaleProperty() {
        return choices.scale;
    }

    ObjectProperty<Palette> paletteProperty() {
        return choices.palette;
    }

    /** Whether the relation curve is drawn. */
    public BooleanProperty curveProperty() {
        return choices.curve;
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

    /** The part of the picture that is written, 0 to 1; negative while it is not known. */
    ReadOnlyDoubleProperty writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /** Puts the picture into the clipboard, in its full size if that is not too large for one. */
    void copyPicture() {
        PictureSpec spec = spec();
        if (spec == null) {
            return;
        }
        Supplier<Picture> picture = picture(spec);
        double shrink = Math.min(1, (double) MOST_COPIED_PX / Math.max(spec.pixelWidth(), spec.pixelHeight()));
        int widthPx = Math.max(1, (int) (spec.pixelWidth() * shrink));
        int heightPx = Math.max(1, (int) (spec.pixelHeight() * shrink));
        tasks.start(COPYING, progress -> picture.get().preview(widthPx, heightPx), new Copying());
    }

    /** Puts the citations of the chronicle's sources into the clipboard. */
    void copyCitations() {
        dialogs.copy(CitationStyle.CHICAGO.cite(session.open().chronicle().sources()));
        message.set(labels.text("ui.export.copiedCitations"));
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
        return (title.isEmpty() ? labels.text("ui.export.fileName") : title) + choices.ending();
    }

    /** A file without an ending that names a format gets the chosen format's. */
    private Path withEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean named = choices.data.get() == null
                ? PictureFormat.ofFile(file).isPresent()
                : DataFormat.ofFileName(name).isPresent();
        return named ? file : file.resolveSibling(name + choices.ending());
    }

    /** What makes the picture of what is shown now, on another thread: of many events it looks at all of them. */
    private Supplier<Picture> picture(PictureSpec spec) {
        ChronicleIndex index = session.index();
        EventSet shown = session.shown();
        return () -> new Picture(index, shown, spec, wording);
    }

    /** As {@link #picture}, for what is written instead of one. */
    private Supplier<Chronicle> selected(PictureSpec spec) {
        ChronicleIndex index = session.index();
        EventSet shown = session.shown();
        Draft draft = editing.draft();
        return () -> Selection.of(draft.written(), index, shown, spec.from(), spec.to());
    }

    private void refresh() {
        if (looking != null) {
            looking.cancel();
        }
        PictureSpec spec = spec();
        boolean any = spec != null && session.shown().size() > 0;
        PictureFormat format = choices.format.get();
        boolean bounded = choices.data.get() == null && format.mostEvents() < Integer.MAX_VALUE;
        // Whether there are too many is not known until they are counted.
        possible.set(any && !bounded);
        if (spec == null) {
            message.set(labels.text(
                    "ui.export.wrongSize", PictureSpec.MIN_SIDE, PictureSpec.MIN_SIDE, PictureSpec.MAX_SIDE));
            return;
        }
        if (choices.data.get() != null) {
            Supplier<Chronicle> selected = selected(spec);
            message.set("");
            looking = tasks.start(PREVIEW, progress -> selected.get().events().size(), new Counting());
            return;
        }
        message.set(
                format == PictureFormat.PNG
                        ? labels.text("ui.export.size", spec.pixelWidth(), spec.pixelHeight())
                        : labels.text(
                                "ui.export.sizeInMm",
                                Math.round(Length.MM.ofPx(spec.widthPx())),
                                Math.round(Length.MM.ofPx(spec.heightPx()))));
        Supplier<Picture> picture = picture(spec);
        looking = tasks.start(
                PREVIEW,
                progress -> {
                    Picture made = picture.get();
                    return new Previewed(format.refusal(made), made.preview(PREVIEW_WIDTH, PREVIEW_HEIGHT));
                },
                new Previewing(any));
    }

    private @Nullable PictureSpec spec() {
        return choices.spec(session.viewportProperty().get());
    }

    private void write(PictureSpec spec, Path file) {
        Supplier<Picture> picture = picture(spec);
        Supplier<Chronicle> selected = selected(spec);
        PictureFormat format = PictureFormat.ofFile(file).orElse(choices.format.get());
        DataChoice asked = choices.data.get();
        DataFormat data = asked == null
                ? null
                : DataFormat.ofFileName(String.valueOf(file.getFileName())).orElse(asked.format());
        Writing outcome = new Writing(file);
        written.set(-1);
        writing.set(true);
        message.set(labels.text("ui.export.writing", file.getFileName()));
        running = tasks.start(
                WRITING,
                progress -> {
                    Progress counting = (done, total) -> {
                        progress.report((double) done / Math.max(1, total));
                        return !progress.isCancelled();
                    };
                    if (data == null) {
                        format.write(picture.get(), file, counting);
                    } else {
                        new Formats(wording).write(selected.get(), data, file, counting);
                    }
                    return file;
                },
                outcome);
    }

    /**
     * A preview.
     *
     * @param refusal why the picture can't be written, in words
     */
    private record Previewed(Optional<String> refusal, Picture.Preview preview) {}

    /** Waits for a preview. */
    private final class Previewing implements TaskRunner.Outcome<Previewed> {
        private final boolean any;

        /** @param any whether there are events to make a picture of */
        Previewing(boolean any) {
            this.any = any;
        }

        @Override
        public void done(Previewed made) {
            possible.set(any && made.refusal().isEmpty());
            made.refusal().ifPresent(message::set);
            preview.set(made.preview());
        }

        @Override
        public void failed(Throwable cause) {
            dialogs.tellFailure(cause);
        }
    }

    /** Waits for the number of events to write. */
    private final class Counting implements TaskRunner.Outcome<Integer> {
        @Override
        public void done(Integer events) {
            message.set(labels.text("ui.export.events", events));
        }

        @Override
        public void failed(Throwable cause) {
            dialogs.tellFailure(cause);
        }
    }

    /** Waits for the picture that is to be copied. */
    private final class Copying implements TaskRunner.Outcome<Picture.Preview> {
        @Override
        public void done(Picture.Preview made) {
            dialogs.copy(made.widthPx(), made.heightPx(), made.argb());
            message.set(labels.text("ui.export.copied", made.widthPx(), made.heightPx()));
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
        public void progress(double part) {
            written.set(part);
        }

        @Override
        public void done(Path made) {
            writing.set(false);
            dialogs.close();
            session.noticeProperty().set(Notice.info(labels.text("ui.export.done", made)));
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
