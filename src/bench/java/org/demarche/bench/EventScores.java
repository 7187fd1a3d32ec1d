package org.demarche.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.article.Article;
import org.demarche.article.PlainArticle;
import org.demarche.extract.events.Extraction;
import org.demarche.i18n.Messages;
import org.demarche.model.Actor;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Evidence;
import org.demarche.model.Extras;
import org.demarche.model.Role;
import org.demarche.model.Source;

/**
 * Scores the events found in the development articles of TimeSET (Hasegawa et al., arXiv 2403.00990), which have dated
 * events and who did them. A gold event is found if an event's evidence covers its word; its date is right if it is the
 * same with the same precision; its doer is right if one of those who act is called like that. The doer is also scored
 * on those gold events alone whose word the title of an event has ({@code initiator_told}): a sentence tells of
 * several, and makes one event.
 */
final class EventScores {
    private static final Path FOLDER = Path.of("../shared/data/timeset-dev/brat");

    private final Map<String, Integer> errors = new TreeMap<>();
    private final boolean verbose = Boolean.getBoolean("bench.verbose");
    private int gold;
    private int covered;
    private int dated;
    private int judged;
    private int right;
    private int predicted;
    private int doers;
    private int doersCovered;
    private int doersRight;
    private int doersSaid;
    private int doersTold;
    private int doersToldRight;

    private EventScores() {}

    /** Reports recall, date accuracy, precision and the doers', and prints how many errors there are of each kind. */
    static void run(Report report) throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            System.out.println("events.score: skipped, there is no " + FOLDER);
            return;
        }
        EventScores scores = new EventScores();
        Extraction extraction = new Extraction(Messages.forLocale(Locale.ENGLISH));
        List<Path> files;
        try (Stream<Path> all = Files.list(FOLDER)) {
            files = all.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            scores.score(file, extraction);
        }
        scores.report(report, files.size());
    }

    private void report(Report report, int files) throws IOException {
        report.add("events.recall", gold, "%", 100.0 * covered / gold);
        report.add("events.recall_dated", gold, "%", 100.0 * dated / gold);
        report.add("events.date_accuracy", covered, "%", 100.0 * dated / covered);
        report.add("events.precision", judged, "%", 100.0 * right / judged);
        report.add("events.initiator_recall", doers, "%", 100.0 * doersRight / doers);
        report.add("events.initiator_found", doersCovered, "%", 100.0 * doersRight / doersCovered);
        report.add("events.initiator_told", doersTold, "%", 100.0 * doersToldRight / doersTold);
        report.add("events.initiator_precision", doersSaid, "%", 100.0 * doersRight / doersSaid);
        report.add("events.per_article", files, "events", (double) predicted / files);
        errors.forEach((kind, count) -> System.out.printf("  %3d  %s%n", count, kind));
    }

    private void score(Path file, Extraction extraction) throws IOException {
        String text = Files.readString(file);
        List<Gold> golds = golds(Files.readAllLines(Path.of(file.toString().replace(".txt", ".ann"))));
        Chronicle chronicle = extraction.of(source(PlainArticle.of(text)));
        int[] offsets = offsets(
                text, Objects.requireNonNull(chronicle.sources().getFirst().text()));
        Map<String, Actor> actors = new HashMap<>();
        chronicle.actors().forEach(actor -> actors.put(actor.id(), actor));
        predicted += chronicle.events().size();
        for (Gold one : golds) {
            if (one.date() != null) {
                judge(file, text, one, chronicle, actors, offsets);
            }
        }
        for (Event event : chronicle.events()) {
            List<Gold> inside =
                    golds.stream().filter(one -> covers(event, one, offsets)).toList();
            List<Gold> withDate =
                    inside.stream().filter(one -> one.date() != null).toList();
            if (!withDate.isEmpty()) {
                judged++;
                right += withDate.stream().anyMatch(one -> isRight(event, one)) ? 1 : 0;
            } else {
                count(
                        inside.isEmpty()
                                ? "event where the annotators have none"
                                : "event where they have one without date");
            }
        }
    }

    private void judge(
            Path file, String text, Gold one, Chronicle chronicle, Map<String, Actor> actors, int[] offsets) {
        gold++;
        List<Event> events = chronicle.events().stream()
                .filter(event -> covers(event, one, offsets))
                .toList();
        List<Event> rights =
                events.stream().filter(event -> isRight(event, one)).toList();
        covered += events.isEmpty() ? 0 : 1;
        dated += rights.isEmpty() ? 0 : 1;
        if (rights.isEmpty()) {
            String kind = kind(Objects.requireNonNull(one.date()), events);
            count(kind);
            if (verbose) {
                int end = Math.min(text.length(), one.end() + 60);
                System.out.println(file.getFileName() + " " + kind + ": gold " + one.date() + " <"
                        + text.substring(one.begin(), one.end()) + "> got "
                        + events.stream().map(event -> event.when().edtf()).toList() + " ..."
                        + text.substring(Math.max(0, one.begin() - 100), end).replace('\n', ' '));
            }
        }
        if (!one.doers().isEmpty()) {
            doers++;
            doersCovered += events.isEmpty() ? 0 : 1;
            List<String> said = (rights.isEmpty() ? events : rights)
                    .stream().flatMap(event -> acting(event, actors)).toList();
            doersSaid += said.isEmpty() ? 0 : 1;
            boolean matches =
                    said.stream().anyMatch(name -> one.doers().stream().anyMatch(doer -> isSame(name, doer)));
            doersRight += matches ? 1 : 0;
            String word = text.substring(one.begin(), one.end());
            List<Event> telling = events.stream()
                    .filter(event -> event.title().contains(word))
                    .toList();
            doersTold += telling.isEmpty() ? 0 : 1;
            doersToldRight += telling.stream()
                            .flatMap(event -> acting(event, actors))
                            .anyMatch(name -> one.doers().stream().anyMatch(doer -> isSame(name, doer)))
                    ? 1
                    : 0;
            if (!events.isEmpty() && !matches) {
                count(said.isEmpty() ? "doer missing" : "doer wrong");
                if (verbose) {
                    System.out.println(file.getFileName() + " doer: gold " + one.doers() + " got " + said + " <"
                            + text.substring(one.begin(), one.end()) + "> in "
                            + events.stream().map(Event::title).toList());
                }
            }
        }
    }

    private static String kind(String date, List<Event> events) {
        if (events.isEmpty()) {
            return "missed: no event covers the sentence";
        }
        boolean finer = events.stream().anyMatch(event -> event.when().edtf().startsWith(date));
        boolean coarser =
                events.stream().anyMatch(event -> date.startsWith(event.when().edtf()));
        return finer ? "date too fine" : coarser ? "date too coarse" : "date wrong";
    }

    private void count(String kind) {
        errors.merge(kind, 1, Integer::sum);
    }

    private static boolean isRight(Event event, Gold gold) {
        String edtf = event.when().edtf().replaceAll("[?~%]|T.*", "");
        return edtf.equals(gold.date());
    }

    private static boolean covers(Event event, Gold gold, int[] offsets) {
        return event.evidence().stream().anyMatch(one -> covers(one, gold, offsets));
    }

    private static boolean covers(Evidence evidence, Gold gold, int[] offsets) {
        return offsets[evidence.start()] <= gold.begin() && gold.end() <= offsets[evidence.end() - 1] + 1;
    }

    private static Stream<String> acting(Event event, Map<String, Actor> actors) {
        return event.actors().stream()
                .filter(part -> part.role() != Role.RECIPIENT)
                .map(part -> Objects.requireNonNull(actors.get(part.actor())).name());
    }

    /** Whether two names share their last word, or one holds the other. */
    private static boolean isSame(String name, String doer) {
        String one = plain(name);
        String other = plain(doer);
        String last = one.substring(one.lastIndexOf(' ') + 1);
        return one.contains(other) || other.contains(one) || (last.length() > 3 && other.contains(last));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceFirst("^(?:the|an?) ", "")
                .strip();
    }

    /**
     * A gold event.
     *
     * @param date in EDTF, null if it has none
     * @param doers what ARG0 is called
     */
    private record Gold(
            int begin,
            int end,
            @org.jspecify.annotations.Nullable String date,
            List<String> doers) {}

    /** Reads brat's standoff format: T lines are spans, E lines events with arguments, # lines notes with the dates. */
    private static List<Gold> golds(List<String> lines) {
        Map<String, String[]> spans = new HashMap<>();
        Map<String, String> dates = new HashMap<>();
        for (String line : lines) {
            String[] fields = line.split("\t", -1);
            if (line.startsWith("T")) {
                spans.put(fields[0], fields);
            } else if (line.startsWith("#")) {
                String value = fields[2].replace('_', '-').replaceAll("(-xx)+.*| .*", "");
                if (value.matches("\\d{4}(?:-\\d\\d){0,2}")) {
                    dates.put(fields[1].split(" ", -1)[1], value);
                }
            }
        }
        List<Gold> golds = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("E")) {
                golds.add(gold(line.split("\t", -1)[1].strip().split(" ", -1), spans, dates));
            }
        }
        return golds;
    }

    private static Gold gold(String[] parts, Map<String, String[]> spans, Map<String, String> dates) {
        String[] span = Objects.requireNonNull(spans.get(parts[0].substring(parts[0].indexOf(':') + 1)));
        String[] place = span[1].split("[ ;]", -1);
        String date = null;
        List<String> doers = new ArrayList<>();
        for (String part : parts) {
            String target = part.substring(part.indexOf(':') + 1);
            if (part.startsWith("TIMEX")) {
                date = dates.get(target);
            } else if (part.startsWith("ARG0") && spans.containsKey(target)) {
                doers.add(Objects.requireNonNull(spans.get(target))[2]);
            }
        }
        return new Gold(Integer.parseInt(place[1]), Integer.parseInt(place[place.length - 1]), date, doers);
    }

    private static Source source(Article article) {
        String title = article.title() == null ? "" : article.title();
        return new Source(
                "a1", "article", title, null, null, article.published(), null, null, article.text(), Extras.NONE);
    }

    /** Of each unit of the article's text, its place in the file: they differ in white space and the masthead only. */
    private static int[] offsets(String file, String text) {
        StringBuilder bare = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < file.length(); i++) {
            if (!isGap(file.charAt(i))) {
                bare.append(file.charAt(i));
                places.add(i);
            }
        }
        StringBuilder wanted = new StringBuilder();
        text.chars().filter(c -> !isGap((char) c)).forEach(c -> wanted.append((char) c));
        int at = bare.lastIndexOf(wanted.toString());
        if (at < 0) {
            throw new IllegalStateException("the article's text is not the file's");
        }
        int[] offsets = new int[text.length()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = places.get(Math.min(at, places.size() - 1));
            at += isGap(text.charAt(i)) ? 0 : 1;
        }
        return offsets;
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\uFEFF';
    }
}
