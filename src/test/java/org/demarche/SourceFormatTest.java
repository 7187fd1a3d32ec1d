package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceFormatTest {
    @Test
    void everySourceIsFormatted() throws Exception {
        assertThat(SourceFormat.deviating())
                .as("sources to format with: mvn test-compile exec:exec@format")
                .isEmpty();
    }
}
