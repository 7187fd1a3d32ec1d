package org.demarche.extract.names;

import java.util.List;
import java.util.Set;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/** Names that a word before them tells to be of persons, as "Presidents" does, or of a treaty. */
final class Titled {
    private static final Set<String> PLURALS = WordSet.of("""
            presidents premiers ministers chancellors kings queens emperors princes senators generals admirals
            ambassadors secretaries leaders chairmen cardinals
            justices judges governors mayors commissioners
            """);
    private static final Set<String> NOBLES = Set.of(
            "Duke", "Duchess", "Earl", "Count", "Countess", "Viscount", "Marquess", "Prince", "Princess", "Archduke");
    private static final Set<String> BEFORE_PLURALS = Set.of("Foreign", "Prime", "Defence", "Defense", "Vice");
    private static final Set<String> TREATIES = Set.of(
            "Treaty",
            "Act",
            "Convention",
            "Pact",
            "Protocol",
            "Accord",
            "Accords",
            "Declaration",
            "Charter",
            "Covenant");
    private static final Set<String> OF_TREATIES = Set.of("of", "on", "and", "the");
    /** In words. */
    private static final int LONGEST_TREATY = 8;
    /** In words. */
    private static final int LONGEST_NAME = 4;

    private Titled() {}

    /** After a title of nobility and the land behind it, as in "the Duke of Brabant"; the place itself if none is. */
    static int afterNoble(List<Word> words, int at) {
        boolean noble = at + 2 < words.size()
                && NOBLES.contains(words.get(at).form())
                && words.get(at + 1).form().equals("of")
                && words.get(at + 2).isCapital();
        return noble ? at + 3 : at;
    }

    /** After a title in the plural before the names of who has it, or the place itself if none stands there. */
    static int afterPlural(List<Word> words, int at) {
        int title = BEFORE_PLURALS.contains(words.get(at).form()) ? at + 1 : at;
        boolean names = title + 1 < words.size()
                && words.get(title).isCapital()
                && PLURALS.contains(words.get(title).lower())
                && words.get(title + 1).isCapital();
        return names ? title + 1 : at;
    }

    /** Whether "and" joins a name to one behind such a title, as the second in "Presidents Brown and Ott". */
    static boolean isSecond(List<Word> words, int at) {
        if (at < 3 || !words.get(at).isCapital() || !words.get(at - 1).lower().equals("and")) {
            return false;
        }
        for (int i = at - 2;
                i > Math.max(0, at - 2 - LONGEST_NAME) && words.get(i).isCapital();
                i--) {
            if (PLURALS.contains(words.get(i - 1).lower()) && words.get(i - 1).isCapital()) {
                return true;
            }
        }
        return false;
    }

    /** Whether "the Congress of" and a name tell a meeting, as of Vienna, and no parliament. */
    static boolean isOfMeeting(List<Word> words, int at) {
        return at + 2 < words.size()
                && words.get(at).form().equals("Congress")
                && words.get(at + 1).form().equals("of")
                && words.get(at + 2).isCapital();
    }

    /** Whether a word is of a treaty's name, as the last of "the Treaty of Peace and Trade" or "the Act of Berne". */
    static boolean isOfTreaty(List<Word> words, int at) {
        boolean of = false;
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_TREATY); i--) {
            Word word = words.get(i);
            if (of && TREATIES.contains(word.form())) {
                return true;
            }
            of = word.lower().equals("of") || word.lower().equals("on");
            if (!word.isCapital() && !OF_TREATIES.contains(word.form())) {
                return false;
            }
        }
        return false;
    }
}
