package org.demarche.format.table;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Dates in German, French and Spanish words, put into English ones. */
final class ForeignWords {
    /** Month after month, each in all its forms without accents. */
    private static final List<String> MONTHS = List.of(
            "januar janner janvier janv enero ene",
            "februar fevrier fevr fev febrero",
            "marz mrz mars marzo",
            "avril avr abril abr",
            "mai mayo",
            "juni juin junio",
            "juli juillet juil julio",
            "aout agosto ago",
            "septembre septiembre setiembre",
            "oktober okt octobre octubre",
            "novembre noviembre",
            "dezember dez decembre dec diciembre dic");

    private static final List<String> ENGLISH =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private static final Map<String, String> WORDS = words();
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:\\.(?=\\s))?");
    private static final Pattern BEFORE_CHRIST =
            Pattern.compile("\\bv\\.?\\s?Chr\\.?|\\b(?:av\\.?\\s?J\\.?-?C\\.?|a\\.?\\s?(?:de\\s)?C\\.)");
    private static final Pattern FIRST = Pattern.compile("\\b1er\\b");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private ForeignWords() {}

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        for (int month = 0; month < ENGLISH.size(); month++) {
            for (String name : MONTHS.get(month).split(" ", -1)) {
                words.put(name, ENGLISH.get(month));
            }
        }
        for (String about : List.of("um", "etwa", "vers", "environ", "hacia")) {
            words.put(about, "about");
        }
        for (String article : List.of("de", "del", "den", "le", "el", "der")) {
            words.put(article, "");
        }
        return words;
    }

    /** The text with the words known here in English; others stay. */
    static String inEnglish(String text) {
        String era = BEFORE_CHRIST.matcher(text).replaceAll("BC");
        String english = WORD.matcher(FIRST.matcher(era).replaceAll("1")).replaceAll(match -> {
            String small =
                    Normalizer.normalize(match.group(), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
            String plain = MARKS.matcher(small).replaceAll("").replace(".", "");
            return WORDS.getOrDefault(plain, match.group());
        });
        return SPACES.matcher(english).replaceAll(" ").strip();
    }
}
