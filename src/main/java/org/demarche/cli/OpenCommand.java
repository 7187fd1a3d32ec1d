package org.demarche.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
            refuse(obstacle.get());
            return Cli.WRONG_USAGE;
        }
        window.open(files);
        return Cli.DONE;
    }

    /**
     * Says why nothing opens: that a word is neither command nor file, since who mistypes a command wants no window.
     *
     * @param obstacle the key of the text that says why no window can open
     */
    void refuse(String obstacle) {
        files.stream()
                .filter(OpenCommand::isNowhere)
                .findFirst()
                .ifPresentOrElse(name -> console.say("cli.nowhere", name), () -> console.say(obstacle));
    }

    /** Whether a word of the command line names neither a command, as all words do that come here, nor a file. */
    private static boolean isNowhere(String name) {
        try {
            return !Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return true;
        }
    }
}
