package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/** Verbs that tell what happened to their subject and not what it did, as in "the plane crashed". */
final class Suffering {
    private static final Set<String> VERBS = WordSet.of("""
            crashed crashes crash crashing collapsed collapses sank sinks sinking
            """);
    /** Also with a word behind them. */
    private static final Set<String> WITH = Set.of("went missing", "went down", "was born");

    private static final Set<String> AUXILIARIES =
            Set.of("had", "has", "have", "was", "were", "is", "are", "would", "will", "could", "may");

    private Suffering() {}

    /** Whether the verb at a place, or the one that an auxiliary there stands before, is one of them. */
    static boolean is(Sentence sentence, int verb) {
        List<Word> words = sentence.words();
        String first = words.get(verb).lower();
        String next = verb + 1 < words.size() ? words.get(verb + 1).lower() : "";
        return VERBS.contains(first)
                || WITH.contains(first + " " + next)
                || (AUXILIARIES.contains(first) && VERBS.contains(next));
    }
}
