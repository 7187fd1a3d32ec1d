package org.demarche.format.table;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates in German, French, Spanish, Italian and Portuguese words, put into English ones. */
final class ForeignWords {
    /** Month after month, each in all its forms without accents. */
    private static final List<String> MONTHS = List.of(
            "januar janner janvier janv enero ene gennaio genn gen janeiro",
            "februar fevrier fevr fev febrero febbraio febbr fevereiro",
            "marz mrz mars marzo marco",
            "avril avr abril abr aprile",
            "mai mayo maggio magg mag maio",
            "juni juin junio giugno giu junho",
            "juli juillet juil julio luglio lug julho",
            "aout agosto ago",
            "septembre septiembre setiembre settembre sett set setembro",
            "oktober okt octobre octubre ottobre ott outubro out",
            "novembre noviembre novembro",
            "dezember dez decembre dec diciembre dic dicembre dezembro");

    private static final List<String> ENGLISH =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private static final List<String> WEEKDAYS = List.of(
            "montag lundi lunes lunedi",
            "dienstag mardi martes martedi",
            "mittwoch mercredi miercoles mercoledi",
            "donnerstag jeudi jueves giovedi",
            "freitag vendredi viernes venerdi",
            "samstag sonnabend samedi sabado sabato",
            "sonntag dimanche domingo domenica");

    private static final List<String> ENGLISH_WEEKDAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    /** English words, each before what it is in other languages. */
    private static final List<String> OTHERS = List.of(
            "about um etwa zirka vers environ env hacia circa cerca verso",
            "since seit ab depuis desde dal",
            "before vor avant antes prima",
            "after nach apres despues dopo depois",
            "until bis jusqu hasta fino ate",
            "to a au",
            "early anfang debut principios inizio inizi inicio",
            "mid mitte mi mediados meta meados",
            "late ende fin finales fine fim",
            "spring fruhling fruhjahr printemps primavera",
            "summer sommer ete verano estate verao",
            "autumn herbst automne otono autunno outono",
            "winter hiver invierno inverno",
            "week woche kalenderwoche semaine semana settimana",
            "century jahrhundert jh jhd siecle secolo");

    private static final List<String> ROMAN =
            List.of("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split(" ", -1));

    private static final Map<String, String> WORDS = words();
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:\\.(?=\\s))?");
    private static final Pattern BEFORE_CHRIST =
            Pattern.compile("\\bv\\.?\\s?Chr\\.?|\\b(?:av\\.?\\s?J\\.?-?C\\.?|a\\.?\\s?(?:de\\s)?C\\.)");

    private static final Pattern AFTER_CHRIST =
            Pattern.compile("\\bn\\.?\\s?Chr\\.?|\\b(?:apr?|après)\\.?\\s?J\\.?-?C\\.?|\\bd\\.?\\s?(?:de\\s)?C\\.");
    /** A century's number, as in 19. Jahrhundert, XIXe siècle, siglo XIX. */
    private static final Pattern CENTURY = Pattern.compile(
            "\\b(?:(\\d{1,2})(?:\\.|e|ème|er)\\s?(?=Jahrhundert|Jh|siècle)|([IVX]+)(?:e|ème|er)?\\s(?=siècle|secolo)|(?:siglo|século)\\s([IVX]+)\\b)");

    private static final Pattern DECADE = Pattern.compile("\\bann[ée]es\\s(\\d{3}0)\\b|\\baños\\s(\\d{3}0)\\b");
    private static final Pattern QUARTER = Pattern.compile("\\b([1-4])(?:\\.|er|e)\\s(?:Quartal|trimestre)\\b");
    /** Words that run into the next one. */
    private static final Pattern ELIDED = Pattern.compile(
            "(?i)\\bjusqu['’](?:en\\s|à\\s|au\\s)?|\\b(?:de\\s)?l['’]|(?<=\\s)(?:à|a las)\\s(?=\\d{1,2}[h:])");

    private static final Pattern FIRST = Pattern.compile("\\b1(?:er\\b|[º°])");
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
        for (int day = 0; day < ENGLISH_WEEKDAYS.size(); day++) {
            for (String name : WEEKDAYS.get(day).split(" ", -1)) {
                words.put(name, ENGLISH_WEEKDAYS.get(day));
            }
        }
        for (String line : OTHERS) {
            String[] names = line.split(" ", -1);
            Stream.of(names).skip(1).forEach(name -> words.put(name, names[0]));
        }
        for (String silent : List.of(
                "de", "del", "den", "le", "la", "el", "der", "des", "du", "en", "von", "vom", "zum", "jahre", "im",
                "di", "il", "nel", "do", "da", "em", "feira")) {
            words.put(silent, "");
        }
        return words;
    }

    /** The text with the words known here in English; others stay. */
    static String inEnglish(String text) {
        String era = AFTER_CHRIST
                .matcher(BEFORE_CHRIST.matcher(text).replaceAll("BC"))
                .replaceAll("AD");
        String english = WORD.matcher(numbers(era)).replaceAll(match -> {
            String small =
                    Normalizer.normalize(match.group(), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
            String plain = MARKS.matcher(small).replaceAll("").replace(".", "");
            return WORDS.getOrDefault(plain, match.group());
        });
        return SPACES.matcher(english).replaceAll(" ").strip();
    }

    /** The text with its numbers as English has them: 19th, Q1, 1840s. */
    private static String numbers(String text) {
        String days = FIRST.matcher(
                        ELIDED.matcher(text).replaceAll(match -> match.group().startsWith("j") ? "until " : ""))
                .replaceAll("1");
        String stretches =
                DECADE.matcher(QUARTER.matcher(days).replaceAll("Q$1")).replaceAll("$1$2s");
        return CENTURY.matcher(stretches).replaceAll(match -> {
            String roman = match.group(2) == null ? match.group(3) : match.group(2);
            String number = roman == null ? match.group(1) : String.valueOf(1 + ROMAN.indexOf(roman));
            return number + "th " + (match.group(3) == null ? "" : "century");
        });
    }
}
