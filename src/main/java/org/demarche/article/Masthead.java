package org.demarche.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.article.Article.Facts;
import org.demarche.extract.text.DatedLines;
import org.demarche.extract.text.Dateline;
import org.jspecify.annotations.Nullable;

/**
 * What stands above an article's text, guessed from its first paragraphs: a headline, who wrote it, and a line with
 * place and date.
 */
final class Masthead {
    private static final int MOST_LINES = 8;
    private static final int LONGEST_HEADLINE = 220;
    private static final int LONGEST_LINE = 110;
    private static final int LONGEST_REST = 60;

    /** Between headline and date at most: who issued it, the number of a meeting. */
    private static final int MOST_BETWEEN = 3;

    /** Says what kind of text it is, above its headline. */
    private static final Pattern KIND =
            Pattern.compile("(?iU)(?:(?:press|news|media) (?:release|statement|note|advisory)"
                    + "|(?:press )?communiqu[eé]|(?:official )?statement|readout|for immediate release)");

    /** A meeting or a kind of text, in whose headline its day can stand. */
    private static final Pattern OCCASION = Pattern.compile(
            "(?iU)\\p{L}[\\p{L}.’'-]* .{0,80}?\\b(?:briefings?|remarks|interview|conference|transcript|meeting"
                    + "|hearing|testimony|speech|address|minutes|summit|readout|statement|summary|talks)\\b"
                    + "|\\b(?:remarks|interview|transcript|testimony|speech|address|minutes|readout|statement|summary) (?:by|of|with|at|to|on) ");

    private static final Pattern BYLINE = byline("", "");
    /**
     * With what else stands before an author's name in texts of a language, where it can mean other things elsewhere.
     */
    private static final Map<String, Pattern> BYLINES = Map.of(
            "de", byline("|Von|VON|Autor(?:in)?:|Text:", "|und"),
            "fr", byline("|Par|PAR|Auteur ?:", "|et"),
            "es", byline("|Por|POR|Autora?:", "|y"),
            "it", byline("|[Dd]i|DI|A cura di|Autore:", "|e"),
            "pt", byline("|Por|POR|Autora?:", "|e"));

    /** "Published" and "updated" in other languages, for a pattern. */
    static final String PUBLISHED =
            "veröffentlicht|aktualisiert|erschienen|publiée?|mise? à jour|publicad[oa]|actualizad[oa]|pubblicat[oa]"
                    + "|aggiornat[oa]|atualizad[oa]";

    /** What says of a date that it is that of publication. */
    private static final Pattern LABEL = Pattern.compile(
            "(?iU)\\b(?:published|posted|updated|last modified|modified|date|issued|print edition|for immediate release"
                    + "|stand|datum|modifiée?|parue?|fecha|data|" + PUBLISHED + ")\\b\\s*:?");
    /** What stands between such a word and its date. */
    private static final Pattern BEFORE_DATE =
            Pattern.compile("(?iU)[\\s,]*\\b(?:on|at|am|vom|den|le|el|il|em|in data)[\\s,]*$");

    private static final Pattern CLOCK = Pattern.compile(
            "(?iU)(?:\\b(?:at|um|à|a las|alle(?: ore)?|ore|às)\\s+)?\\b\\d{1,2}(?:[:.]|\\s?h\\s?)\\d{2}\\b(?:\\s*[ap]\\.?m\\b\\.?)?"
                    + "(?:\\s*(?:Uhr|h)\\b)?(?-i:\\s*(?:[A-Z]{2,4}\\b|\\([A-Z]{2,4}\\)))?");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?iU)\\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
                    + "|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend"
                    + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
                    + "|lunes|martes|miércoles|jueves|viernes|sábado|domingo"
                    + "|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica"
                    + "|(?:segunda|terça|quarta|quinta|sexta)-feira)\\b\\.?|\\b(?-i:Mo|Di|Mi|Do|Fr|Sa|So)[.,]");
    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.:;,!?]['\"”’)]*");
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L}.'’ -]{1,40}(?:, \\p{Lu}[\\p{L}.'’ -]{1,40})?");

    private final Facts facts;
    private final Pattern byline;

    /**
     * A masthead of which nothing is read yet.
     *
     * @param facts gets what is noted
     * @param language the text's own
     */
    Masthead(Facts facts, Locale language) {
        this(facts, BYLINES.getOrDefault(language.getLanguage(), BYLINE));
    }

    private Masthead(Facts facts, Pattern byline) {
        this.facts = facts;
        this.byline = byline;
    }

    private static Pattern byline(String before, String and) {
        String name = "(?:\\p{Lu}[\\p{L}.'’-]*|and|de|van|von|al|bin|&%s)".formatted(and);
        return Pattern.compile(
                "(?:By|BY|Written by|Reported by|Author:|From%s)\\s+((?:%s|,)(?:[\\s,]+%s)*)(?:\\s*[|,–—-]\\s*(.*))?"
                        .formatted(before, name, name));
    }

    /**
     * Takes headline, byline and dateline off the paragraphs and notes them.
     *
     * @param facts what is already known; a headline that it has is taken off where it is repeated
     * @return the paragraphs that are text
     */
    static List<String> takeFrom(List<String> paragraphs, Facts facts) {
        List<String> text = new Masthead(facts, TextLanguage.of(paragraphs)).takeFrom(paragraphs);
        return Transcript.withoutTimes(text, facts.published);
    }

    private List<String> takeFrom(List<String> paragraphs) {
        List<String> text = new ArrayList<>();
        boolean isList = DatedLines.areIn(String.join("\n", paragraphs));
        int next = 0;
        if (!paragraphs.isEmpty() && !(isList && isEntry(paragraphs, 0)) && isHeadline(paragraphs, facts.title)) {
            facts.title(paragraphs.getFirst());
            next++;
        } else if (!isList && facts.title == null && paragraphs.size() > 1 && isOccasion(paragraphs.getFirst())) {
            facts.title(paragraphs.getFirst());
            PrintedDate.in(paragraphs.getFirst()).map(PrintedDate::when).ifPresent(facts::published);
            next++;
        }
        next = afterNoted(paragraphs, next, isList);
        List<String> below = paragraphs.subList(next, paragraphs.size());
        if (next > 0 && facts.title == null && !isList && !below.isEmpty() && isHeadline(below, null)) {
            // The date, and then the headline.
            facts.title(below.getFirst());
            next = afterNoted(paragraphs, next + 1, false);
        }
        int dated = next > 0 && facts.published == null && !isList ? datedBelow(paragraphs, next) : next;
        if (dated > next) {
            isNoted(paragraphs.get(dated));
            String kind = facts.title;
            List<String> rest = paragraphs.subList(dated + 1, paragraphs.size());
            if (kind != null && KIND.matcher(kind).matches() && !rest.isEmpty() && isHeadline(rest, null)) {
                text.add(kind);
                facts.title = null;
                facts.title(rest.getFirst());
                rest = rest.subList(1, rest.size());
            }
            text.addAll(paragraphs.subList(next, dated));
            text.addAll(rest);
        } else {
            text.addAll(paragraphs.subList(next, paragraphs.size()));
        }
        if (!text.isEmpty()) {
            noteDateline(text.getFirst());
        }
        return text;
    }

    /**
     * The place of a line with a date below few lines that are no sentences; that of the first of them if there is
     * none.
     */
    private int datedBelow(List<String> paragraphs, int from) {
        int end = Math.min(paragraphs.size() - 1, from + MOST_BETWEEN + 1);
        for (int at = from; at < end; at++) {
            String line = paragraphs.get(at);
            Facts said = new Facts();
            if (at > from && new Masthead(said, byline).isNoted(line) && said.published != null) {
                return at;
            }
            // Below the headline often stands in a sentence or two what the text is about.
            int longest = at == from ? LONGEST_HEADLINE : LONGEST_LINE;
            if (line.length() > longest || SENTENCE_END.matcher(line).matches() || DatedLines.isAt(line, 0)) {
                return from;
            }
        }
        return from;
    }

    /** Notes the day that the dateline of a report gives before its first sentence; it stays in the text. */
    private void noteDateline(String paragraph) {
        String dateline = paragraph.substring(0, Dateline.end(paragraph, 0, paragraph.length()));
        PrintedDate.in(dateline).map(PrintedDate::when).ifPresent(facts::published);
    }

    /** Whether the line names a meeting or a kind of text with its day, and so is a headline. */
    private static boolean isOccasion(String line) {
        Optional<PrintedDate> date = PrintedDate.in(line);
        if (line.length() > LONGEST_LINE || date.isEmpty()) {
            return false;
        }
        String before = line.substring(0, date.get().start()).replaceAll("[\\s,;:|()–—-]+$", "");
        return OCCASION.matcher(before).find() && !KIND.matcher(before).matches();
    }

    private int afterNoted(List<String> paragraphs, int from, boolean isList) {
        int next = from;
        while (next < paragraphs.size()
                && next < MOST_LINES
                && !(isList && isEntry(paragraphs, next))
                && isNoted(paragraphs.get(next))) {
            next++;
        }
        return next;
    }

    /** Whether a paragraph of a list of dates is one of the list: not a date above the first of them. */
    private static boolean isEntry(List<String> paragraphs, int at) {
        boolean above = DatedLines.isAlone(paragraphs.get(at))
                && at + 1 < paragraphs.size()
                && DatedLines.isAt(paragraphs.get(at + 1), 0)
                && PrintedDate.in(paragraphs.get(at)).isPresent();
        return !above && DatedLines.isAt(paragraphs.get(at), 0);
    }

    private boolean isHeadline(List<String> paragraphs, @Nullable String known) {
        String first = paragraphs.getFirst();
        if (known != null) {
            return Whitespace.collapse(first).equalsIgnoreCase(known);
        }
        return paragraphs.size() > 1
                && first.length() <= LONGEST_HEADLINE
                && !first.matches(".*[.:;,]['\"”’)]*")
                && !new Masthead(new Facts(), byline).isNoted(first);
    }

    /** Whether a line is a byline or a dateline; what it says is noted. */
    private boolean isNoted(String line) {
        if (line.length() > LONGEST_LINE) {
            return false;
        }
        Matcher names = byline.matcher(line);
        if (names.matches()) {
            facts.author(names.group(1));
            Optional.ofNullable(names.group(2)).ifPresent(this::noteDate);
            return true;
        }
        return noteDate(line);
    }

    /** Whether a line says no more than when, where and by whom something was written; what it says is noted. */
    boolean noteDate(String line) {
        Optional<PrintedDate> date = PrintedDate.in(line);
        if (date.isEmpty()) {
            return false;
        }
        String before = WEEKDAY.matcher(line.substring(0, date.get().start())).replaceAll(" ");
        String after = withoutChange(line.substring(date.get().end()));
        String rest = BEFORE_DATE.matcher(before).replaceAll(" ") + " " + after;
        for (Pattern saysNothing : List.of(CLOCK, WEEKDAY, LABEL)) {
            rest = saysNothing.matcher(rest).replaceAll(" ");
        }
        rest = Whitespace.collapse(rest).replaceAll("^[\\s,;:|()–—·•-]+|[\\s,;:|()–—·•.-]+$", "");
        if (rest.length() > LONGEST_REST) {
            return false;
        }
        Matcher names = byline.matcher(rest);
        if (names.matches()) {
            facts.author(names.group(1));
        } else if (!rest.isEmpty()) {
            if (!PLACE.matcher(rest).matches() || line.endsWith(".")) {
                return false;
            }
            facts.place(rest);
        }
        facts.published(date.get().when());
        return true;
    }

    /** What follows the date, without another day that its words say is that of a change. */
    private static String withoutChange(String after) {
        Optional<PrintedDate> change = LABEL.matcher(after).find() ? PrintedDate.in(after) : Optional.empty();
        return change.map(date ->
                        BEFORE_DATE.matcher(after.substring(0, date.start())).replaceAll(" ") + " "
                                + after.substring(date.end()))
                .orElse(after);
    }

    /** The names in a line of those who wrote a page, in its language; null if that is not known. */
    static String author(String line, @Nullable String language) {
        String tag = language == null ? "" : language.replace('_', '-');
        Matcher names = BYLINES.getOrDefault(Locale.forLanguageTag(tag).getLanguage(), BYLINE)
                .matcher(line);
        return names.matches() ? names.group(1) : line.replaceFirst("(?i)^by[\\s:]+", "");
    }
}
