package org.demarche.article;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.demarche.article.Article.Facts;
import org.demarche.time.EdtfException;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a PDF in the order in which it was set: words broken at the end of a line are whole again, and what
 * stands at the head or foot of several pages is left out.
 */
public final class PdfArticle {
    private static final String PARAGRAPH = "\u2029";
    private static final int EDGE_LINES = 3;
    private static final int HEADLINE_WITHIN = 20;
    private static final int FEWEST_REPEATS = 2;
    private static final Pattern NUMBERS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)[-–—\\s]*(?:page\\s*)?\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?[-–—\\s]*");
    /** An address with the number of the page, as browsers print them below a page. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)((?:https?|file)://\\S+)\\s+(?:page\\s)?\\d{1,4}(?:/|\\sof\\s)\\d{1,4}");
    /** The moment of printing, and a title, as browsers print them above a page. */
    private static final Pattern PRINTED_AT = Pattern.compile(
            "(?i)\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4},?\\s\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s[ap]m)?(?:\\s.*)?");

    /** After a first part with its hyphen, as in "pre- and post-war". */
    private static final Pattern GOES_ON = Pattern.compile("(?:and|or|to)\\b");

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
            List<String> paragraphs = paragraphs(pages(document), facts);
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

    /** The lines of each page; an empty one before each paragraph. */
    private static List<List<String>> pages(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PdfLines(PARAGRAPH);
        List<List<String>> pages = new ArrayList<>();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            List<String> lines = new ArrayList<>();
            for (String line : stripper.getText(document).lines().toList()) {
                if (line.startsWith(PARAGRAPH)) {
                    lines.add("");
                }
                lines.add(Whitespace.tidy(line.replace(PARAGRAPH, "")));
            }
            pages.add(lines);
        }
        return pages;
    }

    private static List<String> paragraphs(List<List<String>> pages, Facts facts) {
        Map<String, Integer> edges = new HashMap<>();
        for (List<String> page : pages) {
            edgesOf(page).forEach(line -> edges.merge(pattern(page.get(line)), 1, Integer::sum));
        }
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (List<String> page : pages) {
            List<Integer> edge = edgesOf(page);
            boolean gap = true;
            boolean first = true;
            for (int i = 0; i < page.size(); i++) {
                String line = page.get(i);
                gap |= line.isEmpty();
                boolean isEdge = edge.contains(i) && !line.isEmpty();
                if (line.isEmpty() || (isEdge && (isPrinter(line, facts) || isHeadOrFoot(line, edges)))) {
                    continue;
                }
                // A sentence that the end of a page or column breaks goes on in the next one's first paragraph.
                boolean goesOn = first || Character.isLowerCase(line.codePointAt(0));
                if (gap && (!goesOn || endsSentence(open))) {
                    close(open, paragraphs);
                }
                append(open, line);
                first = false;
                gap = false;
            }
        }
        close(open, paragraphs);
        return paragraphs;
    }

    /** Whether a browser printed the line around the page; the address in it is noted. */
    private static boolean isPrinter(String line, Facts facts) {
        Matcher address = ADDRESS.matcher(line);
        if (address.matches()) {
            facts.url(address.group(1).startsWith("http") ? address.group(1) : null);
            return true;
        }
        return PRINTED_AT.matcher(line).matches();
    }

    private static boolean isHeadOrFoot(String line, Map<String, Integer> edges) {
        return edges.getOrDefault(pattern(line), 0) >= FEWEST_REPEATS
                || PAGE_NUMBER.matcher(line).matches();
    }

    /** The places of the first and last lines of a page that are not empty. */
    private static List<Integer> edgesOf(List<String> page) {
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (!page.get(i).isEmpty()) {
                filled.add(i);
            }
        }
        if (filled.size() <= 2 * EDGE_LINES) {
            return filled;
        }
        List<Integer> edges = new ArrayList<>(filled.subList(0, EDGE_LINES));
        edges.addAll(filled.subList(filled.size() - EDGE_LINES, filled.size()));
        return edges;
    }

    private static String pattern(String line) {
        return NUMBERS.matcher(line).replaceAll("#");
    }

    private static boolean endsSentence(CharSequence text) {
        return text.isEmpty() || ".!?:\"”".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static void append(StringBuilder open, String line) {
        int last = open.length() - 1;
        boolean hyphen = last > 0
                && "-\u00AD\u2010".indexOf(open.charAt(last)) >= 0
                && Character.isLetterOrDigit(open.charAt(last - 1));
        int next = line.codePointAt(0);
        if (hyphen && Character.isLowerCase(next) && !GOES_ON.matcher(line).lookingAt()) {
            // Of a word that the end of the line breaks.
            open.setLength(last);
        } else if (last >= 0 && !(hyphen && Character.isLetterOrDigit(next) && !Character.isLowerCase(next))) {
            // The hyphen of a name or a number, as in Anglo-Egyptian and 1914-1918, stays, and no space is behind it.
            open.append(' ');
        }
        open.append(line);
    }

    private static void close(StringBuilder open, List<String> paragraphs) {
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
            open.setLength(0);
        }
    }
}
