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
import org.demarche.export.Picture;
import org.demarche.export.PictureFormat;
import org.demarche.export.PictureSpec;
import org.demarche.export.Selection;
import org.demarche.format.Progress;
import org.demarche.format.files.DataFormat;
import org.demarche.format.files.Formats;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.model.Chronicle;
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
    /** What is written: a picture, or data. */
    private sealed interface Output {
        record Drawn(PictureFormat format) implements Output {}

        record Data(DataFormat format) implements Output {}
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

    @Mixin
    private final PictureOptions pictureOptions;

    @Option(names = "--format", paramLabel = "ID", descriptionKey = "cli.export.format")
    private @Nullable String format;

    @Option(names = "--strict", descriptionKey = "cli.option.strict")
    private boolean strict;

    ExportCommand(Console console) {
        this.console = console;
        this.inputOptions = new InputOptions(console);
        this.pictureOptions = new PictureOptions(console);
    }

    @Override
    public Integer call() {
        Output output = output();
        PictureSpec picture = pictureOptions.spec();
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
            case Output.Drawn(PictureFormat format) -> draw(format, drawn(chronicle, picture), target);
            case Output.Data(DataFormat format) ->
                new Formats(console.messages()).write(selected(chronicle, picture), format, target, Progress.NONE);
        }
    }

    private static void draw(PictureFormat format, Picture picture, Path target) throws IOException {
        Optional<String> refusal = format.refusal(picture);
        if (refusal.isPresent()) {
            throw new IOException(refusal.get());
        }
        format.write(picture, target, Progress.NONE);
    }

    /** The events that a picture would show. */
    private static Chronicle selected(Chronicle chronicle, PictureSpec picture) {
        if (picture.from() == null && picture.to() == null) {
            return chronicle;
        }
        ChronicleIndex index = ChronicleIndex.of(chronicle);
        return Selection.of(chronicle, index, EventSet.all(index.size()), picture.from(), picture.to());
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
        String id = format == null ? out.substring(out.lastIndexOf('.') + 1) : format;
        Optional<Output> drawn = PictureFormat.ofEnding(id).map(Output.Drawn::new);
        return drawn.or(() -> data().map(Output.Data::new)).orElseThrow(() -> noFormat(id));
    }

    private Optional<DataFormat> data() {
        return format == null ? DataFormat.ofFileName(out) : DataFormat.ofId(format.toLowerCase(Locale.ROOT));
    }

    private ParameterException noFormat(String given) {
        String pictures = Arrays.stream(PictureFormat.values())
                .map(one -> "." + one.ending())
                .collect(Collectors.joining(", "));
        return wrong("cli.export.badFormat", given, pictures + ", " + DataFormat.allEndings());
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
