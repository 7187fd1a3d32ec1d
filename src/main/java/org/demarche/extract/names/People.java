package org.demarche.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.extract.names.Entity.Kind;
import org.jspecify.annotations.Nullable;

/** The persons met so far in a text, found again by full name, by surname, or by office. */
final class People {
    /** How many of the persons last met are searched for one with an office. */
    private static final int NEAR = 40;

    /** A minister who is no minister among others. */
    private static final String RULER = "prime minister";

    private final Map<String, Entity> byName = new HashMap<>();
    private final Map<String, Entity> byPart = new HashMap<>();
    private final Map<Entity, Integer> counts = new HashMap<>();
    private final List<Entity> inOrder = new ArrayList<>();

    /** The person of that name, who is met now for the first time or again. */
    Entity met(String name) {
        Entity person = find(name);
        if (person == null) {
            person = new Entity(Kind.PERSON, name, null, null);
        }
        person.isCalled(name);
        byName.put(key(name), person);
        String[] parts = name.split(" ", -1);
        claim(withoutParticles(parts[parts.length - 1]), person);
        claim(parts[0], person);
        remember(person);
        return person;
    }

    /** Who was called so before; a part of a name means whoever was named most often of those who share it. */
    @Nullable
    Entity find(String name) {
        Entity same = byName.get(key(name));
        if (same != null) {
            return same;
        }
        String bare = withoutParticles(name);
        return bare.indexOf(' ') >= 0 ? null : byPart.get(bare);
    }

    /** Who was last met of those whom the text says to be in an office of that state. */
    @Nullable
    Entity holderOf(String office, String state) {
        Entity person = holder(office, state);
        return person != null && state.equals(person.state()) ? person : null;
    }

    /** Who was last met of those in an office, of the state if one is given. */
    @Nullable
    Entity holder(String office, @Nullable String state) {
        Entity fitting = null;
        int oldest = Math.max(0, inOrder.size() - NEAR);
        for (int i = inOrder.size() - 1; i >= oldest; i--) {
            Entity person = inOrder.get(i);
            boolean serves = state == null || state.equals(person.state());
            if (serves && holds(person, office)) {
                return person;
            }
            if (fitting == null && state != null && person.state() == null && holds(person, office)) {
                fitting = person;
            }
        }
        return fitting;
    }

    void remember(Entity person) {
        counts.merge(person, 1, Integer::sum);
        inOrder.add(person);
    }

    private static boolean holds(Entity person, String office) {
        return person.offices().contains(office)
                || (office.equals("leader") && person.rules())
                || (office.equals("minister")
                        && person.offices().stream().anyMatch(one -> one.endsWith(" minister") && !RULER.equals(one)))
                || (office.endsWith(" minister")
                        && !RULER.equals(office)
                        && person.offices().contains("minister"));
    }

    /** "Assad" of "al-Assad", "Broek" of "Van den Broek". */
    private static String withoutParticles(String name) {
        String bare = name;
        int space = bare.indexOf(' ');
        while (space > 0 && isParticle(bare.substring(0, space))) {
            bare = bare.substring(space + 1);
            space = bare.indexOf(' ');
        }
        return Shapes.hasArticle(bare) ? bare.substring(bare.indexOf('-') + 1) : bare;
    }

    /** Also with a capital, as at the beginning of a sentence, unless somebody may be called so: "Ben Brown". */
    private static boolean isParticle(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Vocabulary.PARTICLES.contains(lower)
                && (lower.equals(word) || !Set.of("al", "el", "ben").contains(lower));
    }

    private void claim(String part, Entity person) {
        Entity holder = byPart.get(part);
        if (holder == null || counts.getOrDefault(holder, 0) < counts.getOrDefault(person, 0)) {
            byPart.put(part, person);
        }
    }

    /** The same for "Donald J. Trump" and "Donald Trump", and for "Jong-un" and "Jong Un". */
    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (String part : name.toLowerCase(Locale.ROOT).replace('-', ' ').split(" ", -1)) {
            String bare = part.replace(".", "");
            if (bare.length() > 1) {
                key.append(key.isEmpty() ? "" : " ").append(bare);
            }
        }
        return key.toString();
    }
}
