package org.demarche.extract.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Mention.Form;
import org.demarche.extract.text.Word;
import org.jspecify.annotations.Nullable;

/** What is known before any text is read: states, their capitals and adjectives, some places and organisations. */
final class Gazetteer {
    /** Offices and bodies that act under a name of their own. */
    private static final List<String> ORGANISATIONS = List.of(
            "White House;US",
            "State Department;US",
            "Pentagon;US",
            "Kremlin;RU",
            "Downing Street;GB",
            "Blue House;KR",
            "Quai d'Orsay;FR",
            "Knesset;IL",
            "Bundestag;DE",
            "Duma;RU",
            "Politburo;",
            "Congress;US",
            "Senate;US",
            "House of Representatives;US",
            "United Nations;;UN;U.N.",
            "UN Security Council;;Security Council;U.N. Security Council;United Nations Security Council",
            "UN General Assembly;;General Assembly;U.N. General Assembly;United Nations General Assembly",
            "European Union;;EU;E.U.",
            "NATO;;North Atlantic Treaty Organization",
            "African Union;;AU",
            "Arab League;;League of Arab States",
            "International Atomic Energy Agency;;IAEA",
            "ASEAN;",
            "OSCE;",
            "World Health Organization;;WHO;World Health Organisation",
            "International Criminal Court;;ICC",
            "International Court of Justice;;ICJ",
            "League of Nations;",
            "Red Cross;",
            "Hamas;",
            "Hezbollah;",
            "Taliban;",
            "European Commission;",
            "World Bank;",
            "International Monetary Fund;;IMF",
            "World Trade Organization;;WTO",
            "G7;",
            "G8;",
            "G20;",
            "Organization of American States;;OAS",
            "Warsaw Pact;");

    /** The first halves of words such as "Sino-Japanese", with the adjectives they stand for. */
    private static final Map<String, String> HALVES = Map.of(
            "Anglo", "British",
            "Austro", "Austrian",
            "Franco", "French",
            "Greco", "Greek",
            "Indo", "Indian",
            "Italo", "Italian",
            "Russo", "Russian",
            "Sino", "Chinese",
            "Turco", "Turkish");

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, Template> capitals = new HashMap<>();
    private final Map<String, Template> states = new HashMap<>();

    /**
     * A known name.
     *
     * @param words in the order of the text, with straight apostrophes
     */
    record Phrase(List<String> words, Template of, Form form) {}

    /** What an entity is made from when a text names it. */
    record Template(
            Kind kind,
            String name,
            @Nullable String country,
            @Nullable Degrees degrees) {
        Entity make() {
            return new Entity(kind, name, country, degrees);
        }
    }

    static final Gazetteer COMMON = new Gazetteer();

    private Gazetteer() {
        StateTable.LINES.lines().forEach(this::addState);
        StateTable.PLACES.lines().forEach(this::addPlace);
        ORGANISATIONS.forEach(this::addOrganisation);
        byFirst.values()
                .forEach(all -> all.sort(Comparator.comparingInt(
                        (Phrase phrase) -> -phrase.words().size())));
    }

    /** The longest known name that begins at a word. */
    @Nullable
    Phrase at(List<Word> words, int from) {
        for (Phrase phrase : byFirst.getOrDefault(words.get(from).form(), List.of())) {
            if (matches(phrase, words, from)) {
                return phrase;
            }
        }
        return null;
    }

    /** The states and bodies that a word joins by hyphens, as "Swiss-Italian" does; empty if it joins anything else. */
    List<Template> joined(Word word) {
        List<Template> states = new ArrayList<>();
        for (String part : word.form().split("-", -1)) {
            String name = HALVES.getOrDefault(part, part);
            Phrase phrase = at(List.of(new Word(0, name.length(), name)), 0);
            if (phrase == null || phrase.of().kind() == Kind.PLACE || phrase.form() == Form.CAPITAL) {
                return List.of();
            }
            states.add(phrase.of());
        }
        return states;
    }

    private static boolean matches(Phrase phrase, List<Word> words, int from) {
        int count = phrase.words().size();
        if (from + count > words.size()) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (!phrase.words().get(i).equals(words.get(from + i).form())) {
                return false;
            }
        }
        return true;
    }

    private void addState(String line) {
        String[] fields = line.split("\\|", -1);
        boolean coded = fields[0].length() == 2;
        String official = coded ? Locale.of("", fields[0]).getDisplayCountry(Locale.ENGLISH) : fields[0];
        String[] aliases = parts(fields[3]);
        boolean odd = official.matches(".*[(&].*|.* - .*|.*Territories|.*SAR.*")
                || Set.of("MM", "TR", "CZ", "CI", "VA", "TL").contains(fields[0]);
        String name = odd && aliases.length > 0 ? aliases[0].replaceFirst("^the ", "") : official;
        Template state = new Template(Kind.STATE, name, coded ? fields[0] : null, null);
        states.put(name, state);
        add(name, state, Form.NAME);
        add(official, state, Form.NAME);
        for (String alias : aliases) {
            add(alias.replaceFirst("^the ", ""), state, Form.NAME);
        }
        addCapital(fields[1], fields[0], state);
        for (String adjective : parts(fields[2])) {
            add(adjective, state, Form.ADJECTIVE);
            if (!adjective.matches(".*(?:ese|ish|ch|ss|s)")) {
                add(adjective + "s", state, Form.ADJECTIVE);
            }
        }
    }

    private void addCapital(String field, String code, Template state) {
        if (field.isEmpty()) {
            return;
        }
        Degrees degrees = degrees(field);
        String name = field.replaceFirst(" -?[\\d.]+ -?[\\d.]+$", "");
        capitals.put(name, new Template(Kind.PLACE, name, code.length() == 2 ? code : null, degrees));
        if (!name.equals(state.name())) {
            add(name, state, Form.CAPITAL);
        }
    }

    /** The state of a name under which it is kept. */
    Template state(String name) {
        return Objects.requireNonNull(states.get(name));
    }

    /** A capital as a place. */
    @Nullable
    Template capital(String name) {
        return capitals.get(name);
    }

    private void addPlace(String line) {
        String[] fields = line.split("\\|", -1);
        add(
                fields[0],
                new Template(
                        Kind.PLACE,
                        fields[0],
                        fields[1].isEmpty() ? null : fields[1],
                        fields[2].isEmpty() ? null : degrees(fields[2])),
                Form.NAME);
    }

    private void addOrganisation(String line) {
        String[] fields = line.split(";", -1);
        Template body = new Template(Kind.ORGANISATION, fields[0], fields[1].isEmpty() ? null : fields[1], null);
        add(fields[0], body, Form.NAME);
        for (int i = 2; i < fields.length; i++) {
            add(fields[i], body, Form.NAME);
        }
    }

    private void add(String name, Template of, Form form) {
        List<String> words =
                Word.of(name, 0, name.length()).stream().map(Word::form).toList();
        List<Phrase> all = byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>());
        if (all.stream().noneMatch(phrase -> phrase.words().equals(words))) {
            all.add(new Phrase(words, of, form));
        }
    }

    private static Degrees degrees(String field) {
        String[] words = field.split(" ", -1);
        return new Degrees(Double.parseDouble(words[words.length - 2]), Double.parseDouble(words[words.length - 1]));
    }

    private static String[] parts(String field) {
        return field.isEmpty() ? new String[0] : field.split(",");
    }
}
