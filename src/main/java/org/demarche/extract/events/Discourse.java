package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.extract.names.Entity;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Mention;
import org.jspecify.annotations.Nullable;

/** Whom a pronoun can mean: those that were last named, subjects before others. */
final class Discourse {
    private static final int MOST_STATES = 6;
    private static final Set<String> ONE = Set.of("he", "she", "his", "her", "him");
    private static final Set<String> SEVERAL = Set.of("they", "their", "them", "both");

    /** What one person is called who is not named. */
    private static final Pattern SINGLE = Pattern.compile(
            "(?i).*(?:man|woman|boy|girl|er|or|ist|ian|president|suspect|victim|judge|attorney|envoy|student|chief)");

    private static final Set<String> FURTHER = Set.of("it", "its", "i", "we");

    private final @Nullable Entity author;
    private final Map<String, Entity> unnamed = new HashMap<>();
    private @Nullable Entity person;
    private @Nullable Entity body;
    private List<Entity> group = List.of();
    private List<Entity> subject = List.of();
    /** The states named last, the latest at the end. */
    private final List<Entity> states = new ArrayList<>();

    /** The author is whom "I" means. */
    Discourse(@Nullable Entity author) {
        this.author = author;
    }

    /** People or a body without a name: the same for the same words. */
    Entity unnamed(String words) {
        return unnamed.computeIfAbsent(words.toLowerCase(Locale.ROOT), key -> Entity.unnamed(capital(words)));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Those a pronoun stands for; empty if nobody fits. */
    List<Entity> meaning(String pronoun) {
        if (ONE.contains(pronoun)) {
            return person == null ? List.of() : List.of(person);
        } else if (SEVERAL.contains(pronoun)) {
            return !group.isEmpty() ? group : subject;
        } else if (pronoun.equals("i")) {
            return author == null ? List.of() : List.of(author);
        } else if (pronoun.equals("it") || pronoun.equals("its")) {
            return body == null ? List.of() : List.of(body);
        }
        return List.of();
    }

    /** Whether a word is one of the pronouns it knows. */
    static boolean isPronoun(String word) {
        return ONE.contains(word) || SEVERAL.contains(word) || FURTHER.contains(word);
    }

    /** Remembers the sentence's people, then its subject, who comes to mind first. */
    void hear(List<Mention> mentions, List<Entity> subjects) {
        List<Entity> persons = new ArrayList<>();
        for (Mention mention : mentions) {
            Entity entity = mention.entity();
            if (entity.kind() == Kind.PERSON && !persons.contains(entity)) {
                persons.add(entity);
            }
            if (subjects.isEmpty() && isBody(entity) && mention.form() != Mention.Form.ADJECTIVE) {
                body = entity;
            }
        }
        if (!persons.isEmpty() && subjects.stream().noneMatch(one -> one.kind() == Kind.PERSON)) {
            person = persons.getFirst();
        }
        if (persons.size() > 1) {
            group = persons;
        }
        if (subjects.isEmpty()) {
            return;
        }
        subject = List.copyOf(subjects);
        for (Entity one : subjects) {
            if (one.kind() == Kind.PERSON
                    || (one.isUnnamed() && SINGLE.matcher(one.name()).matches())) {
                person = one;
            } else if (isBody(one)) {
                body = one;
            }
        }
        if (subjects.size() > 1 || subjects.getFirst().kind() == Kind.ORGANISATION) {
            group = subject;
        }
    }

    /** Remembers a state that is named as one that acts, not as a place. */
    void hearState(Entity state) {
        states.remove(state);
        states.add(state);
        if (states.size() > MOST_STATES) {
            states.removeFirst();
        }
    }

    /** So many states as were named last, in that order; empty if the text has not named so many. */
    List<Entity> lastStates(int count) {
        return count > states.size() ? List.of() : List.copyOf(states.subList(states.size() - count, states.size()));
    }

    /** Remembers those whom one name calls many, as "the Swiss" does. */
    void hearSeveral(List<Entity> people) {
        group = people;
    }

    private static boolean isBody(Entity entity) {
        return entity.kind() == Kind.STATE || entity.kind() == Kind.ORGANISATION;
    }
}
