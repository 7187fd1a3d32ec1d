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

/** What stands around a name and says where it is or what it only describes. */
final class Surroundings {
    private static final Set<String> PLACING =
            Set.of("in", "at", "near", "on", "outside", "from", "to", "into", "off", "around");
    private static final Set<String> BEHIND_VERBS = Set.of("off", "out", "up", "down", "away", "back");
    /** What stands between a name and the word that tells its part. */
    private static final Set<String> BEFORE_NAMES = WordSet.of("""
            the a an his her its their president leader secretary state chairman republic federal minister prime foreign chancellor king premier
            counterpart envoy western eastern northern southern central former neighbouring neighboring
            nearby two both
            """);

    private Surroundings() {}

    /** After the state to which somebody is sent: "the Swiss ambassador to Chad". */
    private static int afterHost(Sentence sentence, int to) {
        return sentence.mentions().stream()
                .filter(one -> one.entity().kind() == Kind.STATE
                        && (sentence.wordAt(one.begin()) == to + 1 || sentence.wordAt(one.begin()) == to + 2))
                .mapToInt(one -> sentence.wordAt(one.end()))
                .findFirst()
                .orElse(to);
    }

    /** Whether it is where another state's envoy is, as Chad in "met the Swiss ambassador to Chad". */
    static boolean isHost(Sentence sentence, Mention mention) {
        int at = sentence.wordAt(mention.begin());
        // Looked for first: it tells at once of almost all that they are none.
        boolean behindTo = isTo(sentence, at - 1) || isTo(sentence, at - 2);
        return behindTo
                && mention.entity().kind() == Kind.STATE
                && sentence.mentions().stream()
                        .filter(one -> one.form() == Form.ADJECTIVE && one.end() < mention.begin())
                        .map(one -> sentence.wordAt(one.end()))
                        .anyMatch(noun -> noun + 1 < at
                                && at - noun <= 3
                                && PeopleWords.isOfficial(
                                        sentence.words().get(noun).lower())
                                && sentence.words().get(noun + 1).form().equals("to"));
    }

    private static boolean isTo(Sentence sentence, int word) {
        return word >= 0 && sentence.words().get(word).form().equals("to");
    }

    private static boolean isPerson(Sentence sentence, int word) {
        return sentence.mentions().stream()
                .anyMatch(one -> one.entity().kind() == Kind.PERSON && sentence.wordAt(one.begin()) == word);
    }

    /**
     * Whether a state's adjective stands before those who act for it or what belongs to it, and not before a person's
     * name: "the Swiss ambassador", "three Swiss warships".
     */
    static boolean standsForState(Sentence sentence, Mention mention) {
        List<Word> words = sentence.words();
        if (mention.form() != Form.ADJECTIVE || mention.entity().kind() != Kind.STATE) {
            return false;
        }
        int noun = -1;
        int i = sentence.wordAt(mention.end());
        for (; i < words.size() && i < sentence.wordAt(mention.end()) + Aims.LONGEST_NOUN; i++) {
            String word = words.get(i).lower();
            boolean another = word.equals("and") && i + 1 < words.size() && isAdjective(sentence, words.get(i + 1));
            boolean ends = !words.get(i).isWord()
                    || (Clause.joins(words.get(i)) && !another)
                    || Verbs.isPreposition(word)
                    || PeopleWords.endsHead(word)
                    || BEHIND_VERBS.contains(word)
                    || Verbs.at(words, i) != Verbs.Kind.NONE;
            if (ends) {
                break;
            }
            noun = another ? noun : i;
        }
        if (noun < 0) {
            return false;
        }
        i = i < words.size() && words.get(i).form().equals("to") ? afterHost(sentence, i) : i;
        String head = words.get(noun).lower();
        boolean named = words.get(noun).isCapital() && !isAdjective(sentence, words.get(noun));
        boolean owner = i < words.size()
                && (words.get(i).form().equals("'s")
                        || (words.get(i).form().equals(",") && isPerson(sentence, i + 1))
                        || isPerson(sentence, i));
        return !owner && !named && (PeopleWords.isOfficial(head) || Belongings.isAsset(head));
    }

    /** Where a clause says it happened: the first place that is known on the map, else the first named at all. */
    static @Nullable Entity place(Sentence sentence, int from, int to) {
        Entity found = null;
        for (Mention mention : sentence.mentions(from, to)) {
            Entity entity = mention.entity();
            boolean placed = PLACING.contains(wordBefore(sentence, mention)) || isAfterPlace(sentence, mention);
            if (!placed
                    || mention.form() == Form.ADJECTIVE
                    || (entity.kind() != Kind.PLACE && entity.kind() != Kind.STATE)) {
                continue;
            }
            if (entity.north() != null) {
                return entity;
            }
            if (found == null || (found.kind() == Kind.STATE && entity.kind() == Kind.PLACE)) {
                found = entity;
            }
        }
        return found;
    }

    /** Whether it stands after a comma behind another place, as the second of "in Hanoi, Vietnam". */
    static boolean isAfterPlace(Sentence sentence, Mention mention) {
        int at = sentence.wordAt(mention.begin());
        List<Word> words = sentence.words();
        return at > 1
                && words.get(at - 1).form().equals(",")
                && sentence.mentions().stream()
                        .anyMatch(one -> one.entity().kind() == Kind.PLACE
                                && one.end() == words.get(at - 2).end());
    }

    /** Whether it only tells of the noun behind it, as in "Iran's programme" and "with China abstaining". */
    static boolean isModifier(Sentence sentence, Mention mention) {
        int after = sentence.wordAt(mention.end());
        String next =
                after < sentence.words().size() ? sentence.words().get(after).lower() : "";
        boolean ofThings = mention.entity().kind() == Kind.ORGANISATION
                && next.endsWith("s")
                && after < sentence.words().size()
                && !sentence.words().get(after).isCapital()
                && Verbs.at(sentence.words(), after) == Verbs.Kind.NONE;
        boolean ofDeed =
                after < sentence.words().size() && !sentence.words().get(after).isCapital() && Things.isEvent(next);
        return (next.equals("'s") && !Belongings.isOwner(sentence, mention))
                || ofDeed
                || ofThings
                || (next.endsWith("ing") && wordBefore(sentence, mention).equals("with"));
    }

    private static boolean isAdjective(Sentence sentence, Word word) {
        return word.isCapital()
                && sentence.mentions().stream()
                        .anyMatch(one ->
                                one.form() == Form.ADJECTIVE && one.begin() <= word.begin() && one.end() >= word.end());
    }

    /** What stands before a name and what describes it, in small letters. */
    static String wordBefore(Sentence sentence, Mention mention) {
        int at = sentence.wordAt(mention.begin()) - 1;
        List<Word> words = sentence.words();
        while (at > 0
                && (BEFORE_NAMES.contains(words.get(at).lower())
                        || isAdjective(sentence, words.get(at))
                        || (words.get(at).form().equals("of")
                                && BEFORE_NAMES.contains(words.get(at - 1).lower())))) {
            at--;
        }
        return at < 0 ? "" : words.get(at).lower();
    }
}
