package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import org.demarche.extract.names.Entity;
import org.demarche.extract.names.Entity.Kind;

/** Whose a noun is that "his", "our" and the like stand before. */
final class Owning {
    private static final Set<String> WORDS = Set.of("his", "her", "its", "their");
    private static final Set<String> OWN = Set.of("my", "our");
    /** Of these a person is only one of those whose they are. */
    private static final Set<String> SHARED = Set.of("country", "nation", "people", "state", "capital", "region");

    private static final Set<String> ITSELF = Set.of("country", "nation", "state");

    private Owning() {}

    /** Whether a word says whose the noun behind it is, by somebody else than who speaks. */
    static boolean is(String word) {
        return WORDS.contains(word);
    }

    /** Those whose the noun is that ends a range of words, if such a word begins it; else nobody. */
    static List<Entity> of(Sentence sentence, int begin, int end, Discourse discourse) {
        String first = sentence.words().get(begin).lower();
        if (WORDS.contains(first)) {
            return discourse.meaning(first);
        }
        if (!OWN.contains(first)) {
            return List.of();
        }
        List<Entity> we = discourse.meaning("we", sentence.isQuoted(begin));
        boolean body = we.size() == 1 && we.getFirst().kind() != Kind.PERSON;
        String noun = sentence.words().get(end - 1).lower();
        boolean official = Subject.isOfficial(noun) || SHARED.contains(noun);
        if (first.equals("my") && !official) {
            return discourse.meaning("i", sentence.isQuoted(begin));
        }
        // "Our army" is not that of the envoy who speaks.
        return body ? we : List.of();
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
