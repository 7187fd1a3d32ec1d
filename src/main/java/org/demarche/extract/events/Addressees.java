package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.names.Entity;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/** Finds those without a name to whom a verb turns: "invited the three ministers", "met with both delegations". */
final class Addressees {
    private static final Set<String> TURNING = WordSet.of("""
            invite invites invited call calls called persuade persuades persuaded receive receives received host hosts
            hosted thank thanks thanked ask asks asked order orders ordered urge urges urged meet meets met warn warns warned summon summons summoned telephoned phoned
            """);
    private static final Set<String> OPENING = WordSet.of("""
            the both two three four five six seven eight nine ten all its his her their
            """);
    private static final Set<String> WITHIN = Set.of("of", "from", "and");
    /** In words. */
    private static final int LONGEST = 8;

    private Addressees() {}

    /** Those whom the words behind a verb mean; empty if those name somebody, or are of no people. */
    static List<Entity> of(Sentence sentence, int verb, int to, Discourse discourse) {
        List<Word> words = sentence.words();
        int turning = verb;
        if (turning + 1 < to
                && Set.of("had", "has", "have", "will", "would")
                        .contains(words.get(verb).lower())) {
            turning++;
        }
        int from = turning + 1;
        if (from < to && words.get(from).lower().equals("with")) {
            from++;
        }
        if (from >= to
                || !TURNING.contains(words.get(turning).lower())
                || !OPENING.contains(words.get(from).lower())) {
            return List.of();
        }
        int end = from + 1;
        while (end < Math.min(to, from + LONGEST) && goesOn(sentence, end)) {
            end++;
        }
        Subject those = Subject.of(sentence, from, end, discourse);
        boolean counted = !words.get(from).lower().equals("the")
                || (from + 1 < end && Groups.isNumber(words.get(from + 1).lower()));
        // "The crowd" without a name or number says too little of who that was.
        return those.acts() && !those.isPronoun()
                ? those.who().stream()
                        .filter(one -> one.kind() != Kind.PLACE && (counted || !one.isUnnamed()))
                        .toList()
                : List.of();
    }

    private static boolean goesOn(Sentence sentence, int at) {
        Word word = sentence.words().get(at);
        String lower = word.lower();
        boolean dated = false;
        for (TimeMention time : sentence.times()) {
            dated |= time.begin() <= word.begin() && time.end() > word.begin();
        }
        return word.isWord()
                && !dated
                && (WITHIN.contains(lower) || (!Verbs.isPreposition(lower) && !Clause.joins(word)))
                && !lower.equals("to");
    }
}
