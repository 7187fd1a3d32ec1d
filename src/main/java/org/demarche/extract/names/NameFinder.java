package org.demarche.extract.names;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Gazetteer.Phrase;
import org.demarche.extract.names.Gazetteer.Template;
import org.demarche.extract.names.Mention.Form;
import org.demarche.extract.text.Word;
import org.jspecify.annotations.Nullable;

/** Reads a text sentence by sentence and keeps who was named. */
final class NameFinder {
    private final Set<Entity> met = new HashSet<>();
    /** Where the European Union is at home, which is mostly called so, unless a text speaks of the state itself. */
    private static final String SEAT = "Brussels";

    private final Reading reading;
    private final HalfLands halfLands;
    private final OfficeReader offices;
    private final Places places;
    private final RunReader runs;

    /**
     * A finder for one text.
     *
     * @param smallWords the words that occur without a capital
     * @param capitalWords how often words occur with a capital within a sentence
     * @param placed the words that the text says somewhere to be places
     */
    NameFinder(String text, Set<String> smallWords, Map<String, Integer> capitalWords, Set<String> placed) {
        reading = new Reading(text);
        halfLands = new HalfLands(reading);
        offices = new OfficeReader(reading);
        places = new Places(reading);
        runs = new RunReader(reading, places, smallWords, capitalWords, placed);
    }

    List<Mention> mentions() {
        return reading.mentions;
    }

    /** Reads the words of the next sentence. */
    void read(List<Word> sentence) {
        reading.next(sentence);
        int i = 0;
        while (i < sentence.size()) {
            i = readAt(i);
        }
    }

    /** Reads what stands at a word and gives the place after it. */
    private int readAt(int i) {
        Word word = reading.words.get(i);
        if (!word.isWord()) {
            boolean goesOn = word.form().equals("'s")
                    || (word.form().equals(".") && reading.office != null)
                    || (word.form().equals(",") && reading.office != null && reading.isNameBetweenCommas(i + 1));
            reading.office = goesOn ? reading.office : null;
            reading.servedState = goesOn ? reading.servedState : null;
            return i + 1;
        }
        Phrase phrase = word.isCapital() ? Gazetteer.COMMON.at(reading.words, i) : null;
        int region = word.isCapital() && reading.office == null ? Regions.length(reading.words, i) : 0;
        if (region > (phrase == null ? 0 : phrase.words().size()) && readRegion(i, i + region)) {
            return i + region;
        }
        if (Titled.isOfMeeting(reading.words, i)) {
            return i + 2;
        }
        if (phrase != null && isSurname(phrase, i)) {
            return runs.readRun(i);
        }
        if (phrase != null) {
            return readKnown(phrase, i);
        }
        List<String> halves = Vocabulary.HALVES.getOrDefault(word.form(), List.of());
        if (!halves.isEmpty()) {
            halves.forEach(state -> reading.note(i, i + 1, reading.known(state), Form.NAME));
            return i + 1;
        }
        Entity half = halfLands.halfBefore(i);
        half = half == null ? halfLands.half(i) : half;
        if (half != null) {
            reading.note(i, i + 1, half, Form.NAME);
            return i + 1;
        }
        int noble = Titled.afterNoble(reading.words, i);
        if (noble > i) {
            return readNoble(i, noble);
        }
        Office found = Office.at(reading.words, i);
        if (found != null && Shapes.isBody(reading.words, i, found.end())) {
            return runs.readRun(i);
        }
        if (found != null) {
            return offices.readOffice(found, i);
        }
        if (Vocabulary.TITLES.contains(word.lower()) && word.isCapital()) {
            reading.office = reading.office == null ? "" : reading.office;
            return i + 1;
        }
        int after = Titled.afterPlural(reading.words, i);
        if (after > i) {
            reading.office = "";
            return after;
        }
        if (reading.office == null && Titled.isSecond(reading.words, i)) {
            reading.office = "";
        }
        List<Template> joined = word.form().indexOf('-') > 0 ? Gazetteer.COMMON.joined(word) : List.of();
        int run = joined.isEmpty() ? i : Shapes.end(reading.words, i);
        if (run > i && !Vocabulary.BODIES.contains(reading.words.get(run - 1).lower())) {
            joined.forEach(state -> reading.note(i, i + 1, reading.known(state), Form.ADJECTIVE));
            return i + 1;
        }
        if (Shapes.isNamePart(word)) {
            return runs.readRun(i);
        }
        reading.forget();
        return i + 1;
    }

    private int readKnown(Phrase phrase, int i) {
        int end = i + phrase.words().size();
        int run = Shapes.end(reading.words, i);
        boolean isBody = run > end
                && Vocabulary.BODIES.contains(reading.words.get(run - 1).lower())
                && Gazetteer.COMMON.at(reading.words, end) == null
                && (phrase.of().kind() != Kind.ORGANISATION
                        || reading.words.get(run - 1).lower().equals("committee"));
        if (isBody) {
            reading.note(
                    i, run, reading.other(Kind.ORGANISATION, reading.nameOf(i, run), countryOf(phrase)), Form.NAME);
            return run;
        }
        boolean isThing = run > end
                && Vocabulary.THINGS.contains(reading.words.get(run - 1).lower())
                && Gazetteer.COMMON.at(reading.words, end) == null
                && (phrase.form() == Form.CAPITAL
                        || phrase.of().kind() == Kind.PLACE
                        || reading.words.get(run - 1).lower().equals("declaration"));
        if (isThing) {
            reading.forget();
            return run;
        }
        // "New York Times", "Washington Post" and the like were told apart above; what is left stands for itself.
        Template place = phrase.form() == Form.CAPITAL && (places.isPlaced(i) || Titled.isOfTreaty(reading.words, i))
                ? Gazetteer.COMMON.capital(reading.nameOf(i, end))
                : null;
        String name = reading.nameOf(i, end);
        boolean union = place == null
                && phrase.form() == Form.CAPITAL
                && name.equals(SEAT)
                && !reading.statesBefore.contains(reading.known(phrase.of()));
        Entity entity = union ? reading.union() : place == null ? reading.known(phrase.of()) : reading.known(place);
        if (entity.kind() == Kind.ORGANISATION && name.indexOf(' ') > 0 && met.add(entity)) {
            entity.rename(name);
        } else if (phrase.form() == Form.NAME) {
            entity.isCalled(name);
        } else if (phrase.form() == Form.CAPITAL && place == null && !union) {
            entity.isCalled(name);
        }
        reading.note(i, end, entity, place == null ? phrase.form() : Form.NAME);
        reading.servedState = entity.kind() == Kind.STATE ? entity : null;
        reading.office = null;
        return end;
    }

    /** Whether the text has called a person so with another name before, and not yet meant the state. */
    private boolean isSurname(Phrase phrase, int at) {
        Entity person = phrase.words().size() == 1 && isState(phrase)
                ? reading.people.find(reading.words.get(at).form())
                : null;
        return person != null
                && person.name().endsWith(" " + reading.words.get(at).form())
                && !reading.statesBefore.contains(reading.known(phrase.of()))
                && !places.isPlaced(at);
    }

    /** Notes a well known province or city, unless the text calls somebody else so. */
    private boolean readRegion(int begin, int end) {
        String name = reading.nameOf(begin, end);
        Template place = Regions.of(name);
        if (place == null || reading.people.find(name) != null || Apposition.follows(reading.words, begin, end)) {
            return false;
        }
        reading.note(begin, end, reading.known(place), Form.NAME);
        reading.servedState = null;
        return true;
    }

    private static @Nullable String countryOf(Phrase phrase) {
        return phrase.of().country();
    }

    /** Notes who is called by a land, unless a name stands before a comma there: "Ada, Duchess of Molde". */
    private int readNoble(int begin, int end) {
        Mention last = reading.mentions.size() > reading.readMentions ? reading.mentions.getLast() : null;
        boolean apposed = last != null
                && last.entity().kind() == Kind.PERSON
                && begin > 1
                && reading.words.get(begin - 1).form().equals(",")
                && last.end() == reading.words.get(begin - 2).end();
        reading.forget();
        Entity person = last != null && apposed ? last.entity() : reading.people.met(reading.nameOf(begin, end));
        person.isOf(Gender.of(reading.words.get(begin).lower()));
        reading.note(begin, end, person, Form.NAME);
        return end;
    }

    static boolean isState(@Nullable Phrase phrase) {
        return phrase != null && phrase.of().kind() == Kind.STATE && phrase.form() == Form.NAME;
    }
}
