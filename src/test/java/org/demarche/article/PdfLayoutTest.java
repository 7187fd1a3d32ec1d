package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.article.PrintedPages.column;
import static org.demarche.article.PrintedPages.rowByRow;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.demarche.article.PrintedPages.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfLayoutTest {
    private static final String[] FIRST = {
        "The envoys of both sides met in",
        "Geneva on 4 May 1987 and talked",
        "until the evening about the land",
        "that both of them want. At night",
        "they agreed on a truce, which"
    };
    private static final String[] SECOND = {
        "began a day later. On 9 May the",
        "minister of Arland said that he",
        "was content. Nobody else was, as",
        "the papers of the next days show",
        "well enough. A year went by."
    };
    private static final String[] THIRD = {
        "In June 1988 the king of Borland",
        "came to the city, for the first",
        "time in his life, and signed the",
        "treaty with a pen of gold, which",
        "can be seen in a museum today."
    };
    private static final String WHOLE = String.join(" ", FIRST) + " " + String.join(" ", SECOND);

    private static final List<Words> HEAD = column(72, 60, 20, "A truce and what came of it, told at length");

    @ParameterizedTest
    @ValueSource(ints = {0, 90})
    void twoColumnsSetRowByRowAreReadOneAfterTheOther(int rotation) throws IOException {
        List<Words> page = with(HEAD, rowByRow(column(72, 100, 11, FIRST), column(300, 100, 11, SECOND)));

        assertThat(text(rotation, page)).isEqualTo(WHOLE);
    }

    @Test
    void threeColumnsBetweenALineAboveAndOneBelow() throws IOException {
        String below =
                "This line across all of the columns ends the page and has a date in it, 3 March 1990, though none asks.";
        List<Words> page = with(
                HEAD,
                rowByRow(column(40, 100, 10, FIRST), column(225, 100, 10, SECOND), column(410, 100, 10, THIRD)),
                column(40, 180, 10, below));

        assertThat(text(0, page)).isEqualTo(WHOLE + "\n\n" + String.join(" ", THIRD) + "\n\n" + below);
    }

    @Test
    void columnsInTheOrderOfReadingStay() throws IOException {
        List<Words> page = with(HEAD, column(72, 100, 11, FIRST), column(300, 100, 11, SECOND));

        assertThat(text(0, page)).isEqualTo(WHOLE);
    }

    @Test
    void aBoxBesideTheTextDoesNotBreakItsSentence() throws IOException {
        List<Words> box = column(330, 120, 11, "In short", "1980: talks begin", "1987: a truce", "1988: a treaty");
        List<Words> all = column(72, 100, 11, with(FIRST, SECOND));
        List<Words> page = with(HEAD, all.subList(0, 5), box, all.subList(5, 10));

        assertThat(text(0, page)).contains(WHOLE).contains("1987: a truce");
    }

    @Test
    void rowsOfATableStayTogether() throws IOException {
        List<Words> page = with(
                HEAD,
                column(72, 90, 11, "What came of it on which day can be read in the table below this paragraph."),
                rowByRow(
                        column(72, 110, 11, "4 May 1987", "9 May 1987", "13 June 1988", "14 June 1988"),
                        column(200, 110, 11, "Talks in Geneva", "A truce", "The king comes", "The treaty is signed"),
                        column(400, 110, 11, "Arland", "both", "Borland", "both")));

        assertThat(text(0, page)).endsWith("""
                        this paragraph.

                        4 May 1987 Talks in Geneva Arland

                        9 May 1987 A truce both

                        13 June 1988 The king comes Borland

                        14 June 1988 The treaty is signed both""");
    }

    @Test
    void captionsAndNotesDoNotBreakTheSentenceAroundThem() throws IOException {
        List<Words> one = with(
                HEAD,
                column(72, 100, 11, FIRST),
                column(72, 200, 8, "The hall of the talks in 1985,", "as Ada Brown has seen it"),
                column(72, 240, 11, SECOND[0], SECOND[1], SECOND[2]),
                column(72, 700, 8, "1. The Courier, 5 May 1987, page 3."),
                column(300, 740, 11, "- 1 -"));
        List<Words> two = with(column(72, 100, 11, SECOND[3], SECOND[4]), column(300, 740, 11, "- 2 -"));

        assertThat(PdfArticle.read(PrintedPages.file(0, List.of(one, two))).text())
                .isEqualTo(WHOLE + """


                        The hall of the talks in 1985, as Ada Brown has seen it

                        1. The Courier, 5 May 1987, page 3.""");
    }

    @Test
    void aFileThatOnlyItsOwnerMayChangeIsRead() throws IOException {
        try (PDDocument document = Loader.loadPDF(PrintedPages.file(0, List.of(column(72, 100, 11, FIRST))));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            document.save(out);

            assertThat(PdfArticle.read(out.toByteArray()).text()).isEqualTo(String.join(" ", FIRST));
        }
    }

    @Test
    void aTruncatedFileGivesNothingElseOrIsRefused() throws IOException {
        byte[] whole = PrintedPages.file(0, List.of(column(72, 100, 11, FIRST), column(72, 100, 11, SECOND)));
        int refused = 0;
        for (int length = 10; length < whole.length; length += 97) {
            try {
                String text = PdfArticle.read(Arrays.copyOf(whole, length)).text();
                assertThat(WHOLE).as("of %d bytes", length).contains(text);
            } catch (IOException e) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void aPageOfNothingButAPictureHasNoText() throws IOException {
        assertThat(PdfArticle.read(PrintedPages.file(0, List.of(List.of()))).text())
                .isEmpty();
    }

    private static String text(int rotation, List<Words> page) throws IOException {
        return PdfArticle.read(PrintedPages.file(rotation, List.of(page))).text();
    }

    @SafeVarargs
    private static List<Words> with(List<Words>... parts) {
        List<Words> all = new ArrayList<>();
        for (List<Words> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    private static String[] with(String[] first, String[] second) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(second));
        return all.toArray(String[]::new);
    }
}
