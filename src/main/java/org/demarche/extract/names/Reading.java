package org.demarche.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Gazetteer.Template;
import org.demarche.extract.names.Mention.Form;
import org.demarche.extract.text.Word;
import org.jspecify.annotations.Nullable;

/** What the text has named so far, and what the sentence being read has said before the word at hand. */
final class Reading {
    final String text;
    final People people = new People();
    final Map<String, Entity> others = new HashMap<>();
    /** The states that were named in the sentences before this one. */
    final Set<Entity> statesBefore = new HashSet<>();

    final List<Mention> mentions = new ArrayList<>();
    /** Where names of one word stand of which the text has not said yet whose they are. */
    final Map<String, List<Integer>> unexplained = new HashMap<>();

    List<Word> words = List.of();
    /** How many mentions the sentences before this one have. */
    int readMentions;

    @Nullable
    String office;

    @Nullable
    Entity servedState;
    /** The state that the sentence named last. */
    @Nullable
    Entity sentenceState;

    Reading(String text) {
        this.text = text;
    }

    /** Goes on to the words of the next sentence. */
    void next(List<Word> sentence) {
        words = sentence;
        mentions.subList(Math.min(readMentions, mentions.size()), mentions.size()).stream()
                .map(Mention::entity)
                .filter(one -> one.kind() == Kind.STATE)
                .forEach(statesBefore::add);
        readMentions = mentions.size();
        forget();
        sentenceState = null;
    }

    /** The next name has no office from before. */
    void forget() {
        office = null;
        servedState = null;
    }

    Entity known(String state) {
        return others.computeIfAbsent(
                Kind.STATE + " " + state, name -> Gazetteer.COMMON.state(state).make());
    }

    /** The European Union. */
    Entity union() {
        String name = "EU";
        return known(Objects.requireNonNull(Gazetteer.COMMON.at(List.of(new Word(0, name.length(), name)), 0))
                .of());
    }

    /** A name of one word turns out to be short for somebody: also where it stood before. */
    void explain(String name, Entity entity) {
        List<Integer> places = unexplained.remove(name);
        if (places != null) {
            others.remove(name, mentions.get(places.getFirst()).entity());
            for (int at : places) {
                Mention one = mentions.get(at);
                mentions.set(at, new Mention(one.begin(), one.end(), entity, one.form()));
            }
        }
    }

    String nameOf(int begin, int end) {
        return text.substring(words.get(begin).begin(), words.get(end - 1).end())
                .replaceAll("\\s+", " ");
    }

    Entity known(Template template) {
        return others.computeIfAbsent(template.kind() + " " + template.name(), name -> template.make());
    }

    Entity other(Kind kind, String name, @Nullable String country) {
        return others.computeIfAbsent(name, key -> new Entity(kind, key, country, null));
    }

    void note(int begin, int end, Entity entity, Form form) {
        sentenceState = entity.kind() == Kind.STATE ? entity : sentenceState;
        boolean bare = entity.kind() == Kind.ORGANISATION && end == begin + 1 && entity.country() == null;
        if (bare && others.get(words.get(begin).form()) == entity) {
            unexplained
                    .computeIfAbsent(words.get(begin).form(), name -> new ArrayList<>())
                    .add(mentions.size());
        }
        mentions.add(new Mention(words.get(begin).begin(), words.get(end - 1).end(), entity, form));
    }

    /** Whether a person's name stands here before a comma or the end, as in "the minister, Ada Brown, left". */
    boolean isNameBetweenCommas(int from) {
        if (from >= words.size() || !words.get(from).isCapital() || Gazetteer.COMMON.at(words, from) != null) {
            return false;
        }
        int end = Shapes.end(words, from);
        return Shapes.isPersonal(words, from, end)
                && (end == words.size() || ",.;)—".contains(words.get(end).form()));
    }
}
