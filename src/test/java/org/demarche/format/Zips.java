package org.demarche.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives for tests, and workbooks, which are archives too. */
public final class Zips {
    private Zips() {}

    /** An archive of these files. */
    public static byte[] of(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** A workbook with dates, a formula and an empty row. */
    public static Map<String, byte[]> workbook() {
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
        return parts;
    }

    /** The same workbook with other rows, and a mark by which its days count from 1904 if it is so. */
    public static Map<String, byte[]> workbook(boolean from1904, String rows) {
        Map<String, byte[]> parts = workbook();
        if (from1904) {
            String book = new String(parts.get("xl/workbook.xml"), StandardCharsets.UTF_8);
            parts.put("xl/workbook.xml", utf8(book.replace("<sheets>", "<workbookPr date1904='1'/><sheets>")));
        }
        parts.put(
                "xl/styles.xml",
                utf8("<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><numFmts count='3'>"
                        + "<numFmt numFmtId='164' formatCode='mmmm\\ yyyy'/><numFmt numFmtId='165' formatCode='yyyy'/>"
                        + "<numFmt numFmtId='166' formatCode='hh:mm:ss'/></numFmts><cellXfs count='6'><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/>"
                        + "<xf numFmtId='165'/><xf numFmtId='20'/><xf numFmtId='166'/></cellXfs></styleSheet>"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                utf8("<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>" + rows
                        + "</sheetData></worksheet>"));
        return parts;
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
