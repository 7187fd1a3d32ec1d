package org.demarche.extract.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Whether "she" or "he" can mean somebody, as far as a title or what they are called tells. */
public enum Gender {
    FEMALE,
    MALE;

    private static final Set<String> OF_WOMEN = WordSet.of("""
            mrs ms miss lady dame madam madame mme sister queen princess empress duchess countess baroness spokeswoman
            chairwoman congresswoman businesswoman policewoman sheikha woman girl mother daughter wife widow sister aunt
            grandmother actress heiress waitress nun
            """);
    private static final Set<String> OF_MEN = WordSet.of("""
            mr sir lord king prince emperor duke count baron tsar czar kaiser sultan shah emir sheikh pope cardinal
            archbishop congressman businessman policeman ayatollah imam brother man boy father son husband widower uncle grandfather monk
            """);
    /** In words. So many offices and titles stand before a name: "the spokesman Lord". */
    private static final int NEAR = 3;

    /** What the words right before a name tell of whose it is, null if nothing. */
    static @Nullable Gender before(List<Word> words, int name) {
        for (int i = name - 1; i >= Math.max(0, name - NEAR); i--) {
            Word word = words.get(i);
            Gender gender = of(word.lower());
            if (gender != null) {
                return gender;
            }
            if (!word.isCapital() && !word.form().equals(".")) {
                return null;
            }
        }
        return null;
    }

    /** What a word for somebody tells, null if nothing. */
    static @Nullable Gender of(String word) {
        return OF_WOMEN.contains(word) ? FEMALE : OF_MEN.contains(word) ? MALE : null;
    }

    /** What the last word of a description tells, as of "elderly woman"; null if nothing. */
    static @Nullable Gender ofDescription(String words) {
        int of = words.indexOf(" of ");
        String noun = of < 0 ? words : words.substring(0, of);
        return of(noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** The one that a pronoun is of, null if it is of both. */
    public static @Nullable Gender ofPronoun(String pronoun) {
        return switch (pronoun) {
            case "she", "her", "hers", "herself" -> FEMALE;
            case "he", "him", "his", "himself" -> MALE;
            default -> null;
        };
    }
}
