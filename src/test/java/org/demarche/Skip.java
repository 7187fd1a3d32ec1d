package org.demarche;

import org.junit.jupiter.api.Assumptions;

/** Skips a test and says why on standard error: the console names skipped tests without their reason. */
public final class Skip {
    private Skip() {}

    /**
     * Skips the test that calls it if something is missing.
     *
     * @param reason what is missing, or what differs on purpose
     */
    public static void unless(boolean present, String reason) {
        if (!present) {
            String test = StackWalker.getInstance()
                    .walk(frames -> frames.filter(frame -> !frame.getClassName().equals(Skip.class.getName()))
                            .findFirst()
                            .map(StackWalker.StackFrame::getClassName)
                            .orElse(""));
            System.err.println("Skipped a test of " + test + ": " + reason);
            Assumptions.abort(reason);
        }
    }
}
