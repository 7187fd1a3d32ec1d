package org.demarche.format.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.demarche.format.FormatException;
import org.demarche.format.Zips;
import org.junit.jupiter.api.Test;

/** Files made, or broken, so that reading them would take all memory, all time, or more than the file itself. */
class HostileFilesTest {
    /** Somewhat more than any piece of a table, line or element may have. */
    private static final String ENDLESS = "a".repeat((1 << 24) + (1 << 17));

    private static final String ICALENDAR = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            DTSTART:20190227
            SUMMARY:Summit
            DESCRIPTION:%s
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n");

    @Test
    void aCellWithoutEndEndsTheTable() throws FormatException {
        Opened table = Opened.text("Date,Title\n2019-01-01,First\n2019-02-03,\"" + ENDLESS + "\"\n2019-03-04,Last\n");
        assertThat(table.dates()).containsExactly("First: 2019-01-01");
        assertThat(table.problems())
                .containsExactly(
                        "3:1: The row that begins here has more than 16,777,216 characters; perhaps a quotation"
                                + " mark in it is never closed. Nothing from here on could be read.");
    }

    @Test
    void aQuotationMarkNeverClosedEndsTheTable() throws FormatException {
        String rows = "2019-02-27,Summit\n".repeat(1 << 20);
        Opened table = Opened.text("Date,Title\n2019-01-01,First\n2019-02-03,\"never closed\n" + rows);
        assertThat(table.dates()).containsExactly("First: 2019-01-01");
        assertThat(table.problems()).singleElement().asString().startsWith("3:1: The row that begins here has more");
    }

    @Test
    void aLongTextOfXmlEndsTheReading() throws FormatException {
        Opened xml = Opened.text("<data>\n<event start='2019' title='a'>b</event>\n<event start='2018' title='c'>"
                + ENDLESS + "</event></data>");
        assertThat(xml.dates()).containsExactly("a: 2019");
        assertThat(xml.problems())
                .singleElement()
                .asString()
                .startsWith("3:")
                .contains("A text or attribute here is too long to be read (more than 16,777,216");
    }

    @Test
    void aLongLineOfMarkwhenEndsTheReading() throws FormatException {
        Opened lines = Opened.text("title: t\n2019: One\n2018: Two\n2017: " + ENDLESS + "\n2016: Four\n");
        assertThat(lines.dates()).containsExactly("One: 2019", "Two: 2018");
        assertThat(lines.problems())
                .containsExactly(
                        "4:1: The line has more than 16,777,216 characters; nothing from here on could be read.");
    }

    @Test
    void aLongLineOfACalendarIsCut() throws FormatException {
        Opened calendar = Opened.text(ICALENDAR.formatted(ENDLESS));
        assertThat(calendar.dates()).containsExactly("Summit: 2019-02-27");
        assertThat(calendar.problems())
                .containsExactly("5:1: The line has more than 16,777,216 bytes; the rest of it is left out.");
    }

    @Test
    void manyFoldsMakeALongLineToo() throws FormatException {
        Opened calendar = Opened.text(ICALENDAR.formatted(("\r\n " + "b".repeat(1 << 10)).repeat((1 << 14) + 1)));
        assertThat(calendar.problems()).singleElement().asString().startsWith("5:1: The line has more than");
    }

    @Test
    void elementsWithinOneAnotherEndTheReading() {
        String deep = "<data>" + "<event start='2019'>".repeat(100_000);
        assertThatThrownBy(() -> Opened.text(deep))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("more than 500 elements stand within one another");
    }

    @Test
    void listsWithinOneAnotherEndTheReading() throws FormatException {
        Opened json = Opened.text("{\"events\":[{\"start_date\":{\"year\":2019},\"text\":{\"headline\":\"One\"}},"
                + "{\"start_date\":{\"year\":2018},\"x\":" + "[".repeat(100_000));
        assertThat(json.dates()).containsExactly("One: 2019");
        assertThat(json.problems()).singleElement().asString().contains("within each other");
    }

    @Test
    void entitiesAreNotExpanded() throws FormatException {
        StringBuilder entities = new StringBuilder("<!ENTITY lol0 'lol'>");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY lol" + i + " '" + ("&lol" + (i - 1) + ";").repeat(10) + "'>");
        }
        Opened xml = Opened.text("<?xml version='1.0'?><!DOCTYPE data [" + entities
                + "]><data><event start='2019' title='a'>&lol9;</event></data>");
        assertThat(xml.event("a").summary()).isEqualTo("&lol9;");
    }

    @Test
    void noOtherFileIsReadForAnEntity() throws FormatException {
        Opened xml = Opened.text("<?xml version='1.0'?><!DOCTYPE data SYSTEM 'http://127.0.0.1:9/data.dtd' ["
                + "<!ENTITY x SYSTEM 'file:///etc/hostname'>]><data><event start='2019' title='a'>&x;</event></data>");
        assertThat(xml.event("a").summary()).isEqualTo("&x;");
    }

    @Test
    void archivesOfVeryManyFilesAreReadInPart() throws IOException, FormatException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        IntStream.range(0, 1100)
                .forEach(i -> files.put(i + ".csv", Zips.utf8("date,title\n2019-02-27,Summit " + i + "\n")));
        Opened archive = Opened.bytes(Zips.of(files));
        assertThat(archive.events()).hasSize(1000);
        assertThat(archive.problems())
                .containsExactly("0:0: The archive holds more files; only the first 1,000 were read.");
    }

    @Test
    void archivesWithinArchivesAreNotOpened() throws IOException {
        byte[] inner = Zips.of(Collections.singletonMap("a.csv", Zips.utf8("date,title\n2019-02-27,Summit\n")));
        byte[] outer = Zips.of(Collections.singletonMap("a.zip", inner));
        assertThatThrownBy(() -> Opened.bytes(outer)).isInstanceOf(FormatException.class);
    }

    @Test
    void pathsOfAnArchiveLeadNowhere() throws IOException, FormatException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("/etc/hosts.csv", Zips.utf8("date,title\n2019-02-27,One\n"));
        files.put("../../../b.csv", Zips.utf8("date,title\n2019-02-28,Two\n"));
        assertThat(Opened.bytes(Zips.of(files)).dates()).containsExactly("One: 2019-02-27", "Two: 2019-02-28");
    }

    @Test
    void aKeyWithoutEndIsNamedWithItsLimit() throws FormatException {
        String text = "{\"timeline\": {\"date\": [{\"startDate\": \"2014\", \"headline\": \"A\", \""
                + "k".repeat(60_000) + "\": 1}]}}";
        assertThatThrownBy(() -> Opened.text(text))
                .hasMessageContaining("too long to be read (more than 50,000 characters)");
    }
}
