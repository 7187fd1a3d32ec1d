package org.demarche.format.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.demarche.format.FormatException;
import org.demarche.format.Reading;
import org.demarche.format.Zips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackagesTest {
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private static byte[] office(String type, String... names) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "[Content_Types].xml",
                Zips.utf8("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='xlsx' ContentType='application/vnd.openxmlformats-officedocument"
                        + ".spreadsheetml.sheet'/><Override ContentType='application/" + type + "'/></Types>"));
        for (String name : names) {
            files.put(name, Zips.utf8("<a>The envoys met on 3 May 2018.</a>"));
        }
        return Zips.of(files);
    }

    @ParameterizedTest
    @CsvSource({
        "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml, docProps/app.xml, WORD",
        "vnd.openxmlformats-officedocument.presentationml.presentation.main+xml, docProps/app.xml, SLIDES",
        "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml, docProps/app.xml, WORKBOOK",
        "vnd.ms-excel.sheet.binary.macroEnabled.main, docProps/app.xml, WORKBOOK",
        "xml, word/document.xml, WORD",
        "xml, ppt/presentation.xml, SLIDES",
        "xml, xl/workbook.xml, WORKBOOK",
        "xml, visio/document.xml, PACKAGE",
    })
    void documentsOfOfficeProgramsAreToldApart(String type, String name, Shape shape) throws IOException {
        assertThat(Shape.of(office(type, "_rels/.rels", name))).isEqualTo(shape);
    }

    @ParameterizedTest
    @CsvSource({
        "application/epub+zip, BOOK",
        "application/vnd.oasis.opendocument.text, OPEN_DOCUMENT",
        "application/vnd.oasis.opendocument.text-template, OPEN_DOCUMENT",
        "application/vnd.sun.xml.writer, OPEN_DOCUMENT",
        "application/vnd.oasis.opendocument.spreadsheet, OPEN_OTHER",
        "The envoys met on 3 May 2018., ZIP",
    })
    void anArchiveSaysByItsFirstFileWhatItIs(String type, Shape shape) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("mimetype", Zips.utf8(type));
        files.put("content.xml", Zips.utf8("<a/>"));
        assertThat(Shape.of(Zips.of(files))).isEqualTo(shape);
    }

    @Test
    void anArchiveOfTablesStaysOneWhateverItsFoldersAreCalled() throws IOException {
        byte[] bytes = Zips.of(Map.of("xl/a.csv", Zips.utf8("date,title\n2019,one\n"), "word/b.txt", Zips.utf8("x")));
        assertThat(Shape.of(bytes)).isEqualTo(Shape.ZIP);
    }

    @Test
    void theBeginningIsEnough() throws IOException {
        byte[] picture = new byte[2 * Shape.HEAD_BYTES];
        new Random(5).nextBytes(picture);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("mimetype", Zips.utf8("application/epub+zip"));
        files.put("cover.jpg", picture);
        byte[] bytes = Zips.of(files);
        for (int length : new int[] {Shape.HEAD_BYTES, 500, 60}) {
            assertThat(Shape.of(Arrays.copyOf(bytes, length))).isEqualTo(Shape.BOOK);
        }
        assertThat(Shape.of(Arrays.copyOf(bytes, 4))).isEqualTo(Shape.ZIP);
    }

    @ParameterizedTest
    @CsvSource({
        "WordDocument, WORD",
        "PowerPoint Document, SLIDES",
        "Workbook, OLD_WORKBOOK",
        "__substg1.0_0037001F, OUTLOOK",
        "Contents, OLD_OFFICE"
    })
    void olderDocumentsAreToldApartByTheNamesOfTheirParts(String part, Shape shape) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(COMPOUND);
        bytes.writeBytes(new byte[1000]);
        bytes.writeBytes(part.getBytes(StandardCharsets.UTF_16LE));
        assertThat(Shape.of(bytes.toByteArray())).isEqualTo(shape);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?><?mso-application progid='Word.Document'?><w:wordDocument xmlns:w='urn:w'/>",
                "<?xml version='1.0'?><office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'/>"
            })
    void documentsInOneFileOfXmlAreKnown(String xml) {
        assertThat(Shape.of(Zips.utf8(xml))).isIn(Shape.WORD, Shape.OPEN_DOCUMENT);
    }

    @Test
    void whatADocumentIsAndWhatToDoIsSaid() throws IOException {
        byte[] document = office("xml", "word/document.xml");
        assertThatThrownBy(() -> Opened.bytes(document))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("Word document")
                .hasMessageContaining("PDF");
    }

    @Test
    void aWorkbookThatLacksAPartIsDamaged() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", Zips.utf8("<Types xmlns='urn:package/2006'/>"));
        parts.put("xl/calcChain.xml", Zips.utf8("<a/>"));
        byte[] workbook = Zips.of(parts);
        assertThatThrownBy(() -> Opened.bytes(workbook))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("damaged")
                .hasMessageNotContaining("null");
    }

    /** Whatever a file is, there are words for it. */
    @ParameterizedTest
    @EnumSource(names = {"WORD", "SLIDES", "PAGES", "OPEN_DOCUMENT", "OPEN_OTHER", "BOOK", "OUTLOOK", "OLD_WORKBOOK"})
    void everyKindThatIsNotReadHasItsSentence(Shape shape) {
        assertThat(Reading.english().text("problem.shape." + shape.id())).endsWith("open that.");
    }
}
