package org.demarche;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test class that needs a real display with a window manager, as for dragging, focus and the clipboard. The build
 * runs these in a JVM of their own; where it could not start a display they are skipped, and it is said why.
 */
@Tag("display")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnDisplay.Condition.class)
public @interface OnDisplay {
    /** Looks for the display before any JavaFX class is loaded. */
    final class Condition implements ExecutionCondition {
        private static final Path MISSING = Path.of("target/display/missing");

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            String display = System.getenv("DISPLAY");
            if (display != null && listens(display)) {
                return ConditionEvaluationResult.enabled("display " + display);
            }
            String reason = "no display for this test (" + why() + ")";
            if (context.getTestMethod().isEmpty()) {
                // The console names skipped classes without their reason.
                System.err.println("Skipped " + context.getDisplayName() + ": " + reason);
            }
            return ConditionEvaluationResult.disabled(reason);
        }

        private static boolean listens(String display) {
            Path socket = Path.of("/tmp/.X11-unix/X" + display.replaceAll("^.*:|\\..*$", ""));
            try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
                return channel.isConnected();
            } catch (IOException e) {
                return false;
            }
        }

        private static String why() {
            try {
                return Files.readString(MISSING).strip();
            } catch (IOException e) {
                return "mvn verify starts one";
            }
        }
    }
}
