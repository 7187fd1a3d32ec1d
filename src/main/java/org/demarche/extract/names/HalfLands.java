package org.demarche.extract.names;

import java.util.List;
import java.util.Set;
import org.demarche.extract.names.Gazetteer.Phrase;
import org.demarche.extract.text.Word;
import org.jspecify.annotations.Nullable;

/** Finds the half of a land that is called by its direction only, as "the North" is. */
final class HalfLands {
    private final Reading reading;

    HalfLands(Reading reading) {
        this.reading = reading;
    }

    /** The half of a land that "the North" or "the South" means, in a text that has named no other such half. */
    @Nullable
    Entity half(int at) {
        String form = reading.words.get(at).form();
        boolean alone = (form.equals("North") || form.equals("South"))
                && at > 0
                && (reading.words.get(at - 1).lower().equals("the") || isBehindHalf(at))
                && (at + 1 >= reading.words.size() || !reading.words.get(at + 1).isCapital());
        if (!alone) {
            return null;
        }
        List<Entity> halves = reading.statesBefore.stream()
                .filter(one -> one.name().startsWith(form + " "))
                .toList();
        return halves.size() == 1 ? halves.getFirst() : null;
    }

    /** The half that "and" joins to the other with the land's name, as the first of "North and South Korea". */
    @Nullable
    Entity halfBefore(int at) {
        boolean joined = at + 3 < reading.words.size()
                && Set.of("North", "South", "East", "West")
                        .contains(reading.words.get(at).form())
                && reading.words.get(at + 1).form().equals("and");
        Phrase other = joined ? Gazetteer.COMMON.at(reading.words, at + 2) : null;
        if (other == null || other.words().size() != 2 || !NameFinder.isState(other)) {
            return null;
        }
        Word first = reading.words.get(at);
        Word land = reading.words.get(at + 3);
        Phrase own = Gazetteer.COMMON.at(List.of(first, land), 0);
        return own != null && own.words().size() == 2 && NameFinder.isState(own) ? reading.known(own.of()) : null;
    }

    /** Whether "and" joins a word to another half, as in "the North and South". */
    private boolean isBehindHalf(int at) {
        return at > 2
                && reading.words.get(at - 1).form().equals("and")
                && Set.of("North", "South").contains(reading.words.get(at - 2).form())
                && !reading.mentions.isEmpty()
                && reading.mentions.getLast().begin()
                        == reading.words.get(at - 2).begin();
    }
}
