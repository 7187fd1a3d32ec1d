package org.demarche.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InterTest {
    @ParameterizedTest
    @EnumSource
    void isAnOpenTypeFont(Inter weight) throws IOException {
        try (InputStream font = weight.open()) {
            assertThat(font.readNBytes(4)).isEqualTo("OTTO".getBytes(StandardCharsets.US_ASCII));
        }
    }
}
