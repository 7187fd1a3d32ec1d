package org.demarche.ui.export;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.demarche.export.Length;
import org.demarche.export.PictureFormat;
import org.demarche.export.PictureSpec;
import org.demarche.layout.CardDetail;
import org.demarche.layout.LaneKind;
import org.demarche.layout.Palette;
import org.demarche.layout.Viewport;
import org.demarche.time.AxisZone;
import org.demarche.time.EdtfException;
import org.demarche.time.Extent;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** What the user has chosen of a picture, as typed and clicked. */
final class PictureChoices {
    private final AxisZone zone;
    final ObjectProperty<PictureFormat> format = new SimpleObjectProperty<>(PictureFormat.PNG);
    /** What to write instead of a picture; null for a picture. */
    final ObjectProperty<@Nullable DataChoice> data = new SimpleObjectProperty<>(null);

    final ObjectProperty<@Nullable SizeChoice> size = new SimpleObjectProperty<>(null);
    final ObjectProperty<ExportViewModel.Span> span = new SimpleObjectProperty<>(ExportViewModel.Span.WHOLE);
    final StringProperty from = new SimpleStringProperty("");
    final StringProperty to = new SimpleStringProperty("");
    final StringProperty width = new SimpleStringProperty("");
    final StringProperty height = new SimpleStringProperty("");
    final DoubleProperty scale = new SimpleDoubleProperty(2);
    final StringProperty type = new SimpleStringProperty("");
    final ObjectProperty<Palette> palette;
    final ObjectProperty<LaneKind> lanes = new SimpleObjectProperty<>(LaneKind.NONE);
    final ObjectProperty<CardDetail> detail = new SimpleObjectProperty<>(CardDetail.TITLE);
    final BooleanProperty curve = new SimpleBooleanProperty(true);
    final BooleanProperty legend = new SimpleBooleanProperty(true);
    final BooleanProperty notes = new SimpleBooleanProperty(true);
    final StringProperty title = new SimpleStringProperty("");
    final StringProperty caption = new SimpleStringProperty("");
    final StringProperty rows = new SimpleStringProperty("");

    /**
     * What is chosen of a picture at first.
     *
     * @param zone of dates that are typed without one
     */
    PictureChoices(Palette palette, AxisZone zone) {
        this.zone = zone;
        this.palette = new SimpleObjectProperty<>(palette);
        show(PictureSpec.DEFAULT.toBuilder().scale(2).palette(palette).build());
        size.addListener((property, old, now) -> {
            if (now != null) {
                show(now.applyTo(PictureSpec.DEFAULT.toBuilder()
                        .scale(scale.get())
                        .palette(this.palette.get())
                        .detail(detail.get())
                        .build()));
            }
        });
    }

    /** The ending of the files to write, the dot included. */
    String ending() {
        DataChoice chosen = data.get();
        return chosen == null ? "." + format.get().ending() : chosen.format().ending();
    }

    /** All that a picture depends on. */
    List<ObservableValue<?>> all() {
        return List.of(
                format, data, span, from, to, width, height, scale, type, palette, lanes, detail, curve, legend, notes,
                title, caption, rows);
    }

    private void show(PictureSpec spec) {
        width.set(inPixels(spec.widthPx()));
        height.set(inPixels(spec.heightPx()));
        scale.set(spec.scale());
        type.set(number(spec.smallestTypePt()));
        palette.set(spec.palette());
        detail.set(spec.detail());
    }

    private static String inPixels(double px) {
        return px == Math.rint(px) ? Long.toString((long) px) : number(Length.MM.ofPx(px)) + " mm";
    }

    private static String number(double value) {
        String text = Double.toString(Math.round(value * 100) / 100.0);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /**
     * The picture as chosen; null if it can't be made so.
     *
     * @param view what the window shows
     */
    @Nullable
    PictureSpec spec(@Nullable Viewport view) {
        OptionalDouble widthPx = Length.PX.parse(width.get());
        OptionalDouble heightPx = Length.PX.parse(height.get());
        OptionalDouble typePx = Length.PT.parse(type.get());
        OptionalInt rowCount = rowCount();
        boolean possible = widthPx.isPresent()
                && heightPx.isPresent()
                && typePx.isPresent()
                && rowCount.isPresent()
                && PictureSpec.isAllowed(widthPx.getAsDouble(), heightPx.getAsDouble(), scale.get());
        TimePoint begin = begin(view);
        TimePoint end = end(view);
        if (!possible || !isSpan(begin, end)) {
            return null;
        }
        return PictureSpec.DEFAULT.toBuilder()
                .span(begin, end)
                .size(widthPx.getAsDouble(), heightPx.getAsDouble())
                .scale(scale.get())
                .smallestType(Length.PT.ofPx(typePx.getAsDouble()))
                .palette(palette.get())
                .lanes(lanes.get())
                .detail(detail.get())
                .curve(curve.get())
                .legend(legend.get())
                .title(title.get().isBlank() ? null : title.get().strip())
                .caption(caption.get().isBlank() ? null : caption.get().strip())
                .notes(notes.get())
                .folding(rowCount.getAsInt(), size.get() instanceof SizeChoice.Purpose ? 1 : 0)
                .build();
    }

    private OptionalInt rowCount() {
        String digits = rows.get().strip();
        if (digits.isEmpty()) {
            return OptionalInt.of(0);
        }
        boolean number = digits.matches("[0-9]{1,2}") && Integer.parseInt(digits) <= PictureSpec.MAX_ROWS;
        return number ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    private boolean isSpan(@Nullable TimePoint begin, @Nullable TimePoint end) {
        boolean typed = span.get() == ExportViewModel.Span.FROM_TO;
        boolean known = !typed
                || ((begin != null || from.get().isBlank())
                        && (end != null || to.get().isBlank()));
        return known && (begin == null || end == null || begin.isBefore(end));
    }

    private @Nullable TimePoint begin(@Nullable Viewport view) {
        return switch (span.get()) {
            case WHOLE -> null;
            case VISIBLE -> view == null ? null : view.start();
            case FROM_TO -> point(from.get(), true);
        };
    }

    private @Nullable TimePoint end(@Nullable Viewport view) {
        return switch (span.get()) {
            case WHOLE -> null;
            case VISIBLE -> view == null ? null : view.end();
            case FROM_TO -> point(to.get(), false);
        };
    }

    private @Nullable TimePoint point(String text, boolean first) {
        try {
            Extent extent = zone.extent(When.parse(text.strip()));
            return (first ? extent.earliest() : extent.latest()).point().orElse(null);
        } catch (EdtfException e) {
            return null;
        }
    }
}
