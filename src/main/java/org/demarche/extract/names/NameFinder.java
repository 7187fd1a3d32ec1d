package org.demarche.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Gazetteer.Phrase;
import org.demarche.extract.names.Gazetteer.Template;
import org.demarche.extract.names.Mention.Form;
import org.demarche.extract.text.Word;
import org.jspecify.annotations.Nullable;

/** Reads a text sentence by sentence and keeps who was named. */
final class NameFinder {
    /** Offices that every state has. */
    private static final Set<String> OF_STATES =
            Set.of("minister", "foreign minister", "president", "prime minister", "ambassador", "king");
    /** Offices of those who lead a state's diplomacy. */
    private static final List<String> OF_DIPLOMACY = List.of("secretary of state", "foreign minister");

    private static final Set<String> LETTERS = Set.of(
            "letter",
            "letters",
            "message",
            "messages",
            "telegram",
            "telegrams",
            "cable",
            "cables",
            "note",
            "invitation",
            "memorandum",
            "dispatch",
            "despatch",
            "wrote",
            "writes",
            "write",
            "writing",
            "written",
            "telegraphed");
    /** In words. */
    private static final int NEAR = 6;

    private static final Set<String> PLACING =
            Set.of("in", "at", "near", "to", "from", "outside", "around", "toward", "towards", "off");

    private final String text;
    private final Set<String> smallWords;
    private final Map<String, Integer> capitalWords;
    private final Set<String> placed;
    private final People people = new People();
    private final Map<String, Entity> others = new HashMap<>();
    private final Set<Entity> met = new HashSet<>();
    /** The states that were named in the sentences before this one. */
    private final Set<Entity> statesBefore = new HashSet<>();

    private final List<Mention> mentions = new ArrayList<>();
    /** Where names of one word stand of which the text has not said yet whose they are. */
    private final Map<String, List<Integer>> unexplained = new HashMap<>();

    private List<Word> words = List.of();
    /** How many mentions the sentences before this one have. */
    private int readMentions;

    private @Nullable String office;
    private @Nullable Entity servedState;
    /** The state that the sentence named last. */
    private @Nullable Entity sentenceState;

    /**
     * A finder for one text.
     *
     * @param smallWords the words that occur without a capital
     * @param capitalWords how often words occur with a capital within a sentence
     * @param placed the words that the text says somewhere to be places
     */
    NameFinder(String text, Set<String> smallWords, Map<String, Integer> capitalWords, Set<String> placed) {
        this.text = text;
        this.smallWords = smallWords;
        this.capitalWords = capitalWords;
        this.placed = placed;
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** Reads the words of the next sentence. */
    void read(List<Word> sentence) {
        words = sentence;
        mentions.subList(Math.min(readMentions, mentions.size()), mentions.size()).stream()
                .map(Mention::entity)
                .filter(one -> one.kind() == Kind.STATE)
                .forEach(statesBefore::add);
        readMentions = mentions.size();
        office = null;
        servedState = null;
        sentenceState = null;
        int i = 0;
        while (i < words.size()) {
            i = readAt(i);
        }
    }

    /** Reads what stands at a word and gives the place after it. */
    private int readAt(int i) {
        Word word = words.get(i);
        if (!word.isWord()) {
            boolean goesOn = word.form().equals("'s")
                    || (word.form().equals(".") && office != null)
                    || (word.form().equals(",") && office != null && isNameBetweenCommas(i + 1));
            office = goesOn ? office : null;
            servedState = goesOn ? servedState : null;
            return i + 1;
        }
        Phrase phrase = word.isCapital() ? Gazetteer.COMMON.at(words, i) : null;
        int region = word.isCapital() && office == null ? Regions.length(words, i) : 0;
        if (region > (phrase == null ? 0 : phrase.words().size()) && readRegion(i, i + region)) {
            return i + region;
        }
        if (Titled.isOfMeeting(words, i)) {
            return i + 2;
        }
        if (phrase != null) {
            return readKnown(phrase, i);
        }
        List<String> halves = Vocabulary.HALVES.getOrDefault(word.form(), List.of());
        if (!halves.isEmpty()) {
            halves.forEach(state -> note(i, i + 1, known(state), Form.NAME));
            return i + 1;
        }
        Entity half = halfBefore(i);
        half = half == null ? half(i) : half;
        if (half != null) {
            note(i, i + 1, half, Form.NAME);
            return i + 1;
        }
        int noble = Titled.afterNoble(words, i);
        if (noble > i) {
            return readNoble(i, noble);
        }
        Office found = Office.at(words, i);
        if (found != null && Shapes.isBody(words, i, found.end())) {
            return readRun(i);
        }
        if (found != null) {
            return readOffice(found, i);
        }
        if (Vocabulary.TITLES.contains(word.lower()) && word.isCapital()) {
            office = office == null ? "" : office;
            return i + 1;
        }
        int after = Titled.afterPlural(words, i);
        if (after > i) {
            office = "";
            return after;
        }
        if (office == null && Titled.isSecond(words, i)) {
            office = "";
        }
        List<Template> joined = word.form().indexOf('-') > 0 ? Gazetteer.COMMON.joined(word) : List.of();
        int run = joined.isEmpty() ? i : Shapes.end(words, i);
        if (run > i && !Vocabulary.BODIES.contains(words.get(run - 1).lower())) {
            joined.forEach(state -> note(i, i + 1, known(state), Form.ADJECTIVE));
            return i + 1;
        }
        if (Shapes.isNamePart(word)) {
            return readRun(i);
        }
        office = null;
        servedState = null;
        return i + 1;
    }

    /** The half of a land that "the North" or "the South" means, in a text that has named no other such half. */
    private @Nullable Entity half(int at) {
        String form = words.get(at).form();
        boolean alone = (form.equals("North") || form.equals("South"))
                && at > 0
                && (words.get(at - 1).lower().equals("the") || isBehindHalf(at))
                && (at + 1 >= words.size() || !words.get(at + 1).isCapital());
        if (!alone) {
            return null;
        }
        List<Entity> halves = statesBefore.stream()
                .filter(one -> one.name().startsWith(form + " "))
                .toList();
        return halves.size() == 1 ? halves.getFirst() : null;
    }

    /** The half that "and" joins to the other with the land's name, as the first of "North and South Korea". */
    private @Nullable Entity halfBefore(int at) {
        boolean joined = at + 3 < words.size()
                && Set.of("North", "South", "East", "West")
                        .contains(words.get(at).form())
                && words.get(at + 1).form().equals("and");
        Phrase other = joined ? Gazetteer.COMMON.at(words, at + 2) : null;
        if (other == null || other.words().size() != 2 || !isState(other)) {
            return null;
        }
        Word first = words.get(at);
        Word land = words.get(at + 3);
        Phrase own = Gazetteer.COMMON.at(List.of(first, land), 0);
        return own != null && own.words().size() == 2 && isState(own) ? known(own.of()) : null;
    }

    /** Whether "and" joins a word to another half, as in "the North and South". */
    private boolean isBehindHalf(int at) {
        return at > 2
                && words.get(at - 1).form().equals("and")
                && Set.of("North", "South").contains(words.get(at - 2).form())
                && !mentions.isEmpty()
                && mentions.getLast().begin() == words.get(at - 2).begin();
    }

    /** Whether a person's name stands here before a comma or the end, as in "the minister, Ada Brown, left". */
    private boolean isNameBetweenCommas(int from) {
        if (from >= words.size() || !words.get(from).isCapital() || Gazetteer.COMMON.at(words, from) != null) {
            return false;
        }
        int end = Shapes.end(words, from);
        return Shapes.isPersonal(words, from, end)
                && (end == words.size() || ",.;)—".contains(words.get(end).form()));
    }

    private int readKnown(Phrase phrase, int i) {
        int end = i + phrase.words().size();
        int run = Shapes.end(words, i);
        boolean isBody = run > end
                && Vocabulary.BODIES.contains(words.get(run - 1).lower())
                && Gazetteer.COMMON.at(words, end) == null
                && phrase.of().kind() != Kind.ORGANISATION;
        if (isBody) {
            note(i, run, other(Kind.ORGANISATION, nameOf(i, run), countryOf(phrase)), Form.NAME);
            return run;
        }
        boolean isThing = run > end
                && Vocabulary.THINGS.contains(words.get(run - 1).lower())
                && Gazetteer.COMMON.at(words, end) == null
                && (phrase.form() == Form.CAPITAL
                        || phrase.of().kind() == Kind.PLACE
                        || words.get(run - 1).lower().equals("declaration"));
        if (isThing) {
            office = null;
            servedState = null;
            return run;
        }
        // "New York Times", "Washington Post" and the like were told apart above; what is left stands for itself.
        Template place = phrase.form() == Form.CAPITAL && (isPlaced(i) || Titled.isOfTreaty(words, i))
                ? Gazetteer.COMMON.capital(nameOf(i, end))
                : null;
        Entity entity = place == null ? known(phrase.of()) : known(place);
        String name = nameOf(i, end);
        if (entity.kind() == Kind.ORGANISATION && name.indexOf(' ') > 0 && met.add(entity)) {
            entity.rename(name);
        } else if (phrase.form() == Form.NAME) {
            entity.isCalled(name);
        } else if (phrase.form() == Form.CAPITAL && place == null) {
            entity.isCalled(name);
        }
        note(i, end, entity, place == null ? phrase.form() : Form.NAME);
        servedState = entity.kind() == Kind.STATE ? entity : null;
        office = null;
        return end;
    }

    /** Notes a well known province or city, unless the text calls somebody else so. */
    private boolean readRegion(int begin, int end) {
        String name = nameOf(begin, end);
        Template place = Regions.of(name);
        if (place == null || people.find(name) != null || Apposition.follows(words, begin, end)) {
            return false;
        }
        note(begin, end, known(place), Form.NAME);
        servedState = null;
        return true;
    }

    private static @Nullable String countryOf(Phrase phrase) {
        return phrase.of().country();
    }

    private int readOffice(Office found, int i) {
        int end = found.end();
        Entity state = servedState;
        boolean sent = (found.name().equals("ambassador") || found.name().equals("envoy"))
                && end < words.size()
                && words.get(end).form().equals("to");
        if (sent) {
            end = afterHost(end);
        }
        if (end + 1 < words.size() && words.get(end).form().equals("of")) {
            int at = words.get(end + 1).form().equals("the") ? end + 2 : end + 1;
            Phrase phrase = at < words.size() ? Gazetteer.COMMON.at(words, at) : null;
            if (phrase != null && phrase.of().kind() == Kind.STATE) {
                state = known(phrase.of());
                note(at, at + phrase.words().size(), state, Form.ADJECTIVE);
                end = at + phrase.words().size();
            }
        }
        office = found.name();
        servedState = state;
        int portfolio = Portfolio.end(words, end);
        if (portfolio > end) {
            boolean holds = portfolio < words.size() && words.get(portfolio).isCapital();
            office = holds ? office : null;
            servedState = holds ? servedState : null;
            return portfolio;
        }
        boolean ofOther = end + 2 < words.size()
                && words.get(end).form().equals("of")
                && (words.get(end + 1).isCapital()
                        || (words.get(end + 1).form().equals("the")
                                && words.get(end + 2).isCapital()));
        boolean named = end < words.size()
                && words.get(end).isCapital()
                && Office.at(words, end) == null
                && Gazetteer.COMMON.at(words, end) == null;
        boolean owned = i > 0
                && Set.of("the", "'s", "their", "its").contains(words.get(i - 1).lower());
        boolean definite = owned || (i > 0 && state != null) || (words.get(i).isCapital() && i == 0);
        if (!named && definite && !ofOther) {
            Entity person = holder(found.name().equals("diplomat") && isTop(i), found.name(), state);
            if (person != null) {
                people.remember(person);
                note(i, found.end(), person, Form.DESCRIPTION);
            }
        }
        return Math.max(end, i + 1);
    }

    /** Notes who is called by a land, unless a name stands before a comma there: "Ada, Duchess of Molde". */
    private int readNoble(int begin, int end) {
        Mention last = mentions.size() > readMentions ? mentions.getLast() : null;
        boolean apposed = last != null
                && last.entity().kind() == Kind.PERSON
                && begin > 1
                && words.get(begin - 1).form().equals(",")
                && last.end() == words.get(begin - 2).end();
        office = null;
        servedState = null;
        Entity person = last != null && apposed ? last.entity() : people.met(nameOf(begin, end));
        person.isOf(Gender.of(words.get(begin).lower()));
        note(begin, end, person, Form.NAME);
        return end;
    }

    /** After the state that an envoy with a name was sent to: "the Swiss ambassador to the United States Ada Brown". */
    private int afterHost(int to) {
        int at = to + 1 < words.size() && words.get(to + 1).form().equals("the") ? to + 2 : to + 1;
        Phrase phrase = at < words.size() ? Gazetteer.COMMON.at(words, at) : null;
        int after = phrase == null ? words.size() : at + phrase.words().size();
        boolean named = after < words.size()
                && (words.get(after).isCapital()
                        || (words.get(after).form().equals(",") && isNameBetweenCommas(after + 1)));
        if (phrase == null || phrase.of().kind() != Kind.STATE || !named) {
            return to;
        }
        note(at, after, known(phrase.of()), Form.ADJECTIVE);
        return after;
    }

    /** Whether "top" or "chief" stands before an office, perhaps with a state between: "the top Swiss diplomat". */
    private boolean isTop(int at) {
        return words.subList(Math.max(0, at - 3), at + 1).stream()
                .anyMatch(one -> Set.of("top", "chief").contains(one.lower()));
    }

    /** Who leads a state's diplomacy, or else who holds an office. */
    private @Nullable Entity holder(boolean diplomacy, String office, @Nullable Entity state) {
        return diplomacy
                ? OF_DIPLOMACY.stream()
                        .map(one -> holder(one, state))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : holder(office, state);
    }

    /**
     * Who holds an office: of the state if one is given, else of the one that the sentence named before; nobody if it
     * is known to be another's, or the text has not named the state before.
     */
    private @Nullable Entity holder(String office, @Nullable Entity state) {
        if (state != null && !statesBefore.contains(state)) {
            return people.holderOf(office, state.name());
        }
        if (state != null || sentenceState == null || !OF_STATES.contains(office)) {
            return people.holder(office, state == null ? null : state.name());
        }
        Entity person = people.holder(office, sentenceState.name());
        Entity other = person == null ? people.holder(office, null) : null;
        return other != null && other.state() == null ? other : person;
    }

    private int readRun(int from) {
        if (from + 1 < words.size()
                && Vocabulary.REGIMES.contains(words.get(from).lower())
                && isState(Gazetteer.COMMON.at(words, from + 1))) {
            return from + 1;
        }
        if (Shapes.isCompound(words.get(from).form())) {
            // "The Oslo-based Fjord Line": only that is a name.
            office = null;
            servedState = null;
            return from + 1;
        }
        int begin = from;
        int end = Shapes.end(words, from);
        while (begin < end
                && Vocabulary.isCommon(words.get(begin).lower())
                && !Shapes.isAcronym(words.get(begin).form())) {
            begin++;
        }
        if (begin > from) {
            office = null;
            servedState = null;
            // What follows may be known, or an office.
            return begin;
        }
        Entity state = governed(begin, end);
        if (state != null) {
            boolean inside = isAdministration(words.get(end - 1));
            note(begin, inside ? end - 1 : end, state, Form.ADJECTIVE);
            office = null;
            servedState = state;
            return inside ? end - 1 : end;
        }
        String name = nameOf(begin, end);
        Entity entity = end - begin == 1 ? single(begin, name) : several(begin, end, name);
        if (entity != null) {
            note(begin, end, entity, Form.NAME);
            if (entity.kind() == Kind.PERSON) {
                entity.isOf(Gender.before(words, begin));
            }
            describe(entity, begin, end);
        }
        office = null;
        servedState = null;
        return Math.max(end, from + 1);
    }

    /**
     * The state whose administration or government is called by a person's name, as in "the Reagan administration": the
     * one that the text says the person serves, or else the United States if a president of theirs is called so.
     */
    private @Nullable Entity governed(int begin, int end) {
        boolean inside = end > begin + 1 && isAdministration(words.get(end - 1));
        int noun = inside ? end - 1 : end;
        if (noun >= words.size()) {
            return null;
        }
        boolean administration = isAdministration(words.get(noun));
        if (!administration && !words.get(noun).form().equals("government")) {
            return null;
        }
        Entity person = people.find(nameOf(begin, noun));
        if (person != null && person.state() != null) {
            return known(person.state());
        }
        boolean president = administration
                && Vocabulary.PRESIDENTS.contains(words.get(noun - 1).form());
        return president ? known("United States") : null;
    }

    private Entity known(String state) {
        return others.computeIfAbsent(
                Kind.STATE + " " + state, name -> Gazetteer.COMMON.state(state).make());
    }

    private static boolean isAdministration(Word word) {
        return word.lower().equals("administration");
    }

    private static boolean isState(@Nullable Phrase phrase) {
        return phrase != null && phrase.of().kind() == Kind.STATE && phrase.form() == Form.NAME;
    }

    private @Nullable Entity single(int at, String name) {
        Entity person = people.find(name);
        Gender gender = Gender.before(words, at);
        if (person != null && !person.canBe(gender)) {
            // "Mrs Brown" is not the "Mr Brown" before, but perhaps his wife.
            return others.computeIfAbsent(
                    nameOf(words.get(at - 1).isWord() ? at - 1 : at - 2, at + 1),
                    called -> new Entity(Kind.PERSON, called, null, null));
        }
        if (person != null) {
            people.remember(person);
            person.isCalled(name);
            return person;
        }
        Entity known = others.get(name);
        if (known != null && (office == null || !unexplained.containsKey(name))) {
            known.isCalled(name);
            return known;
        }
        if (Titled.isOfTreaty(words, at) || (office == null && Landmarks.isShip(words, at))) {
            return null;
        }
        String next = at + 1 < words.size() ? words.get(at + 1).lower() : "";
        boolean ofThing = !next.isEmpty()
                && (Vocabulary.PRODUCTS.contains(next)
                        || (words.get(at + 1).isCapital() && Vocabulary.THINGS.contains(next)));
        if (ofThing
                || Vocabulary.CREEDS.contains(name.toLowerCase(Locale.ROOT))
                || Vocabulary.THINGS.contains(name.toLowerCase(Locale.ROOT))
                || Vocabulary.GROUNDS.contains(name.toLowerCase(Locale.ROOT))) {
            return null;
        }
        if (next.equals("administration") && !smallWords.contains(name.toLowerCase(Locale.ROOT))) {
            return people.met(name);
        }
        if (office != null || (!Shapes.isAcronym(name) && Apposition.follows(words, at, at + 1))) {
            Entity met = people.met(name);
            explain(name, met);
            return met;
        }
        if (Shapes.isAcronym(name)) {
            return other(Kind.ORGANISATION, name, null);
        }
        if (Shapes.describes(words, at)) {
            return null;
        }
        boolean starts = at == 0 || !words.get(at - 1).isWord();
        boolean isName = capitalWords.getOrDefault(name, 0) > 0 && !smallWords.contains(name.toLowerCase(Locale.ROOT));
        boolean isThing = Vocabulary.BODIES.contains(name.toLowerCase(Locale.ROOT));
        int hyphen = name.indexOf('-');
        isThing |= name.chars().anyMatch(Character::isDigit)
                || (name.endsWith("s") && Shapes.isAcronym(name.substring(0, name.length() - 1)))
                || Shapes.isCompound(name)
                || (hyphen > 0 && Shapes.isAdjective(name.substring(0, hyphen)));
        boolean acts = starts
                && !isThing
                && Vocabulary.actsAlone(name, words, at + 1)
                && !smallWords.contains(name.toLowerCase(Locale.ROOT));
        if (acts) {
            return people.met(name);
        }
        if (name.length() < 3 || isThing || (starts && !isName)) {
            return null;
        }
        if (isPlaced(at) || isListed(at, at + 1) || placed.contains(name)) {
            return other(Kind.PLACE, name, null);
        }
        boolean speaks = at + 1 < words.size()
                && Vocabulary.SAYING.contains(words.get(at + 1).lower());
        return speaks ? people.met(name) : other(Kind.ORGANISATION, name, null);
    }

    private @Nullable Entity several(int begin, int end, String name) {
        Entity known = others.get(name);
        if (known != null) {
            return known;
        }
        if (office != null || people.find(name) != null) {
            return people.met(name);
        }
        if (Titled.isOfTreaty(words, begin) || Landmarks.isShip(words, begin)) {
            return null;
        }
        String last = words.get(end - 1).lower();
        String first = words.get(begin).lower();
        if (Vocabulary.BODIES.contains(last)
                || (Vocabulary.BODIES.contains(first)
                        && !Vocabulary.THINGS.contains(last)
                        && !Shapes.isPersonal(words, begin, end))
                || Shapes.hasOf(words, begin, end)) {
            Entity body = other(Kind.ORGANISATION, name, null);
            if (Shapes.isFirm(words, begin, end)) {
                // Later it is called by its first word alone.
                others.putIfAbsent(words.get(begin).form(), body);
            }
            return body;
        }
        if (Vocabulary.THINGS.contains(last) || (Vocabulary.THINGS.contains(first) && GivenNames.of(name) == null)) {
            return null;
        }
        if (Vocabulary.THINGS.contains(first)) {
            // Bill is a name too.
            return people.met(name);
        }
        if (Vocabulary.GROUNDS.contains(last) || Landmarks.isPlace(words, begin, end)) {
            return other(Kind.PLACE, name, null);
        }
        if (Apposition.follows(words, begin, end)) {
            return people.met(name);
        }
        if (isListed(begin, end)) {
            return other(Kind.PLACE, name, null);
        }
        boolean reused = capitalWords.getOrDefault(words.get(end - 1).form(), 0) > 1;
        if (isPlaced(begin) && !reused) {
            return other(Kind.PLACE, name, null);
        }
        return Shapes.isPersonal(words, begin, end) ? people.met(name) : other(Kind.ORGANISATION, name, null);
    }

    /** Notes what stands after a name: an office, or a short form in brackets. */
    private void describe(Entity entity, int begin, int end) {
        if (office != null && !office.isEmpty()) {
            entity.offices().add(office);
            entity.serves(
                    servedState != null
                            ? servedState.name()
                            : office.equals(OF_DIPLOMACY.getFirst()) ? "United States" : null);
        }
        if (end + 2 < words.size()
                && words.get(end).form().equals("(")
                && words.get(end + 2).form().equals(")")
                && Shapes.isAcronym(words.get(end + 1).form())) {
            String acronym = words.get(end + 1).form();
            entity.isCalled(acronym);
            others.put(acronym, entity);
            explain(acronym, entity);
        }
        if (entity.kind() == Kind.PERSON && Apposition.follows(words, begin, end)) {
            Apposition.note(words, end, entity, this::known);
        }
    }

    /** A name of one word turns out to be short for somebody: also where it stood before. */
    private void explain(String name, Entity entity) {
        List<Integer> places = unexplained.remove(name);
        if (places != null) {
            others.remove(name, mentions.get(places.getFirst()).entity());
            for (int at : places) {
                Mention one = mentions.get(at);
                mentions.set(at, new Mention(one.begin(), one.end(), entity, one.form()));
            }
        }
    }

    private boolean isPlaced(int at) {
        return at > 0 && PLACING.contains(words.get(at - 1).lower()) && !isWrittenTo(at - 1);
    }

    /**
     * Whether a name goes on with a list of places, as all behind the first do in "in Bergen, Vestland; Molde; and
     * Skien": behind a comma a mark or the end follows it, so that nobody stands there who does something.
     */
    private boolean isListed(int at, int end) {
        int before = at - 1;
        if (before > 0 && Set.of("and", "or").contains(words.get(before).form())) {
            before--;
        }
        boolean parted = before < at - 1;
        boolean mark = before > 0
                && (words.get(before).form().equals(",")
                        || words.get(before).form().equals(";"));
        parted |= mark;
        int last = mark ? before - 1 : before;
        Mention place = mentions.size() > readMentions ? mentions.getLast() : null;
        boolean follows = parted
                && place != null
                && place.entity().kind() == Kind.PLACE
                && last >= 0
                && place.end() == words.get(last).end();
        return follows
                && (end >= words.size()
                        || !words.get(end).isWord()
                        || words.get(end).form().equals("and"));
    }

    /** Whether "from" or "to" tells whom a letter is from or to. */
    private boolean isWrittenTo(int preposition) {
        String word = words.get(preposition).lower();
        return (word.equals("from") || word.equals("to"))
                && words.subList(Math.max(0, preposition - NEAR), preposition).stream()
                        .anyMatch(one -> LETTERS.contains(one.lower()));
    }

    private String nameOf(int begin, int end) {
        return text.substring(words.get(begin).begin(), words.get(end - 1).end())
                .replaceAll("\\s+", " ");
    }

    private Entity known(Template template) {
        return others.computeIfAbsent(template.kind() + " " + template.name(), name -> template.make());
    }

    private Entity other(Kind kind, String name, @Nullable String country) {
        return others.computeIfAbsent(name, key -> new Entity(kind, key, country, null));
    }

    private void note(int begin, int end, Entity entity, Form form) {
        sentenceState = entity.kind() == Kind.STATE ? entity : sentenceState;
        boolean bare = entity.kind() == Kind.ORGANISATION && end == begin + 1 && entity.country() == null;
        if (bare && others.get(words.get(begin).form()) == entity) {
            unexplained
                    .computeIfAbsent(words.get(begin).form(), name -> new ArrayList<>())
                    .add(mentions.size());
        }
        mentions.add(new Mention(words.get(begin).begin(), words.get(end - 1).end(), entity, form));
    }
}
