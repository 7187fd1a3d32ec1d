package org.demarche.format.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which ending asks for which format. */
class DataFormatTest {
    @Test
    void goesByTheLongestEnding() {
        assertThat(DataFormat.ofFileName("a.json")).contains(DataFormat.DEMARCHE);
        assertThat(DataFormat.ofFileName("a.demarche.json")).contains(DataFormat.DEMARCHE);
        assertThat(DataFormat.ofFileName("A.CSL.JSON")).contains(DataFormat.CSL_JSON);
        assertThat(DataFormat.ofFileName("a.ics")).contains(DataFormat.ICALENDAR);
        assertThat(DataFormat.ofFileName("a.md")).contains(DataFormat.MARKDOWN);
        assertThat(DataFormat.ofFileName("a.txt")).isEmpty();
        assertThat(DataFormat.ofId("csl")).contains(DataFormat.CSL_JSON);
        assertThat(DataFormat.ofId("json")).contains(DataFormat.DEMARCHE);
        assertThat(DataFormat.allEndings()).contains(".csv").contains(".ics");
    }
}
