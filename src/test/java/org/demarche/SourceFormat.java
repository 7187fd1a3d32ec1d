package org.demarche;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The one format of all Java sources: palantir-java-format, Javadoc included, unused imports removed. {@code main}
 * rewrites what deviates; {@link SourceFormatTest} fails on it.
 */
final class SourceFormat {
    private static final Path SOURCES = Path.of("src");

    private SourceFormat() {}

    /** The sources that are not as the formatter would write them, in path order. */
    static List<Path> deviating() throws IOException, FormatterException {
        List<Path> deviating = new ArrayList<>();
        try (var paths = Files.walk(SOURCES)) {
            for (Path path :
                    paths.filter(p -> p.toString().endsWith(".java")).sorted().toList()) {
                String source = Files.readString(path);
                if (!source.equals(formatted(source))) {
                    deviating.add(path);
                }
            }
        }
        return deviating;
    }

    private static String formatted(String source) throws FormatterException {
        Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(Style.PALANTIR)
                .formatJavadoc(true)
                .build());
        String ordered = ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(source), Style.PALANTIR);
        return formatter.formatSource(ordered);
    }

    /** Rewrites every deviating source in place. */
    public static void main(String[] args) throws IOException, FormatterException {
        for (Path path : deviating()) {
            Files.writeString(path, formatted(Files.readString(path)));
        }
    }
}
