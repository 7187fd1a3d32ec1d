package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.extract.names.Entity;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Gender;
import org.demarche.extract.names.Mention;
import org.demarche.extract.text.Word;

/** Finds whom a pronoun names that a verb has as its object, as in "Ada Brown met him". */
final class Pronouns {
    private static final Set<String> OBJECTS = Set.of("him", "her", "them", "me", "us");
    private static final Set<String> LEADING = Set.of("with", "to", "against");

    /** In their own people tell of others. */
    private static final Set<String> WRITINGS =
            Set.of("memoirs", "memoir", "autobiography", "diary", "diaries", "speech", "letter", "statement", "book");

    private Pronouns() {}

    /**
     * Those whom the pronoun behind a verb means; empty if none stands there or it means nobody known.
     *
     * @param acting those who act, whom it does not mean
     */
    static List<Entity> behind(Sentence sentence, int verb, int to, List<Entity> acting, Discourse discourse) {
        int at = at(sentence, verb, to);
        return at < 0 ? List.of() : discourse.object(sentence.words().get(at).lower(), acting);
    }

    /**
     * The same subject; for a "he" or "she" that would mean nobody of its sentence, the person of that gender whom the
     * sentence has named before it: "she met Karl Ott on the day on which he was shot".
     *
     * @param before the subjects of the sentence before it
     */
    static Subject here(Sentence sentence, Clause clause, Subject subject, List<Subject> before) {
        Gender gender = subject.isPronoun() ? Gender.ofPronoun(subject.words().toLowerCase(Locale.ROOT)) : null;
        if (gender == null) {
            return subject;
        }
        Gender other = gender == Gender.MALE ? Gender.FEMALE : Gender.MALE;
        List<Mention> named = sentence.mentions(0, clause.from());
        boolean known = subject.who().stream()
                .anyMatch(
                        one -> before.stream().anyMatch(earlier -> earlier.who().contains(one))
                                || named.stream().anyMatch(mention -> mention.entity() == one));
        if (known) {
            return subject;
        }
        Entity acting = before.reversed().stream()
                .flatMap(one -> one.who().stream())
                .filter(one -> one.kind() == Kind.PERSON && one.canBe(gender))
                .findFirst()
                .orElse(null);
        if (acting != null) {
            return subject.meaning(List.of(acting));
        }
        return named.reversed().stream()
                .map(Mention::entity)
                .filter(one -> one.kind() == Kind.PERSON && one.canBe(gender) && !one.canBe(other))
                .findFirst()
                .map(one -> subject.meaning(List.of(one)))
                .orElse(subject);
    }

    /** Notes what "in his memoirs" tells of who writes there. */
    static void tellGender(Sentence sentence, Clause clause, Subject subject) {
        if (clause.verb() < 0
                || subject.isPronoun()
                || subject.who().size() != 1
                || subject.who().getFirst().kind() != Kind.PERSON) {
            return;
        }
        List<Word> words = sentence.words();
        for (int i = clause.verb() + 1; i + 2 < Math.min(words.size(), clause.to() + 1); i++) {
            boolean own = words.get(i).lower().equals("in")
                    && WRITINGS.contains(words.get(i + 2).lower());
            if (own) {
                subject.who().getFirst().isOf(Gender.ofPronoun(words.get(i + 1).lower()));
            }
        }
    }

    /** All those in a sentence whom the pronouns behind its verbs mean. */
    static List<Entity> of(Sentence sentence, List<Subject> subjects, Discourse discourse) {
        List<Entity> all = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            Clause clause = sentence.clauses().get(i);
            if (clause.verb() >= 0) {
                all.addAll(behind(
                        sentence, clause.verb(), clause.to(), subjects.get(i).who(), discourse));
            }
        }
        return all;
    }

    /** A title with the names of those for the pronoun, which may have been cut off at its end. */
    static String named(String title, Sentence sentence, int verb, int to, List<Entity> acting, Discourse discourse) {
        List<Entity> who = behind(sentence, verb, to, acting, discourse);
        if (who.isEmpty() || who.stream().anyMatch(Entity::isUnnamed)) {
            return title;
        }
        int at = at(sentence, verb, to);
        String verbs = sentence.words(verb, at);
        String before = verbs + " " + sentence.words().get(at).form();
        int found = (title + " ").indexOf(before + " ");
        if (found >= 0) {
            String rest = title.substring(found + before.length());
            return title.substring(0, found) + verbs + " " + Titles.names(who) + rest;
        }
        return title.endsWith(verbs) ? title + " " + Titles.names(who) : title;
    }

    /** The place of the pronoun behind a verb, −1 if none stands there. */
    private static int at(Sentence sentence, int verb, int to) {
        List<Word> words = sentence.words();
        int at = verb + 1 < to && isAuxiliary(words, verb) ? verb + 2 : verb + 1;
        if (at < to && LEADING.contains(words.get(at).lower())) {
            at++;
        }
        String pronoun = at < to ? words.get(at).lower() : "";
        return OBJECTS.contains(pronoun) && !(pronoun.equals("her") && isOwner(sentence, at)) ? at : -1;
    }

    private static boolean isAuxiliary(List<Word> words, int verb) {
        return Set.of("had", "has", "have", "will", "would")
                .contains(words.get(verb).lower());
    }

    /** Whether the word behind "her" may be something that is hers. */
    private static boolean isOwner(Sentence sentence, int her) {
        List<Word> words = sentence.words();
        if (her + 1 == words.size()) {
            return false;
        }
        Word next = words.get(her + 1);
        return next.isWord()
                && !Verbs.isPreposition(next.lower())
                && !Verbs.isDeterminer(next.lower())
                && !Clause.joins(next)
                && sentence.times().stream().noneMatch(one -> sentence.wordAt(one.begin()) == her + 1);
    }
}
