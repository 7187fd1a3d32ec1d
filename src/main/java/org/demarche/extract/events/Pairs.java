package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.extract.names.Entity;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Mention;
import org.demarche.extract.names.Mention.Form;
import org.demarche.extract.text.Word;

/** The two persons, and the two states or bodies, that a text named together last: whom "the two" means. */
final class Pairs {
    /** In sentences. So far back stand those whom "the two" means. */
    private static final int NEAR = 6;
    /** In words. So much stands between two names and says of the second what they are. */
    private static final int LONGEST_TITLE = 7;

    private static final Set<String> JOINING = Set.of("and", "with", "met", "to", "from");

    private List<Entity> persons = List.of();
    private List<Entity> bodies = List.of();
    private int personsAge;
    private int bodiesAge;

    /** Those two, empty if none were named near enough. */
    List<Entity> last(boolean ofPersons) {
        int age = ofPersons ? personsAge : bodiesAge;
        return age > NEAR ? List.of() : ofPersons ? persons : bodies;
    }

    /** Those two or the others, whoever was named together later. */
    List<Entity> last() {
        return last(!persons.isEmpty() && (bodies.isEmpty() || personsAge <= bodiesAge));
    }

    /** Remembers the pairs of a sentence that has been read, and who did something together in it. */
    void hear(Sentence sentence, List<Entity> subjects) {
        personsAge++;
        bodiesAge++;
        List<Entity> men = named(sentence, 0, sentence.words().size(), true);
        List<Entity> sides = named(sentence, 0, sentence.words().size(), false);
        sides = sides.isEmpty() ? onlyStates(sentence, subjects) : sides;
        // With a third who acts on both it would not be clear which two are meant.
        if (subjects.stream().anyMatch(one -> one.kind() == Kind.PERSON && !men.isEmpty() && !men.contains(one))) {
            persons = List.of();
        } else {
            hear(men);
        }
        List<Entity> both = sides;
        if (subjects.stream().anyMatch(one -> isBody(one) && !both.isEmpty() && !both.contains(one))) {
            bodies = List.of();
        } else {
            hear(both);
        }
        hear(subjects);
    }

    private void hear(List<Entity> pair) {
        if (pair.size() != 2 || pair.stream().anyMatch(Entity::isUnnamed)) {
            return;
        }
        if (pair.stream().allMatch(one -> one.kind() == Kind.PERSON)) {
            persons = List.copyOf(pair);
            personsAge = 0;
        } else if (pair.stream().allMatch(Pairs::isBody)) {
            bodies = List.copyOf(pair);
            bodiesAge = 0;
        }
    }

    /** The last two within a range of words that "and" or "with" joins to each other and to no third. */
    static List<Entity> named(Sentence sentence, int from, int to, boolean ofPersons) {
        List<Mention> fitting = sentence.mentions(from, to).stream()
                .filter(one -> ofPersons ? one.entity().kind() == Kind.PERSON : isBody(one.entity()))
                .filter(one -> one.form() != Form.ADJECTIVE || !ofPersons)
                .toList();
        for (int i = fitting.size() - 1; i > 0; i--) {
            boolean third = i > 1 && isListed(sentence, fitting.get(i - 2), fitting.get(i - 1));
            Entity one = fitting.get(i - 1).entity();
            Entity other = fitting.get(i).entity();
            if (one != other && !third && isJoined(sentence, fitting.get(i - 1), fitting.get(i))) {
                return List.of(one, other);
            }
        }
        return List.of();
    }

    /** The only two states of a sentence that is of one of them. */
    private static List<Entity> onlyStates(Sentence sentence, List<Entity> subjects) {
        List<Entity> states = sentence.mentions().stream()
                .map(Mention::entity)
                .filter(one -> one.kind() == Kind.STATE)
                .distinct()
                .toList();
        return states.size() == 2 && subjects.stream().anyMatch(states::contains) ? states : List.of();
    }

    /** The only two persons within a range of words, empty if there are more or fewer. */
    static List<Entity> onlyPersons(Sentence sentence, int from, int to) {
        List<Entity> persons = new ArrayList<>();
        for (Mention mention : sentence.mentions(from, to)) {
            if (mention.entity().kind() == Kind.PERSON && !persons.contains(mention.entity())) {
                persons.add(mention.entity());
            }
        }
        return persons.size() == 2 ? persons : List.of();
    }

    private static boolean isJoined(Sentence sentence, Mention one, Mention other) {
        int from = sentence.wordAt(one.end());
        int to = sentence.wordAt(other.begin());
        if (from >= to || to - from > LONGEST_TITLE) {
            return false;
        }
        List<Word> words = sentence.words();
        return JOINING.contains(words.get(from).lower())
                && words.subList(from + 1, to).stream().noneMatch(word -> Clause.joins(word) || isMark(word));
    }

    private static boolean isListed(Sentence sentence, Mention one, Mention other) {
        int from = sentence.wordAt(one.end());
        return from < sentence.words().size()
                && sentence.wordAt(other.begin()) == from + 1
                && sentence.words().get(from).form().equals(",");
    }

    private static boolean isMark(Word word) {
        return !word.isWord()
                && !word.form().equals("'s")
                && !word.form().equals(",")
                && !word.form().equals(".");
    }

    private static boolean isBody(Entity entity) {
        return (entity.kind() == Kind.STATE || entity.kind() == Kind.ORGANISATION) && !entity.isUnnamed();
    }
}
