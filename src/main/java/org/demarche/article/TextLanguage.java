package org.demarche.article;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by their commonest words, which hardly any sentence goes without, what language texts are in. */
public final class TextLanguage {
    /** So many UTF-16 units are enough to tell it. */
    private static final int LOOKED_AT = 20_000;

    /** Of fewer words nothing is said. */
    private static final int FEWEST_WORDS = 12;

    /** With so many words and hardly a common one of English among them a text is not English. */
    private static final int MANY_WORDS = 60;

    private static final double HARDLY_ANY = 0.03;
    private static final double COMMON = 0.1;

    private static final Pattern WORD = Pattern.compile("\\p{L}++");

    private static final Map<Locale, Set<String>> COMMONEST = Map.of(
            Locale.ENGLISH,
            words("the of and to that for with by from at this his their was were is are had have has it he they not"),
            Locale.GERMAN,
            words("der die das und den dem des von mit im für auf nicht ist ein eine einen zu sich wurde dass bei als"),
            Locale.FRENCH,
            words("le la les des et du une est dans pour que qui au aux par sur pas ce en avec son ont été"),
            Locale.forLanguageTag("es"),
            words("el la los las y del que en una por con para al se su fue lo como más entre sobre"),
            Locale.ITALIAN,
            words("il di che della e per un del con gli le dei è non alla nel sono dal una la si ha"),
            Locale.forLanguageTag("pt"),
            words("o os as do da dos das e em um uma que não com para no na ao pelo foi se por"));

    private TextLanguage() {}

    /** The language of paragraphs, as {@link #of(CharSequence)}. */
    static Locale of(List<String> paragraphs) {
        return of(String.join("\n", paragraphs));
    }

    /**
     * English, or German, French, Spanish, Italian or Portuguese, or {@link Locale#ROOT} if it is none of them; English
     * where there is too little text to tell.
     */
    public static Locale of(CharSequence text) {
        Map<Locale, Integer> counts = new HashMap<>();
        int words = 0;
        int otherScript = 0;
        Matcher word = WORD.matcher(text.subSequence(0, Math.min(text.length(), LOOKED_AT)));
        while (word.find()) {
            String small = word.group().toLowerCase(Locale.ROOT);
            words++;
            otherScript += Character.UnicodeScript.of(small.codePointAt(0)) == Character.UnicodeScript.LATIN ? 0 : 1;
            COMMONEST.forEach(
                    (language, common) -> counts.merge(language, common.contains(small) ? 1 : 0, Integer::sum));
        }
        if (otherScript > words / 2) {
            return Locale.ROOT;
        }
        if (words < FEWEST_WORDS) {
            return Locale.ENGLISH;
        }
        int english = counts.getOrDefault(Locale.ENGLISH, 0);
        Locale likeliest = counts.entrySet().stream()
                .max(Map.Entry.<Locale, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Locale::getLanguage))))
                .map(Map.Entry::getKey)
                .orElse(Locale.ENGLISH);
        if (counts.getOrDefault(likeliest, 0) >= Math.max(2 * english, words * COMMON)) {
            return likeliest;
        }
        return words >= MANY_WORDS && english < words * HARDLY_ANY ? Locale.ROOT : Locale.ENGLISH;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
