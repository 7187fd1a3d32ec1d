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
    private static final int MOST_LINES = 12;

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

    /** The pages with the notes of some events, in that order. */
    List<Sheet> sheets(List<Integer> events) {
        List<Sheet> sheets = new ArrayList<>();
        List<Sheet.Block> page = page();
        int column = 0;
        double y = top();
        for (int event : events) {
            Sheet.Note note = note(event);
            if (y + note.heightPx() > heightPx - MARGIN_PX && y > top()) {
                column++;
                y = top();
                if (column == columns) {
                    column = 0;
                    sheets.add(new Sheet(widthPx, heightPx, zoom, "", page));
                    page = page();
                }
            }
            page.add(note.at(MARGIN_PX + column * (columnPx + GAP_PX), y));
            y += note.heightPx();
        }
        sheets.add(new Sheet(widthPx, heightPx, zoom, "", page));
        return sheets;
    }

    private static double top() {
        return MARGIN_PX + HEADING_PX;
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
        y = text(shapes, y, event.title(), TITLE, Ink.FG);
        y = text(shapes, y, words.kind(event), TEXT, Ink.FG_MUTED);
        if (event.summary() != null) {
            y = text(shapes, y, event.summary(), TEXT, Ink.FG);
        }
        for (Source source : words.sources(position)) {
            double from = y;
            y = text(shapes, y, CitationStyle.CHICAGO.cite(List.of(source)), TEXT, Ink.FG);
            String url = source.url();
            if (url != null && url.matches("(?i)https?://\\S+")) {
                references.add(new Sheet.Reference(url, source.title(), from, y));
            }
        }
        return new Sheet.Note(position, 0, 0, columnPx, y + AFTER_PX, shapes, references);
    }

    private double text(List<Shape> shapes, double top, String text, TextStyle style, Ink ink) {
        double y = top;
        for (String line : fitter.wrap(text, style, columnPx, MOST_LINES).lines()) {
            y += LINE_PX;
            shapes.add(new Shape.Text(0, y, line, style, Tint.of(ink), Shape.Anchor.LEFT));
        }
        return y;
    }
}
