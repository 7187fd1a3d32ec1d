package org.demarche.article;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.demarche.article.Article.Facts;
import org.demarche.time.EdtfException;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Reads the text of a PDF, and what the file says about it. */
public final class PdfArticle {
    private static final int HEADLINE_WITHIN = 20;

    private static final Pattern FILE_NAME =
            Pattern.compile("(?i).*\\.(?:docx?|pdf|odt|rtf|indd|qxd|tex|html?)|untitled.*|microsoft word.*");

    private PdfArticle() {}

    /**
     * Reads the file's bytes.
     *
     * @throws LockedException if a password is needed
     * @throws IOException if they are no PDF, or damaged
     */
    public static Article read(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            Facts facts = new Facts();
            List<String> paragraphs = new PdfParagraphs(PdfLines.of(document), facts).all();
            PDDocumentInformation info = document.getDocumentInformation();
            String title = info.getTitle();
            boolean isTitle = title != null && !FILE_NAME.matcher(title.strip()).matches();
            int headline = isTitle ? headline(paragraphs, Whitespace.collapse(title), facts) : 0;
            List<String> text = new ArrayList<>(paragraphs.subList(0, headline));
            text.addAll(Masthead.takeFrom(paragraphs.subList(headline, paragraphs.size()), facts));
            facts.author(info.getAuthor());
            facts.published(made(info.getCreationDate()));
            facts.language(document.getDocumentCatalog().getLanguage());
            return Article.of(facts, text);
        } catch (InvalidPasswordException e) {
            throw new LockedException(e);
        } catch (IOException e) {
            // What PDFBox says of damage is about the insides of the file.
            throw new IOException("", e);
        }
    }

    /**
     * Which of the first paragraphs is the headline that the file's data name, with the name of a site behind it or
     * not; the first if none is. It is noted.
     */
    private static int headline(List<String> paragraphs, String title, Facts facts) {
        for (int i = 0; i < Math.min(paragraphs.size(), HEADLINE_WITHIN); i++) {
            String line = Whitespace.collapse(paragraphs.get(i));
            boolean isHeadline = title.equalsIgnoreCase(line)
                    || (title.startsWith(line) && title.substring(line.length()).matches(" [|–•—-] .+"));
            if (isHeadline) {
                facts.title(line);
                return i;
            }
        }
        facts.title(title);
        return 0;
    }

    /** The day the file was made, marked as uncertain: a text can be older. */
    private static @Nullable When made(@Nullable Calendar created) {
        if (created == null) {
            return null;
        }
        LocalDate day = LocalDate.ofInstant(
                created.toInstant(),
                Optional.of(created.getTimeZone()).map(TimeZone::toZoneId).orElse(ZoneOffset.UTC));
        try {
            return When.parse(day + "?");
        } catch (EdtfException e) {
            return null;
        }
    }
}
