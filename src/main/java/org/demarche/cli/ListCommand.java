package org.demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.format.Progress;
import org.demarche.format.table.CsvWriter;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Chronicle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche list [FILE…]}: the events as a table on standard output. */
@Command(name = "list", sortOptions = false)
final class ListCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "cli.list.file")
    private List<String> files = List.of();

    @Mixin
    private final InputOptions inputOptions;

    @Option(names = "--csv", descriptionKey = "cli.list.csv")
    private boolean csv;

    @Option(names = "--strict", descriptionKey = "cli.option.strict")
    private boolean strict;

    ListCommand(Console console) {
        this.console = console;
        this.inputOptions = new InputOptions(console);
    }

    @Override
    public Integer call() {
        Inputs inputs = new Inputs(files, inputOptions.forReaders(), console);
        boolean used = inputs.isClean() || !strict;
        inputs.joined().filter(any -> used).ifPresent(this::print);
        return inputs.isClean() ? Cli.DONE : Cli.BAD_INPUT;
    }

    private void print(Chronicle chronicle) {
        if (csv) {
            try {
                CsvWriter.brief().write(chronicle, console.out(), Progress.NONE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else {
            new EventTable(console.messages()).write(ChronicleIndex.of(chronicle), console.out());
        }
        console.out().flush();
    }
}
