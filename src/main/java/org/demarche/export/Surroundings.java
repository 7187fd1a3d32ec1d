package org.demarche.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.Ink;
import org.demarche.layout.Shape;
import org.demarche.layout.TextFitter;
import org.demarche.layout.TextMetrics;
import org.demarche.layout.TextStyle;
import org.demarche.layout.Tint;
import org.demarche.layout.TypeGlyph;
import org.demarche.model.EventType;
import org.demarche.model.Source;
import org.demarche.time.WhenText;
import org.demarche.time.Wording;

/** What stands around a timeline: its title above, below what the colours mean, where it is from, and the page. */
final class Surroundings {
    static final double MARGIN_PX = 24;
    private static final TextStyle TITLE = TextStyle.semibold(18);
    private static final TextStyle CAPTION = TextStyle.regular(11);
    private static final double TITLE_TOP = 34;
    private static final double TITLE_LINE = 24;
    private static final int TITLE_LINES = 2;
    private static final double TITLE_BOTTOM = 18;
    private static final double UNTITLED_TOP = 12;

    private static final double GLYPH_PX = 11;
    private static final double GLYPH_GAP_PX = 5;
    private static final double LEGEND_GAP_PX = 16;
    private static final double LINE_PX = 17;
    private static final double FOOTER_TOP = 8;
    private static final double FOOTER_BOTTOM = 14;
    private static final double BASELINE = 12;
    private static final int CAPTION_LINES = 4;

    private final ChronicleIndex index;
    private final PictureSpec spec;
    private final Wording wording;
    private final TextMetrics metrics;
    private final TextFitter fitter;
    private final double widthPx;
    private final double room;
    private final List<String> titleLines;
    private final List<List<EventType>> legend;

    /**
     * What stands around the events of some types.
     *
     * @param widthPx width of the sheet in layout pixels
     */
    Surroundings(
            ChronicleIndex index,
            PictureSpec spec,
            Wording wording,
            TextMetrics metrics,
            List<EventType> types,
            double widthPx) {
        this.index = index;
        this.spec = spec;
        this.wording = wording;
        this.metrics = metrics;
        this.fitter = new TextFitter(metrics, wording.locale());
        this.widthPx = widthPx;
        this.room = widthPx - 2 * MARGIN_PX;
        this.titleLines = fitter.wrap(title(), TITLE, room, TITLE_LINES).lines();
        this.legend = spec.legend() ? legendLines(types) : List.of();
    }

    /** The picture's title; empty for none. */
    String title() {
        String title = spec.title();
        return title == null ? index.chronicle().title() : title;
    }

    /** Height of what stands above the rows. */
    double headerPx() {
        return titleLines.isEmpty() ? UNTITLED_TOP : TITLE_TOP + (titleLines.size() - 1) * TITLE_LINE + TITLE_BOTTOM;
    }

    Sheet.Plain header() {
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < titleLines.size(); i++) {
            double baseline = TITLE_TOP + i * TITLE_LINE;
            shapes.add(
                    new Shape.Text(MARGIN_PX, baseline, titleLines.get(i), TITLE, Tint.of(Ink.FG), Shape.Anchor.LEFT));
        }
        return new Sheet.Plain(Sheet.Role.TITLE, shapes);
    }

    /** The lines of a caption: the user's or the sources, then what the picture does not show in full. */
    List<String> caption(List<String> remarks) {
        List<String> lines = new ArrayList<>();
        for (String remark : remarks) {
            lines.addAll(fitter.wrap(remark, CAPTION, room, CAPTION_LINES).lines());
        }
        String own = spec.caption();
        if (own == null) {
            lines.addAll(sources());
        } else {
            lines.addAll(fitter.wrap(own, CAPTION, room, 2 * CAPTION_LINES).lines());
        }
        return lines;
    }

    /** Height of what stands below the rows, with so many lines of caption. */
    double footerPx(int captionLines) {
        int lines = legend.size() + captionLines;
        return lines == 0 ? FOOTER_BOTTOM : FOOTER_TOP + lines * LINE_PX + FOOTER_BOTTOM;
    }

    /** Legend and caption from a height on. */
    List<Sheet.Plain> footer(double topY, List<String> captionLines) {
        List<Shape> signs = new ArrayList<>();
        double baseline = topY + FOOTER_TOP + BASELINE;
        for (List<EventType> line : legend) {
            double x = MARGIN_PX;
            for (EventType type : line) {
                signs.addAll(TypeGlyph.of(type, x, baseline - GLYPH_PX + 2, GLYPH_PX, Tint.of(Ink.of(type))));
                signs.add(muted(x + GLYPH_PX + GLYPH_GAP_PX, baseline, name(type), Shape.Anchor.LEFT));
                x += entryPx(type);
            }
            baseline += LINE_PX;
        }
        List<Shape> caption = new ArrayList<>();
        for (String line : captionLines) {
            caption.add(muted(MARGIN_PX, baseline, line, Shape.Anchor.LEFT));
            baseline += LINE_PX;
        }
        return List.of(new Sheet.Plain(Sheet.Role.LEGEND, signs), new Sheet.Plain(Sheet.Role.CAPTION, caption));
    }

    /** The label of a page, at the top right. */
    Sheet.Plain page(String label) {
        return new Sheet.Plain(
                Sheet.Role.PAGE, List.of(muted(widthPx - MARGIN_PX, UNTITLED_TOP + 2, label, Shape.Anchor.RIGHT)));
    }

    private static Shape muted(double x, double baseline, String text, Shape.Anchor anchor) {
        return new Shape.Text(x, baseline, text, CAPTION, Tint.of(Ink.FG_MUTED), anchor);
    }

    private String name(EventType type) {
        return wording.text("model.type." + type.id());
    }

    private double entryPx(EventType type) {
        return GLYPH_PX + GLYPH_GAP_PX + metrics.widthPx(name(type), CAPTION) + LEGEND_GAP_PX;
    }

    private List<List<EventType>> legendLines(List<EventType> types) {
        List<List<EventType>> lines = new ArrayList<>();
        double x = Double.POSITIVE_INFINITY;
        for (EventType type : types) {
            double width = entryPx(type);
            if (x + width - LEGEND_GAP_PX > room) {
                lines.add(new ArrayList<>());
                x = 0;
            }
            lines.getLast().add(type);
            x += width;
        }
        return lines;
    }

    /** As many sources as fit, and how many more there are. */
    private List<String> sources() {
        List<String> named = described();
        return IntStream.iterate(Math.min(named.size(), 60), count -> count > 0, count -> count - 1)
                .mapToObj(count -> fitter.wrap(sources(named, count), CAPTION, room, CAPTION_LINES))
                .filter(lines -> !lines.cut())
                .findFirst()
                .map(TextFitter.Lines::lines)
                .orElse(List.of());
    }

    private String sources(List<String> named, int count) {
        String list = String.join("; ", named.subList(0, count));
        int more = named.size() - count;
        return more == 0 ? wording.text("export.sources", list) : wording.text("export.sourcesAndMore", list, more);
    }

    /** All sources, however many; empty if there are none. */
    String allSources() {
        List<String> named = described();
        return named.isEmpty() ? "" : sources(named, named.size());
    }

    private List<String> described() {
        WhenText whenText = new WhenText(wording);
        return index.chronicle().sources().stream()
                .map(source -> described(source, whenText))
                .toList();
    }

    private static String described(Source source, WhenText whenText) {
        StringBuilder text = new StringBuilder(source.title());
        if (source.publisher() != null) {
            text.append(", ").append(source.publisher());
        }
        if (source.published().extent().isPlaced()) {
            text.append(", ").append(whenText.brief(source.published()));
        }
        return text.toString();
    }
}
