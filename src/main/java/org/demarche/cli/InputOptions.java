package org.demarche.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.format.ReadOptions;
import org.demarche.time.EdtfException;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What every command that reads files lets the user say about them. */
final class InputOptions {
    private static final long LONGEST_DAYS = 366;

    private final Console console;

    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--published", paramLabel = "DATE", descriptionKey = "cli.input.published")
    private @Nullable String published;

    // A comma in a column's name does not part it in two: only one before the next field does.
    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN",
            split = ",(?=\\s*\\w+=)",
            splitSynopsisLabel = ",",
            descriptionKey = "cli.input.map")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--root-events", descriptionKey = "cli.input.rootEvents")
    private boolean rootEventsOnly;

    @Option(names = "--between-states", descriptionKey = "cli.input.betweenStates")
    private boolean betweenStatesOnly;

    InputOptions(Console console) {
        this.console = console;
    }

    /**
     * The options for the readers.
     *
     * @throws ParameterException if a value is wrong
     */
    ReadOptions forReaders() {
        return new ReadOptions(published == null ? null : date(published), columns, rootEventsOnly, betweenStatesOnly);
    }

    /** When articles came out: at the latest a year is told, for what is coarser dates nothing in them. */
    private When date(String text) {
        try {
            When when = When.parse(text);
            TimePoint first = when.extent().earliest().point().orElse(TimePoint.MIN);
            TimePoint last = when.extent().latest().point().orElse(TimePoint.MAX);
            if (first.secondsTo(last) > LONGEST_DAYS * TimePoint.SECONDS_PER_DAY) {
                throw wrong(text, null);
            }
            return when;
        } catch (EdtfException e) {
            throw wrong(text, e);
        }
    }

    private ParameterException wrong(String text, @Nullable EdtfException cause) {
        CommandSpec mixee = command;
        if (mixee == null) {
            throw new IllegalStateException("used without a command line", cause);
        }
        return new ParameterException(
                mixee.commandLine(), console.messages().text("cli.badDate", "--published", text), cause);
    }
}
