package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.names.Mention;
import org.demarche.extract.text.Span;
import org.demarche.extract.text.Word;
import org.demarche.model.Paragraph;
import org.jspecify.annotations.Nullable;

/** A sentence with all that was found in it. */
final class Sentence {
    private static final Set<String> ANAPHORS =
            Set.of("he", "she", "it", "they", "his", "her", "its", "their", "this", "these", "those", "both", "such");
    private static final Set<String> BACKGROUND =
            Set.of("can", "may", "might", "could", "remains", "shows", "makes", "becomes");
    private final String text;
    private final Span span;
    private final Paragraph paragraph;
    private final int number;
    private final List<Word> words;
    private final boolean[] quoted;
    private final @Nullable TimeMention lead;
    private final boolean isEntry;
    private final List<Clause> clauses;
    private final Syntax syntax;
    private final List<Mention> mentions;
    private final List<TimeMention> times;

    Sentence(
            String text,
            Span span,
            Paragraph paragraph,
            int number,
            List<Word> words,
            List<Mention> mentions,
            List<TimeMention> times,
            @Nullable TimeMention lead,
            boolean isEntry) {
        this.text = text;
        this.span = span;
        this.paragraph = paragraph;
        this.number = number;
        this.words = words;
        this.mentions = mentions;
        this.times = times;
        quoted = quoted(words);
        this.lead = lead;
        this.isEntry = isEntry;
        clauses = Clause.of(words, quoted, isEntry);
        syntax = new Syntax(this);
    }

    /** The date that leads it with a mark, null if none does. */
    @Nullable
    TimeMention lead() {
        return lead;
    }

    /** Whether it is one of a list of dates. */
    boolean isEntry() {
        return isEntry;
    }

    /** Whether it is nothing but a date, as above an entry in a list of dates. */
    boolean isOnlyDate() {
        return times.size() == 1
                && !words.isEmpty()
                && times.getFirst().begin() <= words.getFirst().begin()
                && words.getLast().begin() <= times.getFirst().end()
                && Moments.isOnLine(times.getFirst());
    }

    /** Which words stand between quotation marks; a mark that is not closed quotes up to the end. */
    private static boolean[] quoted(List<Word> words) {
        boolean[] quoted = new boolean[words.size()];
        boolean open = false;
        for (int i = 0; i < quoted.length; i++) {
            String form = words.get(i).form();
            boolean opens = form.equals("“") || form.equals("«") || (form.equals("\"") && !open);
            boolean closes = form.equals("”") || form.equals("»") || (form.equals("\"") && open);
            quoted[i] = open || opens;
            open = opens || (open && !closes);
        }
        return quoted;
    }

    Span span() {
        return span;
    }

    Paragraph paragraph() {
        return paragraph;
    }

    /** Its place among the sentences of the text, from 0. */
    int number() {
        return number;
    }

    List<Word> words() {
        return words;
    }

    boolean isQuoted(int word) {
        return quoted[word];
    }

    List<Clause> clauses() {
        return clauses;
    }

    Syntax syntax() {
        return syntax;
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<TimeMention> times() {
        return times;
    }

    String text() {
        return span.in(text);
    }

    String text(int begin, int end) {
        return text.substring(begin, end);
    }

    /** The words of a range of words as printed. */
    String words(int from, int to) {
        return from >= to
                ? ""
                : text.substring(words.get(from).begin(), words.get(to - 1).end());
    }

    /** The first word that ends after a place in the text, the number of words if there is none. */
    int wordAt(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Who is named in a range of words. */
    List<Mention> mentions(int from, int to) {
        if (from >= to) {
            return List.of();
        }
        int begin = words.get(from).begin();
        int end = words.get(to - 1).end();
        return mentions.stream()
                .filter(one -> one.begin() >= begin && one.end() <= end)
                .toList();
    }

    /** Whether it begins with a word that points back. */
    boolean pointsBack() {
        return !words.isEmpty() && ANAPHORS.contains(words.getFirst().lower());
    }

    /** Whether its paragraph begins with it. */
    boolean opensParagraph() {
        return span.begin() == paragraph.start();
    }

    /** Whether it asks something, in words of its own. */
    boolean isQuestion() {
        return !words.isEmpty() && words.getLast().form().equals("?") && !hasQuotation();
    }

    /** Whether a part of it is what somebody said. */
    boolean hasQuotation() {
        for (boolean one : quoted) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    /** Whether most of it is what somebody said. */
    boolean isQuotation() {
        int count = 0;
        for (boolean one : quoted) {
            count += one ? 1 : 0;
        }
        return count * 2 > quoted.length;
    }

    /** Whether somebody tells in it what happened, as in "he said they had left", not how it was or what they felt. */
    boolean reportsThePast() {
        return clauses.stream().anyMatch(one -> one.isReported() && one.verb() >= 0 && Telling.isDone(words, one));
    }

    /** Whether it tells how things are, not what was done. */
    boolean isBackground() {
        int at = syntax.mainClause();
        if (at < 0 || isEntry) {
            return at < 0;
        }
        Clause clause = clauses.get(at);
        for (int i = clause.from(); i < clause.to(); i++) {
            if (Set.of("is", "are").contains(words.get(i).lower()) && !quoted[i]) {
                return true;
            }
        }
        String word = words.get(clause.verb()).lower();
        boolean present = Verbs.at(words, clause.verb()) == Verbs.Kind.PRESENT && !word.equals("says");
        return present || BACKGROUND.contains(word);
    }
}
