package org.demarche.extract.names;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Mention.Form;
import org.demarche.extract.text.Word;
import org.jspecify.annotations.Nullable;

/** Reads names that no list knows: a run of capital words, which is a person, a body or a place. */
final class RunReader {
    private final Reading reading;
    private final Places places;
    private final Set<String> smallWords;
    private final Map<String, Integer> capitalWords;
    private final Set<String> placed;

    /**
     * A reader for one text.
     *
     * @param smallWords the words that occur without a capital
     * @param capitalWords how often words occur with a capital within a sentence
     * @param placed the words that the text says somewhere to be places
     */
    RunReader(
            Reading reading,
            Places places,
            Set<String> smallWords,
            Map<String, Integer> capitalWords,
            Set<String> placed) {
        this.reading = reading;
        this.places = places;
        this.smallWords = smallWords;
        this.capitalWords = capitalWords;
        this.placed = placed;
    }

    int readRun(int from) {
        if (from + 1 < reading.words.size()
                && Vocabulary.REGIMES.contains(reading.words.get(from).lower())
                && NameFinder.isState(Gazetteer.COMMON.at(reading.words, from + 1))) {
            return from + 1;
        }
        if (Shapes.isCompound(reading.words.get(from).form())) {
            // "The Oslo-based Fjord Line": only that is a name.
            reading.forget();
            return from + 1;
        }
        int begin = from;
        int end = Shapes.end(reading.words, from);
        while (begin < end
                && Vocabulary.isCommon(reading.words.get(begin).lower())
                && !Shapes.isAcronym(reading.words.get(begin).form())) {
            begin++;
        }
        if (begin > from) {
            reading.forget();
            // What follows may be known, or an office.
            return begin;
        }
        Entity state = governed(begin, end);
        if (state != null) {
            boolean inside = isAdministration(reading.words.get(end - 1));
            reading.note(begin, inside ? end - 1 : end, state, Form.ADJECTIVE);
            reading.office = null;
            reading.servedState = state;
            return inside ? end - 1 : end;
        }
        String name = reading.nameOf(begin, end);
        Entity entity = end - begin == 1 ? single(begin, name) : several(begin, end, name);
        if (entity != null) {
            reading.note(begin, end, entity, Form.NAME);
            if (entity.kind() == Kind.PERSON) {
                entity.isOf(Gender.before(reading.words, begin));
            }
            describe(entity, begin, end);
        }
        reading.forget();
        return Math.max(end, from + 1);
    }

    /**
     * The state whose administration or government is called by a person's name, as in "the Reagan administration": the
     * one that the text says the person serves, or else the United States if a president of theirs is called so.
     */
    private @Nullable Entity governed(int begin, int end) {
        boolean inside = end > begin + 1 && isAdministration(reading.words.get(end - 1));
        int noun = inside ? end - 1 : end;
        if (noun >= reading.words.size()) {
            return null;
        }
        boolean administration = isAdministration(reading.words.get(noun));
        if (!administration && !reading.words.get(noun).form().equals("government")) {
            return null;
        }
        Entity person = reading.people.find(reading.nameOf(begin, noun));
        if (person != null && person.state() != null) {
            return reading.known(person.state());
        }
        boolean president = administration
                && Vocabulary.PRESIDENTS.contains(reading.words.get(noun - 1).form());
        return president ? reading.known("United States") : null;
    }

    private static boolean isAdministration(Word word) {
        return word.lower().equals("administration");
    }

    private @Nullable Entity single(int at, String name) {
        Entity person = reading.people.find(name);
        Gender gender = Gender.before(reading.words, at);
        if (person != null && !person.canBe(gender)) {
            // "Mrs Brown" is not the "Mr Brown" before, but perhaps his wife.
            return reading.others.computeIfAbsent(
                    reading.nameOf(reading.words.get(at - 1).isWord() ? at - 1 : at - 2, at + 1),
                    called -> new Entity(Kind.PERSON, called, null, null));
        }
        if (person != null) {
            reading.people.remember(person);
            person.isCalled(name);
            return person;
        }
        Entity known = reading.others.get(name);
        if (known != null && (reading.office == null || !reading.unexplained.containsKey(name))) {
            known.isCalled(name);
            return known;
        }
        if (Titled.isOfTreaty(reading.words, at) || (reading.office == null && Landmarks.isShip(reading.words, at))) {
            return null;
        }
        String next = at + 1 < reading.words.size() ? reading.words.get(at + 1).lower() : "";
        if (Vocabulary.CURRENCIES.contains(name) || Shapes.isNumbered(reading.words, at, at + 1)) {
            return null;
        }
        boolean ofThing = !next.isEmpty()
                && (Vocabulary.PRODUCTS.contains(next)
                        || (reading.words.get(at + 1).isCapital() && Vocabulary.THINGS.contains(next)));
        if (ofThing
                || Vocabulary.CREEDS.contains(name.toLowerCase(Locale.ROOT))
                || Vocabulary.THINGS.contains(name.toLowerCase(Locale.ROOT))
                || Vocabulary.GROUNDS.contains(name.toLowerCase(Locale.ROOT))) {
            return null;
        }
        if (next.equals("administration") && !smallWords.contains(name.toLowerCase(Locale.ROOT))) {
            return reading.people.met(name);
        }
        if (reading.office != null || (!Shapes.isAcronym(name) && Apposition.follows(reading.words, at, at + 1))) {
            Entity met = reading.people.met(name);
            reading.explain(name, met);
            return met;
        }
        if (Shapes.isAcronym(name)) {
            return reading.other(Kind.ORGANISATION, name, null);
        }
        if (Shapes.describes(reading.words, at)) {
            return null;
        }
        boolean starts = at == 0 || !reading.words.get(at - 1).isWord();
        boolean isName = capitalWords.getOrDefault(name, 0) > 0 && !smallWords.contains(name.toLowerCase(Locale.ROOT));
        boolean isThing = Vocabulary.BODIES.contains(name.toLowerCase(Locale.ROOT));
        int hyphen = name.indexOf('-');
        isThing |= name.chars().anyMatch(Character::isDigit)
                || (name.endsWith("s") && Shapes.isAcronym(name.substring(0, name.length() - 1)))
                || Shapes.isCompound(name)
                || (hyphen > 0 && Shapes.isAdjective(name.substring(0, hyphen)));
        boolean acts = starts
                && !isThing
                && Vocabulary.actsAlone(name, reading.words, at + 1)
                && !smallWords.contains(name.toLowerCase(Locale.ROOT));
        if (acts) {
            return reading.people.met(name);
        }
        if (name.length() < 3 || isThing || (starts && !isName)) {
            return null;
        }
        if (places.isPlaced(at) || places.isListed(at, at + 1) || placed.contains(name)) {
            return reading.other(Kind.PLACE, name, null);
        }
        boolean speaks = at + 1 < reading.words.size()
                && Vocabulary.SAYING.contains(reading.words.get(at + 1).lower());
        return speaks ? reading.people.met(name) : reading.other(Kind.ORGANISATION, name, null);
    }

    private @Nullable Entity several(int begin, int end, String name) {
        Entity known = reading.others.get(name);
        if (known != null) {
            return known;
        }
        if (reading.office != null || reading.people.find(name) != null) {
            return reading.people.met(name);
        }
        if (Shapes.isNumbered(reading.words, begin, end)
                || Titled.isOfTreaty(reading.words, begin)
                || Landmarks.isShip(reading.words, begin)) {
            return null;
        }
        String last = reading.words.get(end - 1).lower();
        String first = reading.words.get(begin).lower();
        if (Vocabulary.BODIES.contains(last)
                || (Vocabulary.BODIES.contains(first)
                        && !Vocabulary.THINGS.contains(last)
                        && !Shapes.isPersonal(reading.words, begin, end))
                || Shapes.hasOf(reading.words, begin, end)) {
            Entity body = reading.other(Kind.ORGANISATION, name, null);
            if (Shapes.isFirm(reading.words, begin, end)) {
                // Later it is called by its first word alone.
                reading.others.putIfAbsent(reading.words.get(begin).form(), body);
            }
            return body;
        }
        if (Vocabulary.THINGS.contains(last) || (Vocabulary.THINGS.contains(first) && GivenNames.of(name) == null)) {
            return null;
        }
        if (Vocabulary.THINGS.contains(first)) {
            // Bill is a name too.
            return reading.people.met(name);
        }
        if (Vocabulary.GROUNDS.contains(last) || Landmarks.isPlace(reading.words, begin, end)) {
            return reading.other(Kind.PLACE, name, null);
        }
        if (Apposition.follows(reading.words, begin, end)) {
            return reading.people.met(name);
        }
        if (places.isListed(begin, end)) {
            return reading.other(Kind.PLACE, name, null);
        }
        boolean reused = capitalWords.getOrDefault(reading.words.get(end - 1).form(), 0) > 1;
        if (places.isPlaced(begin) && !reused) {
            return reading.other(Kind.PLACE, name, null);
        }
        return Shapes.isPersonal(reading.words, begin, end)
                ? reading.people.met(name)
                : reading.other(Kind.ORGANISATION, name, null);
    }

    /** Notes what stands after a name: an office, or a short form in brackets. */
    private void describe(Entity entity, int begin, int end) {
        if (reading.office != null && !reading.office.isEmpty()) {
            entity.offices().add(reading.office);
            entity.serves(
                    reading.servedState != null
                            ? reading.servedState.name()
                            : reading.office.equals(OfficeReader.OF_DIPLOMACY.getFirst()) ? "United States" : null);
        }
        if (end + 2 < reading.words.size()
                && reading.words.get(end).form().equals("(")
                && reading.words.get(end + 2).form().equals(")")
                && Shapes.isAcronym(reading.words.get(end + 1).form())) {
            String acronym = reading.words.get(end + 1).form();
            entity.isCalled(acronym);
            reading.others.put(acronym, entity);
            reading.explain(acronym, entity);
        }
        if (entity.kind() == Kind.PERSON && Apposition.follows(reading.words, begin, end)) {
            Apposition.note(reading.words, end, entity, reading::known);
        }
    }
}
