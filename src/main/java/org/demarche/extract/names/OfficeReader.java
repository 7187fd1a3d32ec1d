package org.demarche.extract.names;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Gazetteer.Phrase;
import org.demarche.extract.names.Mention.Form;
import org.jspecify.annotations.Nullable;

/** Reads offices, and finds who is called by one without a name. */
final class OfficeReader {
    /** Offices that every state has. */
    private static final Set<String> OF_STATES =
            Set.of("minister", "foreign minister", "president", "prime minister", "ambassador", "king");
    /** Offices of those who lead a state's diplomacy. */
    static final List<String> OF_DIPLOMACY = List.of("secretary of state", "foreign minister");

    private final Reading reading;

    OfficeReader(Reading reading) {
        this.reading = reading;
    }

    int readOffice(Office found, int i) {
        int end = found.end();
        Entity state = reading.servedState;
        boolean sent = (found.name().equals("ambassador") || found.name().equals("envoy"))
                && end < reading.words.size()
                && reading.words.get(end).form().equals("to");
        if (sent) {
            end = afterHost(end);
        }
        if (end + 1 < reading.words.size() && reading.words.get(end).form().equals("of")) {
            int at = reading.words.get(end + 1).form().equals("the") ? end + 2 : end + 1;
            Phrase phrase = at < reading.words.size() ? Gazetteer.COMMON.at(reading.words, at) : null;
            if (phrase != null && phrase.of().kind() == Kind.STATE) {
                state = reading.known(phrase.of());
                reading.note(at, at + phrase.words().size(), state, Form.ADJECTIVE);
                end = at + phrase.words().size();
            }
        }
        reading.office = found.name();
        reading.servedState = state;
        int portfolio = Portfolio.end(reading.words, end);
        if (portfolio > end) {
            boolean holds = portfolio < reading.words.size()
                    && reading.words.get(portfolio).isCapital();
            reading.office = holds ? reading.office : null;
            reading.servedState = holds ? reading.servedState : null;
            return portfolio;
        }
        boolean ofOther = end + 2 < reading.words.size()
                && reading.words.get(end).form().equals("of")
                && (reading.words.get(end + 1).isCapital()
                        || (reading.words.get(end + 1).form().equals("the")
                                && reading.words.get(end + 2).isCapital()));
        boolean named = end < reading.words.size()
                && reading.words.get(end).isCapital()
                && Office.at(reading.words, end) == null
                && Gazetteer.COMMON.at(reading.words, end) == null;
        // "The minister, Ada Brown, left": she, not who was called so before.
        named |= end < reading.words.size()
                && reading.words.get(end).form().equals(",")
                && reading.isNameBetweenCommas(end + 1);
        boolean owned = i > 0
                && Set.of("the", "'s", "their", "its")
                        .contains(reading.words.get(i - 1).lower());
        boolean definite =
                owned || (i > 0 && state != null) || (reading.words.get(i).isCapital() && i == 0);
        if (!named && definite && !ofOther) {
            Entity person = holder(found.name().equals("diplomat") && isTop(i), found.name(), state);
            if (person != null) {
                reading.people.remember(person);
                reading.note(i, found.end(), person, Form.DESCRIPTION);
            }
        }
        return Math.max(end, i + 1);
    }

    /** After the state that an envoy with a name was sent to: "the Swiss ambassador to the United States Ada Brown". */
    private int afterHost(int to) {
        int at = to + 1 < reading.words.size()
                        && reading.words.get(to + 1).form().equals("the")
                ? to + 2
                : to + 1;
        Phrase phrase = at < reading.words.size() ? Gazetteer.COMMON.at(reading.words, at) : null;
        int after = phrase == null ? reading.words.size() : at + phrase.words().size();
        boolean named = after < reading.words.size()
                && (reading.words.get(after).isCapital()
                        || (reading.words.get(after).form().equals(",") && reading.isNameBetweenCommas(after + 1)));
        if (phrase == null || phrase.of().kind() != Kind.STATE || !named) {
            return to;
        }
        reading.note(at, after, reading.known(phrase.of()), Form.ADJECTIVE);
        return after;
    }

    /** Whether "top" or "chief" stands before an office, perhaps with a state between: "the top Swiss diplomat". */
    private boolean isTop(int at) {
        return reading.words.subList(Math.max(0, at - 3), at + 1).stream()
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
        if (state != null && !reading.statesBefore.contains(state)) {
            return reading.people.holderOf(office, state.name());
        }
        if (state != null || reading.sentenceState == null || !OF_STATES.contains(office)) {
            return reading.people.holder(office, state == null ? null : state.name());
        }
        Entity person = reading.people.holder(office, reading.sentenceState.name());
        Entity other = person == null ? reading.people.holder(office, null) : null;
        return other != null && other.state() == null ? other : person;
    }
}
