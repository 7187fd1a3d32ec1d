package org.demarche.extract.names;

import java.util.List;
import java.util.Set;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/** Names that their first word, or the one before them, tells to be of a place or of a ship. */
final class Landmarks {
    private static final Set<String> FIRST =
            Set.of("San", "Santa", "Santo", "São", "Port", "Puerto", "Fort", "Mount", "Lake", "Cape", "Camp", "Villa");

    private static final Set<String> SHIPS = WordSet.of("""
            ship yacht battleship cruiser destroyer frigate corvette steamer steamship liner tanker trawler freighter
            ferry vessel warship gunboat sloop flagship icebreaker aboard schooner brig submarine
            """);
    /** Who follows these is no ship, though one may be aboard. */
    private static final Set<String> PREFIXES = Set.of("USS", "HMS", "SS", "RMS", "HMCS", "HMAS");

    private Landmarks() {}

    /** Whether several words name a place, as "Port Brown" and "Lake Chad" do. */
    static boolean isPlace(List<Word> words, int begin, int end) {
        return end > begin + 1 && FIRST.contains(words.get(begin).form());
    }

    /** Whether a name is a ship's: "the yacht Mayflower", "aboard the Maine", "HMS Hood". */
    static boolean isShip(List<Word> words, int begin) {
        if (PREFIXES.contains(words.get(begin).form())) {
            return true;
        }
        int before = begin - 1;
        boolean article = before >= 0 && words.get(before).form().equals("the");
        before = article ? before - 1 : before;
        if (before < 0) {
            return false;
        }
        String lower = words.get(before).lower();
        boolean aboard = lower.equals("aboard");
        return (article ? aboard : SHIPS.contains(lower) && !aboard)
                && !words.get(before).isCapital();
    }
}
