package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import org.demarche.extract.names.Entity;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Mention;
import org.demarche.extract.text.Word;
import org.jspecify.annotations.Nullable;

/** Whose a noun is that "his", "our" and the like stand before. */
final class Owning {
    private static final Set<String> WORDS = Set.of("his", "her", "its", "their");
    private static final Set<String> OWN = Set.of("my", "our");
    /** Of these a person is only one of those whose they are. */
    private static final Set<String> SHARED = Set.of("country", "nation", "people", "state", "capital", "region");

    private static final Set<String> ITSELF = Set.of("country", "nation", "state");

    /** What is a state's of which a person also says "his". */
    private static final Set<String> GOVERNING =
            Set.of("government", "country", "delegation", "ministry", "nation", "parliament", "army", "forces");

    private static final Set<String> SPEAKERS = Set.of(
            "representative",
            "delegate",
            "ambassador",
            "envoy",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "minister");

    private Owning() {}

    /** Whether a word says whose the noun behind it is, by somebody else than who speaks. */
    static boolean is(String word) {
        return WORDS.contains(word);
    }

    /** Those whose the noun is that ends a range of words, if such a word begins it; else nobody. */
    static List<Entity> of(Sentence sentence, int begin, int end, Discourse discourse) {
        String first = sentence.words().get(begin).lower();
        if (WORDS.contains(first)) {
            Entity represented =
                    GOVERNING.contains(sentence.words().get(end - 1).lower()) ? represented(sentence, begin) : null;
            if (represented != null) {
                return List.of(represented);
            }
            return discourse.meaning(first);
        }
        if (!OWN.contains(first)) {
            return List.of();
        }
        List<Entity> we = discourse.meaning("we", sentence.isQuoted(begin));
        boolean body = we.size() == 1 && we.getFirst().kind() != Kind.PERSON;
        String noun = sentence.words().get(end - 1).lower();
        boolean official = PeopleWords.isOfficial(noun) || SHARED.contains(noun);
        if (first.equals("my") && !official) {
            return discourse.meaning("i", sentence.isQuoted(begin));
        }
        // "Our army" is not that of the envoy who speaks.
        return body ? we : List.of();
    }

    /**
     * The state for which somebody without a name speaks in the same sentence before a word, as in "the representative
     * of Norway said that his Government" and "Norway's delegate said his country"; null if nobody does.
     */
    private static @Nullable Entity represented(Sentence sentence, int before) {
        List<Word> words = sentence.words();
        for (Mention mention : sentence.mentions(0, before)) {
            if (mention.entity().kind() == Kind.PERSON) {
                return null;
            }
            int at = sentence.wordAt(mention.begin());
            int after = sentence.wordAt(mention.end());
            after = after < words.size() && words.get(after).form().equals("'s") ? after + 1 : after;
            int of = at > 0 && words.get(at - 1).lower().equals("the") ? at - 2 : at - 1;
            boolean behind = of > 0
                    && Set.of("of", "for").contains(words.get(of).lower())
                    && SPEAKERS.contains(words.get(of - 1).lower());
            boolean ahead =
                    after < words.size() && SPEAKERS.contains(words.get(after).lower());
            if (mention.entity().kind() == Kind.STATE && (behind || ahead)) {
                return mention.entity();
            }
        }
        return null;
    }

    /** The words with the owner's name for the word at the beginning. */
    static String named(Sentence sentence, int begin, int end, Discourse discourse) {
        List<Entity> owners = end - begin < 2 ? List.of() : of(sentence, begin, end, discourse);
        if (owners.size() != 1) {
            return sentence.words(begin, end);
        }
        // "My country hosted talks": it is the state that did.
        boolean itself = owners.getFirst().kind() == Kind.STATE
                && end - begin == 2
                && ITSELF.contains(sentence.words().get(begin + 1).lower());
        return itself ? owners.getFirst().name() : owners.getFirst().name() + "’s " + sentence.words(begin + 1, end);
    }
}
