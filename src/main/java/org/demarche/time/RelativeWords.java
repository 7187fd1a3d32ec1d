package org.demarche.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the words around dates into English, in which {@link RelativeDate} and {@link TypedDate} read them: "juin
 * dernier" is "last juin", "vor drei Tagen" "three day ago", "Anfang 1962" "early 1962". Whatever else stands in a text
 * stays, names of months and days as well.
 */
final class RelativeWords {
    private static final List<String> DAYS =
            List.of("day before yesterday", "day after tomorrow", "yesterday", "today", "tomorrow", "now");
    private static final List<String> STEPS = List.of("last", "this", "next");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final List<String> UNITS = List.of("day", "week", "month", "quarter", "year", "decade", "century");
    private static final List<String> NARROWED = List.of("early", "mid", "late", "noon", "midnight");
    private static final List<String> BESIDE = List.of("before", "after");
    private static final List<String> DOUBTS = List.of("about", "possibly");
    private static final List<String> SPANS = List.of("centuries", "millennia");
    /** Of two that begin alike the longer one first, as soixante-dix before soixante. */
    private static final List<String> TENS =
            List.of("ninety", "eighty", "seventy", "sixty", "fifty", "forty", "thirty", "twenty");

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "last");
    private static final List<String> PARTS =
            List.of("week", "single day", "half", "third part", "quarter part", "quarter");
    private static final int MOST_ROMAN = 30;
    /** The Italian Duecento is the thirteenth. */
    private static final int FIRST_NAMED_CENTURY = 13;

    private static final List<String> SCALES = List.of("billion", "million", "thousand");
    private static final String START = "(?<![\\p{L}\\p{N}'])";
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final String NUMBER = "\\d{1,3}(?:[., ]\\d{3})+|\\d{1,9}(?:[.,]\\d{1,9})?";
    /** Before today, as geologists write it. */
    private static final Pattern DEEP = whole("(" + NUMBER + ") ?(?:(ka|kya)|(ma|mya)|(?:ga|gya|bya))(?: ago)?");

    /** "Um 1500", not "um 15:00" or "um 15 Uhr". */
    private static final String CLOCK = "\\d{1,2}(?::| ?(?:h|uhr))";

    private static final String NO_CLOCK = "(?!" + CLOCK + ")";
    private static final Pattern DOTTED_CLOCK =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{2})(?= ?(?:uhr|[ap]\\.? ?m))");

    /** What stands after a number that says which week of a year is meant. */
    private static final String ORDINAL = "(?:\\.|st|nd|rd|th|e|ème|er|ª|º)";
    /** What stands between a large number and what is counted: "d'années", "de años", "di anni". */
    private static final String OF = "(?: |(?<='))(?:d'|d[ei] )?";

    private record Rule(Pattern pattern, Function<MatchResult, String> english) {}

    private final boolean isEnglish;
    private final Map<String, Pattern> words = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    /**
     * The words of a language; none if it is not known here.
     *
     * @param months the names of the months, in small letters
     * @param weekdays the names of the days of the week, in small letters
     */
    RelativeWords(String language, Collection<String> months, Collection<String> weekdays) {
        isEnglish = language.equals("en");
        Map<String, String> table = WordTable.of(language);
        table.forEach((english, own) -> words.put(english, Pattern.compile(own)));
        addCounted(table);
        addSteps(table, months, weekdays);
        if (table.containsKey("today")) {
            rules.add(new Rule(whole("(" + any(DAYS) + ")"), match -> english(DAYS, match.group(1))));
        }
        addEras();
        addCenturies(table);
        addDecades(table);
        addParts(table, months, weekdays);
        addWeeks();
        addClocks(table);
        addAround();
        addDoubts();
        addChoice();
        rules.add(new Rule(DEEP, RelativeWords::yearsAgo));
    }

    /** The text in small letters, with what counts from today in English. */
    String english(String typed) {
        String text = DateVocabulary.small(typed);
        for (Rule rule : rules) {
            text = rule.pattern.matcher(text).replaceAll(rule.english);
        }
        return text;
    }

    private void addCounted(Map<String, String> table) {
        List<String> numbers = List.copyOf(DateVocabulary.NUMBERS.keySet());
        String about = words.containsKey("about") ? "(?:(" + any(List.of("about")) + ") )?" : "()";
        String counted = about + "(" + NUMBER + "|" + any(numbers) + "|" + String.join("|", numbers) + ")(?: ("
                + any(SCALES) + "))?" + OF + "(" + any(UNITS) + ")";
        for (String direction : List.of("ago", "from now")) {
            for (String frame : List.of(table.getOrDefault(direction, "").split("\\|"))) {
                if (!frame.isEmpty()) {
                    rules.add(new Rule(
                            whole(frame.replace("#", counted)),
                            match -> Stream.of(
                                            match.group(1) == null ? "" : "about",
                                            english(numbers, ungrouped(match.group(2))),
                                            match.group(3) == null ? "" : english(SCALES, match.group(3)),
                                            english(UNITS, match.group(4)),
                                            direction)
                                    .filter(word -> !word.isEmpty())
                                    .collect(Collectors.joining(" "))));
                }
            }
        }
    }

    /** "4.000" and "13,8" as 4000 and 13.8. */
    private String ungrouped(String number) {
        String grouping = isEnglish ? "[, ]" : "[. ]";
        return number.matches("\\d{1,3}(?:" + grouping + "\\d{3})+")
                ? number.replaceAll(grouping, "")
                : number.replace(',', '.');
    }

    /** "Letzten Juni", "juin dernier": the adjective may stand on either side. */
    private void addSteps(Map<String, String> table, Collection<String> months, Collection<String> weekdays) {
        if (!table.containsKey("last")) {
            return;
        }
        List<String> nouns = Stream.of(UNITS, SEASONS, DateVocabulary.HOLIDAYS.keySet())
                .flatMap(Collection::stream)
                .toList();
        String noun = "((?:" + any(nouns) + "|" + quoted(months) + "|" + quoted(weekdays) + "))";
        String step = "(" + any(STEPS) + ")";
        String article = "(?:" + table.getOrDefault("the", "") + ")?";
        rules.add(new Rule(
                whole(article + step + "(?:(?<=')| )" + noun + "(?:-ci)?"),
                match -> english(STEPS, match.group(1)) + " " + english(nouns, match.group(2))));
        rules.add(new Rule(
                whole(article + noun + " " + step),
                match -> english(STEPS, match.group(2)) + " " + english(nouns, match.group(1))));
    }

    /** "V. u. Z." and whatever else a language calls the two eras. */
    private void addEras() {
        for (String era : List.of("bc", "ad")) {
            if (words.containsKey(era)) {
                rules.add(new Rule(whole("(?:" + any(List.of(era)) + ")"), match -> era));
            }
        }
        rules.add(new Rule(
                Pattern.compile(
                        START + "(?:(?:l|d|dell|all|nell)')?(" + any(SEASONS) + ")(?= (?:d\\p{L}{1,2} )?'?\\d)"),
                match -> english(SEASONS, match.group(1))));
    }

    /** "XIXe siècle", "19. Jh.", "siglos XVII y XVIII", "nineteenth century", "l'Ottocento". */
    private void addCenturies(Map<String, String> table) {
        if (!words.containsKey("centuries")) {
            return;
        }
        List<Pattern> ordinals = Stream.of(table.getOrDefault("ordinals", "").split(" "))
                .map(word -> Pattern.compile(word.replace('_', ' ') + "[mnrs]?"))
                .toList();
        String spelled = ordinals.stream().map(Pattern::pattern).collect(Collectors.joining("|"));
        String number = "(\\d{1,2}|[ivx]{1,6}|" + spelled + ")" + ORDINAL + "?";
        String unit = "(" + any(SPANS) + ")";
        String between = "(?: ?- ?| (?:" + any(List.of("and", "to")) + ") )";
        rules.add(new Rule(
                whole(number + between + number + "[ -]" + unit),
                match -> ordinal(ordinals, match.group(1), match.group(3)) + " to "
                        + ordinal(ordinals, match.group(2), match.group(3))));
        rules.add(new Rule(
                whole(unit + " " + number + between + number),
                match -> ordinal(ordinals, match.group(2), match.group(1)) + " to "
                        + ordinal(ordinals, match.group(3), match.group(1))));
        rules.add(new Rule(whole(number + "[ -]" + unit), match -> ordinal(ordinals, match.group(1), match.group(2))));
        rules.add(new Rule(
                Pattern.compile(START + unit + " " + number + END + "(?!\\.? ?(?:chr|u\\.))"),
                match -> ordinal(ordinals, match.group(2), match.group(1))));
        if (table.containsKey("hundreds")) {
            List<String> hundreds = List.of(table.getOrDefault("hundreds", "").split(" "));
            rules.add(new Rule(
                    whole("(?:(?:l|dell|nell)')?(" + String.join("|", hundreds) + ")cento"),
                    match -> (hundreds.indexOf(match.group(1)) + FIRST_NAMED_CENTURY) + "th century"));
            rules.add(new Rule(
                    whole("(?:l|dell|nell)?'([2-9])00"),
                    match -> (Integer.parseInt(match.group(1)) - 2 + FIRST_NAMED_CENTURY) + "th century"));
        }
    }

    private String ordinal(List<Pattern> ordinals, String number, String unit) {
        int value = 0;
        for (int i = 0; i < ordinals.size() && value == 0; i++) {
            value = ordinals.get(i).matcher(number).matches() ? i + 1 : 0;
        }
        for (int i = 1; i <= MOST_ROMAN && value == 0; i++) {
            value = CenturyWords.roman(i).equalsIgnoreCase(number) ? i : 0;
        }
        String digits = value == 0 ? number : Integer.toString(value);
        return digits + "th " + (means(unit, "millennia") ? "millennium" : "century");
    }

    /** "Fünfzigerjahre", "les années cinquante", "the fifties". */
    private void addDecades(Map<String, String> table) {
        String frame = table.getOrDefault("decades", "");
        if (!frame.isEmpty()) {
            rules.add(new Rule(
                    whole(frame.replace("#", "(" + any(TENS) + ")")),
                    match -> Math.round(DateVocabulary.number(english(TENS, match.group(1)))) + "s"));
        }
    }

    /** "Erste Woche", "second half", "dernier lundi", "prima metà". */
    private void addParts(Map<String, String> table, Collection<String> months, Collection<String> weekdays) {
        if (!words.containsKey("first")) {
            return;
        }
        String weekOf = table.getOrDefault("week of month", "");
        if (!weekOf.isEmpty()) {
            rules.add(new Rule(
                    whole(weekOf.replace("#", "(" + quoted(months) + ")")),
                    match -> weekOf.replace("#", "") + " " + match.group(1)));
        }
        String noun = weekdays.isEmpty() ? any(PARTS) : any(PARTS) + "|" + quoted(weekdays);
        String article = "(?:" + table.getOrDefault("the", "") + ")?";
        rules.add(new Rule(
                whole(article + "(" + any(ORDINALS) + ") (" + noun + ")"),
                match -> english(ORDINALS, match.group(1)) + " "
                        + english(PARTS, match.group(2)).replaceAll("single | part", "")));
    }

    /** "Mai oder Juni 1945". */
    private void addChoice() {
        if (words.containsKey("or")) {
            rules.add(new Rule(
                    Pattern.compile("^(.+) (?:" + any(List.of("or")) + ") (?=\\S)(.+)$"),
                    match -> match.group(1) + " or " + match.group(2)));
        }
    }

    /** "KW 32", "32. Woche", "semaine 32". */
    private void addWeeks() {
        if (words.containsKey("week")) {
            String week = "(?:" + any(List.of("week")) + ")";
            rules.add(new Rule(whole(week + " (\\d{1,2})"), match -> "week " + match.group(1)));
            rules.add(new Rule(whole("(\\d{1,2})" + ORDINAL + " " + week), match -> "week " + match.group(1)));
        }
    }

    /** "23 Uhr", "23h30". */
    private void addClocks(Map<String, String> table) {
        rules.add(new Rule(DOTTED_CLOCK, match -> match.group(1) + ":" + match.group(2)));
        if (words.containsKey("clock at")) {
            rules.add(new Rule(
                    Pattern.compile(START + "(?:" + any(List.of("clock at")) + ") (?=" + CLOCK + ")"), match -> ""));
        }
        for (String frame : List.of(table.getOrDefault("oclock", "").split("\\|"))) {
            if (!frame.isEmpty()) {
                rules.add(new Rule(
                        whole("(?<![:.])" + frame.replace("#", "(\\d{1,2})") + "(?: ?(\\d{2}))?(?![:.]\\d)"),
                        match -> match.group(1) + ":" + (match.group(2) == null ? "00" : match.group(2))));
            }
        }
    }

    /** "Um 1500", "1500 circa", "vers l'an 1500": the doubt before a date in English, and no word for the year. */
    private void addDoubts() {
        if (words.containsKey("year number")) {
            rules.add(
                    new Rule(Pattern.compile(START + "(?:" + any(List.of("year number")) + ") (?=\\d)"), match -> ""));
        }
        for (String doubt : DOUBTS) {
            if (words.containsKey(doubt)) {
                String own = "(?:" + any(List.of(doubt)) + ")";
                rules.add(new Rule(Pattern.compile("^(.+) " + own + "$"), match -> doubt + " " + match.group(1)));
                rules.add(new Rule(
                        Pattern.compile(START + own + "(?: |(?=\\d)|(?<='))" + NO_CLOCK), match -> doubt + " "));
            }
        }
    }

    /** What stands before a date, or for one that comes every year or day. */
    private void addAround() {
        List<String> found = Stream.concat(DateVocabulary.HOLIDAYS.keySet().stream(), NARROWED.stream())
                .toList();
        if (words.containsKey("noon")) {
            rules.add(new Rule(
                    Pattern.compile(START + "(" + any(found) + ")" + END + "-?"),
                    match -> english(found, match.group(1)) + " "));
            rules.add(new Rule(
                    Pattern.compile("^(" + any(BESIDE) + ")(?: |(?<='))(?=\\S)"),
                    match -> english(BESIDE, match.group(1)) + " "));
        }
        if (words.containsKey("between")) {
            rules.add(new Rule(
                    Pattern.compile(
                            "^(?:" + any(List.of("between")) + ") (.+?) (?:" + any(List.of("and")) + ") (?=\\S)(.+)$"),
                    match -> "between " + match.group(1) + " and " + match.group(2)));
        }
        if (words.containsKey("from")) {
            rules.add(new Rule(
                    Pattern.compile("^(?:" + any(List.of("from")) + ") (.+?) (?:" + any(List.of("to"))
                            + ")(?: |(?<='))(?=\\S)(.+)$"),
                    match -> "from " + match.group(1) + " to " + match.group(2)));
        }
    }

    private static String yearsAgo(MatchResult match) {
        String scale = match.group(2) != null ? "thousand" : match.group(3) != null ? "million" : "billion";
        return match.group(1).replace(',', '.') + " " + scale + " years ago";
    }

    /** What stands for any of some English words, the longest that fits. */
    private String any(Collection<String> english) {
        return english.stream()
                .flatMap(word -> Stream.ofNullable(words.get(word)))
                .map(own -> "(?:" + own.pattern() + ")")
                .collect(Collectors.joining("|"));
    }

    /** The English for one of some words; the word itself if it is none of them, as a month's name is. */
    private String english(Collection<String> among, String own) {
        return among.stream().filter(english -> means(own, english)).findFirst().orElse(own);
    }

    private static String quoted(Collection<String> names) {
        return names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private boolean means(String own, String english) {
        Pattern word = words.get(english);
        return word != null && word.matcher(own).matches();
    }

    private static Pattern whole(String pattern) {
        return Pattern.compile(START + pattern + END);
    }
}
