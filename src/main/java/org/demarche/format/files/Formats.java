package org.demarche.format.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.demarche.article.Article;
import org.demarche.article.PdfArticle;
import org.demarche.article.PlainArticle;
import org.demarche.article.SavedPage;
import org.demarche.article.WebArticle;
import org.demarche.format.AtomicFile;
import org.demarche.format.ChronicleReader;
import org.demarche.format.ChronicleWriter;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Problem;
import org.demarche.format.Problems;
import org.demarche.format.Progress;
import org.demarche.format.ProgressStream;
import org.demarche.format.ReadOptions;
import org.demarche.format.ReadResult;
import org.demarche.format.TextInput;
import org.demarche.format.ZipGuard;
import org.demarche.format.article.ArticleReader;
import org.demarche.format.chronozoom.ChronoZoomReader;
import org.demarche.format.demarche.DemarcheReader;
import org.demarche.format.demarche.DemarcheWriter;
import org.demarche.format.frus.FrusReader;
import org.demarche.format.gdelt.CodedEventsReader;
import org.demarche.format.ical.CalendarReader;
import org.demarche.format.markwhen.MarkwhenReader;
import org.demarche.format.news.NewsReader;
import org.demarche.format.simile.SimileJsonReader;
import org.demarche.format.simile.SimileXmlReader;
import org.demarche.format.storyteller.StorytellerReader;
import org.demarche.format.storyteller.StorytellerTableReader;
import org.demarche.format.table.TableReader;
import org.demarche.format.table.TableSketch;
import org.demarche.format.table.WorkbookReader;
import org.demarche.format.timelinejs.TimelineJsReader;
import org.demarche.format.timelinejs.TimelineJsTableReader;
import org.demarche.format.timelineproject.TimelineProjectReader;
import org.demarche.format.vis.VisReader;
import org.demarche.format.wikidata.HistropediaReader;
import org.demarche.format.wikidata.SparqlJsonReader;
import org.demarche.format.wikidata.SparqlXmlReader;
import org.demarche.model.Chronicle;
import org.demarche.model.JoinedChronicle;
import org.demarche.time.EdtfException;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.demarche.time.Wording;

/** Opens files of every format we read, whatever their name, and saves chronicles in our own. */
public final class Formats {
    /** The folder in which one system keeps what others do not understand. */
    private static final String HIDDEN = "__MACOSX/";

    private static final int MOST_IN_ARCHIVE = 1000;

    private static final Set<Shape> NO_TEXT = EnumSet.of(
            Shape.BINARY,
            Shape.IMAGE,
            Shape.ZIP,
            Shape.WORKBOOK,
            Shape.OLD_WORKBOOK,
            Shape.WORD,
            Shape.SLIDES,
            Shape.PAGES,
            Shape.OPEN_DOCUMENT,
            Shape.OPEN_OTHER,
            Shape.BOOK,
            Shape.OUTLOOK,
            Shape.OLD_OFFICE,
            Shape.PACKAGE,
            Shape.RTF,
            Shape.WEBARCHIVE,
            Shape.LINK);

    private final Wording wording;
    private final Map<Shape, ChronicleReader> readers;
    private final ChronicleWriter writer = new DemarcheWriter();
    private final TableReader tables;
    private final WorkbookReader workbooks;

    /** Problems are worded in the language given. */
    public Formats(Wording wording) {
        this.wording = wording;
        this.tables = new TableReader(wording);
        this.workbooks = new WorkbookReader(wording);
        this.readers = readers(wording);
        readers.put(Shape.WORKBOOK, workbooks);
        readers.put(Shape.TABLE, tables);
    }

    /**
     * Reads a file.
     *
     * @throws FormatException if it can't be read, or is nothing we read
     * @throws java.util.concurrent.CancellationException if the progress says to stop
     */
    public ReadResult open(Path file, ReadOptions options, Progress progress) throws FormatException {
        return open(
                file,
                new Problems(file.toString(), wording),
                (in, size) -> read(new Input(file.toString(), in, size, options, progress)));
    }

    /**
     * The text of a file without a byte order mark: of a web page or PDF that of the article in it, of any other file
     * all, in whatever encoding it seems to have.
     *
     * @param problems where bytes that are no text are reported
     * @throws FormatException if it can't be read
     */
    public ArticleText text(Path file, Problems problems) throws FormatException {
        return open(
                file,
                problems,
                (in, size) -> read(
                        new Input(file.toString(), in, size, Progress.NONE),
                        (shape, whole, _) -> text(shape, whole, problems)));
    }

    /**
     * A text whose dates can be read.
     *
     * @param published when it came out, as far as the file itself says
     */
    public record ArticleText(String text, When published) {}

    private ArticleText text(Shape shape, Input input, Problems problems) throws IOException, FormatException {
        if (readers.get(shape) instanceof ArticleReader articles && shape != Shape.TEXT) {
            Article article = articles.article(input);
            return new ArticleText(article.text(), article.published());
        }
        if (NO_TEXT.contains(shape)) {
            Shape known = shape == Shape.WORKBOOK ? Shape.ZIP : shape;
            throw new FormatException(problems.of(1, 1, "", "problem.shape." + known.id()));
        }
        if (shape == Shape.TEXT) {
            String whole = PlainArticle.decode(input.bytes().readAllBytes());
            return new ArticleText(whole, guessed(PlainArticle.of(whole).published()));
        }
        StringWriter text = new StringWriter();
        new TextInput(input, problems).transferTo(text);
        return new ArticleText(text.toString(), Undated.NONE);
    }

    /** A line that looks like a dateline may be none, so that what the user says goes before it. */
    private static When guessed(When day) {
        try {
            return day.extent().isPlaced() ? When.parse(day.edtf() + "?") : day;
        } catch (EdtfException e) {
            return Undated.NONE;
        }
    }

    /** What is done with an open file. */
    @FunctionalInterface
    private interface Use<T> {
        T of(InputStream in, long size) throws IOException, FormatException;
    }

    private static <T> T open(Path file, Problems problems, Use<T> use) throws FormatException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                String key = attributes.isDirectory() ? "problem.file.folder" : "problem.file.special";
                throw new FormatException(problems.of(1, 1, "", key));
            }
            try (InputStream in = Files.newInputStream(file)) {
                return use.of(in, attributes.size());
            }
        } catch (NoSuchFileException e) {
            throw new FormatException(problems.of(1, 1, "", "problem.file.missing"), e);
        } catch (AccessDeniedException e) {
            throw new FormatException(problems.of(1, 1, "", "problem.file.denied"), e);
        } catch (IOException e) {
            throw problems.unreadable(e);
        }
    }

    /**
     * Reads a stream and leaves it open.
     *
     * @throws FormatException if it can't be read, or is nothing we read
     * @throws java.util.concurrent.CancellationException if the progress says to stop
     */
    public ReadResult read(Input input) throws FormatException {
        return read(input, (shape, whole, problems) -> {
            if (shape == Shape.ZIP) {
                return readArchive(whole);
            }
            ChronicleReader reader = readers.get(shape);
            if (reader == null) {
                throw new FormatException(problems.of(1, 1, "", "problem.shape." + shape.id()));
            }
            return reader.read(whole);
        });
    }

    /**
     * The beginning of a table whose columns mean what somebody has to say; nothing of any other file.
     *
     * @throws FormatException if it can't be read
     */
    public Optional<TableSketch> sketch(Path file, Progress progress) throws FormatException {
        return open(
                file,
                new Problems(file.toString(), wording),
                (in, size) -> sketch(new Input(file.toString(), in, size, progress)));
    }

    /** As {@link #sketch(Path, Progress)}, of a stream that stays open. */
    public Optional<TableSketch> sketch(Input input) throws FormatException {
        return read(input, (shape, whole, problems) -> switch (shape) {
            case TABLE -> Optional.of(tables.sketch(whole));
            case WORKBOOK -> Optional.of(workbooks.sketch(whole));
            default -> Optional.empty();
        });
    }

    /** What is done with an input whose shape is known. */
    @FunctionalInterface
    private interface ShapeUse<T> {
        T of(Shape shape, Input whole, Problems problems) throws IOException, FormatException;
    }

    private <T> T read(Input input, ShapeUse<T> use) throws FormatException {
        Problems problems = new Problems(input.file(), wording);
        try {
            PushbackInputStream bytes = new PushbackInputStream(input.bytes(), Shape.HEAD_BYTES);
            byte[] head = bytes.readNBytes(Shape.HEAD_BYTES);
            bytes.unread(head);
            Input whole = new Input(input.file(), bytes, input.size(), input.options(), input.progress());
            return use.of(Shape.of(head), whole, problems);
        } catch (IOException e) {
            throw problems.unreadable(e);
        }
    }

    /** Reads the files of an archive, one after the other, into one chronicle; archives in it are not opened. */
    private ReadResult readArchive(Input input) throws IOException, FormatException {
        ZipGuard.Entries entries = new ZipGuard.Entries(new ProgressStream(input));
        List<Problem> problems = new ArrayList<>();
        List<Problem> notes = new ArrayList<>();
        Chronicle joined = null;
        int read = 0;
        for (ZipEntry entry = entries.next(); entry != null; entry = entries.next()) {
            String name = input.file() + "/" + entry.getName();
            PushbackInputStream bytes = new PushbackInputStream(entries.content(), Shape.HEAD_BYTES);
            byte[] head = bytes.readNBytes(Shape.HEAD_BYTES);
            bytes.unread(head);
            ChronicleReader reader = readers.get(Shape.of(head));
            if (reader == null || entry.getName().startsWith(HIDDEN)) {
                continue;
            }
            if (read == MOST_IN_ARCHIVE) {
                problems.add(new Problems(input.file(), wording).of(0, 0, "", "problem.zip.many", MOST_IN_ARCHIVE));
                break;
            }
            read++;
            ReadResult result = reader.read(new Input(name, bytes, -1, input.options(), input.progress()));
            problems.addAll(result.problems());
            notes.addAll(result.notes());
            joined = joined == null ? result.chronicle() : JoinedChronicle.of(joined, result.chronicle());
        }
        if (joined == null) {
            throw new FormatException(new Problems(input.file(), wording).of(1, 1, "", "problem.shape.zip"));
        }
        return new ReadResult(joined, problems, notes);
    }

    /**
     * Writes the chronicle over the file in one step: if it fails, the old file is whole.
     *
     * @throws java.util.concurrent.CancellationException if the progress says to stop
     */
    public void save(Chronicle chronicle, Path file, Progress progress) throws IOException {
        AtomicFile.write(file, progress, out -> writer.write(chronicle, out, progress));
    }

    /**
     * As {@link #save}, in any format that data can be written in.
     *
     * @throws java.util.concurrent.CancellationException if the progress says to stop
     */
    public void write(Chronicle chronicle, DataFormat format, Path file, Progress progress) throws IOException {
        AtomicFile.write(file, progress, out -> format.writer(wording).write(chronicle, out, progress));
    }

    private static Map<Shape, ChronicleReader> readers(Wording wording) {
        Map<Shape, ChronicleReader> readers = new EnumMap<>(Shape.class);
        readers.put(Shape.DEMARCHE, new DemarcheReader(wording));
        readers.put(Shape.HTML, new ArticleReader(WebArticle::read, wording));
        readers.put(Shape.SAVED_PAGE, new ArticleReader(SavedPage::read, wording));
        readers.put(Shape.PDF, new ArticleReader(PdfArticle::read, wording));
        readers.put(Shape.TEXT, new ArticleReader(PlainArticle::read, wording));
        readers.put(Shape.CODED_EVENTS, new CodedEventsReader(wording));
        readers.put(Shape.FRUS, new FrusReader(wording));
        readers.put(Shape.ICALENDAR, new CalendarReader(wording));
        readers.put(Shape.TIMELINE_JS, new TimelineJsReader(wording));
        readers.put(Shape.TIMELINE_JS_TABLE, new TimelineJsTableReader(wording));
        readers.put(Shape.SIMILE, new SimileJsonReader(wording));
        readers.put(Shape.SIMILE_XML, new SimileXmlReader(wording));
        readers.put(Shape.VIS, new VisReader(wording));
        readers.put(Shape.TIMELINE_PROJECT, new TimelineProjectReader(wording));
        readers.put(Shape.MARKWHEN, new MarkwhenReader(wording));
        readers.put(Shape.STORYTELLER, new StorytellerReader(wording));
        readers.put(Shape.STORYTELLER_TABLE, new StorytellerTableReader(wording));
        readers.put(Shape.CHRONO_ZOOM, new ChronoZoomReader(wording));
        readers.put(Shape.SPARQL, new SparqlJsonReader(wording));
        readers.put(Shape.SPARQL_XML, new SparqlXmlReader(wording));
        readers.put(Shape.HISTROPEDIA, new HistropediaReader(wording));
        readers.put(Shape.NEWS, new NewsReader(wording));
        return readers;
    }
}
