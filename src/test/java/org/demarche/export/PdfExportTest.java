package org.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.demarche.Skip;
import org.demarche.format.Progress;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.RandomChronicles;
import org.demarche.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfExportTest {
    @TempDir
    private Path folder = Path.of("");

    private Path written(ChronicleIndex index, PictureSpec spec) throws IOException {
        Path file = folder.resolve("picture.pdf");
        PdfExport.write(Samples.picture(index, spec), file, Progress.NONE);
        return file;
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    @Test
    void everyTitleCanBeFound() throws Exception {
        ChronicleIndex index = Samples.example();
        try (PDDocument pdf = Loader.loadPDF(written(index, PictureSpec.DEFAULT).toFile())) {
            String text = text(pdf);
            for (Event event : index.events()) {
                assertThat(text).contains(event.title());
            }
            assertThat(text).contains(index.chronicle().title(), "Summit", "Sources:");
        }
    }

    @Test
    void notesHoldTextsWholeHoweverLong() throws Exception {
        String title = IntStream.range(0, 120).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        String summary = IntStream.range(0, 2000).mapToObj(i -> "item" + i).collect(Collectors.joining(" "));
        Event event = Event.builder("e", title, Samples.when("2019-02-28"))
                .summary(summary)
                .build();
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(List.of(event)));
        try (PDDocument pdf = Loader.loadPDF(written(index, PictureSpec.DEFAULT).toFile())) {
            PDFTextStripper notes = new PDFTextStripper();
            notes.setStartPage(2);
            String text = notes.getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains(title);
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            assertThat(text.replace(" Notes ", " ")).contains(summary);
            // Its parts on the pages are one paragraph for screen readers.
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .hasSize(1);
            assertThat(paragraphsOver(pdf, pdf.getPage(1), pdf.getPage(2))).isEqualTo(1);
        }
    }

    /** How many paragraphs begin on a page and go on on another. */
    private static long paragraphsOver(PDDocument pdf, PDPage first, PDPage second) {
        PDStructureElement document = (PDStructureElement)
                pdf.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
        return document.getKids().stream()
                .filter(kid -> kid instanceof PDStructureElement paragraph
                        && first.equals(paragraph.getPage())
                        && paragraph.getKids().stream()
                                .anyMatch(part ->
                                        part instanceof PDMarkedContentReference mark && second.equals(mark.getPage())))
                .count();
    }

    @Test
    void notesSayHowManyEventsTheyLeaveOut() throws Exception {
        ChronicleIndex index = RandomChronicles.index(new Random(4), 3_000);
        try (PDDocument pdf = Loader.loadPDF(written(index, PictureSpec.DEFAULT).toFile())) {
            Matcher counts = Pattern.compile("notes on the ([0-9,]+) events .*?; ([0-9,]+) others are not listed")
                    .matcher(text(pdf));
            assertThat(counts.find()).isTrue();
            int listed = Integer.parseInt(counts.group(1).replace(",", ""));
            int left = Integer.parseInt(counts.group(2).replace(",", ""));
            assertThat(listed + left).isEqualTo(index.placedCount());
            PDStructureElement document = (PDStructureElement)
                    pdf.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
            assertThat(document.getKids()).hasSizeGreaterThan(listed);
        }
    }

    @Test
    void scriptsThatInterLacksCanBeFoundToo() throws Exception {
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(
                List.of(Event.builder("e", "북한 核問題", Samples.when("2019-02-28")).build())));
        try (PDDocument pdf = Loader.loadPDF(written(index, PictureSpec.DEFAULT).toFile())) {
            assertThat(text(pdf)).contains("북한 核問題");
        }
    }

    @Test
    void aWordOfTheOtherDirectionIsReadInItsOrder() throws Exception {
        List<String> titles = List.of("Talks in ירושלים end", "The word قمة stays");
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(List.of(
                Event.builder("a", titles.get(0), Samples.when("2019-02-28")).build(),
                Event.builder("b", titles.get(1), Samples.when("2021-02-28")).build())));
        try (PDDocument pdf = Loader.loadPDF(written(index, PictureSpec.DEFAULT).toFile())) {
            assertThat(text(pdf)).contains(titles);
        }
    }

    @Test
    void theDocumentSaysWhatItIsAndHowToReadIt() throws Exception {
        ChronicleIndex index = Samples.example();
        try (PDDocument pdf = Loader.loadPDF(written(index, PictureSpec.DEFAULT).toFile())) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo(index.chronicle().title());
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            String metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).contains("<pdfuaid:part>1<", index.chronicle().title());
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            List<String> entries = new ArrayList<>();
            pdf.getDocumentCatalog().getDocumentOutline().children().forEach(item -> entries.add(item.getTitle()));
            assertThat(entries).last().isEqualTo("Notes");
            index.chronicle().phases().forEach(phase -> assertThat(entries).contains(phase.title()));
        }
    }

    @Test
    void everyNamedEventLinksToItsNoteAndNotesToTheirSources() throws Exception {
        ChronicleIndex index = Samples.example();
        int toNotes = 0;
        List<String> addresses = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(written(index, PictureSpec.DEFAULT).toFile())) {
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDAnnotationLink link = (PDAnnotationLink) annotation;
                    assertThat(link.getContents()).isNotBlank();
                    if (link.getAction() instanceof PDActionURI uri) {
                        addresses.add(uri.getURI());
                    } else {
                        assertThat(link.getAction()).isNotNull();
                        toNotes++;
                    }
                }
            }
        }
        assertThat(toNotes).isEqualTo(index.placedCount());
        assertThat(addresses).allMatch(address -> address.startsWith("http"));
    }

    @Test
    void onlyTheGlyphsUsedAreEmbedded() throws Exception {
        assertThat(Files.size(written(Samples.example(), PictureSpec.DEFAULT))).isLessThan(200_000);
    }

    @Test
    void longSpansGoOverPages() throws Exception {
        ChronicleIndex index = RandomChronicles.index(new Random(3), 300);
        PictureSpec spec = PictureSpec.DEFAULT.toBuilder()
                .size(1123, 794)
                .notes(false)
                .folding(2, 7)
                .build();
        try (PDDocument pdf = Loader.loadPDF(written(index, spec).toFile())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1).isLessThanOrEqualTo(7);
            assertThat(text(pdf)).contains("Page 1 of " + pdf.getNumberOfPages());
            PDPage first = pdf.getPage(0);
            assertThat((double) first.getMediaBox().getWidth()).isBetween(842.0, 842.5);
            assertThat(first.getCOSObject().getInt(COSName.STRUCT_PARENTS)).isZero();
        }
    }

    @Test
    void theSameBytesEachTime() throws Exception {
        Path first = folder.resolve("first.pdf");
        Path second = folder.resolve("second.pdf");
        PdfExport.write(Samples.picture(Samples.example(), PictureSpec.DEFAULT), first, Progress.NONE);
        PdfExport.write(Samples.picture(Samples.example(), PictureSpec.DEFAULT), second, Progress.NONE);
        assertThat(first).hasSameBinaryContentAs(second);
    }

    @Test
    void anotherProgramFindsNoFault() throws Exception {
        Path file = written(Samples.hostile(), PictureSpec.DEFAULT);
        Process check;
        try {
            check = new ProcessBuilder("qpdf", "--check", file.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            Skip.unless(false, "qpdf is not installed, so no other program has checked the PDF");
            return;
        }
        String report = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(check.exitValue()).as(report).isZero();
        assertThat(report).doesNotContain("WARNING");
    }
}
