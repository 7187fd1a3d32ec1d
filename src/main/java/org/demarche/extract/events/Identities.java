package org.demarche.extract.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.extract.names.Entity;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Mention;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;
import org.demarche.model.Role;
import org.demarche.time.TimePoint;
import org.jspecify.annotations.Nullable;

/**
 * Who those are that an article calls by what they are before it names them: "a judge" is Judge Brown if it names no
 * other judge, "a man" whom police identified as him, "the council" the one council it names.
 */
final class Identities {
    private static final Set<String> SUSPECTS = WordSet.of("""
            man woman suspect attacker gunman shooter assailant driver bomber
            """);
    /** Of these another may be meant than whom the article names: of another state. */
    private static final Set<String> OF_MANY = Set.of(
            "president",
            "prime minister",
            "minister",
            "leader",
            "king",
            "queen",
            "emperor",
            "chancellor",
            "spokesperson",
            "envoy",
            "ambassador",
            "secretary",
            "counterpart",
            "candidate",
            "diplomat");

    private static final int LONGEST_PHRASE = 5;
    private static final TimePoint SOVIET_FROM = TimePoint.ofDay(1922, 12, 29);
    private static final TimePoint SOVIET_TO = TimePoint.ofDay(1991, 12, 26);

    private final Map<String, Set<Entity>> holders = new HashMap<>();
    private Entity sovietUnion = Entity.state("Soviet Union");

    /** Those that the sentences name. */
    Identities(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            for (Mention mention : sentence.mentions()) {
                if (mention.entity().name().equals("Soviet Union")) {
                    sovietUnion = mention.entity();
                }
                if (mention.entity().kind() == Kind.ORGANISATION
                        && !mention.entity().isUnnamed()) {
                    String name = mention.entity().name().toLowerCase(Locale.ROOT);
                    String last = name.substring(name.lastIndexOf(' ') + 1);
                    if (last.length() < name.length() && PeopleWords.isOfPeople(last)) {
                        holders.computeIfAbsent(last, key -> new HashSet<>()).add(mention.entity());
                    }
                }
                if (mention.entity().kind() == Kind.PERSON) {
                    mention.entity().offices().stream()
                            .filter(office -> !OF_MANY.contains(office))
                            .forEach(office -> holders.computeIfAbsent(office, key -> new HashSet<>())
                                    .add(mention.entity()));
                }
            }
            identified(sentence);
        }
    }

    /** "Police identified the man as Karl Berg." */
    private void identified(Sentence sentence) {
        List<Word> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).lower().equals("identified")
                    && !words.get(i).lower().equals("named")) {
                continue;
            }
            int as = i;
            while (as < Math.min(words.size() - 1, i + LONGEST_PHRASE)
                    && !words.get(as).lower().equals("as")) {
                as++;
            }
            int name = as + 1;
            sentence.mentions().stream()
                    .filter(one -> one.entity().kind() == Kind.PERSON
                            && sentence.wordAt(one.begin()) == name
                            && name < words.size()
                            && words.get(name - 1).lower().equals("as"))
                    .forEach(one -> SUSPECTS.forEach(word -> holders.computeIfAbsent(word, key -> new HashSet<>())
                            .add(one.entity())));
        }
    }

    /** Gives those of a draft their names. */
    void name(Draft draft) {
        Map<Entity, Role> cast = new LinkedHashMap<>();
        boolean soviet = isSoviet(draft);
        draft.cast.forEach((who, role) -> {
            Entity named = soviet && who.name().equals("Russia") ? sovietUnion : meaning(who);
            cast.putIfAbsent(named == null ? who : named, role);
        });
        draft.cast.clear();
        draft.cast.putAll(cast);
    }

    /** Whether the Moscow of a draft is that of the Soviet Union, by its date. */
    private static boolean isSoviet(Draft draft) {
        TimePoint from = draft.when.extent().earliest().point().orElse(null);
        TimePoint to = draft.when.extent().latest().point().orElse(null);
        return from != null
                && to != null
                && from.isAfter(SOVIET_FROM)
                && SOVIET_TO.isAfter(to)
                && draft.words.stream().anyMatch(word -> word.lower().equals("moscow"))
                && draft.words.stream().noneMatch(word -> word.lower().startsWith("russia"));
    }

    private @Nullable Entity meaning(Entity who) {
        Set<Entity> same =
                who.isUnnamed() ? holders.getOrDefault(who.name().toLowerCase(Locale.ROOT), Set.of()) : Set.of();
        return same.size() == 1 ? same.iterator().next() : null;
    }
}
