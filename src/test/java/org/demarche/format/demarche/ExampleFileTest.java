package org.demarche.format.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.format.ReadResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleFileTest {
    static List<Path> examples() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("assets/example"))) {
            return files.filter(file -> file.toString().endsWith(".demarche.json"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleHasNoProblemsAndIsWrittenAsItIs(Path file) throws Exception {
        ReadResult result = Chronicles.read(Files.readAllBytes(file));
        assertThat(result.problems()).isEmpty();
        assertThat(Chronicles.text(result.chronicle())).isEqualTo(Files.readString(file));
    }
}
