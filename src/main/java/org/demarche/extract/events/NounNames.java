package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.extract.names.Entity;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Mention;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds those named in a noun and its attributes: who it is, and whose. */
final class NounNames {
    private static final Set<String> NO_NOUNS = WordSet.of("""
            and or but himself herself itself themselves both all alone too then last this next earlier later
            """);
    private static final Set<String> RANKS =
            Set.of("general", "admiral", "marshal", "colonel", "major", "captain", "president", "premier", "minister");

    private NounNames() {}

    /** The person at the end behind an office and whose it is: "Chairman of the Council of Norway Ada Brown". */
    static @Nullable Entity titled(Sentence sentence, int begin, int end) {
        List<Mention> mentions = sentence.mentions(begin, end);
        boolean between = sentence.words().subList(begin, end).stream()
                .anyMatch(one ->
                        Subject.APART.contains(one.lower()) || one.lower().equals("with"));
        if (mentions.isEmpty() || between) {
            return null;
        }
        Mention last = mentions.getLast();
        int at = sentence.wordAt(last.begin());
        if (mentions.size() == 1) {
            return isBehindPortfolio(sentence, begin, at)
                            && last.entity().kind() == Kind.PERSON
                            && last.end() == sentence.words().get(end - 1).end()
                    ? last.entity()
                    : null;
        }
        // "The head of the Council of Norway General Ada Brown".
        int rank = at > begin + 1
                        && sentence.words().get(at - 1).isCapital()
                        && RANKS.contains(sentence.words().get(at - 1).lower())
                ? at - 1
                : at;
        boolean behind = last.entity().kind() == Kind.PERSON
                && last.end() == sentence.words().get(end - 1).end()
                && mentions.get(mentions.size() - 2).end()
                        == sentence.words().get(rank - 1).end();
        return behind ? last.entity() : null;
    }

    /** Whether an office and what it is for stand before a name, as in "Minister for Foreign Affairs Ada Brown". */
    private static boolean isBehindPortfolio(Sentence sentence, int begin, int at) {
        List<Word> words = sentence.words();
        int office = words.get(begin).lower().equals("the") ? begin + 1 : begin;
        return at - office > 2
                && words.get(office).isCapital()
                && PeopleWords.isOfficial(words.get(office).lower())
                && Set.of("for", "of").contains(words.get(office + 1).form())
                && words.get(at - 1).isCapital()
                && !PeopleWords.isOfficial(words.get(at - 1).lower())
                && !RANKS.contains(words.get(at - 1).lower());
    }

    /** Those whose the noun is: meant by "its" and the like, or else named before it. */
    static List<Entity> ownersOf(Sentence sentence, int begin, int head, Discourse discourse) {
        List<Entity> meant = Owning.of(sentence, begin, head, discourse);
        return meant.size() == 1 ? meant : namedIn(sentence, begin, head, true);
    }

    /**
     * Those named; of "the Swiss envoy Ada Brown" only the envoy.
     *
     * @param describing whether those are meant who only describe a noun, as the state in "the Swiss army"
     */
    static List<Entity> namedIn(Sentence sentence, int from, int to, boolean describing) {
        List<Entity> named = new ArrayList<>();
        List<Mention> mentions = sentence.mentions(from, to);
        int lastPerson = -1;
        for (Mention mention : mentions) {
            lastPerson = mention.entity().kind() == Kind.PERSON ? mention.begin() : lastPerson;
        }
        for (Mention mention : mentions) {
            int after = sentence.wordAt(mention.end());
            String next = after < to ? sentence.words().get(after).lower() : "";
            boolean describes = mention.form() == Mention.Form.ADJECTIVE
                    || (next.equals("and") && isAdjectiveAt(mentions, sentence, after + 1))
                    || next.equals("'s")
                    || (mention.form() != Mention.Form.DESCRIPTION && isOfNoun(sentence, after, to))
                    || (mention.begin() < lastPerson
                            && !Set.of(",", "and", "or", "").contains(next));
            if (describes == describing && !named.contains(mention.entity())) {
                named.add(mention.entity());
            }
        }
        if (named.stream().anyMatch(one -> one.kind() != Kind.PLACE)) {
            named.removeIf(one -> one.kind() == Kind.PLACE);
        }
        return named;
    }

    /** Whether a state is only named by its capital as the place of a thing, as in "the Oslo treaty". */
    static boolean isWhere(Sentence sentence, List<Mention> named, Entity state) {
        return named.stream().anyMatch(one -> one.entity() == state)
                && named.stream()
                        .filter(one -> one.entity() == state)
                        .allMatch(one -> one.form() == Mention.Form.CAPITAL
                                && sentence.wordAt(one.end()) < sentence.words().size()
                                && !sentence.words()
                                        .get(sentence.wordAt(one.end()))
                                        .form()
                                        .equals("'s"));
    }

    /** The two whom one adjective names, as in "an era of Swiss-Norwegian cooperation". */
    static List<Entity> bilateral(Sentence sentence, int from, int to) {
        List<Mention> mentions = sentence.mentions(from, to);
        return mentions.stream()
                .filter(one -> mentions.stream()
                        .anyMatch(other -> other.begin() == one.begin() && other.entity() != one.entity()))
                .map(Mention::entity)
                .toList();
    }

    /** Whether a state's adjective stands at a word: a name that "and" joins to it describes the same noun. */
    private static boolean isAdjectiveAt(List<Mention> mentions, Sentence sentence, int at) {
        return mentions.stream()
                .anyMatch(one -> one.form() == Mention.Form.ADJECTIVE
                        && one.entity().kind() == Kind.STATE
                        && sentence.wordAt(one.begin()) == at);
    }

    /** Whether a noun stands behind a name that it belongs to, as in "the Brussels metro". */
    private static boolean isOfNoun(Sentence sentence, int after, int to) {
        for (int i = after; i < to; i++) {
            Word word = sentence.words().get(i);
            if (!word.isWord() || NO_NOUNS.contains(word.lower()) || Leads.isAdverb(word.lower())) {
                return false;
            }
        }
        return after < to && !sentence.words().get(to - 1).isCapital();
    }

    /** Adds the persons that "and" joins to the first, behind what describes that one. */
    static List<Entity> withOthers(Sentence sentence, List<Entity> first, int from, int to) {
        List<Entity> all = new ArrayList<>(first);
        for (Mention mention : sentence.mentions(from, to)) {
            int at = sentence.wordAt(mention.begin()) - 1;
            while (at > from
                    && (sentence.words().get(at).isCapital()
                            || Set.of("leader", "president", "minister")
                                    .contains(sentence.words().get(at).lower()))) {
                at--;
            }
            boolean joined =
                    Set.of("and", ",").contains(sentence.words().get(at).lower());
            if (joined && mention.entity().kind() == Kind.PERSON && !all.contains(mention.entity())) {
                all.add(mention.entity());
            }
        }
        return all;
    }
}
