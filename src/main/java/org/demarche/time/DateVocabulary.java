package org.demarche.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that typed dates are made of, and how dates of numbers are written in EDTF. */
final class DateVocabulary {
    /** A whole number, or an ordinal. */
    static final Pattern NUMBER = Pattern.compile("(\\d{1,15})(\\.?(?:st|nd|rd|th|er|º|°|ª))?");

    private static final Set<String> BEFORE = Set.of("bc", "bce");
    private static final Set<String> ERAS = Set.of("bc", "bce", "ad", "ce");
    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24);
    /** Days that come every year; of two that begin alike the longer one first. */
    static final Map<String, Holiday> HOLIDAYS = holidays();
    /** English numbers that are written in words. */
    static final Map<String, Integer> NUMBERS = numbers();

    private static final Pattern DOTS = Pattern.compile("(?<=\\p{L})\\.|(?<=\\d)\\.(?=[\\s-])|,");
    /** The articles and prepositions of "l'été" and "dell'8 maggio". */
    private static final Pattern ELIDED = Pattern.compile("(?<!\\S)(?:l|d|all|dell|nell)'(?=\\S)");

    private static final Pattern SPACES = Pattern.compile("[\\h\\s]+");
    /** Whatever stands between the letters of "v. Chr." or "av. J.-C.". */
    private static final String ERA_GAP = "[ -]*";

    private static final Pattern DASHES = Pattern.compile("[‐‑–—−]");

    private static final int SHORTEST = 3;
    /** The last year of four digits. */
    static final int MAX_WRITTEN_YEAR = 9999;

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> weekdays = new HashMap<>();

    private final Pattern fillers;
    private final Map<Pattern, String> eras = new LinkedHashMap<>();

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (String word : List.of(
                "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
                "twelve")) {
            numbers.put(word, numbers.size());
        }
        for (String word :
                List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred")) {
            numbers.put(word, 10 * (numbers.size() - 11));
        }
        numbers.put("fifteen", 15);
        return Collections.unmodifiableMap(numbers);
    }

    private static Map<String, Holiday> holidays() {
        Map<String, Holiday> days = new LinkedHashMap<>();
        days.put("christmas eve", Holiday.CHRISTMAS_EVE);
        days.put("christmas", Holiday.CHRISTMAS);
        days.put("new year's eve", Holiday.NEW_YEARS_EVE);
        days.put("new year's day", Holiday.NEW_YEAR);
        days.put("orthodox easter", Holiday.ORTHODOX_EASTER);
        days.put("easter sunday", Holiday.EASTER);
        days.put("easter monday", Holiday.EASTER_MONDAY);
        days.put("easter", Holiday.EASTER);
        days.put("lunar new year", Holiday.LUNAR_NEW_YEAR);
        days.put("shrove tuesday", Holiday.SHROVE_TUESDAY);
        days.put("ash wednesday", Holiday.ASH_WEDNESDAY);
        days.put("palm sunday", Holiday.PALM_SUNDAY);
        days.put("maundy thursday", Holiday.MAUNDY_THURSDAY);
        days.put("good friday", Holiday.GOOD_FRIDAY);
        days.put("ascension day", Holiday.ASCENSION_DAY);
        days.put("whit monday", Holiday.WHIT_MONDAY);
        days.put("pentecost", Holiday.PENTECOST);
        days.put("corpus christi", Holiday.CORPUS_CHRISTI);
        days.put("epiphany", Holiday.EPIPHANY);
        days.put("valentine's day", Holiday.VALENTINES_DAY);
        days.put("st patrick's day", Holiday.ST_PATRICKS_DAY);
        days.put("may day", Holiday.MAY_DAY);
        days.put("assumption", Holiday.ASSUMPTION);
        days.put("independence day", Holiday.INDEPENDENCE_DAY);
        days.put("bastille day", Holiday.BASTILLE_DAY);
        days.put("halloween", Holiday.HALLOWEEN);
        days.put("all saints day", Holiday.ALL_SAINTS_DAY);
        days.put("armistice day", Holiday.ARMISTICE_DAY);
        days.put("thanksgiving", Holiday.THANKSGIVING);
        days.put("boxing day", Holiday.BOXING_DAY);
        days.put("passover", Holiday.PASSOVER);
        days.put("rosh hashanah", Holiday.ROSH_HASHANAH);
        days.put("yom kippur", Holiday.YOM_KIPPUR);
        days.put("ramadan", Holiday.RAMADAN);
        days.put("eid al-fitr", Holiday.EID_AL_FITR);
        days.put("eid al-adha", Holiday.EID_AL_ADHA);
        return Collections.unmodifiableMap(days);
    }

    DateVocabulary(Wording wording) {
        Locale locale = wording.locale();
        fillers = Pattern.compile("(?<!\\S)(the|of|in|on|at|" + wording.text("time.typed.fillers") + ")(?=\\s)");
        for (String width : List.of("G", "GGGG")) {
            DateTimeFormatter era = DateTimeFormatter.ofPattern(width, locale);
            addEra(era.format(LocalDate.of(0, 1, 1)), "bc");
            addEra(era.format(LocalDate.of(1, 1, 1)), "ad");
        }
        for (Locale one : List.of(locale, Locale.ENGLISH)) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    months.put(plain(month.getDisplayName(style, one)), month.getValue());
                }
            }
            for (DayOfWeek day : DayOfWeek.values()) {
                weekdays.put(plain(day.getDisplayName(TextStyle.FULL, one)), day.getValue());
                weekdays.put(plain(day.getDisplayName(TextStyle.SHORT, one)), day.getValue());
            }
        }
        weekdays.keySet().removeAll(months.keySet());
        months.put("sept", Month.SEPTEMBER.getValue());
        months.put("jänner", Month.JANUARY.getValue());
        months.keySet()
                .removeIf(name -> name.length() < SHORTEST && name.chars().allMatch(c -> c < 0x80));
    }

    /** In small letters, all dashes, apostrophes and spaces being alike. */
    static String small(String typed) {
        String spaced = SPACES.matcher(typed).replaceAll(" ").strip();
        return DASHES.matcher(spaced.toLowerCase(Locale.ROOT)).replaceAll("-").replace('’', '\'');
    }

    /** In small letters, without dots after words, commas, and words that say nothing. */
    String plain(String typed) {
        String bare = DOTS.matcher(small(typed) + " ").replaceAll(" ");
        for (Map.Entry<Pattern, String> era : eras.entrySet()) {
            bare = era.getKey().matcher(bare).replaceAll(" " + era.getValue() + " ");
        }
        bare = fillers.matcher(bare).replaceAll(" ");
        bare = ELIDED.matcher(bare).replaceAll("");
        return joinedEras(SPACES.matcher(bare).replaceAll(" ").strip());
    }

    private void addEra(String name, String english) {
        String letters = Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining(ERA_GAP));
        if (!letters.isEmpty()) {
            eras.put(Pattern.compile("(?<!\\p{L})" + letters + "(?!\\p{L})"), english);
        }
    }

    /** "b c" and "a d", as dots leave them, in one word. */
    private static String joinedEras(String text) {
        return text.replaceAll("\\bb c e\\b", "bce")
                .replaceAll("\\bb c\\b", "bc")
                .replaceAll("\\ba d\\b", "ad")
                .replaceAll("\\bc e\\b", "ce")
                .replaceAll("(?<=\\d)(bce?|ce|ad)\\b", " $1");
    }

    /** 1 to 12, 0 if it is no month. */
    int month(String word) {
        return months.getOrDefault(word, 0);
    }

    /** 1 (Monday) to 7, 0 if it is no day of the week. */
    int weekday(String word) {
        return weekdays.getOrDefault(word, 0);
    }

    /** EDTF's number of a season, 0 if it is none. */
    static int season(String word) {
        return SEASONS.getOrDefault(word, 0);
    }

    /** The names of months, short ones too. */
    Set<String> months() {
        return Set.copyOf(months.keySet());
    }

    /** The names of the days of the week, short ones too. */
    Set<String> weekdays() {
        return Set.copyOf(weekdays.keySet());
    }

    /** A small number in words or digits, −1 if it is none. */
    static double number(String word) {
        if (word.equals("a") || word.equals("an")) {
            return 1;
        }
        return word.matches("\\d{1,9}(\\.\\d{1,9})?") ? Double.parseDouble(word) : NUMBERS.getOrDefault(word, -1);
    }

    static boolean isEra(String word) {
        return ERAS.contains(word);
    }

    /** Whether an era's years count backwards. */
    static boolean isBefore(@Nullable String era) {
        return era != null && BEFORE.contains(era);
    }

    /** @param year counted through 0 */
    static String year(long year) {
        String digits = String.format(Locale.ROOT, "%04d", Math.abs(year));
        String sign = year < 0 ? "-" : "";
        return Math.abs(year) > MAX_WRITTEN_YEAR ? "Y" + sign + digits : sign + digits;
    }

    /** As many years from the first. */
    static String years(long first, long count) {
        return year(first) + "/" + year(first + count - 1);
    }

    static String day(long year, long month, long day) {
        return year(year) + "-" + twoDigits(month) + "-" + twoDigits(day);
    }

    /** Its day in a year from 1 on, or all its days. */
    static String holiday(Holiday holiday, long year) {
        LocalDate first = holiday.in(Math.toIntExact(year));
        LocalDate last = holiday.lastFrom(first);
        return last.equals(first) ? first.toString() : first + "/" + last;
    }

    static String twoDigits(long number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
