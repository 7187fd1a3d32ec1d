package org.demarche.extract.events;

import java.util.Set;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Mention;
import org.demarche.extract.names.Mention.Form;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;
import org.demarche.model.Role;
import org.jspecify.annotations.Nullable;

/** Who does what a noun names: the owner of "Norway's attack", those in "talks between Chad and Mali". */
final class Nominal {
    /** Of these, a state's adjective before them tells who does it: "the Soviet invasion". */
    private static final Set<String> DEEDS = WordSet.of("""
            attack attacks invasion bombing launch strike strikes raid offensive visit trip occupation annexation
            decision announcement declaration speech letter statement assault blockade test tests proposal offer
            demand withdrawal victory airlift landing ambush threat threats call appeal sanctions fighting hostilities
            skirmish skirmishes
            """);
    /** Of these, "of" tells whom it is done to. */
    private static final Set<String> SUFFERED = WordSet.of("""
            arrest arrests killing murder assassination bombing invasion occupation annexation siege kidnapping hijacking
            blockade attack partition massacre shooting defeat stabbing takeover trial execution release expulsion
            """);

    private Nominal() {}

    /** Fills the cast from the words of a noun that names an event; false if none of them does. */
    static boolean cast(Draft draft, Sentence sentence, int from, int to, Discourse discourse) {
        int head = head(sentence, from, to);
        if (head < 0) {
            return false;
        }
        Role last = Role.PARTICIPANT;
        for (Mention mention : sentence.mentions(from, to)) {
            Role role = role(sentence, mention, head, last);
            if (role != null && mention.entity().kind() != Kind.PLACE) {
                draft.cast.putIfAbsent(mention.entity(), role);
                last = role;
            }
        }
        if (draft.cast.isEmpty()) {
            Groups.between(sentence, head, to, discourse).forEach(one -> draft.cast.put(one, Role.PARTICIPANT));
        }
        for (int i = head + 1; i + 1 < to; i++) {
            if (sentence.words().get(i).lower().equals("by")) {
                Stage.agents(sentence, i - 1, to, discourse)
                        .forEach(one -> draft.cast.putIfAbsent(one, Role.INITIATOR));
                break;
            }
        }
        return true;
    }

    /** Whether "of" behind a noun tells whom it is done to: "the invasion of Chad". */
    static boolean isSuffered(String noun) {
        return SUFFERED.contains(noun);
    }

    private static int head(Sentence sentence, int from, int to) {
        int found = -1;
        for (int i = from; i < to; i++) {
            Word word = sentence.words().get(i);
            if (Things.isEvent(word.lower()) || DEEDS.contains(word.lower())) {
                found = i;
            } else if (found >= 0) {
                return found;
            }
        }
        return found;
    }

    /** The part of one named; null if they only tell where it was or what kind. */
    private static @Nullable Role role(Sentence sentence, Mention mention, int head, Role last) {
        int at = sentence.wordAt(mention.begin());
        int after = sentence.wordAt(mention.end());
        String noun = sentence.words().get(head).lower();
        String next =
                after < sentence.words().size() ? sentence.words().get(after).lower() : "";
        if (Things.isVenue(sentence, mention)) {
            return null;
        }
        if (at < head) {
            boolean adjective = mention.form() == Form.ADJECTIVE;
            if (mention.form() == Form.CAPITAL && !next.equals("'s")) {
                // The Paris treaty need not be one of France.
                return null;
            }
            boolean acts = next.equals("'s") || (adjective && DEEDS.contains(noun) && head - after <= 2);
            return acts ? Role.INITIATOR : Role.PARTICIPANT;
        }
        boolean describes = mention.form() == Form.ADJECTIVE && !Surroundings.standsForState(sentence, mention);
        if (describes || next.equals("'s")) {
            return null;
        }
        boolean inName =
                head > 0 && sentence.words().get(head).isCapital() && at == head + 2 && !SUFFERED.contains(noun);
        if (inName) {
            // The Declaration of Paris was none of France.
            return null;
        }
        return switch (Surroundings.wordBefore(sentence, mention)) {
            case "by", "from" -> Role.INITIATOR;
            case "of" ->
                SUFFERED.contains(noun) ? Role.RECIPIENT : DEEDS.contains(noun) ? Role.INITIATOR : Role.PARTICIPANT;
            case "to", "against", "on", "for" -> Role.RECIPIENT;
            case "in", "at", "near", "over", "about", "under", "during" -> null;
            case "and", ",", "or" -> last;
            default -> Role.PARTICIPANT;
        };
    }
}
