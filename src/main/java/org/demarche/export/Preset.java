package org.demarche.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.demarche.layout.CardDetail;
import org.demarche.layout.Palette;
import org.jspecify.annotations.Nullable;

/**
 * Pictures for usual purposes, each on one page: size, resolution, size of type, colours and what cards say, all of
 * which can be changed again.
 */
public enum Preset {
    /** A slide of 16:9, to be read from the last row. */
    SLIDE(1920, 1080, 96, 13, null),
    /** A figure as wide as the text of an A4 page. */
    FIGURE(Length.MM.toPx(170), Length.MM.toPx(150), 300, 7, Palette.PRINT),
    /** A figure as wide as a column of a journal. */
    COLUMN(Length.MM.toPx(85), Length.MM.toPx(160), 300, 6, Palette.PRINT),
    /** The picture that links show in social networks. */
    SOCIAL(1200, 630, 96, 10, null),
    /** A0 on the wall, as at conferences. */
    POSTER(Paper.A0.widthPx(true), Paper.A0.heightPx(true), 150, 18, null, CardDetail.QUOTATION);

    private final double widthPx;
    private final double heightPx;
    private final double dpi;
    private final double typePt;

    @SuppressWarnings("ImmutableEnumChecker") // Palettes are enum constants.
    private final @Nullable Palette palette;

    @SuppressWarnings("ImmutableEnumChecker") // Details are enum constants.
    private final @Nullable CardDetail detail;

    Preset(double widthPx, double heightPx, double dpi, double typePt, @Nullable Palette palette) {
        this(widthPx, heightPx, dpi, typePt, palette, null);
    }

    Preset(
            double widthPx,
            double heightPx,
            double dpi,
            double typePt,
            @Nullable Palette palette,
            @Nullable CardDetail detail) {
        this.widthPx = widthPx;
        this.heightPx = heightPx;
        this.dpi = dpi;
        this.typePt = typePt;
        this.palette = palette;
        this.detail = detail;
    }

    /** The preset with that name, as in {@code slide}. */
    public static Optional<Preset> ofId(String id) {
        return Arrays.stream(values())
                .filter(preset -> preset.id().equals(id.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Its name on the command line and in keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A spec with the preset's values, and all others as they were. */
    public PictureSpec applyTo(PictureSpec spec) {
        PictureSpec.Builder builder = spec.toBuilder()
                .size(widthPx, heightPx)
                .dpi(dpi)
                .smallestType(typePt)
                .detail(detail == null ? spec.detail() : detail)
                .folding(spec.rows(), 1);
        return (palette == null ? builder : builder.palette(palette)).build();
    }
}
