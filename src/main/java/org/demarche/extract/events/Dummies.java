package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.text.Word;

/** Tells the "it" that means nobody. */
final class Dummies {
    /** "It" before these means nothing named before. */
    private static final Set<String> EMPTY_WITH =
            Set.of("seemed", "seems", "appeared", "emerged", "turned", "took", "takes", "happened", "rained", "snowed");

    private Dummies() {}

    /** Whether "it" before a verb surely means nobody, as in "it rained" and "it was a hard fight". */
    static boolean isIdle(Sentence sentence, int verb) {
        List<Word> words = sentence.words();
        String next = verb + 1 < words.size() ? words.get(verb + 1).lower() : "";
        return verb < words.size()
                && (Set.of("rained", "snowed", "happened")
                                .contains(words.get(verb).lower())
                        || (words.get(verb).lower().equals("was") && (next.equals("a") || next.equals("an"))));
    }

    /** Whether "it" before a verb only stands for what follows, as in "it was agreed that" and "it took days to". */
    static boolean isEmptyIt(Sentence sentence, int verb) {
        List<Word> words = sentence.words();
        if (verb >= words.size() || EMPTY_WITH.contains(words.get(verb).lower())) {
            return true;
        }
        if (!Verbs.BE.contains(words.get(verb).lower())) {
            return false;
        }
        int at = Math.min(words.size(), verb + 2);
        for (TimeMention time : sentence.times()) {
            int first = sentence.wordAt(time.begin());
            at = first == at || first == at + 1 ? sentence.wordAt(time.end()) : at;
        }
        return words.subList(verb + 1, Math.min(words.size(), at + 1)).stream()
                .anyMatch(one -> Set.of("that", "to", "who", "the", "a", "an").contains(one.lower()));
    }
}
