package org.demarche.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.i18n.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Runs the program as its command line says. */
public final class Cli {
    /** Done. */
    public static final int DONE = 0;
    /** The input has problems; what could be read was used. */
    public static final int BAD_INPUT = 1;
    /** The command line makes no sense, or asks for a window where there is no display. */
    public static final int WRONG_USAGE = 2;
    /** The output could not be written. */
    public static final int NOT_WRITTEN = 3;

    private static final String DEBUG = "--debug";

    private Cli() {}

    /**
     * Runs with the standard streams, in UTF-8 whatever the locale, in the user's language.
     *
     * @return the exit code
     */
    public static int run(String[] args, Window window) {
        // Not closed: the window's log still writes to these files.
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        return run(
                args,
                window,
                new Console(userMessages(), out, err, List.of(args).contains(DEBUG)));
    }

    /**
     * Runs with the console given.
     *
     * @return the exit code
     */
    static int run(String[] args, Window window, Console console) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> console.fail(failure));
        OpenCommand open = new OpenCommand(window, console);
        int code = args.length == 0 ? opened(open, console) : parsed(args, open, console);
        console.out().flush();
        return code;
    }

    /** Without words to read, the parser's classes, which no cache of the JVM takes, would only delay the window. */
    private static int opened(OpenCommand open, Console console) {
        try {
            return open.call();
        } catch (UnsupportedOperationException e) {
            return console.fail(e);
        }
    }

    private static int parsed(String[] args, OpenCommand open, Console console) {
        CommandLine line = new CommandLine(open);
        line.addSubcommand(new ExportCommand(console));
        line.addSubcommand(new CheckCommand(console));
        line.addSubcommand(new ListCommand(console));
        line.addSubcommand(new DatesCommand(console));
        line.setResourceBundle(console.messages().bundle());
        addCommonOptions(line, console.messages());
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((failure, arguments) -> wrongUsage(failure, console));
        line.setExecutionExceptionHandler((failure, command, parsed) -> console.fail(failure));
        return line.execute(args);
    }

    static Messages userMessages() {
        return Messages.ofUser();
    }

    private static void addCommonOptions(CommandLine line, Messages messages) {
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description(messages.text("cli.option.help"))
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description(messages.text("cli.option.version"))
                        .build())
                .addOption(OptionSpec.builder(DEBUG)
                        .description(messages.text("cli.option.debug"))
                        .build());
        line.getSubcommands().forEach((name, command) -> {
            command.getCommandSpec().usageMessage().description(messages.text("cli.does." + name));
            addCommonOptions(command, messages);
        });
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(stream)), false, StandardCharsets.UTF_8);
    }

    private static int wrongUsage(ParameterException failure, Console console) {
        String reason = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        console.say(
                "cli.wrongUsage",
                reason,
                failure.getCommandLine().getCommandSpec().qualifiedName());
        return WRONG_USAGE;
    }
}
