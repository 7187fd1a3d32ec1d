package org.demarche.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code demarche check FILE…}: prints every problem of the files. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.check.file")
    private List<String> files = List.of();

    @Mixin
    private final InputOptions inputOptions;

    CheckCommand(Console console) {
        this.console = console;
        this.inputOptions = new InputOptions(console);
    }

    @Override
    public Integer call() {
        return new Inputs(files, inputOptions.forReaders(), console).isClean() ? Cli.DONE : Cli.BAD_INPUT;
    }
}
