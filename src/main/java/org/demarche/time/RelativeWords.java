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
    /**
     * By language, the English words and what stands for each, as regular expressions in small letters; of what counts
     * from today and of full hours, with # for the number, and an article that {@link DateVocabulary#plain} does not
     * leave out. To read a further language, add it here.
     */
    private static final Map<String, String> LANGUAGES =
            Map.of("en", """
            from now=in #
            day=days?
            week=weeks?
            month=months?
            quarter=quarters?
            year=years?
            decade=decades?
            century=century|centuries
            one=an?
            before=before|prior to
            after=after
            early=early|beginning of|start of
            mid=mid|middle of
            late=late|end of
            noon=(?:12 )?noon|midday
            midnight=midnight
            oclock=# o'clock
            christmas eve=(?:christmas|xmas) eve
            christmas=(?:christmas|xmas)(?: day)?
            new year's eve=new year'?s eve
            new year's day=new year'?s day
            """, "de", """
            day before yesterday=vorgestern
            yesterday=gestern
            today=heute
            now=jetzt
            tomorrow=morgen
            day after tomorrow=übermorgen
            last=letzte[mnrs]?|vergangene[mnrs]?|vorige[mnrs]?
            this=diese[mnrs]?
            next=nächste[mnrs]?|kommende[mnrs]?
            ago=vor #
            from now=in #
            day=tag(?:e[ns]?|s)?
            week=wochen?|kw|kalenderwochen?
            month=monat(?:e[ns]?|s)?
            quarter=quartal(?:e[ns]?|s)?|vierteljahr(?:e[ns]?|s)?
            year=jahr(?:e[ns]?|s)?
            decade=jahrzehnt(?:e[ns]?|s)?
            century=jahrhundert(?:e[ns]?|s)?
            spring=frühlings?|frühjahrs?
            summer=sommers?
            autumn=herbst(?:e?s)?
            winter=winters?
            before=vor
            after=nach
            from=von|vom
            to=bis(?: zum)?
            early=(?:zu |am )?(?:anfang|beginn)
            mid=mitte
            late=ende
            noon=(?:12 uhr )?mittags?
            midnight=mitternacht
            oclock=# uhr|#h
            christmas eve=heiligabend|heiliger abend
            christmas=weihnacht(?:en|stag)
            new year's eve=silvester
            new year's day=neujahr(?:stag)?
            one=eine[mnrs]?
            two=zwei
            three=drei
            four=vier
            five=fünf
            six=sechs
            seven=sieben
            eight=acht
            nine=neun
            ten=zehn
            eleven=elf
            twelve=zwölf
            thousand=tausend
            million=million(?:en)?
            billion=milliarden?
            """, "fr", """
            day before yesterday=avant-hier
            yesterday=hier
            today=aujourd'hui
            now=maintenant
            tomorrow=demain
            day after tomorrow=après-demain
            the=l'
            last=derni(?:er|ère)|passée?
            this=ce|cet|cette
            next=prochaine?|qui vient|à venir
            ago=il y a #
            from now=dans #|d'ici #
            day=jours?
            week=semaines?
            month=mois
            quarter=trimestres?
            year=an(?:née)?s?
            decade=décennies?
            century=siècles?
            spring=printemps
            summer=étés?
            autumn=automnes?
            winter=hivers?
            before=avant
            after=après
            from=de|du
            to=à|au|jusqu'(?:à|en|au)
            early=(?:au )?début
            mid=(?:à la )?mi|(?:au )?milieu
            late=(?:à la )?fin
            noon=midi
            midnight=minuit
            oclock=# ?h|# heures?
            christmas eve=(?:la )?veille de noël
            christmas=(?:jour de )?noël
            new year's eve=(?:la )?saint-sylvestre
            new year's day=(?:le )?jour de l'an|nouvel an
            one=une?
            two=deux
            three=trois
            four=quatre
            five=cinq
            six=six
            seven=sept
            eight=huit
            nine=neuf
            ten=dix
            eleven=onze
            twelve=douze
            thousand=mille|milliers?
            million=millions?
            billion=milliards?
            """, "es", """
            day before yesterday=anteayer|antes de ayer|antier
            yesterday=ayer
            today=hoy
            now=ahora
            tomorrow=mañana
            day after tomorrow=pasado mañana
            last=pasad[oa]|últim[oa]
            this=est[ea]
            next=pr[oó]xim[oa]|que viene
            ago=hace #|# atrás
            from now=dentro de #|en #
            day=d[ií]as?
            week=semanas?
            month=mes(?:es)?
            quarter=trimestres?
            year=años?
            decade=d[eé]cadas?
            century=siglos?
            spring=primaveras?
            summer=veranos?
            autumn=otoños?
            winter=inviernos?
            before=antes del?
            after=despu[eé]s del?
            from=del?|desde
            to=al?|hasta
            early=(?:a )?(?:principios|comienzos)
            mid=(?:a )?mediados
            late=(?:a )?(?:fines|finales)
            noon=(?:al )?mediod[ií]a
            midnight=medianoche
            oclock=# ?h|# horas
            christmas eve=nochebuena
            christmas=navidad
            new year's eve=nochevieja
            new year's day=año nuevo
            one=una?
            two=dos
            three=tres
            four=cuatro
            five=cinco
            six=seis
            seven=siete
            eight=ocho
            nine=nueve
            ten=diez
            eleven=once
            twelve=doce
            thousand=mil
            million=mill[oó]n(?:es)?
            billion=mil millones
            """, "it", """
            day before yesterday=(?:l')?altro ieri|avantieri
            yesterday=ieri
            today=oggi
            now=adesso
            tomorrow=domani
            day after tomorrow=dopodomani
            the=l'
            last=scors[oa]|passat[oa]|ultim[oa]
            this=quest[oa]|quest'
            next=prossim[oa]|che viene
            ago=# fa
            from now=tra #|fra #|in #
            day=giorn[oi]
            week=settiman[ae]
            month=mes[ei]
            quarter=trimestr[ei]
            year=ann[oi]
            decade=decennio?
            century=secol[oi]
            spring=primaver[ae]
            summer=estat[ei]
            autumn=autunn[oi]
            winter=invern[oi]
            before=prima del(?:l[ao'])?|prima di
            after=dopo(?: il| la| l')?
            from=dal?|dalla
            to=al?|alla|fino al?
            early=(?:all')?inizio|(?:agli )?inizi
            mid=(?:a )?metà
            late=(?:alla )?fine
            noon=mezzogiorno
            midnight=mezzanotte
            oclock=ore #
            christmas eve=vigilia di natale
            christmas=natale
            new year's eve=san silvestro
            new year's day=capodanno
            one=un[oa']?
            two=due
            three=tre
            four=quattro
            five=cinque
            six=sei
            seven=sette
            eight=otto
            nine=nove
            ten=dieci
            eleven=undici
            twelve=dodici
            thousand=mille|mila
            million=milion[ei]
            billion=miliard[oi]
            """, "pt", """
            day before yesterday=anteontem|antes de ontem
            yesterday=ontem
            today=hoje
            now=agora
            tomorrow=amanhã
            day after tomorrow=depois de amanhã
            the=a\s
            last=passad[oa]|últim[oa]
            this=n?est[ea]
            next=pr[oó]xim[oa]|que vem
            ago=há # atrás|há #|faz #|# atrás
            from now=daqui a #|dentro de #|em #
            day=dias?
            week=semanas?
            month=m[eê]s(?:es)?
            quarter=trimestres?
            year=anos?
            decade=d[eé]cadas?
            century=s[eé]culos?
            spring=primaveras?
            summer=ver[aã]o
            autumn=outonos?
            winter=invernos?
            before=antes d[eoa]
            after=depois d[eoa]|após
            from=d[eoa]|desde
            to=a|à|ao|até
            early=(?:no )?(?:início|começo|princípio)
            mid=(?:em )?meados
            late=(?:no )?(?:fim|final)
            noon=(?:ao )?meio-dia
            midnight=(?:à )?meia-noite
            oclock=# ?h|# horas
            christmas eve=véspera de natal
            christmas=natal
            new year's eve=véspera de ano novo
            new year's day=ano novo
            one=uma?
            two=dois|duas
            three=três
            four=quatro
            five=cinco
            six=seis
            seven=sete
            eight=oito
            nine=nove
            ten=dez
            eleven=onze
            twelve=doze
            thousand=mil
            million=milh(?:ão|ões)
            billion=bilh(?:ão|ões)|mil milhões
            """);

    private static final List<String> DAYS =
            List.of("day before yesterday", "day after tomorrow", "yesterday", "today", "tomorrow", "now");
    private static final List<String> STEPS = List.of("last", "this", "next");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final List<String> UNITS = List.of("day", "week", "month", "quarter", "year", "decade", "century");
    private static final List<String> NARROWED = List.of("early", "mid", "late", "noon", "midnight");
    private static final List<String> BESIDE = List.of("before", "after");
    private static final List<String> SCALES = List.of("billion", "million", "thousand");
    private static final String START = "(?<![\\p{L}\\p{N}'])";
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final String NUMBER = "\\d{1,9}(?:[.,]\\d{1,9})?";
    /** Before today, as geologists write it. */
    private static final Pattern DEEP = whole("(" + NUMBER + ") ?(?:(ka|kya)|(ma|mya)|(?:ga|gya|bya))(?: ago)?");

    /** What stands after a number that says which week of a year is meant. */
    private static final String ORDINAL = "(?:\\.|st|nd|rd|th|e|ème|er|ª|º)";
    /** What stands between a large number and what is counted: "d'années", "de años", "di anni". */
    private static final String OF = " (?:d'|d[ei] )?";

    private record Rule(Pattern pattern, Function<MatchResult, String> english) {}

    private final Map<String, Pattern> words = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    /**
     * The words of a language; none if it is not known here.
     *
     * @param names of months and days of the week, in small letters
     */
    RelativeWords(String language, Collection<String> names) {
        Map<String, String> table = LANGUAGES
                .getOrDefault(language, "")
                .lines()
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')),
                        line -> line.substring(line.indexOf('=') + 1),
                        (one, other) -> one,
                        LinkedHashMap::new));
        table.forEach((english, own) -> words.put(english, Pattern.compile(own)));
        addCounted(table);
        addSteps(table, names);
        if (table.containsKey("today")) {
            rules.add(new Rule(whole("(" + any(DAYS) + ")"), match -> english(DAYS, match.group(1))));
        }
        addWeeks();
        addClocks(table);
        addAround();
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
        List<String> numbers = DateVocabulary.NUMBERS;
        String counted = "(" + NUMBER + "|" + any(numbers) + "|" + String.join("|", numbers) + ")(?: (" + any(SCALES)
                + "))?" + OF + "(" + any(UNITS) + ")";
        for (String direction : List.of("ago", "from now")) {
            for (String frame : List.of(table.getOrDefault(direction, "").split("\\|"))) {
                if (!frame.isEmpty()) {
                    rules.add(new Rule(
                            whole(frame.replace("#", counted)),
                            match -> Stream.of(
                                            english(numbers, match.group(1)).replace(',', '.'),
                                            match.group(2) == null ? "" : english(SCALES, match.group(2)),
                                            english(UNITS, match.group(3)),
                                            direction)
                                    .filter(word -> !word.isEmpty())
                                    .collect(Collectors.joining(" "))));
                }
            }
        }
    }

    /** "Letzten Juni", "juin dernier": the adjective may stand on either side. */
    private void addSteps(Map<String, String> table, Collection<String> names) {
        if (!table.containsKey("last")) {
            return;
        }
        List<String> nouns = Stream.of(UNITS, SEASONS, DateVocabulary.HOLIDAYS.keySet())
                .flatMap(Collection::stream)
                .toList();
        String noun =
                "((?:" + any(nouns) + "|" + names.stream().map(Pattern::quote).collect(Collectors.joining("|")) + "))";
        String step = "(" + any(STEPS) + ")";
        String article = "(?:" + table.getOrDefault("the", "") + ")?";
        rules.add(new Rule(
                whole(article + step + "(?:(?<=')| )" + noun + "(?:-ci)?"),
                match -> english(STEPS, match.group(1)) + " " + english(nouns, match.group(2))));
        rules.add(new Rule(
                whole(article + noun + " " + step),
                match -> english(STEPS, match.group(2)) + " " + english(nouns, match.group(1))));
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
        for (String frame : List.of(table.getOrDefault("oclock", "").split("\\|"))) {
            if (!frame.isEmpty()) {
                rules.add(new Rule(
                        whole("(?<![:.])" + frame.replace("#", "(\\d{1,2})") + "(?: ?(\\d{2}))?(?![:.]\\d)"),
                        match -> match.group(1) + ":" + (match.group(2) == null ? "00" : match.group(2))));
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
                    Pattern.compile("^(" + any(BESIDE) + ") (?=\\S)"), match -> english(BESIDE, match.group(1)) + " "));
        }
        if (words.containsKey("from")) {
            rules.add(new Rule(
                    Pattern.compile(
                            "^(?:" + any(List.of("from")) + ") (.+?) (?:" + any(List.of("to")) + ") (?=\\S)(.+)$"),
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

    private boolean means(String own, String english) {
        Pattern word = words.get(english);
        return word != null && word.matcher(own).matches();
    }

    private static Pattern whole(String pattern) {
        return Pattern.compile(START + pattern + END);
    }
}
