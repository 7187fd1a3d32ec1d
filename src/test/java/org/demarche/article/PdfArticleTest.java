package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

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
    void namesOfFilesAreNoHeadlines() throws IOException {
        assertThat(PdfArticle.read(pdf("Microsoft Word - draft2.doc", PAGES)).title())
                .isNull();
    }

    @Test
    void brokenFilesAreRefused() throws IOException {
        byte[] bytes = "%PDF-1.4\nnothing more".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> PdfArticle.read(bytes)).isInstanceOf(IOException.class);
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
