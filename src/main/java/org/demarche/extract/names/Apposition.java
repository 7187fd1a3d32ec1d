package org.demarche.extract.names;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Gazetteer.Phrase;
import org.demarche.extract.names.Gazetteer.Template;
import org.demarche.extract.text.Word;
import org.jspecify.annotations.Nullable;

/** What stands behind a name and a comma, as in "Ada Brown, the Swiss envoy". */
final class Apposition {
    private static final int LONGEST = 7;
    private static final Set<String> LEADS = Set.of("according", "in", "at", "near", "outside", "from", "for", "on");

    private Apposition() {}

    /** Whether a comma and an office follow, as in "Ada Brown, the Swiss envoy". */
    static boolean follows(List<Word> words, int begin, int end) {
        if (!isMark(words, end, ",") || leadsIn(words, begin)) {
            return false;
        }
        for (int i = end + 1; i < Math.min(words.size(), end + LONGEST); i++) {
            boolean endsHere = !words.get(i).isWord() && !words.get(i).form().equals("'s");
            if (endsHere || words.get(i).form().equals("by")) {
                return false;
            }
            Office office = Office.at(words, i);
            if (office != null) {
                return !isNamed(words, office.end());
            }
            if (words.get(i).isCapital() && Gazetteer.COMMON.at(words, i) == null) {
                return false;
            }
        }
        return false;
    }

    /** Whether a name follows an office, which then is another's: "Ada Brown, Swiss President Karl Ott and others". */
    private static boolean isNamed(List<Word> words, int at) {
        return at < words.size() && words.get(at).isCapital() && Gazetteer.COMMON.at(words, at) == null;
    }

    /** Whether a name belongs to what leads up to a sentence, as in "According to Reuters, the minister left". */
    private static boolean leadsIn(List<Word> words, int begin) {
        if (begin == 0 || begin > LONGEST || !LEADS.contains(words.getFirst().lower())) {
            return false;
        }
        for (int i = 0; i < begin; i++) {
            if (!words.get(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    /** Notes the office that stands so behind a person's name, and the state whose it is. */
    static void note(List<Word> words, int end, Entity person, Function<Template, Entity> known) {
        Entity state = null;
        if (!isMark(words, end, ",")) {
            return;
        }
        for (int i = end + 1; i < Math.min(words.size(), end + LONGEST); i++) {
            if (!words.get(i).isWord() && !words.get(i).form().equals("'s")) {
                return;
            }
            Phrase phrase = words.get(i).isCapital() ? Gazetteer.COMMON.at(words, i) : null;
            if (phrase != null && phrase.of().kind() == Kind.STATE) {
                state = known.apply(phrase.of());
                i += phrase.words().size() - 1;
                continue;
            }
            Office found = Office.at(words, i);
            if (found != null) {
                person.offices().add(found.name());
                person.serves(state == null ? servedBehind(words, found.end()) : state.name());
                return;
            }
        }
    }

    private static @Nullable String servedBehind(List<Word> words, int at) {
        if (at + 1 < words.size() && words.get(at).form().equals("of")) {
            Phrase phrase = Gazetteer.COMMON.at(
                    words, words.get(at + 1).form().equals("the") && at + 2 < words.size() ? at + 2 : at + 1);
            return phrase != null && phrase.of().kind() == Kind.STATE
                    ? phrase.of().name()
                    : null;
        }
        return null;
    }

    private static boolean isMark(List<Word> words, int at, String mark) {
        return at < words.size() && words.get(at).form().equals(mark);
    }
}
