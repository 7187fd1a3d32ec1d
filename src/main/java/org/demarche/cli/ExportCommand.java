package org.demarche.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.demarche.export.HtmlExport;
import org.demarche.export.PdfExport;
import org.demarche.export.Picture;
import org.demarche.export.PictureSpec;
import org.demarche.export.PngExport;
import org.demarche.export.SvgExport;
import org.demarche.format.Progress;
import org.demarche.format.files.DataFormat;
import org.demarche.format.files.Formats;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.layout.Palette;
import org.demarche.model.Chronicle;
import org.demarche.time.Bound;
import org.demarche.time.EdtfException;
import org.demarche.time.Extent;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche export [IN…] -o OUT}: writes a picture or data, whichever OUT's ending names. */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    /** What can be written so far. */
    private enum Output {
        PNG,
        SVG,
        PDF,
        HTML,
        DATA;

        /** The endings of pictures, for messages. */
        static String endings() {
            return Arrays.stream(values())
                    .filter(one -> one != DATA)
                    .map(one -> "." + one.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }

        static Optional<Output> ofId(String id) {
            return switch (id) {
                case "png" -> Optional.of(PNG);
                case "svg" -> Optional.of(SVG);
                case "pdf" -> Optional.of(PDF);
                case "html", "htm" -> Optional.of(HTML);
                default -> Optional.empty();
            };
        }
    }

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "IN", descriptionKey = "cli.export.in")
    private List<String> files = List.of();

    @Mixin
    private final InputOptions inputOptions;

    @Option(names = "-o", required = true, paramLabel = "OUT", descriptionKey = "cli.export.out")
    private String out = "";

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.export.from")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.export.to")
    private @Nullable String to;

    @Option(names = "--width", paramLabel = "PX", defaultValue = "1920", descriptionKey = "cli.export.width")
    private int width;

    @Option(names = "--height", paramLabel = "PX", defaultValue = "1080", descriptionKey = "cli.export.height")
    private int height;

    @Option(names = "--scale", paramLabel = "1-4", defaultValue = "1", descriptionKey = "cli.export.scale")
    private int scale;

    @Option(names = "--theme", paramLabel = "NAME", defaultValue = "light", descriptionKey = "cli.export.theme")
    private String theme = "light";

    @Option(names = "--lanes", paramLabel = "NAME", defaultValue = "none", descriptionKey = "cli.export.lanes")
    private String lanes = "none";

    @Option(names = "--no-curve", descriptionKey = "cli.export.noCurve")
    private boolean noCurve;

    @Option(names = "--format", paramLabel = "ID", descriptionKey = "cli.export.format")
    private @Nullable String format;

    @Option(names = "--strict", descriptionKey = "cli.option.strict")
    private boolean strict;

    ExportCommand(Console console) {
        this.console = console;
        this.inputOptions = new InputOptions(console);
    }

    @Override
    public Integer call() {
        Output output = output();
        PictureSpec picture = picture();
        if (!lanes.equals("none")) {
            throw wrong("cli.export.badLanes", lanes);
        }
        Inputs inputs = new Inputs(files, inputOptions.forReaders(), console);
        Optional<Chronicle> chronicle = inputs.joined();
        if (chronicle.isEmpty() || (strict && !inputs.isClean())) {
            return Cli.BAD_INPUT;
        }
        try {
            write(chronicle.get(), output, picture);
        } catch (IOException e) {
            console.say("cli.export.notWritten", out, reason(e));
            return Cli.NOT_WRITTEN;
        }
        return inputs.isClean() ? Cli.DONE : Cli.BAD_INPUT;
    }

    private void write(Chronicle chronicle, Output output, PictureSpec picture) throws IOException {
        Path target = target();
        switch (output) {
            case PNG -> PngExport.write(drawn(chronicle, picture), target, Progress.NONE);
            case SVG -> SvgExport.write(drawn(chronicle, picture), target);
            case PDF -> PdfExport.write(drawn(chronicle, picture), target, Progress.NONE);
            case HTML -> HtmlExport.write(drawn(chronicle, picture), target, Progress.NONE);
            case DATA -> new Formats(console.messages()).write(chronicle, dataFormat(), target, Progress.NONE);
        }
    }

    private Picture drawn(Chronicle chronicle, PictureSpec picture) {
        ChronicleIndex index = ChronicleIndex.of(chronicle);
        return new Picture(index, EventSet.all(index.size()), picture, console.messages());
    }

    private Path target() {
        try {
            return Path.of(out);
        } catch (InvalidPathException e) {
            throw wrong("cli.export.badName", out);
        }
    }

    private Output output() {
        String name = out.toLowerCase(Locale.ROOT);
        String id = format == null ? name.substring(name.lastIndexOf('.') + 1) : format.toLowerCase(Locale.ROOT);
        return Output.ofId(id).or(() -> data().map(any -> Output.DATA)).orElseThrow(() -> noFormat(id));
    }

    private Optional<DataFormat> data() {
        return format == null ? DataFormat.ofFileName(out) : DataFormat.ofId(format.toLowerCase(Locale.ROOT));
    }

    private DataFormat dataFormat() {
        return data().orElseThrow(() -> noFormat(out));
    }

    private ParameterException noFormat(String given) {
        return wrong("cli.export.badFormat", given, Output.endings() + ", " + DataFormat.allEndings());
    }

    private PictureSpec picture() {
        if (!PictureSpec.isAllowed(width, height, scale)) {
            throw wrong(
                    "cli.export.badSize",
                    PictureSpec.MIN_SIDE,
                    PictureSpec.MIN_SIDE,
                    PictureSpec.MAX_SIDE,
                    PictureSpec.MAX_SCALE,
                    PictureSpec.MAX_PIXELS);
        }
        Palette palette = switch (theme.toLowerCase(Locale.ROOT)) {
            case "light" -> Palette.LIGHT;
            case "dark" -> Palette.DARK;
            case "print" -> Palette.PRINT;
            case "contrast" -> Palette.CONTRAST;
            default -> throw wrong("cli.export.badTheme", theme);
        };
        TimePoint begin =
                from == null ? null : end("--from", from, date("--from", from).earliest());
        TimePoint end = to == null ? null : end("--to", to, date("--to", to).latest());
        if (begin != null && end != null && !begin.isBefore(end)) {
            throw wrong("cli.export.badSpan", String.valueOf(from), String.valueOf(to));
        }
        return PictureSpec.DEFAULT.toBuilder()
                .span(begin, end)
                .size(width, height)
                .scale(scale)
                .palette(palette)
                .curve(!noCurve)
                .build();
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
        CommandSpec own = spec;
        if (own == null) {
            throw new IllegalStateException("run without a command line");
        }
        return new ParameterException(own.commandLine(), console.messages().text(key, arguments));
    }

    /** Why a file could not be written, in words where the system gives only a name. */
    private String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return console.messages().text("cli.export.noFolder");
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
