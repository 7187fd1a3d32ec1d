package org.demarche.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.export.Preset;
import org.demarche.format.table.Field;
import org.demarche.layout.LaneKind;
import org.demarche.model.ActorKind;
import org.demarche.model.EventType;
import org.demarche.model.Role;
import org.demarche.model.Status;
import org.junit.jupiter.api.Test;

/** Names the keys that are missing, unused or at odds between the sources and the message files. */
class MessageKeysTest {
    /**
     * Keys the code puts together: a prefix that stands in the sources as {@code "prefix."}, and the endings it can
     * get. The one place to declare such a prefix.
     */
    private static final Map<String, Set<String>> DYNAMIC = Map.ofEntries(
            Map.entry("model.type.", ids(EventType.values(), EventType::id)),
            Map.entry("model.family.", ids(EventType.Family.values(), EventType.Family::id)),
            Map.entry("model.role.", ids(Role.values(), Role::id)),
            Map.entry("model.status.", ids(Status.values(), Status::id)),
            Map.entry("model.actorKind.", ids(ActorKind.values(), ActorKind::id)),
            Map.entry(
                    "time.pattern.",
                    words("year month month.short day day.short weekday month.alone month.alone.short month.day"
                            + " month.day.short day.alone clock clock.seconds")),
            Map.entry("time.text.doubt.", words("year month season day")),
            Map.entry("time.text.unknown.", words("start end")),
            Map.entry("cli.does.", words("export check list dates")),
            Map.entry("ui.export.preset.", ids(Preset.values(), Preset::id)),
            Map.entry("ui.export.lanes.", ids(LaneKind.values(), LaneKind::id)),
            Map.entry("export.remark.detail.", words("summary quotation")),
            Map.entry(
                    "problem.shape.",
                    words(
                            "json icalendar link html xml pdf rtf webarchive zip image table text binary empty word slides"
                                    + " pages open-document open-other book outlook old-workbook old-office package")),
            Map.entry(
                    "ui.columns.field.",
                    Arrays.stream(Field.values())
                            .filter(field -> field != Field.COMPUTED)
                            .map(Field::id)
                            .collect(Collectors.toSet())),
            Map.entry("ui.edit.field.", words("title when types actors place summary status significance note")),
            Map.entry("layout.lanes.without.", words("actor pair place source tag")),
            Map.entry("problem.broken.", words("sources actors places phases events")));

    /** Arguments that are about grammar alone, which a language may have no use for. */
    private static final Map<String, Set<String>> GRAMMAR = Map.ofEntries(
            Map.entry("time.text.ordinal", Set.of("1")),
            Map.entry("time.text.uncertain", Set.of("1")),
            Map.entry("time.text.approximate", Set.of("1")),
            Map.entry("time.text.both", Set.of("1")),
            Map.entry("time.text.since", Set.of("1")),
            Map.entry("time.text.from", Set.of("1")),
            Map.entry("time.text.until", Set.of("1")),
            Map.entry("time.text.before", Set.of("1")),
            Map.entry("time.text.after", Set.of("1")),
            Map.entry("time.text.half", Set.of("2")),
            Map.entry("time.text.third", Set.of("2")),
            Map.entry("time.text.quarter", Set.of("2")),
            Map.entry("time.text.season", Set.of("2")),
            Map.entry("time.text.between.sides", Set.of("2", "3")));

    private static final Pattern DATES =
            Pattern.compile("time\\.(pattern|tick|text|spoken|typed)\\.|ui\\.timeline\\.goTo\\.examples");
    private static final Pattern LANGUAGE_FILE = Pattern.compile("messages_[a-z]{2,3}\\.properties");

    private static final Path SOURCES = Path.of("src/main");
    private static final Path MESSAGES = SOURCES.resolve("resources/org/demarche/i18n");
    private static final Pattern JAVA_KEY = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z0-9-]+)+\\.?|[a-z]+\\.)\"");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[,}]");

    @Test
    void everyKeyUsedHasText() throws IOException {
        Set<String> known = english().keySet();
        Set<String> groups = known.stream().map(MessageKeysTest::group).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        used().forEach((key, where) -> {
            boolean ours = where.endsWith(".fxml") || groups.contains(group(key));
            if (ours && !key.endsWith(".") && !known.contains(key)) {
                missing.add(key + " in " + where);
            }
        });
        DYNAMIC.forEach((prefix, endings) -> endings.stream()
                .map(ending -> prefix + ending)
                .filter(key -> !known.contains(key))
                .forEach(missing::add));
        assertThat(missing).as("keys without text").isEmpty();
    }

    @Test
    void everyPrefixUsedIsDeclared() throws IOException {
        Set<String> groups =
                english().keySet().stream().map(MessageKeysTest::group).collect(Collectors.toSet());
        List<String> prefixes = used().keySet().stream()
                .filter(key -> key.endsWith(".") && groups.contains(group(key)))
                .toList();
        assertThat(DYNAMIC.keySet()).as("prefixes declared in this test").containsAll(prefixes);
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> unused = new TreeSet<>(english().keySet());
        unused.removeAll(used().keySet());
        DYNAMIC.forEach((prefix, endings) -> endings.forEach(ending -> unused.remove(prefix + ending)));
        assertThat(unused).as("texts that nothing uses").isEmpty();
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (Path file : messageFiles()) {
            List<String> keys = Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as("keys of " + file).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyTextIsAPattern() throws IOException {
        for (Path file : messageFiles()) {
            read(file).forEach((key, pattern) -> {
                assertThat(LONE_APOSTROPHE.matcher(pattern).find())
                        .as("apostrophe of %s in %s that would quote what follows", key, file)
                        .isFalse();
                int count = new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
                assertThat(placeholders(pattern))
                        .as("placeholders of %s in %s, from 0 without a gap", key, file)
                        .hasSize(count);
            });
        }
    }

    @Test
    void translationsFitTheEnglish() throws IOException {
        Map<String, String> english = english();
        for (Path file : messageFiles()) {
            read(file).forEach((key, pattern) -> {
                assertThat(english).as("key of " + file).containsKey(key);
                assertThat(placeholders(pattern))
                        .as("placeholders of %s in %s", key, file)
                        .isSubsetOf(allowed(key, english))
                        .containsAll(needed(key, english));
            });
        }
    }

    /** Dates are in a language wholly or not at all. */
    @Test
    void aLanguageHasAllWordsForDatesOrNone() throws IOException {
        Set<String> wanted = english().keySet().stream()
                .filter(key -> DATES.matcher(key).lookingAt())
                .collect(Collectors.toSet());
        for (Path file : messageFiles()) {
            if (LANGUAGE_FILE.matcher(file.getFileName().toString()).matches()) {
                assertThat(read(file).keySet().stream()
                                .filter(key -> DATES.matcher(key).lookingAt())
                                .toList())
                        .as("words for dates in " + file)
                        .containsExactlyInAnyOrderElementsOf(wanted);
            }
        }
    }

    /** What a text may say, besides what the English one says: which article a date takes, how a number ends. */
    private static Set<String> allowed(String key, Map<String, String> english) {
        Set<String> all = new TreeSet<>(placeholders(english.getOrDefault(key, "")));
        all.addAll(GRAMMAR.getOrDefault(key, Set.of()));
        return all;
    }

    private static Set<String> needed(String key, Map<String, String> english) {
        Set<String> needed = new TreeSet<>(placeholders(english.getOrDefault(key, "")));
        needed.removeAll(GRAMMAR.getOrDefault(key, Set.of()));
        return needed;
    }

    private static <T> Set<String> ids(T[] values, Function<T, String> id) {
        return Arrays.stream(values).map(id).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private static String group(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<String> placeholders(String pattern) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(pattern);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** Literals that look like keys or end in a dot, with one file each stands in. */
    private static Map<String, String> used() throws IOException {
        Map<String, String> used = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.toString();
                if (name.endsWith(".java")) {
                    collect(JAVA_KEY, file, used);
                } else if (name.endsWith(".fxml")) {
                    collect(FXML_KEY, file, used);
                }
            }
        }
        return used;
    }

    private static void collect(Pattern pattern, Path file, Map<String, String> used) throws IOException {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
            used.put(matcher.group(1), file.toString());
        }
    }

    private static Map<String, String> english() throws IOException {
        return read(MESSAGES.resolve("messages.properties"));
    }

    private static Collection<Path> messageFiles() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".properties"))
                    .sorted()
                    .toList());
        }
    }

    private static Map<String, String> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
