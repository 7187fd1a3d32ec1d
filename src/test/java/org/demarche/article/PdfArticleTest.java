package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfArticleTest {
    private static final List<List<String>> PAGES = List.of(
            List.of(
                    "The Courier, page 1",
                    "",
                    "The envoys of both sides met again in Ge-",
                    "neva and talked until the evening.",
                    "",
                    "They agreed on a truce and on another",
                    "",
                    "1"),
            List.of("The Courier, page 2", "", "meeting in the well-known hall.", "", "That was all.", "", "2"));

    @Test
    void linesAreJoinedAcrossPagesWithoutHeadsAndFeet() throws IOException {
        Article article = PdfArticle.read(pdf("Envoys meet", PAGES));

        assertThat(article.title()).isEqualTo("Envoys meet");
        assertThat(article.author()).isEqualTo("Ada Brown");
        assertThat(article.published().edtf()).isEqualTo("1999-05-04?");
        assertThat(article.text()).isEqualTo("""
                        The envoys of both sides met again in Geneva and talked until the evening.

                        They agreed on a truce and on another meeting in the well-known hall.

                        That was all.""");
    }

    @Test
    @Timeout(60)
    void pagesThatAreOnlyPromisedAreNotWaitedFor() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf("Envoys meet", PAGES));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            COSDictionary tree = document.getDocumentCatalog().getPages().getCOSObject();
            tree.setInt(COSName.COUNT, Integer.MAX_VALUE);
            document.save(out, CompressParameters.NO_COMPRESSION);
            assertThat(PdfArticle.read(out.toByteArray()).text()).endsWith("That was all.");
        }
    }

    @Test
    void namesOfFilesAreNoHeadlines() throws IOException {
        assertThat(PdfArticle.read(pdf("Microsoft Word - draft2.doc", PAGES)).title())
                .isNull();
    }

    @Test
    void headlineIsParagraphOfItsOwnWhereverItStands() throws IOException {
        List<String> page = List.of(
                "#In short",
                "1980: talks begin",
                "#Envoys meet",
                "By Carl Duff",
                "#",
                "4 May 1987",
                "#",
                "The envoys of both sides met again in Geneva.");

        Article article = PdfArticle.read(pdf("Envoys meet | The Courier", List.of(page)));

        assertThat(article.title()).isEqualTo("Envoys meet");
        assertThat(article.author()).isEqualTo("Carl Duff");
        assertThat(article.published().edtf()).isEqualTo("1987-05-04");
        assertThat(article.text()).isEqualTo("""
                        In short

                        1980: talks begin

                        The envoys of both sides met again in Geneva.""");
    }

    @Test
    void whatABrowserPrintsAroundAPageIsNoText() throws IOException {
        Article article = PdfArticle.read(pdf(
                "Envoys meet",
                List.of(List.of(
                        "11/28/26, 7:40 PM Envoys meet | The Courier",
                        "",
                        "The envoys of both sides met again on 4 May 1987.",
                        "",
                        "https://a.example/1 1/1"))));

        assertThat(article.text()).isEqualTo("The envoys of both sides met again on 4 May 1987.");
        assertThat(article.url()).isEqualTo("https://a.example/1");
    }

    @Test
    void sentencesThatAParagraphsEndBreaksGoOn() throws IOException {
        Article article = PdfArticle.read(pdf(
                "Envoys meet",
                List.of(List.of("They agreed to withdraw their troops from the", "", "", "disputed land."))));

        assertThat(article.text()).isEqualTo("They agreed to withdraw their troops from the disputed land.");
    }

    @Test
    void anIndentedLineBeginsAParagraph() throws IOException {
        Article article = PdfArticle.read(pdf(
                "Envoys meet",
                List.of(List.of(
                        ">The envoys of both sides met again in Geneva and talked until",
                        "the evening of the day.",
                        ">They agreed on a truce and on another meeting in the hall of",
                        "the city."))));

        assertThat(article.text()).isEqualTo("""
                        The envoys of both sides met again in Geneva and talked until the evening of the day.

                        They agreed on a truce and on another meeting in the hall of the city.""");
    }

    @Test
    void raisedNumbersOfNotesAreNoText() throws IOException {
        Article article = PdfArticle.read(
                pdf(
                        "Envoys meet",
                        List.of(
                                List.of(
                                        "The envoys signed the treaty.^12^ On the 4^th^ of May 1987^3^ they left the 9 km^2^ of land."))));

        assertThat(article.text())
                .isEqualTo("The envoys signed the treaty. On the 4th of May 1987 they left the 9 km2 of land.");
    }

    @ParameterizedTest
    @CsvSource({
        "a bor-, der, a border",
        "the Anglo-, Egyptian treaty, the Anglo-Egyptian treaty",
        "the war of 1914-, 1918 and after, the war of 1914-1918 and after",
        "the pre-, and post-war years, the pre- and post-war years",
        "the twenty-, first of May, the twenty-first of May",
        "a Three-, day visit, a Three-day visit",
        "in the mid-, nineties, in the mid-nineties",
        "a ten-, sion of years, a tension of years",
        "the end -, so it was, the end - so it was",
    })
    void hyphensAtTheEndOfALineBreakWordsOrStay(String first, String second, String whole) throws IOException {
        assertThat(PdfArticle.read(pdf("Envoys meet", List.of(List.of(first, second))))
                        .text())
                .isEqualTo(whole);
    }

    @Test
    void lockedFilesAreRefused() throws IOException {
        try (PDDocument document = PrintedPages.of(PAGES);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);

            assertThatThrownBy(() -> PdfArticle.read(out.toByteArray())).isInstanceOf(LockedException.class);
        }
    }

    @Test
    void brokenFilesAreRefused() throws IOException {
        byte[] bytes = "%PDF-1.4\nnothing more".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> PdfArticle.read(bytes))
                .isInstanceOf(IOException.class)
                .hasMessage("");
    }

    /** A second page alone has a head, and no other a number between hyphens. */
    @Test
    void whatOnlyOnePageHasAroundItIsNoText() throws IOException {
        List<List<String>> pages = List.of(
                List.of("#Envoys meet", "", "They agreed on a truce and on another", "", "- 1 -"),
                List.of("The Courier | 2", "", "meeting in the hall.", "", "- 2 -", "", "That was all."));

        assertThat(PdfArticle.read(pdf("Envoys meet", pages)).text())
                .isEqualTo("They agreed on a truce and on another meeting in the hall.\n\nThat was all.");
    }

    @Test
    void aNumberInTheFirstLineOfAPageIsText() throws IOException {
        List<List<String>> pages = List.of(
                List.of("#Envoys meet", "", "They agreed on a truce and on another meeting in"),
                List.of("Geneva on May 2", "and left."));

        assertThat(PdfArticle.read(pdf("Envoys meet", pages)).text())
                .isEqualTo("They agreed on a truce and on another meeting in Geneva on May 2 and left.");
    }

    private static byte[] pdf(String title, List<List<String>> pages) throws IOException {
        try (PDDocument document = PrintedPages.of(pages);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setAuthor("Ada Brown");
            GregorianCalendar created = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
            created.set(1999, 4, 4, 12, 0, 0);
            document.getDocumentInformation().setCreationDate(created);
            document.save(out);
            return out.toByteArray();
        }
    }
}
