package org.demarche.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
    private List<String> columns = new ArrayList<>();

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
        return new ReadOptions(
                published == null ? null : date(published), columns(), rootEventsOnly, betweenStatesOnly);
    }

    private Map<String, String> columns() {
        Map<String, String> byField = new LinkedHashMap<>();
        for (String one : columns) {
            int equals = one.indexOf('=');
            if (equals <= 0) {
                throw wrong(console.messages().text("cli.badMap", one), null);
            }
            byField.put(one.substring(0, equals).strip(), one.substring(equals + 1));
        }
        return byField;
    }

    /** When articles came out: at the latest a year is told, for what is coarser dates nothing in them. */
    private When date(String text) {
        try {
            When when = When.parse(text);
            TimePoint first = when.extent().earliest().point().orElse(TimePoint.MIN);
            TimePoint last = when.extent().latest().point().orElse(TimePoint.MAX);
            if (first.secondsTo(last) > LONGEST_DAYS * TimePoint.SECONDS_PER_DAY) {
                throw wrongDate(text, null);
            }
            return when;
        } catch (EdtfException e) {
            throw wrongDate(text, e);
        }
    }

    private ParameterException wrongDate(String text, @Nullable EdtfException cause) {
        return wrong(console.messages().text("cli.badDate", "--published", text), cause);
    }

    private ParameterException wrong(String message, @Nullable EdtfException cause) {
        CommandSpec mixee = command;
        if (mixee == null) {
            throw new IllegalStateException("used without a command line", cause);
        }
        return new ParameterException(mixee.commandLine(), message, cause);
    }
}
