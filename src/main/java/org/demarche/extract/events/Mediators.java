package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.extract.names.Entity;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Mention;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/** Finds who brought others together: "a truce brokered by Norway", "with Swiss mediation". */
final class Mediators {
    /** What only they do who are not of the parties. */
    private static final Set<String> BROKERING = Set.of("brokered", "mediated", "facilitated", "moderated");
    /** What they do to talks, where it stands behind the noun: "talks hosted by Norway". */
    private static final Set<String> HOSTING = Set.of("hosted", "sponsored", "convened", "chaired");

    private static final Set<String> MEDIATION = WordSet.of("""
            mediation auspices facilitation arbitration
            """);

    private Mediators() {}

    /**
     * Those named within a range of words; empty if nobody is.
     *
     * @param verb the verb, which tells of its own subject if that hosts or is hosted
     */
    static List<Entity> of(Sentence sentence, int from, int verb, int to, Discourse discourse) {
        List<Word> words = sentence.words();
        List<Entity> found = new ArrayList<>();
        for (int i = from; i + 1 < to; i++) {
            String word = words.get(i).lower();
            boolean passive = i > verb
                    && i - verb <= 2
                    && Verbs.BE.contains(words.get(verb).lower());
            boolean brings = BROKERING.contains(word) || (HOSTING.contains(word) && !passive);
            if (brings && words.get(i + 1).lower().equals("by")) {
                Stage.agents(sentence, i, i < verb ? verb : to, discourse).stream()
                        .filter(one -> !found.contains(one))
                        .forEach(found::add);
            } else if (MEDIATION.contains(word)) {
                beside(sentence, i, found);
            }
        }
        int last = to - 1;
        if (last >= from && MEDIATION.contains(words.get(last).lower())) {
            beside(sentence, last, found);
        }
        return found;
    }

    /** Those whose the mediation is, named before it, or behind "of" or "by". */
    private static void beside(Sentence sentence, int noun, List<Entity> found) {
        List<Word> words = sentence.words();
        String next = noun + 1 < words.size() ? words.get(noun + 1).lower() : "";
        boolean behind = next.equals("of") || next.equals("by");
        boolean article = noun + 2 < words.size() && words.get(noun + 2).lower().equals("the");
        int after = article ? noun + 3 : noun + 2;
        int before = noun > 0 && words.get(noun - 1).form().equals("'s") ? noun - 1 : noun;
        for (Mention mention : sentence.mentions()) {
            boolean owner = sentence.wordAt(mention.end()) == before;
            boolean agent = behind && sentence.wordAt(mention.begin()) == after;
            if ((owner || agent) && mention.entity().kind() != Kind.PLACE && !found.contains(mention.entity())) {
                found.add(mention.entity());
            }
        }
    }
}
