package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Mention;
import org.demarche.extract.names.Mention.Form;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/** Tells verbs that speak, and those that call somebody by telephone. */
final class Speaking {
    /** Articles, numbers and the like, with which no speaker is named. */
    private static final Set<String> OPENING_NOUNS = WordSet.of("""
            a an its his her their two three four five six several more some new
            """);

    private static final Set<String> SPEAKING = WordSet.of("""
            said says told stated announced declared wrote added argued warned tweeted noted explained called
            stressed
            """);
    private static final Set<String> AFTER_CALLED =
            Set.of("on", "in", "to", "at", "from", ".", ",", "and", "last", "after", "before", "about", "by");

    private static final Set<String> RECEIVING = Set.of("welcomed", "welcomes", "greeted", "greets", "hosted", "hosts");
    /** In words. So far behind its verb a guest is named, behind an office. */
    private static final int LONGEST_OFFICE = 5;

    private Speaking() {}

    /** Whether a verb tells that something was said. */
    static boolean speaks(Sentence sentence, int verb) {
        String word = sentence.words().get(verb).lower();
        return SPEAKING.contains(word)
                && !isCall(sentence, verb)
                && !(Set.of("added", "called").contains(word) && isNoun(sentence, verb + 1))
                && !(word.equals("declared") && isWord(sentence, verb + 1, "war"));
    }

    /** Whether a noun with its article or number stands here, not a pronoun or name that may speak. */
    private static boolean isNoun(Sentence sentence, int at) {
        String word = at < sentence.words().size() ? sentence.words().get(at).lower() : "";
        return OPENING_NOUNS.contains(word);
    }

    private static boolean isWord(Sentence sentence, int at, String word) {
        return at < sentence.words().size() && sentence.words().get(at).lower().equals(word);
    }

    /** Whether somebody is called by telephone, as in "Ada Brown called Karl Ott on Monday". */
    static boolean isCall(Sentence sentence, int verb) {
        List<Word> words = sentence.words();
        if (!Set.of("called", "calls", "phoned", "telephoned")
                .contains(words.get(verb).lower())) {
            return false;
        }
        for (Mention mention : sentence.mentions()) {
            int at = sentence.wordAt(mention.begin());
            int after = sentence.wordAt(mention.end());
            boolean object =
                    at == verb + 1 || (at == verb + 2 && words.get(verb + 1).isCapital());
            if (object && mention.form() != Form.ADJECTIVE) {
                String next = after < words.size() ? words.get(after).lower() : ".";
                return AFTER_CALLED.contains(next)
                        || sentence.times().stream().anyMatch(one -> sentence.wordAt(one.begin()) == after);
            }
        }
        return false;
    }

    /** Whether a person is received, as in "she welcomed Karl Ott", not what somebody did or is. */
    static boolean receives(Sentence sentence, int verb) {
        if (!RECEIVING.contains(sentence.words().get(verb).lower())) {
            return false;
        }
        return sentence.mentions().stream()
                .filter(one -> one.entity().kind() == Kind.PERSON)
                .anyMatch(one -> {
                    int at = sentence.wordAt(one.begin());
                    return at > verb
                            && at <= verb + LONGEST_OFFICE
                            && !isWord(sentence, sentence.wordAt(one.end()), "'s")
                            && sentence.words().subList(verb + 1, at).stream()
                                    .noneMatch(word -> !word.isWord() || Verbs.isPreposition(word.lower()));
                });
    }
}
