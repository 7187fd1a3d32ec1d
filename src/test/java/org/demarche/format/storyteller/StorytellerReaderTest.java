package org.demarche.format.storyteller;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.format.FormatException;
import org.demarche.format.files.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorytellerReaderTest {
    @Test
    void yearsAreCountedAsHistoriansDoAndNamesMadeOfWhatThereIs() throws FormatException {
        Opened opened = Opened.text("""
                [ {"start_date": "-0640", "end_date": "-0550", "facet": "MEN", "content_text": "Thales"},
                  {"start_date": "-13800000000", "end_date": "", "category": "Physics", "content_text": "Bang"},
                  {"start_date": "0005", "content_text": "Five"},
                  {"start_date": "2018-06-12 09:30", "content_text": "Clock"},
                  {"start_date": "1592", "end_date": "", "category": "Measles", "facet": "North", "content_text": "", "more": 1},
                  {"start_date": "2018-02-30", "content_text": "No day"},
                  {"start_date": "", "content_text": "No date"} ]
                """);
        assertThat(opened.dates())
                .containsExactly(
                        "Thales: -0639/-0549",
                        "Bang: Y-13800000000",
                        "Five: 0005",
                        "Clock: 2018-06-12T09:30",
                        "Measles, North: 1592",
                        "No day: 2018-02-30",
                        "No date: ");
        assertThat(opened.event("Measles, North").tags()).containsExactly("North", "Measles");
        assertThat(opened.event("Thales").printed()).isEqualTo("-0640 – -0550");
        assertThat(opened.kept("Measles, North", "storyteller")).contains("{\"more\":1}");
        assertThat(opened.problems())
                .containsExactly(
                        "6:18: “2018-02-30” is no date.",
                        "7:18: There is no date; the event is among the undated ones.");
    }

    @Test
    void tablesAreReadToo() throws FormatException {
        Opened table = Opened.resource(StorytellerReaderTest.class, "sample.csv");
        assertThat(table.dates()).containsExactly("Thales: -0639/-0549", "Measles, North: 1592", "No day: 2018-02-30");
        assertThat(table.kept("Measles, North", "storyteller")).contains("{\"more\":\"x\"}");
        assertThat(table.problems()).containsExactly("4:1: “2018-02-30” is no date.");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void tablesMayHaveAnySeparator(String separator) throws FormatException {
        Opened table =
                Opened.text("start_date,end_date,content_text,facet\n1914,1918,War,Europe\n".replace(",", separator));
        assertThat(table.dates()).containsExactly("War: 1914/1918");
        assertThat(table.event("War").tags()).containsExactly("Europe");
    }
}
