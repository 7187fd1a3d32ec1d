package org.demarche.export;

import org.demarche.layout.CardDetail;
import org.demarche.layout.LaneKind;
import org.demarche.layout.Palette;
import org.demarche.time.TimePoint;
import org.jspecify.annotations.Nullable;

/**
 * What a picture is to show, and how large. Lengths are in CSS pixels, 96 to the inch.
 *
 * @param from the left end of the span; null for the first event
 * @param to the right end of the span; null for the last event
 * @param widthPx width of a page, {@value #MIN_SIDE} to {@value #MAX_SIDE}
 * @param heightPx height of a page, {@value #MIN_SIDE} to {@value #MAX_SIDE}
 * @param scale how many pixels of a PNG stand for one, {@value #MIN_SCALE} to {@value #MAX_SCALE}: its resolution
 *     divided by 96 dpi
 * @param zoom how much larger than in the window type and cards are, {@value #MIN_ZOOM} to {@value #MAX_ZOOM}
 * @param palette the colours
 * @param curve whether the relation curve is drawn
 * @param lanes by what the picture is split into lanes
 * @param detail how much cards say where there is room; lanes have no cards
 * @param legend whether the colours and signs are explained
 * @param title null for the chronicle's own, empty for none
 * @param caption null for the sources, empty for none
 * @param notes whether the events and their sources are listed after the picture where the format has pages
 * @param rows how many rows the span is folded into on each page; 0 for as many as it needs
 * @param pages how many pages there may be at most where the format has pages; 0 for as many as it needs
 */
public record PictureSpec(
        @Nullable TimePoint from,
        @Nullable TimePoint to,
        double widthPx,
        double heightPx,
        double scale,
        double zoom,
        Palette palette,
        boolean curve,
        LaneKind lanes,
        CardDetail detail,
        boolean legend,
        @Nullable String title,
        @Nullable String caption,
        boolean notes,
        int rows,
        int pages) {
    public static final int MIN_SIDE = 240;
    public static final int MAX_SIDE = 32_000;
    public static final double MIN_SCALE = 0.25;
    public static final double MAX_SCALE = 12.5;
    public static final double MIN_ZOOM = 0.4;
    public static final double MAX_ZOOM = 8;
    /** More pixels than this are refused: other programs could not open such a file. */
    public static final long MAX_PIXELS = 1_000_000_000;
    /** The resolution at scale 1. */
    public static final double CSS_DPI = 96;
    /** The smallest type of the window, in CSS pixels. */
    public static final double SMALLEST_TYPE_PX = 11;

    public static final int MAX_ROWS = 40;
    public static final int MAX_PAGES = 500;

    /** The whole span in 1920 × 1080, light, with everything. */
    public static final PictureSpec DEFAULT = new PictureSpec(
            null,
            null,
            1920,
            1080,
            1,
            1,
            Palette.LIGHT,
            true,
            LaneKind.NONE,
            CardDetail.TITLE,
            true,
            null,
            null,
            true,
            0,
            0);

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if a side, the scale, the zoom or the number of pixels is out of its range
     */
    public PictureSpec {
        if (!isAllowed(widthPx, heightPx, scale)) {
            throw new IllegalArgumentException(widthPx + " × " + heightPx + " at scale " + scale);
        }
        if (!(zoom >= MIN_ZOOM && zoom <= MAX_ZOOM)) {
            throw new IllegalArgumentException("zoom " + zoom);
        }
        if (rows < 0 || rows > MAX_ROWS || pages < 0 || pages > MAX_PAGES) {
            throw new IllegalArgumentException(rows + " rows on " + pages + " pages");
        }
    }

    /** Whether a picture of that size can be made. */
    public static boolean isAllowed(double widthPx, double heightPx, double scale) {
        return isSide(widthPx)
                && isSide(heightPx)
                && scale >= MIN_SCALE
                && scale <= MAX_SCALE
                && widthPx * scale * heightPx * scale <= MAX_PIXELS;
    }

    private static boolean isSide(double px) {
        return px >= MIN_SIDE && px <= MAX_SIDE;
    }

    /** Whether cards say more than their titles. */
    boolean isDetailed() {
        return detail != CardDetail.TITLE && lanes == LaneKind.NONE;
    }

    /** Width of the PNG in pixels. */
    public int pixelWidth() {
        return (int) Math.round(widthPx * scale);
    }

    /** Height of the PNG in pixels. */
    public int pixelHeight() {
        return (int) Math.round(heightPx * scale);
    }

    /** Size of the smallest type in points. */
    public double smallestTypePt() {
        return Length.PT.ofPx(SMALLEST_TYPE_PX * zoom);
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Changes some parts of a spec. */
    public static final class Builder {
        private @Nullable TimePoint from;
        private @Nullable TimePoint to;
        private double widthPx;
        private double heightPx;
        private double scale;
        private double zoom;
        private Palette palette;
        private boolean curve;
        private LaneKind lanes;
        private CardDetail detail;
        private boolean legend;
        private @Nullable String title;
        private @Nullable String caption;
        private boolean notes;
        private int rows;
        private int pages;

        private Builder(PictureSpec spec) {
            from = spec.from;
            to = spec.to;
            widthPx = spec.widthPx;
            heightPx = spec.heightPx;
            scale = spec.scale;
            zoom = spec.zoom;
            palette = spec.palette;
            curve = spec.curve;
            lanes = spec.lanes;
            detail = spec.detail;
            legend = spec.legend;
            title = spec.title;
            caption = spec.caption;
            notes = spec.notes;
            rows = spec.rows;
            pages = spec.pages;
        }

        public Builder span(@Nullable TimePoint from, @Nullable TimePoint to) {
            this.from = from;
            this.to = to;
            return this;
        }

        public Builder size(double widthPx, double heightPx) {
            this.widthPx = widthPx;
            this.heightPx = heightPx;
            return this;
        }

        public Builder scale(double scale) {
            this.scale = scale;
            return this;
        }

        public Builder zoom(double zoom) {
            this.zoom = zoom;
            return this;
        }

        /** The resolution of a PNG. */
        public Builder dpi(double dpi) {
            return scale(dpi / CSS_DPI);
        }

        /** How large the smallest type is to be, in points; all else grows with it. */
        public Builder smallestType(double points) {
            return zoom(Math.clamp(Length.PT.toPx(points) / SMALLEST_TYPE_PX, MIN_ZOOM, MAX_ZOOM));
        }

        public Builder palette(Palette palette) {
            this.palette = palette;
            return this;
        }

        public Builder curve(boolean curve) {
            this.curve = curve;
            return this;
        }

        public Builder lanes(LaneKind lanes) {
            this.lanes = lanes;
            return this;
        }

        public Builder detail(CardDetail detail) {
            this.detail = detail;
            return this;
        }

        public Builder legend(boolean legend) {
            this.legend = legend;
            return this;
        }

        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        public Builder caption(@Nullable String caption) {
            this.caption = caption;
            return this;
        }

        public Builder notes(boolean notes) {
            this.notes = notes;
            return this;
        }

        public Builder folding(int rows, int pages) {
            this.rows = rows;
            this.pages = pages;
            return this;
        }

        /**
         * The spec.
         *
         * @throws IllegalArgumentException if a value is out of its range
         */
        public PictureSpec build() {
            return new PictureSpec(
                    from, to, widthPx, heightPx, scale, zoom, palette, curve, lanes, detail, legend, title, caption,
                    notes, rows, pages);
        }
    }
}
