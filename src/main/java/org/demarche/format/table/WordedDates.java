package org.demarche.format.table;

import java.util.List;
import java.util.Optional;
import org.demarche.extract.dates.Basis;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.dates.TimeTagger;
import org.demarche.time.When;

/** Cells that name a date as a sentence would: "early 1914", "the spring of 1848", "mid-August 1914". */
final class WordedDates {
    private static final TimeTagger TAGGER = new TimeTagger();

    private WordedDates() {}

    /** The date that a cell consists of; none if it says anything else, or counts from a day that no table names. */
    static Optional<When> read(String text) {
        List<TimeMention> mentions =
                text.chars().anyMatch(Character::isDigit) && TAGGER.isBegun(text) ? TAGGER.tag(text, null) : List.of();
        if (mentions.size() != 1) {
            return Optional.empty();
        }
        TimeMention mention = mentions.getFirst();
        boolean whole = mention.begin() == 0 && mention.end() == text.length();
        boolean stated = mention.basis() == Basis.STATED && mention.against() == null;
        return whole && stated ? Optional.ofNullable(mention.when()) : Optional.empty();
    }
}
