package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.text.Word;

/** What somebody says, for the title of the saying: a title that tells only that somebody spoke says little. */
final class SaidWords {
    /** In words. So far behind its verb "that" may stand. */
    private static final int FAR = 6;
    /** In clauses. */
    private static final int MOST_BETWEEN = 4;

    private static final Set<String> AUXILIARIES = Set.of("was", "were", "is", "are", "has", "have", "had", "will");
    private static final Set<String> WHERE = Set.of("here", "there", "later", "earlier", "afterwards");

    private SaidWords() {}

    /**
     * After the verb of what is said, where commas part it from its noun, as in "said that the envoy, Ada Brown, was
     * ill".
     *
     * @param to where the words end that belong to the verb of saying
     */
    static int end(Sentence sentence, int at, int to) {
        List<Word> words = sentence.words();
        int verb = sentence.clauses().get(at).verb();
        if (!Speaking.speaks(sentence, verb)
                || to >= words.size()
                || words.get(to - 1).form().equals(":")) {
            return to;
        }
        boolean that = isOpenThat(words, verb, to);
        int next = at + 1;
        while (next < sentence.clauses().size() && sentence.clauses().get(next).from() < to) {
            next++;
        }
        for (int i = next; i < Math.min(sentence.clauses().size(), next + MOST_BETWEEN); i++) {
            Clause clause = sentence.clauses().get(i);
            boolean first = clause.verb() == clause.from();
            boolean goesOn = first
                    && words.get(clause.from() - 1).form().equals(",")
                    && AUXILIARIES.contains(words.get(clause.verb()).lower());
            if (that ? first : goesOn && i == next) {
                return sentence.syntax().clauseEnd(i);
            }
            if (!that || (clause.verb() >= 0 && !sentence.syntax().hangs(i))) {
                return to;
            }
        }
        return to;
    }

    /** Whether what "that" begins has no verb yet. */
    private static boolean isOpenThat(List<Word> words, int verb, int to) {
        int that = verb + 1;
        while (that < to && that < verb + FAR && !words.get(that).lower().equals("that")) {
            that++;
        }
        if (that >= to || that >= verb + FAR) {
            return false;
        }
        for (int i = that + 1; i < to; i++) {
            if (Verbs.at(words, i) != Verbs.Kind.NONE) {
                return false;
            }
        }
        return true;
    }

    /**
     * A title that ends with a verb of saying or where it was said, with what was said: that behind a colon or before.
     */
    static String with(String title, Sentence sentence, int at, int to) {
        List<Word> words = sentence.words();
        Clause clause = sentence.clauses().get(at);
        int verb = clause.verb();
        boolean bare = title.endsWith(" " + words.get(verb).form());
        if (to + 1 < words.size() && words.get(to).form().equals(":") && (bare || saysWhere(sentence, verb, to))) {
            String said = Titles.ofThing(sentence, to + 1, words.size());
            return said.isEmpty() ? title : title + ": " + said;
        }
        boolean before = sentence.syntax().firstWithVerb() < at || sentence.hasQuotation();
        int first = sentence.clauses().getFirst().from();
        if (!before || clause.from() <= first || !(bare || saysWhere(sentence, verb, to))) {
            return title;
        }
        // "The talks failed, Oslo said on Monday": what was said stands before who said it.
        int quoted = first > 0 && sentence.isQuoted(first - 1) ? first - 1 : first;
        String said = Titles.ofThing(sentence, quoted, clause.from()).replaceFirst(",([”\"])$", "$1");
        String who = bare
                ? title
                : title.substring(
                        0, Math.max(0, title.indexOf(" " + words.get(verb).form() + " ")));
        return who.isEmpty() ? title : (bare ? who : who + " " + words.get(verb).form()) + ": " + said;
    }

    /**
     * Whether behind the verb stands only where or when something was said: "said from Oslo", "said before leaving".
     */
    private static boolean saysWhere(Sentence sentence, int verb, int to) {
        int next = verb + 1;
        for (TimeMention time : sentence.times()) {
            next = sentence.wordAt(time.begin()) == next ? sentence.wordAt(time.end()) : next;
        }
        if (next >= to) {
            return false;
        }
        String word = sentence.words().get(next).lower();
        boolean quoted = sentence.isQuoted(next);
        for (int i = next; i < to; i++) {
            boolean tells = sentence.isQuoted(i)
                    || sentence.words().get(i).lower().equals("that")
                    || Verbs.at(sentence.words(), i) != Verbs.Kind.NONE;
            if (tells) {
                return false;
            }
        }
        boolean of = word.equals("of") || word.equals("about") || word.equals("to") || word.equals("for");
        return !quoted && !of && (WHERE.contains(word) || Verbs.isPreposition(word));
    }
}
