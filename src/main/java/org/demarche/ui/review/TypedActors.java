package org.demarche.ui.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.model.Participation;
import org.demarche.model.Role;
import org.demarche.ui.session.Labels;

/**
 * An event's actors as a line of text, as in "Arland (initiator), Borland (recipient)". A name is one of the
 * chronicle's actors, or another name of one; any other is a new actor.
 *
 * @param newActors those that the chronicle does not have yet
 * @param problem what is wrong with the text, empty if nothing
 */
record TypedActors(List<Participation> actors, List<Actor> newActors, String problem) {
    private static final Pattern PART = Pattern.compile("(.*?)\\s*(?:\\(([^()]*)\\))?\\s*");

    TypedActors {
        actors = List.copyOf(actors);
        newActors = List.copyOf(newActors);
    }

    /** The line for an event. A participant's role is not written: it is the one that needs no word. */
    static String write(ChronicleIndex index, Event event, Labels labels) {
        List<String> parts = event.actors().stream()
                .map(part -> part.role() == Role.PARTICIPANT
                        ? labels.actor(index, part.actor())
                        : labels.text("ui.review.actor", labels.actor(index, part.actor()), name(part.role(), labels)))
                .toList();
        boolean commas = parts.stream().anyMatch(part -> part.contains(","));
        return String.join(commas ? "; " : ", ", parts);
    }

    /** Reads such a line. */
    static TypedActors read(String text, ChronicleIndex index, Labels labels) {
        List<Participation> actors = new ArrayList<>();
        List<Actor> newActors = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        index.chronicle().actors().forEach(actor -> ids.add(actor.id()));
        int at = 0;
        for (String written : text.split(text.contains(";") ? ";" : ",", -1)) {
            Matcher part = PART.matcher(written.strip());
            if (!written.isBlank() && part.matches()) {
                String name = part.group(1);
                Optional<Role> role =
                        part.group(2) == null ? Optional.of(Role.PARTICIPANT) : role(part.group(2), labels);
                if (role.isEmpty() || name.isEmpty()) {
                    int character = at + Math.max(0, written.indexOf('(')) + 1;
                    return new TypedActors(List.of(), List.of(), problem(character, part.group(2), labels));
                }
                Actor actor = find(index, newActors, name).orElseGet(() -> {
                    Actor made = newActor(name, ids);
                    newActors.add(made);
                    return made;
                });
                actors.add(new Participation(actor.id(), role.get(), Extras.NONE));
            }
            at += written.length() + 1;
        }
        return new TypedActors(actors, newActors, "");
    }

    private static String problem(int character, String role, Labels labels) {
        String roles = String.join(
                labels.text("ui.separator"),
                Arrays.stream(Role.values()).map(one -> name(one, labels)).toList());
        return labels.text("ui.review.actors.noRole", character, role, roles);
    }

    private static String name(Role role, Labels labels) {
        return labels.role(role).toLowerCase(labels.locale());
    }

    private static Optional<Role> role(String written, Labels labels) {
        return Arrays.stream(Role.values())
                .filter(role -> written.strip().equalsIgnoreCase(labels.role(role))
                        || written.strip().equalsIgnoreCase(role.id()))
                .findFirst();
    }

    private static Optional<Actor> find(ChronicleIndex index, List<Actor> newActors, String name) {
        Function<Actor, Boolean> isCalled = actor -> actor.name().equalsIgnoreCase(name)
                || actor.id().equals(name)
                || actor.aliases().stream().anyMatch(name::equalsIgnoreCase);
        List<Actor> all = new ArrayList<>(index.chronicle().actors());
        all.addAll(newActors);
        return all.stream().filter(isCalled::apply).findFirst();
    }

    private static Actor newActor(String name, Set<String> ids) {
        return new Actor(newId(name, ids), name, kind(name), List.of(), Extras.NONE);
    }

    /** An id made of a name, that is not taken yet; it is taken then. */
    static String newId(String name, Set<String> taken) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String base = plain.isEmpty() ? "a" : plain;
        String id = base;
        for (int number = 2; !taken.add(id); number++) {
            id = base + "-" + number;
        }
        return id;
    }

    /** A country's name is a state's, several words with capitals are a person's. */
    private static ActorKind kind(String name) {
        boolean country = Arrays.stream(Locale.getISOCountries())
                .anyMatch(code ->
                        Locale.of("", code).getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(name));
        if (country) {
            return ActorKind.STATE;
        }
        String[] words = name.split("\\s+");
        boolean person = words.length > 1
                && words.length < 4
                && Arrays.stream(words).allMatch(word -> Character.isUpperCase(word.charAt(0)));
        return person ? ActorKind.PERSON : ActorKind.ORGANISATION;
    }
}
