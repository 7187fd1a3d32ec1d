package org.demarche.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.layout.Frame;
import org.demarche.layout.FrameBuilder;
import org.demarche.layout.FramePicture;
import org.demarche.layout.FrameRequest;
import org.demarche.layout.Ink;
import org.demarche.layout.RelationCurve;
import org.demarche.layout.Shape;
import org.demarche.layout.TextMetrics;
import org.demarche.layout.TextStyle;
import org.demarche.layout.Tint;
import org.demarche.layout.TypeGlyph;
import org.demarche.layout.Viewport;
import org.demarche.model.EventType;
import org.demarche.model.Source;
import org.demarche.time.TimePoint;
import org.demarche.time.WhenText;
import org.demarche.time.Wording;

/**
 * A picture of a chronicle: its title, the frame that the window would show, what the colours mean, and the sources.
 * Painted from shapes, so the same request gives the same pixels on every machine.
 */
public final class Picture {
    private static final double MARGIN_PX = 24;
    private static final double HEADER_PX = 52;
    private static final double FOOTER_PX = 36;
    private static final TextStyle TITLE = TextStyle.semibold(18);
    private static final TextStyle CAPTION = TextStyle.regular(11);
    private static final double TITLE_BASELINE = 34;
    private static final double CAPTION_BASELINE = 22;
    private static final double GLYPH_PX = 11;
    private static final double LEGEND_GAP_PX = 16;
    private static final double FIT_LEFT_PX = 24;
    private static final double FIT_RIGHT_PX = 24;
    /** The legend gives way to the sources, and at last takes no more than this share of the width. */
    private static final double CAPTION_SHARE = 0.45;

    private final ChronicleIndex index;
    private final EventSet shown;
    private final PictureSpec spec;
    private final Wording wording;
    private final TextMetrics metrics = new AwtTextMetrics();

    /** The picture of those events of a chronicle that are shown. */
    public Picture(ChronicleIndex index, EventSet shown, PictureSpec spec, Wording wording) {
        this.index = index;
        this.shown = shown;
        this.spec = spec;
        this.wording = wording;
    }

    /** Paints the picture at its own scale. */
    BufferedImage paint() {
        return paint(spec.scale());
    }

    /**
     * Paints a smaller picture of the same layout, for a preview.
     *
     * @param maxWidthPx how wide it may be
     * @param maxHeightPx how high it may be
     * @return its pixels, row by row
     */
    public Preview preview(int maxWidthPx, int maxHeightPx) {
        double scale = Math.min((double) maxWidthPx / spec.widthPx(), (double) maxHeightPx / spec.heightPx());
        BufferedImage image = paint(scale);
        int[] argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new Preview(image.getWidth(), image.getHeight(), argb);
    }

    /** Pixels as 0xAARRGGBB, row by row. */
    @SuppressWarnings("ArrayRecordComponent") // Pixels are handed straight to a screen.
    public record Preview(int widthPx, int heightPx, int[] argb) {}

    private BufferedImage paint(double scale) {
        int width = Math.max(1, (int) Math.round(spec.widthPx() * scale));
        int height = Math.max(1, (int) Math.round(spec.heightPx() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setPaint(new Color(spec.palette().argb(Ink.CANVAS)));
            graphics.fillRect(0, 0, width, height);
            graphics.scale(scale, scale);
            ShapePainter painter = new ShapePainter(graphics, spec.palette());
            painter.paint(header());
            painter.paint(footer());
            graphics.translate(0, HEADER_PX);
            graphics.clip(new Rectangle2D.Double(0, 0, spec.widthPx(), spec.heightPx() - HEADER_PX - FOOTER_PX));
            Frame frame = frame();
            painter.paint(FramePicture.grid(frame));
            painter.paint(FramePicture.curve(frame, wording));
            painter.paint(FramePicture.marks(frame));
            painter.paint(FramePicture.cards(frame, OptionalInt.empty()));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** The frame between the title and the sources. */
    Frame frame() {
        double heightPx = spec.heightPx() - HEADER_PX - FOOTER_PX;
        FrameRequest request = new FrameRequest(
                index,
                viewport(heightPx),
                shown,
                shown,
                OptionalInt.empty(),
                spec.curve(),
                RelationCurve.defaultTauSeconds(index));
        return new FrameBuilder(metrics, wording).build(request);
    }

    private Viewport viewport(double heightPx) {
        Viewport whole = FrameBuilder.fitAll(index, spec.widthPx(), heightPx);
        TimePoint from = spec.from();
        TimePoint to = spec.to();
        if (from == null && to == null) {
            return whole;
        }
        TimePoint begin = from == null ? whole.start() : from;
        TimePoint end = to == null ? whole.end() : to;
        return Viewport.fit(
                begin, end, spec.widthPx(), heightPx, from == null ? 0 : FIT_LEFT_PX, to == null ? 0 : FIT_RIGHT_PX);
    }

    private List<Shape> header() {
        String title = cut(index.chronicle().title(), TITLE, spec.widthPx() - 2 * MARGIN_PX);
        return List.of(new Shape.Text(MARGIN_PX, TITLE_BASELINE, title, TITLE, Tint.of(Ink.FG), Shape.Anchor.LEFT));
    }

    private List<Shape> footer() {
        double top = spec.heightPx() - FOOTER_PX;
        double baseline = top + CAPTION_BASELINE;
        List<Shape> shapes = new ArrayList<>();
        double room = spec.widthPx() - 2 * MARGIN_PX;
        String sources = cut(sources(), CAPTION, room * CAPTION_SHARE);
        double legendEnd = spec.widthPx() - MARGIN_PX;
        if (!sources.isEmpty()) {
            shapes.add(
                    new Shape.Text(legendEnd, baseline, sources, CAPTION, Tint.of(Ink.FG_MUTED), Shape.Anchor.RIGHT));
            legendEnd -= metrics.widthPx(sources, CAPTION) + LEGEND_GAP_PX;
        }
        double x = MARGIN_PX;
        for (EventType type : typesShown()) {
            String name = wording.text("model.type." + type.id());
            double width = GLYPH_PX + 5 + metrics.widthPx(name, CAPTION);
            if (x + width > legendEnd) {
                break;
            }
            shapes.addAll(TypeGlyph.of(type, x, baseline - GLYPH_PX + 2, GLYPH_PX, Tint.of(Ink.of(type))));
            shapes.add(new Shape.Text(
                    x + GLYPH_PX + 5, baseline, name, CAPTION, Tint.of(Ink.FG_MUTED), Shape.Anchor.LEFT));
            x += width + LEGEND_GAP_PX;
        }
        return shapes;
    }

    private List<EventType> typesShown() {
        return shown.stream()
                .mapToObj(event -> index.event(event).mainType())
                .distinct()
                .sorted()
                .toList();
    }

    private String sources() {
        WhenText whenText = new WhenText(wording);
        String named = index.chronicle().sources().stream()
                .map(source -> described(source, whenText))
                .collect(Collectors.joining("; "));
        return named.isEmpty() ? "" : wording.text("export.sources", named);
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

    private String cut(String text, TextStyle style, double widthPx) {
        if (metrics.widthPx(text, style) <= widthPx) {
            return text;
        }
        int end = text.length();
        while (end > 0 && metrics.widthPx(text.substring(0, end) + "…", style) > widthPx) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
