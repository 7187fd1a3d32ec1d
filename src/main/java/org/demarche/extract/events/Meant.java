package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Mention;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/** Finds the thing that "it" means as the object of a verb: "they signed a pact, and parliament rejected it". */
final class Meant {
    /** With these "it" is more often all that the clause before tells, or stands for nothing. */
    private static final Set<String> OF_ALL = WordSet.of("""
            called described condemned denounced denied confirmed welcomed regretted praised criticised criticized found
            made believed considered thought said knew did put liked hated saw blamed deplored
            """);
    /** What may follow "it" where that is the whole object. */
    private static final Set<String> AFTER = WordSet.of("""
            in on at by for after before during and but as when while because later last earlier again from with that
            the this
            """);

    /** In clauses. */
    private static final int FARTHEST = 3;
    /** In words. */
    private static final int LONGEST_NOUN = 7;

    private Meant() {}

    /** A title with the thing for "it" behind a clause's verb, if its sentence names one that it surely is. */
    static String named(String title, Sentence sentence, int at, int to) {
        List<Word> words = sentence.words();
        int verb = ObjectRelative.afterGroup(words, sentence.clauses().get(at).verb()) - 1;
        int it = verb + 1;
        boolean object = it < to
                && words.get(it).form().equals("it")
                && !OF_ALL.contains(words.get(verb).lower())
                && Verbs.isParticiple(words.get(verb).lower())
                && (it + 1 >= words.size()
                        || !words.get(it + 1).isWord()
                        || AFTER.contains(words.get(it + 1).lower()));
        String before = words.get(verb).form() + " it";
        int found = object ? (title + " ").indexOf(" " + before + " ") : -1;
        String thing = found < 0 ? "" : before(sentence, at);
        return thing.isEmpty()
                ? title
                : title.substring(0, found + 1 + words.get(verb).form().length()) + " " + thing
                        + title.substring(found + 1 + before.length());
    }

    /** The object of the nearest verb before a clause that has one; empty if it is several or nothing named. */
    private static String before(Sentence sentence, int at) {
        for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
            Clause clause = sentence.clauses().get(i);
            if (clause.verb() < 0 || clause.isBracketed()) {
                continue;
            }
            int from = ObjectRelative.afterGroup(sentence.words(), clause.verb());
            if (from < clause.to()
                    && !Verbs.BE.contains(sentence.words().get(clause.verb()).lower())) {
                String object = object(sentence, from, clause.to());
                if (!object.isEmpty()) {
                    return object;
                }
            }
        }
        return "";
    }

    private static String object(Sentence sentence, int from, int to) {
        List<Word> words = sentence.words();
        for (Mention mention : sentence.mentions(from, to)) {
            boolean thing =
                    mention.entity().kind() == Kind.STATE || mention.entity().kind() == Kind.ORGANISATION;
            int after = sentence.wordAt(mention.end());
            boolean whole = after >= words.size() || !words.get(after).isCapital();
            if (sentence.wordAt(mention.begin()) == from
                    && mention.form() != Mention.Form.ADJECTIVE
                    && thing
                    && whole) {
                boolean owner = after < words.size() && words.get(after).form().equals("'s");
                return owner ? "" : sentence.text(mention.begin(), mention.end());
            }
        }
        if (!Words.ARTICLES.contains(words.get(from).lower())) {
            return "";
        }
        int end = from + 1;
        while (end < to && end - from < LONGEST_NOUN && goesOn(sentence, end)) {
            end++;
        }
        String head = words.get(end - 1).lower();
        String first = words.get(from + 1 < end ? end - 1 : from).lower();
        boolean several = head.endsWith("s") && !head.endsWith("ss") && !head.endsWith("us");
        boolean person = PeopleWords.isOfPeople(first) || PeopleWords.isOfficial(first);
        if (end - from < 2 || end - from >= LONGEST_NOUN || several || person) {
            return "";
        }
        boolean any =
                words.get(from).lower().equals("a") || words.get(from).lower().equals("an");
        return any ? "the " + sentence.words(from + 1, end) : sentence.words(from, end);
    }

    private static boolean goesOn(Sentence sentence, int at) {
        List<Word> words = sentence.words();
        String word = words.get(at).lower();
        boolean dated = sentence.times().stream().anyMatch(one -> sentence.wordAt(one.begin()) == at);
        return words.get(at).isWord()
                && !dated
                && !Clause.joins(words.get(at))
                && (!Verbs.isPreposition(word) || word.equals("of"))
                && !Verbs.isDeterminer(word)
                && !word.equals("that")
                && Verbs.at(words, at) == Verbs.Kind.NONE;
    }
}
