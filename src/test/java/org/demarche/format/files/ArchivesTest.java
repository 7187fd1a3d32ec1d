package org.demarche.format.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Progress;
import org.demarche.format.ReadResult;
import org.demarche.format.Reading;
import org.demarche.model.Event;
import org.junit.jupiter.api.Test;

/** Archives, and workbooks, which are archives too. */
class ArchivesTest {
    private static ReadResult read(byte[] bytes) throws FormatException {
        Input input = new Input("f", new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
        return new Formats(Reading.english()).read(input);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void readsAllFilesOfAnArchive() throws IOException, FormatException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("folder/", new byte[0]);
        files.put("../../a.csv", utf8("date,title\n2019-02-27,one\n2019-13-01,bad\n"));
        files.put("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        files.put("folder/b.csv", utf8("date,title\n2018-06-12,two\n"));
        ReadResult result = read(zip(files));
        assertThat(result.chronicle().events()).extracting(Event::title).containsExactly("one", "bad", "two");
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).isEqualTo("f/../../a.csv"));
    }

    @Test
    void refusesWhatSwells() throws IOException {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        table.writeBytes(utf8("date,title\n2019-02-27,"));
        table.writeBytes(utf8("a".repeat(20 << 20)));
        byte[] bomb = zip(Map.of("a.csv", table.toByteArray()));
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> read(bomb))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("200 times its own size");
    }

    @Test
    void refusesArchivesWithNothingToRead() throws IOException {
        assertThatThrownBy(() -> read(zip(Map.of("a.bin", new byte[] {0, 1, 2, 3}))))
                .isInstanceOf(FormatException.class);
        byte[] good = zip(Map.of("a.csv", utf8("date,title\n2019,one\n")));
        good[50] ^= 0x55;
        assertThatThrownBy(() -> read(good)).isInstanceOf(FormatException.class);
    }

    @Test
    void readsTheFirstSheetOfAWorkbook() throws IOException, FormatException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                utf8("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument"
                        + ".spreadsheetml.sheet.main+xml'/><Override PartName='/xl/styles.xml' ContentType="
                        + "'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'/></Types>"));
        parts.put(
                "_rels/.rels",
                utf8("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship"
                        + " Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'"
                        + " Target='xl/workbook.xml'/></Relationships>"));
        parts.put(
                "xl/workbook.xml",
                utf8("<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
                        + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
                        + "<sheet name='A' sheetId='1' r:id='r1'/></sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                utf8("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship"
                        + " Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet'"
                        + " Target='worksheets/sheet1.xml'/><Relationship Id='r2' Type='http://schemas.openxmlformats.org"
                        + "/officeDocument/2006/relationships/styles' Target='styles.xml'/></Relationships>"));
        parts.put(
                "xl/styles.xml",
                utf8("<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><numFmts count='1'>"
                        + "<numFmt numFmtId='164' formatCode='d mmm yyyy'/></numFmts><cellXfs count='2'><xf numFmtId='0'/>"
                        + "<xf numFmtId='164'/></cellXfs></styleSheet>"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                utf8("<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
                        + "<row r='1'><c r='A1' t='inlineStr'><is><t>Date</t></is></c><c r='B1' t='inlineStr'><is><t>Title</t>"
                        + "</is></c><c r='C1' t='inlineStr'><is><t>Count</t></is></c></row>"
                        + "<row r='2'><c r='A2' s='1'><v>43523</v></c><c r='B2' t='inlineStr'><is><t>Summit</t></is></c>"
                        + "<c r='C2'><f>1+1</f><v>2</v></c></row>"
                        + "<row r='4'><c r='A4' s='1'><v>43523.5</v></c><c r='B4' t='inlineStr'><is><t>Noon</t></is></c></row>"
                        + "</sheetData></worksheet>"));
        ReadResult result = read(zip(parts));
        assertThat(result.problems()).isEmpty();
        assertThat(Reading.lines(result.chronicle()))
                .containsExactly("2019-02-27 | Summit |  |  | -", "2019-02-27T12:00 | Noon |  |  | -");
        assertThat(result.chronicle().events().getFirst().extras().values()).containsEntry("Count", "2");
    }
}
