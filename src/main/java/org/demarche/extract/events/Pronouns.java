package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import org.demarche.extract.names.Entity;
import org.demarche.extract.text.Word;

/** Finds whom a pronoun names that a verb has as its object, as in "Ada Brown met him". */
final class Pronouns {
    private static final Set<String> OBJECTS = Set.of("him", "her", "them", "me", "us");
    private static final Set<String> LEADING = Set.of("with", "to", "against");

    private Pronouns() {}

    /**
     * Those whom the pronoun behind a verb means; empty if none stands there or it means nobody known.
     *
     * @param acting those who act, whom it does not mean
     */
    static List<Entity> behind(Sentence sentence, int verb, int to, List<Entity> acting, Discourse discourse) {
        List<Word> words = sentence.words();
        int at = verb + 1 < to && isAuxiliary(words, verb) ? verb + 2 : verb + 1;
        if (at < to && LEADING.contains(words.get(at).lower())) {
            at++;
        }
        String pronoun = at < to ? words.get(at).lower() : "";
        return OBJECTS.contains(pronoun) && !(pronoun.equals("her") && isOwner(sentence, at))
                ? discourse.object(pronoun, acting)
                : List.of();
    }

    private static boolean isAuxiliary(List<Word> words, int verb) {
        return Set.of("had", "has", "have", "will", "would")
                .contains(words.get(verb).lower());
    }

    /** Whether the word behind "her" may be something that is hers. */
    private static boolean isOwner(Sentence sentence, int her) {
        List<Word> words = sentence.words();
        if (her + 1 == words.size()) {
            return false;
        }
        Word next = words.get(her + 1);
        return next.isWord()
                && !Verbs.isPreposition(next.lower())
                && !Verbs.isDeterminer(next.lower())
                && !Clause.joins(next)
                && sentence.times().stream().noneMatch(one -> sentence.wordAt(one.begin()) == her + 1);
    }
}
