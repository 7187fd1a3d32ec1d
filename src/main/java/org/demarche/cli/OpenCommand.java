package org.demarche.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code demarche [FILE…]}: opens the window. */
@Command(name = "demarche", versionProvider = Version.class, sortOptions = false)
final class OpenCommand implements Callable<Integer> {
    private final Window window;
    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "cli.open.file")
    private List<String> files = List.of();

    OpenCommand(Window window, Console console) {
        this.window = window;
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<String> obstacle = Display.obstacle();
        if (obstacle.isPresent()) {
            console.say(obstacle.get());
            return Cli.WRONG_USAGE;
        }
        window.open(files);
        return Cli.DONE;
    }
}
