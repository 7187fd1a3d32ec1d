package org.demarche.extract.events;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.demarche.extract.names.Entity;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Gender;
import org.demarche.extract.names.Mention;
import org.demarche.extract.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * The person whose life a text tells, as an obituary does: "she" means that person also where the sentence before was
 * of somebody else.
 */
final class Theme {
    /** In sentences. A life's text says at its beginning whose it is. */
    private static final int LEAD = 4;
    /** In words. No farther from a sentence's beginning stands who it is about. */
    private static final int FIRST = 4;
    /** In sentences. After so many without that person a text has come to others. */
    private static final int LONGEST_DIGRESSION = 2;

    private static final Set<String> DYING = Set.of("died", "dies", "born");
    private static final Set<String> BEING = Set.of("was", "is");

    private final @Nullable Entity about;
    /** Another person of whom the sentence that is being read says something. */
    private @Nullable Entity rival;

    private int age;

    private Theme(@Nullable Entity about) {
        this.about = about;
    }

    /** Of the text that has those sentences; without a person if it tells no life. */
    static Theme of(List<Sentence> sentences) {
        return new Theme(sentences.stream()
                .limit(LEAD)
                .map(Theme::living)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
    }

    /** The person with whom a sentence begins that says that they died, were born or were somebody, else null. */
    private static @Nullable Entity living(Sentence sentence) {
        Mention first = sentence.mentions().stream()
                .filter(one -> one.entity().kind() == Kind.PERSON)
                .findFirst()
                .orElse(null);
        if (first == null || sentence.wordAt(first.begin()) > FIRST) {
            return null;
        }
        return sentence.clauses().stream().anyMatch(one -> tellsLife(sentence, one, first)) ? first.entity() : null;
    }

    private static boolean tellsLife(Sentence sentence, Clause clause, Mention first) {
        if (clause.verb() < 0 || clause.isReported()) {
            return false;
        }
        List<Word> words = sentence.words();
        int at = sentence.wordAt(first.begin());
        boolean own = clause.verb() <= clause.from() + 1 || (clause.from() <= at && at < clause.verb());
        String verb = words.get(clause.verb()).lower();
        String next =
                clause.verb() + 1 < words.size() ? words.get(clause.verb() + 1).lower() : "";
        boolean being = BEING.contains(verb) && (next.equals("a") || next.equals("an") || next.equals("born"));
        return own && (DYING.contains(verb) || being);
    }

    /** That person, if a pronoun of that gender may mean them where the reading has come to; else null. */
    @Nullable
    Entity meaning(@Nullable Gender gender) {
        boolean other = rival != null && rival.canBe(gender);
        return other ? null : object(gender, List.of());
    }

    /** The same for a pronoun behind a verb, which means none of those who act. */
    @Nullable
    Entity object(@Nullable Gender gender, List<Entity> acting) {
        Entity person = about;
        boolean fits = gender != null && person != null && person.canBe(gender) && age <= LONGEST_DIGRESSION;
        return fits && !acting.contains(person) ? person : null;
    }

    /** A clause says something of those, who are named. */
    void hearSubject(List<Entity> subjects) {
        if (about != null && subjects.contains(about)) {
            rival = null;
        } else {
            subjects.stream()
                    .filter(one -> one.kind() == Kind.PERSON)
                    .findFirst()
                    .ifPresent(one -> rival = one);
        }
    }

    /** A sentence ends that was of those and had things done to others. */
    void endSentence(List<Entity> objects, List<Entity> subjects, boolean hasQuotation) {
        rival = null;
        if (hasQuotation) {
            // Who is quoted about a life does not lead away from it.
            return;
        }
        boolean here = about != null && (objects.contains(about) || subjects.contains(about));
        age = here ? 0 : age + 1;
    }
}
