package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import org.demarche.extract.names.Mention;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/** Tells to whom a deed is done where a preposition or a verb of judging stands before the name. */
final class Aims {
    /** Behind these, "on" or "against" tells whom something is done to: nouns, and verbs. */
    private static final Set<String> AIMED = WordSet.of("""
            war attack attacks assault assaults strike strikes raid raids offensive campaign sanctions embargo blockade
            quarantine siege tariff tariffs duties ban bans restrictions curbs pressure airstrike airstrikes
            call calls called calling retaliate retaliates retaliated fire fires fired
            """);
    /** Who begins one of these does it to whom "of" names. */
    private static final Set<String> BEGINNING = WordSet.of("""
            launch launches launched begin begins began start starts started mount mounts mounted order orders ordered
            complete completes completed lead leads led
            """);
    /** Verbs with a deed of others as their object. */
    private static final Set<String> JUDGING = WordSet.of("""
            regret regrets regretted condemn condemns condemned criticise criticises criticised criticize criticizes
            criticized denounce denounces denounced deplore deplores deplored protest protests protested reject rejects
            rejected oppose opposes opposed welcome welcomes welcomed praise praises praised
            """);
    /** In words. */
    static final int LONGEST_NOUN = 6;

    private static final Set<String> BECOMING = Set.of("became", "becomes", "become", "becoming");

    private Aims() {}

    /** Whether "on", "against" or "of" tells whom a deed is done to: "war on Chad", "began the invasion of Chad". */
    static boolean isAimed(Sentence sentence, int verb, Mention mention, String before) {
        List<Word> words = sentence.words();
        int at = sentence.wordAt(mention.begin()) - 1;
        while (at > verb && !words.get(at).lower().equals(before)) {
            at--;
        }
        String noun = at > verb ? words.get(at - 1).lower() : "";
        return switch (before) {
            case "on", "against" -> AIMED.contains(noun);
            case "of" ->
                Nominal.isSuffered(noun) && BEGINNING.contains(words.get(verb).lower());
            default -> false;
        };
    }

    /**
     * Whether a name is one of those whom "between" joins behind a verb: "a treaty was concluded between Chad and
     * Mali".
     */
    static boolean isBetween(Sentence sentence, int verb, Mention mention) {
        List<Word> words = sentence.words();
        int at = sentence.wordAt(mention.begin());
        for (int i = at - 1; i > verb && at - i <= LONGEST_NOUN; i--) {
            if (words.get(i).lower().equals("between")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a name only stands in what somebody becomes: "travelled to Chad, becoming the first Swiss president to".
     */
    static boolean isBecome(Sentence sentence, int verb, Mention mention) {
        return sentence.words().subList(verb, sentence.wordAt(mention.begin())).stream()
                .anyMatch(one -> BECOMING.contains(one.lower()));
    }

    /** Whether a deed is judged whose doer follows: in "regretted the visit of the envoy" it is the envoy. */
    static boolean isJudged(Sentence sentence, int verb, Mention mention, String before) {
        if (!before.equals("of") && !before.equals("by")) {
            return false;
        }
        int at = sentence.wordAt(mention.begin());
        List<Word> words = sentence.words().subList(Math.max(verb, at - Stage.NEAR), at);
        return words.stream().anyMatch(word -> JUDGING.contains(word.lower()))
                && (before.equals("by") || words.stream().noneMatch(word -> Nominal.isSuffered(word.lower())));
    }
}
