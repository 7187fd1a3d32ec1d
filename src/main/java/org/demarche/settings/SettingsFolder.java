package org.demarche.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The folder for the user's settings, where the operating system wants it. */
final class SettingsFolder {
    private SettingsFolder() {}

    /**
     * The folder, which may not exist yet.
     *
     * @param system name of the operating system, as in the property {@code os.name}
     * @param home the user's home folder
     * @param environment the environment variables
     */
    static Path of(String system, String home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        Path homeFolder = Path.of(home);
        if (name.startsWith("windows")) {
            return absolute(environment.get("APPDATA"))
                    .orElse(homeFolder.resolve("AppData").resolve("Roaming"))
                    .resolve("demarche");
        } else if (name.startsWith("mac")) {
            return homeFolder.resolve("Library").resolve("Application Support").resolve("demarche");
        }
        return absolute(environment.get("XDG_CONFIG_HOME"))
                .orElse(homeFolder.resolve(".config"))
                .resolve("demarche");
    }

    /** The folder named, unless it is relative: the XDG base directory specification has such names ignored. */
    private static Optional<Path> absolute(@Nullable String folder) {
        if (folder == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(folder)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
