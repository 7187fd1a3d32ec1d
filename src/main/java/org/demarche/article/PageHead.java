package org.demarche.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.article.Article.Facts;
import org.demarche.extract.text.DatedLines;

/**
 * The lines between a page's headline and its text that say again what is known of the article: who wrote it, when it
 * came out and was changed.
 */
final class PageHead {
    private static final int MOST_LINES = 12;
    private static final int LONGEST_LINE = 110;
    private static final int SHORTEST_TEXT = 140;

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:(?:first |last )?(?:published|updated|modified|posted)\\b.{0,80}|from:|by\\b[^.!?]{0,60}|share(?: this.{0,20})?|listen"
                    + "|\\d{1,2} min(?:ute)?s?(?: read)?|\\d{1,2} minut[eio]s? de (?:lecture|lectura|leitura)"
                    + "|(?:temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|lesezeit)\\b.{0,20}"
                    + "|(?:" + Masthead.PUBLISHED + ")(?: [^.!?]{0,20})?\\d.{0,60})");
    /** What an author is, below the name. */
    private static final Pattern ROLE = Pattern.compile(
            "(?iU)(?:[\\p{L}’'&-]+,? ){0,6}(?:editor|correspondent|reporter"
                    + "|writer|analyst|columnist|journalist|producer|contributor|bureau chief)s?(?:,? (?:in |for |at )?[\\p{L}’' -]{1,40})?");

    private static final Pattern SENTENCE = Pattern.compile(".*[.!?]['\"”’)]*");

    private final Facts facts;
    private final List<String> headings;
    private final Masthead masthead;

    private PageHead(Facts facts, List<String> headings, Locale language) {
        this.facts = facts;
        masthead = new Masthead(facts, language);
        this.headings = headings;
    }

    /**
     * The paragraphs without those that are no text.
     *
     * @param facts gets the date that stands there if it has none
     * @param headings what the page has for headlines
     */
    static List<String> without(List<String> paragraphs, Facts facts, List<String> headings) {
        PageHead head = new PageHead(facts, headings, TextLanguage.of(paragraphs));
        boolean isList = DatedLines.areIn(String.join("\n", paragraphs));
        List<String> text = new ArrayList<>();
        boolean above = true;
        boolean named = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            String line = paragraphs.get(i);
            above &= i < MOST_LINES && line.length() < SHORTEST_TEXT;
            boolean isEntry = isList && DatedLines.isAt(line, 0);
            boolean isRole = named && ROLE.matcher(line).matches();
            named = above && (isRole || head.namesAuthor(line));
            if (!above || isEntry || !(isRole || head.isKnown(line))) {
                text.add(line);
            }
        }
        return text;
    }

    private Stream<String> headlines() {
        return Stream.concat(Stream.ofNullable(facts.title), headings.stream());
    }

    private boolean isKnown(String line) {
        if (headlines().anyMatch(line::equalsIgnoreCase)) {
            return true;
        }
        boolean isSentence = SENTENCE.matcher(line).matches();
        return line.length() <= LONGEST_LINE
                && (LABEL.matcher(line).matches() || (!isSentence && (namesAuthor(line) || namesDay(line))));
    }

    private boolean namesAuthor(String line) {
        String low = line.toLowerCase(Locale.ROOT);
        return facts.author != null
                && List.of(facts.author.toLowerCase(Locale.ROOT).split(", | and ")).stream()
                        .anyMatch(name -> name.length() > 3 && (low.startsWith(name) || low.endsWith(name)));
    }

    /** Whether it is a line of the day of publication, which may follow the headline. */
    private boolean namesDay(String line) {
        String rest = headlines()
                .filter(heading -> line.startsWith(heading + " "))
                .findFirst()
                .map(heading -> line.substring(heading.length() + 1))
                .orElse(line);
        if (facts.published == null) {
            return masthead.noteDate(rest);
        }
        Optional<PrintedDate> date = PrintedDate.in(rest);
        return date.isPresent() && date.get().when().equals(facts.published);
    }
}
