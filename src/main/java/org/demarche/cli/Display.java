package org.demarche.cli;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out, before a toolkit is loaded, whether a window can open here. */
final class Display {
    /** A display of this machine: {@code :0}, {@code :0.0}, {@code unix:0}. */
    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");

    private Display() {}

    /** The key of the text that says why no window can open; empty if nothing is known to be in the way. */
    static Optional<String> obstacle() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean ownDisplay = system.contains("windows") || system.contains("mac");
        if (ownDisplay || "Headless".equals(System.getProperty("glass.platform"))) {
            return Optional.empty();
        }
        return isReachable(System.getenv("DISPLAY")) ? Optional.empty() : Optional.of("cli.noDisplay");
    }

    /** Whether an X server listens; one on another machine is taken on trust. */
    static boolean isReachable(@Nullable String display) {
        if (display == null || display.isBlank()) {
            return false;
        }
        Matcher local = LOCAL.matcher(display);
        if (!local.matches()) {
            return true;
        }
        Path socket = Path.of("/tmp/.X11-unix", "X" + local.group(1));
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return channel.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
