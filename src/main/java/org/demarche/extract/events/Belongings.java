package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import org.demarche.extract.names.Entity;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Mention;
import org.demarche.extract.names.Mention.Form;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;
import org.jspecify.annotations.Nullable;

/** What belongs to a state or body, so that whatever is done to it is done to them. */
final class Belongings {
    private static final Set<String> ASSETS = WordSet.of("""
            consulate fleet fleets ship ships vessel vessels warship tanker tankers trawler trawlers submarine aircraft
            plane drone drones airliner bomber base bases outpost outposts territory airspace waters positions
            civilians citizen citizens national nationals sailors pilots pilot soldier prisoner prisoners hostage
            hostages fishermen settlers journalist journalists reporter reporters spy spies attache attaches legation
            consul consuls helicopter helicopters squadron squadrons airliners bombers submarines balloon
            """);
    /** Those that are no people. */
    private static final Set<String> CRAFT = WordSet.of("""
            fleet ship ships vessel vessels warship tanker tankers trawler trawlers submarine submarines aircraft plane
            planes drone drones airliner airliners bomber bombers helicopter helicopters squadron jet jets balloon
            """);
    /** Of what a verb has as its object, "'s" before these tells whom it is done to. */
    private static final Set<String> OWNED = WordSet.of("""
            independence sovereignty statehood suspension membership ambassador envoy embassy consulate offer offers
            proposal proposals demand demands request requests invitation ultimatum territory airspace
            """);

    /** What a company has, so that its rise and fall is the company's. */
    private static final Set<String> STOCK = WordSet.of("""
            stock stocks shares share profit profits earnings sales revenue revenues losses loss debt debts bonds income
            exports output
            """);

    private Belongings() {}

    /** Whether a noun is what a company has or earns. */
    static boolean isStock(String noun) {
        return STOCK.contains(noun);
    }

    /** Whether a noun is something that belongs to the state whose adjective stands before it. */
    static boolean isAsset(String noun) {
        return ASSETS.contains(noun);
    }

    /** Whether a name stands before "'s" and something that is its own: "Norway's independence". */
    static boolean isOwner(Sentence sentence, Mention mention) {
        List<Word> words = sentence.words();
        int after = sentence.wordAt(mention.end());
        return after + 1 < words.size()
                && words.get(after).form().equals("'s")
                && (OWNED.contains(words.get(after + 1).lower())
                        || (after + 2 < words.size()
                                && Verbs.at(words, after + 1) == Verbs.Kind.NONE
                                && OWNED.contains(words.get(after + 2).lower())));
    }

    /** The state whose ship, aircraft and the like a subject is, as of "a Russian helicopter"; null if it is none. */
    static @Nullable Entity owner(Sentence sentence, int from, int to) {
        for (Mention mention : sentence.mentions(from, to)) {
            int after = sentence.wordAt(mention.end());
            boolean craft = after < to
                    && (CRAFT.contains(sentence.words().get(after).lower())
                            || (after + 1 < to
                                    && CRAFT.contains(
                                            sentence.words().get(after + 1).lower())));
            if (craft && mention.form() == Form.ADJECTIVE && mention.entity().kind() == Kind.STATE) {
                return mention.entity();
            }
        }
        return null;
    }
}
