package org.demarche.format.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.demarche.format.Input;
import org.demarche.format.Progress;
import org.demarche.format.ReadResult;
import org.demarche.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which ending asks for which format. */
class DataFormatTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void dataAreTheSameInEveryLanguage(DataFormat format) throws Exception {
        String english = written(format, Locale.ENGLISH);
        for (String tag : List.of("en-US", "de-DE", "fr-FR", "pt-BR")) {
            String other = written(format, Locale.forLanguageTag(tag));
            if (format == DataFormat.MARKDOWN) {
                assertThat(other).as("a text to be read, " + tag).isNotEqualTo(english);
            } else {
                assertThat(other).as(tag).isEqualTo(english);
            }
        }
    }

    private String written(DataFormat format, Locale locale) throws Exception {
        Formats formats = new Formats(Messages.forLocale(locale));
        String json = """
                {"format":"demarche/1","title":"t","events":[
                {"id":"a","title":"A","when":"2018-06-12","types":["summit"],"significance":0.25},
                {"id":"b","title":"B","when":"199X~"},
                {"id":"c","title":"C","when":"[1760-12-03..1761]"},
                {"id":"d","title":"D","when":"2018-06-12T14:00:00+07:00/.."},
                {"id":"e","title":"E","when":"Y-13800000000"}]}
                """;
        Input input =
                new Input("a.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), -1, Progress.NONE);
        Path file = folder.resolve(locale.toLanguageTag() + format.ending());
        ReadResult read = formats.read(input);
        assertThat(read.chronicle().events()).hasSize(5);
        formats.write(read.chronicle(), format, file, Progress.NONE);
        return Files.readString(file);
    }

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
