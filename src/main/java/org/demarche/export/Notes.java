package org.demarche.export;

import java.util.ArrayList;
import java.util.List;
import org.demarche.cite.CitationStyle;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.Ink;
import org.demarche.layout.Shape;
import org.demarche.layout.TextFitter;
import org.demarche.layout.TextMetrics;
import org.demarche.layout.TextStyle;
import org.demarche.layout.Tint;
import org.demarche.model.Event;
import org.demarche.model.Source;
import org.demarche.time.Wording;

/** Lays the notes out: each event with its date, what it was, its summary and the citations of its sources. */
final class Notes {
    private static final TextStyle HEADING = TextStyle.semibold(18);
    private static final TextStyle DATE = TextStyle.regular(11);
    private static final TextStyle TITLE = TextStyle.semibold(12.5);
    private static final TextStyle TEXT = TextStyle.regular(11);
    private static final double MARGIN_PX = 40;
    private static final double HEADING_PX = 44;
    private static final double COLUMN_PX = 330;
    private static final double GAP_PX = 32;
    private static final double LINE_PX = 16;
    private static final double AFTER_PX = 14;

    private final ChronicleIndex index;
    private final EventWords words;
    private final Wording wording;
    private final TextFitter fitter;
    private final double widthPx;
    private final double heightPx;
    private final double zoom;
    private final double columnPx;
    private final int columns;

    /** The notes on pages of a size in layout pixels. */
    Notes(ChronicleIndex index, Wording wording, TextMetrics metrics, double widthPx, double heightPx, double zoom) {
        this.index = index;
        this.words = new EventWords(index, wording);
        this.wording = wording;
        this.fitter = new TextFitter(metrics, wording.locale());
        this.widthPx = widthPx;
        this.heightPx = heightPx;
        this.zoom = zoom;
        double room = widthPx - 2 * MARGIN_PX;
        this.columns = Math.max(1, (int) ((room + GAP_PX) / (COLUMN_PX + GAP_PX)));
        this.columnPx = (room - (columns - 1) * GAP_PX) / columns;
    }

    /**
     * The pages with the notes of some events, in that order.
     *
     * @param unlisted how many other events are in the picture
     */
    List<Sheet> sheets(List<Integer> events, int unlisted) {
        List<Sheet> sheets = new ArrayList<>();
        List<Sheet.Block> page = page();
        double top = MARGIN_PX + HEADING_PX;
        if (unlisted > 0) {
            List<Shape> remark = new ArrayList<>();
            double end = text(
                    remark,
                    0,
                    wording.text("export.notes.some", events.size(), unlisted),
                    TEXT,
                    Ink.FG_MUTED,
                    widthPx - 2 * MARGIN_PX);
            page.add(new Sheet.Plain(Sheet.Role.CAPTION, at(MARGIN_PX, top - LINE_PX, remark)));
            top += end;
        }
        int column = 0;
        double y = top;
        for (int event : events) {
            for (Sheet.Note note : pieces(note(event))) {
                if (y + note.heightPx() > heightPx - MARGIN_PX && y > top) {
                    column++;
                    if (column == columns) {
                        column = 0;
                        sheets.add(new Sheet(widthPx, heightPx, zoom, "", page));
                        page = page();
                        top = MARGIN_PX + HEADING_PX;
                    }
                    y = top;
                }
                page.add(note.at(MARGIN_PX + column * (columnPx + GAP_PX), y));
                y += note.heightPx();
            }
        }
        sheets.add(new Sheet(widthPx, heightPx, zoom, "", page));
        return sheets;
    }

    /** A note that is higher than a column, cut between its lines into such as are not. */
    private List<Sheet.Note> pieces(Sheet.Note note) {
        double roomPx = Math.max(2 * LINE_PX, heightPx - 2 * MARGIN_PX - HEADING_PX);
        if (note.heightPx() <= roomPx) {
            return List.of(note);
        }
        double mostPx = Math.floor(roomPx / LINE_PX) * LINE_PX;
        List<Sheet.Note> pieces = new ArrayList<>();
        for (double top = 0; top < note.heightPx() - AFTER_PX; top += mostPx) {
            double from = top;
            double to = Math.min(top + mostPx, note.heightPx());
            List<Shape> lines = note.shapes().stream()
                    .filter(shape ->
                            shape instanceof Shape.Text text && text.baseline() > from && text.baseline() <= to)
                    .toList();
            List<Sheet.Reference> references = note.references().stream()
                    .filter(reference -> reference.top() < to && reference.bottom() > from)
                    .map(reference -> new Sheet.Reference(
                            reference.url(),
                            reference.title(),
                            Math.max(reference.top(), from) - from,
                            Math.min(reference.bottom(), to) - from))
                    .toList();
            pieces.add(new Sheet.Note(note.event(), 0, 0, columnPx, to - from, at(0, -from, lines), references));
        }
        return pieces;
    }

    private static List<Shape> at(double x, double y, List<Shape> lines) {
        return lines.stream()
                .map(shape -> shape instanceof Shape.Text text
                        ? new Shape.Text(
                                text.x() + x,
                                text.baseline() + y,
                                text.text(),
                                text.style(),
                                text.tint(),
                                text.anchor())
                        : shape)
                .toList();
    }

    private List<Sheet.Block> page() {
        List<Sheet.Block> blocks = new ArrayList<>();
        Shape heading = new Shape.Text(
                MARGIN_PX,
                MARGIN_PX + HEADING.sizePx(),
                wording.text("export.notes"),
                HEADING,
                Tint.of(Ink.FG),
                Shape.Anchor.LEFT);
        blocks.add(new Sheet.Plain(Sheet.Role.NOTES, List.of(heading)));
        return blocks;
    }

    private Sheet.Note note(int position) {
        Event event = index.event(position);
        List<Shape> shapes = new ArrayList<>();
        List<Sheet.Reference> references = new ArrayList<>();
        double y = text(shapes, 0, words.date(position), DATE, Ink.FG_MUTED);
        y = text(shapes, y, words.title(position), TITLE, Ink.FG);
        y = text(shapes, y, words.kind(event), TEXT, Ink.FG_MUTED);
        if (event.summary() != null) {
            y = text(shapes, y, event.summary(), TEXT, Ink.FG);
        }
        for (Source source : words.sources(position)) {
            double from = y;
            y = text(shapes, y, CitationStyle.CHICAGO.cite(List.of(source)), TEXT, Ink.FG);
            String page = source.page();
            if (page != null) {
                references.add(new Sheet.Reference(page, source.title(), from, y));
            }
        }
        return new Sheet.Note(position, 0, 0, columnPx, y + AFTER_PX, shapes, references);
    }

    private double text(List<Shape> shapes, double top, String text, TextStyle style, Ink ink) {
        return text(shapes, top, text, style, ink, columnPx);
    }

    /** Adds lines of text below each other, as many as it takes. */
    private double text(List<Shape> shapes, double top, String text, TextStyle style, Ink ink, double mostPx) {
        double y = top;
        for (String line : fitter.wrap(text, style, mostPx, Integer.MAX_VALUE).lines()) {
            y += LINE_PX;
            shapes.add(new Shape.Text(0, y, line, style, Tint.of(ink), Shape.Anchor.LEFT));
        }
        return y;
    }
}
