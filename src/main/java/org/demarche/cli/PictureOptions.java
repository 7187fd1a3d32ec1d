package org.demarche.cli;

import java.util.Locale;
import java.util.OptionalDouble;
import org.demarche.export.Length;
import org.demarche.export.Paper;
import org.demarche.export.PictureSpec;
import org.demarche.export.Preset;
import org.demarche.layout.CardDetail;
import org.demarche.layout.LaneKind;
import org.demarche.layout.Palette;
import org.demarche.time.Bound;
import org.demarche.time.EdtfException;
import org.demarche.time.Extent;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How a command line says what a picture is to show and how large. What is not said follows the preset. */
final class PictureOptions {
    private final Console console;

    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--preset", paramLabel = "NAME", descriptionKey = "cli.picture.preset")
    private @Nullable String preset;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.export.from")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.export.to")
    private @Nullable String to;

    @Option(names = "--paper", paramLabel = "NAME", descriptionKey = "cli.picture.paper")
    private @Nullable String paper;

    @Option(names = "--portrait", descriptionKey = "cli.picture.portrait")
    private boolean portrait;

    @Option(names = "--width", paramLabel = "LENGTH", descriptionKey = "cli.export.width")
    private @Nullable String width;

    @Option(names = "--height", paramLabel = "LENGTH", descriptionKey = "cli.export.height")
    private @Nullable String height;

    @Option(names = "--scale", paramLabel = "N", descriptionKey = "cli.export.scale")
    private @Nullable Double scale;

    @Option(names = "--dpi", paramLabel = "N", descriptionKey = "cli.picture.dpi")
    private @Nullable Double dpi;

    @Option(names = "--min-type", paramLabel = "PT", descriptionKey = "cli.picture.minType")
    private @Nullable Double minType;

    @Option(names = "--theme", paramLabel = "NAME", descriptionKey = "cli.export.theme")
    private @Nullable String theme;

    @Option(names = "--lanes", paramLabel = "NAME", defaultValue = "none", descriptionKey = "cli.export.lanes")
    private String lanes = "none";

    @Option(names = "--detail", paramLabel = "NAME", descriptionKey = "cli.picture.detail")
    private @Nullable String detail;

    @Option(names = "--no-curve", descriptionKey = "cli.export.noCurve")
    private boolean noCurve;

    @Option(names = "--no-legend", descriptionKey = "cli.picture.noLegend")
    private boolean noLegend;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "cli.picture.title")
    private @Nullable String title;

    @Option(names = "--caption", paramLabel = "TEXT", descriptionKey = "cli.picture.caption")
    private @Nullable String caption;

    @Option(names = "--no-notes", descriptionKey = "cli.picture.noNotes")
    private boolean noNotes;

    @Option(names = "--rows", paramLabel = "N", defaultValue = "0", descriptionKey = "cli.picture.rows")
    private int rows;

    @Option(names = "--pages", paramLabel = "N", defaultValue = "0", descriptionKey = "cli.picture.pages")
    private int pages;

    PictureOptions(Console console) {
        this.console = console;
    }

    /**
     * The picture that is asked for.
     *
     * @throws ParameterException if a value is wrong
     */
    PictureSpec spec() {
        LaneKind kind =
                LaneKind.ofId(lanes.toLowerCase(Locale.ROOT)).orElseThrow(() -> wrong("cli.export.badLanes", lanes));
        PictureSpec begun =
                sized(preset == null ? PictureSpec.DEFAULT : preset(preset).applyTo(PictureSpec.DEFAULT));
        if (rows < 0 || rows > PictureSpec.MAX_ROWS || pages < 0 || pages > PictureSpec.MAX_PAGES) {
            throw wrong("cli.picture.badFolding", PictureSpec.MAX_ROWS, PictureSpec.MAX_PAGES);
        }
        PictureSpec.Builder builder = spanned(begun.toBuilder())
                .palette(theme == null ? begun.palette() : palette(theme))
                .curve(!noCurve)
                .lanes(kind)
                .detail(detail == null ? begun.detail() : detail(detail))
                .legend(!noLegend)
                .title(title)
                .caption(caption)
                .notes(!noNotes)
                .folding(rows, pages == 0 ? begun.pages() : pages);
        if (minType != null) {
            builder.smallestType(minType);
        }
        return builder.build();
    }

    private Preset preset(String name) {
        return Preset.ofId(name).orElseThrow(() -> wrong("cli.picture.badPreset", name));
    }

    private PictureSpec sized(PictureSpec spec) {
        double widthPx = spec.widthPx();
        double heightPx = spec.heightPx();
        if (paper != null) {
            Paper sheet = Paper.ofName(paper).orElseThrow(() -> wrong("cli.picture.badPaper", String.valueOf(paper)));
            widthPx = sheet.widthPx(!portrait);
            heightPx = sheet.heightPx(!portrait);
        }
        widthPx = width == null ? widthPx : length("--width", width);
        heightPx = height == null ? heightPx : length("--height", height);
        double resolution = spec.scale();
        if (scale != null) {
            resolution = scale;
        } else if (dpi != null) {
            resolution = dpi / PictureSpec.CSS_DPI;
        }
        if (!PictureSpec.isAllowed(widthPx, heightPx, resolution)) {
            throw wrong(
                    "cli.export.badSize",
                    PictureSpec.MIN_SIDE,
                    PictureSpec.MIN_SIDE,
                    PictureSpec.MAX_SIDE,
                    PictureSpec.MAX_SCALE,
                    PictureSpec.MAX_PIXELS);
        }
        return spec.toBuilder().size(widthPx, heightPx).scale(resolution).build();
    }

    private double length(String option, String text) {
        OptionalDouble px = Length.PX.parse(text);
        return px.orElseThrow(() -> wrong("cli.picture.badLength", option, text));
    }

    private CardDetail detail(String name) {
        return CardDetail.ofId(name.toLowerCase(Locale.ROOT)).orElseThrow(() -> wrong("cli.picture.badDetail", name));
    }

    private Palette palette(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "light" -> Palette.LIGHT;
            case "dark" -> Palette.DARK;
            case "print" -> Palette.PRINT;
            case "contrast" -> Palette.CONTRAST;
            default -> throw wrong("cli.export.badTheme", name);
        };
    }

    private PictureSpec.Builder spanned(PictureSpec.Builder builder) {
        TimePoint begin =
                from == null ? null : end("--from", from, date("--from", from).earliest());
        TimePoint end = to == null ? null : end("--to", to, date("--to", to).latest());
        if (begin != null && end != null && !begin.isBefore(end)) {
            throw wrong("cli.export.badSpan", String.valueOf(from), String.valueOf(to));
        }
        return builder.span(begin, end);
    }

    private Extent date(String option, String text) {
        try {
            return When.parse(text).extent();
        } catch (EdtfException e) {
            throw wrong("cli.badDate", option, text);
        }
    }

    private TimePoint end(String option, String text, Bound bound) {
        return bound.point().orElseThrow(() -> wrong("cli.badDate", option, text));
    }

    private ParameterException wrong(String key, Object... arguments) {
        CommandSpec mixee = command;
        if (mixee == null) {
            throw new IllegalStateException("used without a command line");
        }
        return new ParameterException(mixee.commandLine(), console.messages().text(key, arguments));
    }
}
