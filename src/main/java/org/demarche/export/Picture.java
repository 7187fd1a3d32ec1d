package org.demarche.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.layout.FrameBuilder;
import org.demarche.layout.FramePart;
import org.demarche.layout.FramePicture;
import org.demarche.layout.Shape;
import org.demarche.layout.TextFitter;
import org.demarche.layout.TextMetrics;
import org.demarche.model.EventType;
import org.demarche.time.TimePoint;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a chronicle: its title, the frames that the window would show, what the colours mean, and the sources.
 * Made of shapes, so the same request gives the same picture on every machine and in every format.
 */
public final class Picture {
    /** A row lower than this has no room for cards of its own. */
    private static final double MIN_ROW_PX = 190;
    /** A row lower than this can't be read at all. */
    private static final double LEAST_ROW_PX = 120;

    /** A row is that much higher where cards say more than their titles. */
    private static final double DETAIL_PX = 150;
    /** A row is that much higher where it has a relation curve. */
    private static final double CURVE_PX = 100;
    /** If so many of a hundred events have their title in the picture, the others may be marks. */
    private static final double TITLED_SHARE = 0.97;
    /** A row has no room for more titles than this. */
    private static final int MAX_TITLES_PER_ROW = 40;
    /** From a shortened title to the right edge. */
    private static final double EDGE_PX = 4;
    /** Where the number of pages is left open. */
    private static final int USUAL_PAGES = 60;
    /** Where not all events have room for full cards, this many pages are tried. */
    private static final int PAGES_TRIED = 12;

    private final ChronicleIndex index;
    private final EventSet shown;
    private final PictureSpec spec;
    private final Wording wording;
    private final TextMetrics metrics = new AwtTextMetrics();
    private final TextFitter fitter;
    private final Folding folding;
    private final Surroundings surroundings;
    private final double widthPx;
    private final double heightPx;

    /** The picture of those events of a chronicle that are shown. */
    public Picture(ChronicleIndex index, EventSet shown, PictureSpec asked, Wording wording) {
        this.index = index;
        this.shown = shown;
        this.spec = asked.toBuilder()
                .curve(asked.curve() && hasScores(index, shown))
                .build();
        this.wording = wording;
        this.fitter = new TextFitter(metrics, wording.locale());
        this.widthPx = spec.widthPx() / spec.zoom();
        this.heightPx = spec.heightPx() / spec.zoom();
        this.folding = new Folding(
                index,
                shown,
                spec,
                new FrameBuilder(metrics, wording, spec.detail()),
                new FrameBuilder(metrics, wording, spec.detail()),
                widthPx);
        this.surroundings = new Surroundings(index, spec, wording, metrics, typesShown(), widthPx);
    }

    /** Whether any event shown says something of relations: without one, their curve would be an empty stripe. */
    private static boolean hasScores(ChronicleIndex index, EventSet shown) {
        return shown.stream().anyMatch(event -> event < index.placedCount() && !Double.isNaN(index.score(event)));
    }

    /** Some rows, and how many of them stand on a page. */
    private record Plan(List<Folding.Row> rows, int perPage) {}

    /**
     * The pages of the picture.
     *
     * @param maxPages how many the format has room for
     */
    List<Sheet> sheets(int maxPages) {
        List<String> caption = surroundings.caption(List.of());
        Plan plan = plan(maxPages, caption.size());
        Remarks remarks = new Remarks(index, shown, spec, wording);
        List<String> remarked = surroundings.caption(remarks.of(plan.rows()));
        if (remarked.size() != caption.size()) {
            plan = plan(maxPages, remarked.size());
            remarked = surroundings.caption(remarks.of(plan.rows()));
        }
        return sheets(plan, remarked);
    }

    /** The frames of the picture on one page, from the top down. */
    List<Folding.Row> rows() {
        return plan(1, surroundings.caption(List.of()).size()).rows();
    }

    private List<Sheet> sheets(Plan plan, List<String> caption) {
        int pages = (plan.rows().size() + plan.perPage() - 1) / plan.perPage();
        double rowPx = bodyPx(caption.size()) / plan.perPage();
        List<Sheet> sheets = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            List<Folding.Row> rows = plan.rows()
                    .subList(page * plan.perPage(), Math.min(plan.rows().size(), (page + 1) * plan.perPage()));
            sheets.add(sheet(rows, rowPx, page, pages, caption));
        }
        return sheets;
    }

    private Sheet sheet(List<Folding.Row> rows, double rowPx, int page, int pages, List<String> caption) {
        List<Sheet.Block> blocks = new ArrayList<>();
        blocks.add(surroundings.header());
        for (int i = 0; i < rows.size(); i++) {
            blocks.add(row(rows.get(i), surroundings.headerPx() + i * rowPx, rowPx));
        }
        blocks.addAll(surroundings.footer(heightPx - surroundings.footerPx(caption.size()), caption));
        String label = pages == 1 ? "" : wording.text("export.page", page + 1, pages);
        if (!label.isEmpty()) {
            blocks.add(surroundings.page(label));
        }
        return new Sheet(widthPx, heightPx, spec.zoom(), label, blocks);
    }

    private Sheet.Row row(Folding.Row row, double y, double rowPx) {
        SpanWords words = new SpanWords(wording);
        TimePoint begin = row.frame().viewport().at(row.begin());
        TimePoint end = row.frame().viewport().at(row.end());
        return new Sheet.Row(
                y,
                rowPx,
                words.of(begin, end),
                begin,
                end,
                row.own(),
                FramePicture.parts(row.frame(), wording).stream()
                        .map(this::whole)
                        .toList(),
                FoldMarks.of(row));
    }

    /** The part with nothing cut at the right edge: a label of the grid is left out there, a title is shortened. */
    private FramePart whole(FramePart part) {
        List<Shape> shapes = switch (part.kind()) {
            case GRID -> part.shapes().stream().filter(shape -> !isCut(shape)).toList();
            case LABEL -> part.shapes().stream().map(this::shortened).toList();
            default -> part.shapes();
        };
        return new FramePart(part.kind(), part.event(), shapes);
    }

    private boolean isCut(Shape shape) {
        return shape instanceof Shape.Text text && text.x() + metrics.widthPx(text.text(), text.style()) > widthPx;
    }

    private Shape shortened(Shape shape) {
        if (!(shape instanceof Shape.Text text) || !isCut(text)) {
            return shape;
        }
        String fitting = fitter.cut(text.text(), text.style(), Math.max(0, widthPx - text.x() - EDGE_PX));
        return new Shape.Text(text.x(), text.baseline(), fitting, text.style(), text.tint(), text.anchor());
    }

    private double bodyPx(int captionLines) {
        return Math.max(1, heightPx - surroundings.headerPx() - surroundings.footerPx(captionLines));
    }

    /** The fewest rows with titles for all events; where there is no room for that, one row that counts. */
    private Plan plan(int maxPages, int captionLines) {
        double bodyPx = bodyPx(captionLines);
        int asked = Math.min(spec.rows(), Math.max(1, (int) (bodyPx / (LEAST_ROW_PX + curvePx()))));
        int fewest = Math.max(1, asked);
        int most = asked > 0 ? asked : mostRows(bodyPx, spec.isDetailed());
        int pages = Math.min(maxPages, spec.pages() > 0 ? spec.pages() : USUAL_PAGES);
        if (spec.isDetailed()) {
            Plan detailed = detailed(fewest, most, pages, bodyPx);
            if (detailed != null) {
                return detailed;
            }
            most = asked > 0 ? asked : mostRows(bodyPx, false);
        }
        Plan titled = roomy(fewest, most, pages, bodyPx, false);
        if (titled != null) {
            return titled;
        }
        boolean overPages = spec.pages() > 1 && pages > 1;
        return overPages ? planned(most * pages, most, bodyPx) : planned(fewest, fewest, bodyPx);
    }

    private int mostRows(double bodyPx, boolean detailed) {
        double least = Math.max(MIN_ROW_PX, LEAST_ROW_PX + FrameBuilder.leastPx(folding.lanes()))
                + curvePx()
                + (detailed ? DETAIL_PX : 0);
        return Math.clamp((int) (bodyPx / least), 1, PictureSpec.MAX_ROWS);
    }

    private double curvePx() {
        return spec.curve() ? CURVE_PX : 0;
    }

    /**
     * The fewest rows with full cards for all events; where there is no room for that, but for all titles, the fewest
     * pages and rows with the most full cards; null if there is no room for titles either.
     */
    private @Nullable Plan detailed(int fewest, int most, int pages, double bodyPx) {
        Plan full = roomy(fewest, most, pages, bodyPx, true);
        if (full != null || !isThinkable(most * pages)) {
            return full;
        }
        Plan best = null;
        int bestCount = -1;
        for (int page = 1; page <= Math.min(pages, PAGES_TRIED); page++) {
            for (int perPage = fewest; perPage <= most; perPage = page == 1 ? perPage + 1 : 2 * perPage) {
                int rows = page * perPage;
                int count = hasRoom(rows, perPage, bodyPx, false) ? folding.full(rows, bodyPx / perPage) : -1;
                if (count > bestCount) {
                    best = planned(rows, perPage, bodyPx);
                    bestCount = count;
                }
            }
        }
        return best;
    }

    /**
     * The fewest rows with titles, or full cards, for all events.
     *
     * @return null if there is no room for that
     */
    private @Nullable Plan roomy(int fewest, int most, int pages, double bodyPx, boolean fully) {
        if (!isThinkable(most * pages)) {
            return null;
        }
        for (int rows = fewest; rows <= most; rows++) {
            if (hasRoom(rows, rows, bodyPx, fully)) {
                return planned(rows, rows, bodyPx);
            }
        }
        return fewestPages(fewest, most, pages, bodyPx, fully);
    }

    /**
     * The fewest pages with titles, or full cards, for all events: where many stand close together, few high rows on a
     * page hold more than many low ones. Of as many pages, those with the most rows.
     *
     * @return null if there is no room for that on {@code most} pages
     */
    private @Nullable Plan fewestPages(int fewestRows, int mostRows, int most, double bodyPx, boolean fully) {
        int pages = most + 1;
        int perPage = 0;
        for (int rows = mostRows; rows >= fewestRows; rows /= 2) {
            int enough = enoughPages(rows, pages - 1, bodyPx, fully);
            if (enough > 0) {
                pages = enough;
                perPage = rows;
            }
        }
        return perPage == 0 ? null : planned(pages * perPage, perPage, bodyPx);
    }

    /** Whether so many rows could have room for all titles. */
    private boolean isThinkable(int rows) {
        return titles() <= (long) rows * MAX_TITLES_PER_ROW;
    }

    /** The fewest pages with titles, or full cards, for all events; 0 if there are not enough. */
    private int enoughPages(int perPage, int maxPages, double bodyPx, boolean fully) {
        int tooFew = 1;
        int pages = Math.min(2, maxPages);
        while (pages > tooFew && !hasRoom(pages * perPage, perPage, bodyPx, fully)) {
            tooFew = pages;
            pages = Math.min(2 * pages, maxPages);
        }
        if (pages == tooFew) {
            return 0;
        }
        while (pages - tooFew > 1) {
            int middle = (pages + tooFew) / 2;
            if (hasRoom(middle * perPage, perPage, bodyPx, fully)) {
                pages = middle;
            } else {
                tooFew = middle;
            }
        }
        return pages;
    }

    private boolean hasRoom(int rows, int perPage, double bodyPx, boolean fully) {
        return folding.hasRoom(rows, bodyPx / perPage, TITLED_SHARE, fully);
    }

    private Plan planned(int rows, int perPage, double bodyPx) {
        return new Plan(folding.rows(rows, bodyPx / perPage), perPage);
    }

    private long titles() {
        return shown.stream().filter(event -> event < index.placedCount()).count();
    }

    /**
     * A smaller picture of the same layout, for a preview.
     *
     * @param maxWidthPx how wide it may be
     * @param maxHeightPx how high it may be
     * @return its pixels, row by row
     */
    public Preview preview(int maxWidthPx, int maxHeightPx) {
        double scale = Math.min(maxWidthPx / spec.widthPx(), maxHeightPx / spec.heightPx());
        BufferedImage image = paint(sheets(1).getFirst(), scale);
        int[] argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new Preview(image.getWidth(), image.getHeight(), argb);
    }

    /** Pixels as 0xAARRGGBB, row by row. */
    @SuppressWarnings("ArrayRecordComponent") // Pixels are handed straight to a screen.
    public record Preview(int widthPx, int heightPx, int[] argb) {}

    private BufferedImage paint(Sheet sheet, double scale) {
        int width = Math.max(1, (int) Math.round(spec.widthPx() * scale));
        int height = Math.max(1, (int) Math.round(spec.heightPx() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            SheetPainter.paint(graphics, sheet, spec.palette(), scale);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    EventSet shown() {
        return shown;
    }

    /** The placed events of the span, those included that only reach into it. */
    EventSet inSpan() {
        return Selection.inSpan(index, shown, spec.from(), spec.to());
    }

    /** Every source in a line, as a caption has it where there is room for all. */
    String allSources() {
        return surroundings.allSources();
    }

    /** The types of the shown events, each once. */
    List<EventType> typesShown() {
        return shown.stream()
                .mapToObj(event -> index.event(event).mainType())
                .distinct()
                .sorted()
                .toList();
    }

    ChronicleIndex index() {
        return index;
    }

    PictureSpec spec() {
        return spec;
    }

    Wording wording() {
        return wording;
    }

    /** What the picture is called where it has to have a name. */
    String name() {
        return surroundings.title().isEmpty() ? index.chronicle().title() : surroundings.title();
    }
}
