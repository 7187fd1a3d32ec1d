package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.extract.names.Entity;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Mention;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells who is meant by words for several: "the two sides", "envoys of France and Japan", "members of the league". */
final class Groups {
    /** What opens the words, a number, and the noun. */
    private static final Pattern COUNTED = Pattern.compile("(?i)(?:(the|both|these|those|all)(?: of)?(?: the)? )?"
            + "(?:(two|both|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,3}|several|many|some|other) )?"
            + "(leaders|men|women|presidents|ministers|sides|countries|parties|states|nations|governments|neighbou?rs"
            + "|powers|armies|forces|fleets|delegations|capitals|rivals)");

    /** The same with nothing but the number. */
    private static final Pattern BARE = Pattern.compile("(?i)the (?:two|pair|duo)");

    private static final Map<String, Integer> NUMBERS = Map.of("two", 2, "both", 2, "three", 3, "four", 4, "five", 5);
    private static final Set<String> PERSONS = Set.of("leaders", "men", "women", "presidents", "ministers");
    /** Those may be persons too. */
    private static final Set<String> SIDES = Set.of("sides", "rivals");

    private static final Set<String> MEMBERS = WordSet.of("""
            members member countries states nations allies powers presidents kings premiers chancellors
            """);

    private static final Set<String> COUNTS =
            Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "several");

    private Groups() {}

    /**
     * Those whom words mean that call several by nothing but their number, as "the two sides" and "both countries" do:
     * whom "they" means, or the states of the event told last. Empty if the text does not tell; null if it does not
     * name such persons, or the words say more.
     */
    static @Nullable List<Entity> meaning(String words, Discourse discourse) {
        if (BARE.matcher(words).matches()) {
            List<Entity> pair = discourse.pairs().last();
            return pair.isEmpty() ? null : pair;
        }
        Matcher counted = COUNTED.matcher(words);
        String noun = counted.matches() ? counted.group(3).toLowerCase(Locale.ROOT) : "";
        boolean persons = PERSONS.contains(noun);
        String opening = noun.isEmpty() ? "" : lower(counted.group(1));
        String number = noun.isEmpty() ? "" : lower(counted.group(2));
        if (opening.isEmpty() && (persons || number.isEmpty())) {
            return null;
        }
        int count = NUMBERS.getOrDefault(number.isEmpty() ? opening : number, 0);
        List<Entity> they = discourse.meaning("they");
        boolean definite = !opening.isEmpty() && (number.isEmpty() || count > 0);
        boolean fit = persons || they.stream().noneMatch(one -> one.kind() == Kind.PERSON) || SIDES.contains(noun);
        if (definite && fit && they.size() > 1 && (count == 0 || they.size() == count)) {
            return they;
        }
        if (noun.equals("presidents") && count > 0) {
            // Nobody whom the text calls something else, as a pope or minister, is one of them.
            List<Entity> presidents = they.stream()
                    .filter(one -> one.offices().isEmpty()
                            || (one.rules() && !one.offices().contains("pope")))
                    .toList();
            if (presidents.size() == count) {
                return presidents;
            }
        }
        if (definite && count == 2) {
            List<Entity> pair = SIDES.contains(noun)
                    ? discourse.pairs().last()
                    : discourse.pairs().last(persons);
            if (!pair.isEmpty()) {
                return pair;
            }
        }
        if (persons) {
            return null;
        }
        return definite ? discourse.lastStates(count) : List.of();
    }

    /** The two persons named before in the same sentence, if words mean two of them; else nobody. */
    static List<Entity> here(String words, Sentence sentence, int begin) {
        Matcher counted = COUNTED.matcher(words);
        boolean two = counted.matches()
                && PERSONS.contains(counted.group(3).toLowerCase(Locale.ROOT))
                && (lower(counted.group(2)).equals("two")
                        || lower(counted.group(1)).equals("both"));
        return two ? Pairs.onlyPersons(sentence, 0, begin) : List.of();
    }

    private static String lower(@Nullable String word) {
        return word == null ? "" : word.toLowerCase(Locale.ROOT);
    }

    /** Whether a noun stands for those who make up the body named before it, as in "NATO members". */
    static boolean areMembers(String noun) {
        return MEMBERS.contains(noun);
    }

    /**
     * The states and bodies that "of", "from" or "for" names behind a noun for those who act for them; empty if they
     * are only counted there and not known, null if no such words stand there.
     */
    static @Nullable List<Entity> senders(Sentence sentence, int head, int end, Discourse discourse) {
        List<Word> words = sentence.words();
        if (head + 1 >= end
                || !Set.of("of", "from", "for").contains(words.get(head).lower())) {
            return null;
        }
        List<Entity> meant = meaning(sentence.words(head + 1, end), discourse);
        if (meant != null) {
            return meant;
        }
        List<Entity> senders = new ArrayList<>();
        int i = head + 1;
        while (i < end) {
            int from = words.get(i).lower().equals("the") ? i + 1 : i;
            Mention named = sentence.mentions(from, end).stream()
                    .findFirst()
                    .filter(one -> sentence.wordAt(one.begin()) == from && isBody(one.entity()))
                    .orElse(null);
            int after = named == null ? from : sentence.wordAt(named.end());
            String next = after < end ? words.get(after).lower() : "";
            boolean joined = next.equals("and") || next.equals(",") || next.equals("or");
            boolean counted = i > head + 1
                    && named == null
                    && isNumber(words.get(i).lower())
                    && PeopleWords.isOfPeople(words.get(end - 1).lower());
            if (counted) {
                // "Envoys of Norway and six other states".
                senders.add(discourse.unnamed(sentence.words(i, end)));
            }
            if (named == null || !(joined || next.isEmpty() || Verbs.isPreposition(next))) {
                break;
            }
            senders.add(named.entity());
            if (!joined) {
                break;
            }
            i = after + 1 < end && words.get(after + 1).lower().equals("and") ? after + 2 : after + 1;
        }
        return senders.isEmpty() ? null : senders;
    }

    /** Those without a name whom "between" behind a noun joins: "fighting between the army and the rebels". */
    static List<Entity> between(Sentence sentence, int head, int to, Discourse discourse) {
        List<Word> words = sentence.words();
        int and = -1;
        for (int i = head + 2; i < to - 1; i++) {
            and = and < 0 && words.get(i).lower().equals("and") ? i : and;
        }
        if (and < 0 || !words.get(head + 1).lower().equals("between")) {
            return List.of();
        }
        Subject one = Subject.of(sentence, head + 2, and, discourse);
        Subject other = Subject.of(sentence, and + 1, to, discourse);
        List<Entity> both = new ArrayList<>(one.who());
        other.who().stream().filter(who -> !both.contains(who)).forEach(both::add);
        return one.acts() && other.acts() ? both : List.of();
    }

    /** Whether a word counts those named behind it, as in "six world powers". */
    static boolean isNumber(String word) {
        return COUNTS.contains(word);
    }

    private static boolean isBody(Entity entity) {
        return entity.kind() == Kind.STATE || entity.kind() == Kind.ORGANISATION;
    }
}
