package org.demarche.cli;

import java.io.PrintStream;
import org.demarche.i18n.Messages;

/**
 * Where a command writes: results to {@code out}, messages to {@code err}.
 *
 * @param debug whether a failure comes with its stack trace
 */
record Console(Messages messages, PrintStream out, PrintStream err, boolean debug) {
    /** One line on standard error, with the program's name before it. */
    void say(String key, Object... arguments) {
        tell("demarche: " + messages.text(key, arguments));
    }

    /** One line on standard error as it is. */
    void tell(String line) {
        err.println(line);
        err.flush();
    }

    /**
     * The fallback for what nothing else took care of: one line, and the stack trace if it was asked for.
     *
     * @return the exit code
     */
    int fail(Throwable failure) {
        say("cli.failed", failure.toString());
        if (debug) {
            failure.printStackTrace(err);
            err.flush();
        }
        return Cli.BAD_INPUT;
    }
}
