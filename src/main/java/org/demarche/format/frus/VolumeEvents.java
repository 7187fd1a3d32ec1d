package org.demarche.format.frus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.format.ChronicleBuilder;
import org.demarche.format.ExtraFields;
import org.demarche.format.Problems;
import org.demarche.format.frus.Document.DateMark;
import org.demarche.format.frus.Document.Person;
import org.demarche.format.frus.Volume.Chapter;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Evidence;
import org.demarche.model.Extras;
import org.demarche.model.Link;
import org.demarche.model.Phase;
import org.demarche.model.Source;
import org.demarche.time.EdtfException;
import org.demarche.time.TimePoint;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Makes sources, events and phases of a volume's documents and chapters. */
final class VolumeEvents {
    private static final String ADDRESS = "https://history.state.gov/historicaldocuments/";
    private static final int LONGEST_WORDS = 80;
    private static final Pattern NUMBER = Pattern.compile("^(?:No\\.?\\s*)?\\[?\\d+[a-z]?\\]?[.,]\\s*");
    private static final Pattern MEETING = Pattern.compile(
            "(?i)\\b(memorand(?:um|a) of (?:an? )?(?:\\w+ )?conversation|minutes|record of (?:an? )?(?:meeting|conversation)"
                    + "|conversation|meeting)\\b");
    private static final Pattern EDITORIAL = Pattern.compile("(?i)\\W*\\d*\\W*editorial note");
    private static final Pattern MESSAGE =
            Pattern.compile("(?i)\\b(telegram|note|aide-mémoire|letter|despatch|circular)\\b");

    private final String volume;
    private final String title;
    private final ChronicleBuilder chronicle;
    private final Persons persons;
    private final Problems problems;
    private final Map<Document, When> dates = new HashMap<>();
    private final Map<Document, String> doubts = new HashMap<>();
    private final Map<Document, String> ids = new HashMap<>();
    private final Map<Document, String> sources = new HashMap<>();

    VolumeEvents(String volume, String title, ChronicleBuilder chronicle, Persons persons, Problems problems) {
        this.volume = volume;
        this.title = title;
        this.chronicle = chronicle;
        this.persons = persons;
        this.problems = problems;
    }

    Chronicle chronicle(List<Document> documents, List<Chapter> chapters) {
        documents.forEach(this::stateDate);
        inferDates(documents);
        for (Document document : documents) {
            String text = document.parent == null ? document.text.toString() : "";
            if (document.parent == null) {
                addSource(document, text);
            }
            addEvent(document);
        }
        chapters.forEach(this::addPhase);
        return chronicle.build(title, Extras.NONE);
    }

    /** The date that the document or its editors state. */
    private void stateDate(Document document) {
        DateMark mark = document.date;
        if (mark != null) {
            Optional<When> stated = FrusDates.of(mark);
            boolean encoded = !(mark.when() + mark.from() + mark.to() + mark.notBefore() + mark.notAfter()).isEmpty();
            if (stated.isPresent()) {
                dates.put(document, stated.get());
                return;
            } else if (encoded) {
                String given = String.join(" ", mark.when(), mark.from(), mark.to(), mark.notBefore(), mark.notAfter());
                problems.add(
                        mark.line(),
                        mark.column(),
                        "",
                        "problem.frus.date",
                        given.strip().replaceAll("\\s+", " "),
                        document.id);
            }
        }
        FrusDates.between(document.min, document.max).ifPresent(when -> {
            dates.put(document, when);
            doubts.put(document, problems.wording().text("frus.doubt.editors"));
        });
    }

    /** Dates documents by those around them, and enclosures by their document. */
    private void inferDates(List<Document> documents) {
        List<Document> main =
                documents.stream().filter(one -> one.parent == null).toList();
        List<Document> stated = main.stream().filter(dates::containsKey).toList();
        int before = -1;
        for (Document document : main) {
            if (before + 1 < stated.size() && stated.get(before + 1).equals(document)) {
                before++;
            } else if (!Document.isMessage(document.id)) {
                byNeighbours(document, before < 0 ? null : stated.get(before), next(stated, before));
            }
        }
        for (Document document : documents) {
            if (!dates.containsKey(document) && Document.isMessage(document.outermost().id)) {
                byPapers(document, stated);
            }
        }
        for (Document document : documents) {
            Document parent = document.parent;
            When sent = parent == null || dates.containsKey(document) ? null : dates.get(parent);
            if (sent != null) {
                lastDay(sent).flatMap(day -> parsed("[.." + day + "]")).ifPresent(when -> {
                    dates.put(document, when);
                    doubts.put(document, problems.wording().text("frus.doubt.enclosure"));
                });
            }
        }
    }

    /** Dates a message, or a report in it, by the papers that it lays before Congress: none can be later. */
    private void byPapers(Document message, List<Document> papers) {
        String latest = papers.stream()
                .filter(paper -> !Document.isMessage(paper.id))
                .flatMap(paper -> firstDay(dates.get(paper)).stream())
                .max(Comparator.naturalOrder())
                .orElse("");
        FrusDates.between(latest, "").ifPresent(when -> {
            dates.put(message, when);
            doubts.put(message, problems.wording().text("frus.doubt.papers"));
        });
    }

    private static @Nullable Document next(List<Document> stated, int before) {
        return before + 1 < stated.size() ? stated.get(before + 1) : null;
    }

    private void byNeighbours(Document document, @Nullable Document before, @Nullable Document after) {
        String from = before == null ? "" : firstDay(dates.get(before)).orElse("");
        String to = after == null ? "" : lastDay(dates.get(after)).orElse("");
        boolean swapped = !from.isEmpty() && !to.isEmpty() && from.compareTo(to) > 0;
        FrusDates.between(swapped ? to : from, swapped ? from : to).ifPresent(when -> {
            dates.put(document, when);
            doubts.put(document, problems.wording().text("frus.doubt.neighbours"));
        });
    }

    private void addSource(Document document, String text) {
        String id = chronicle.sourceId(document.id);
        sources.put(document, id);
        String number = document.number.isEmpty() ? "" : ", doc. " + document.number;
        chronicle.add(new Source(
                id,
                "document",
                heading(document),
                orNull(document.senders.stream().map(Person::name).collect(Collectors.joining(", "))),
                title + number,
                dates.getOrDefault(document, Undated.NONE),
                "en",
                address(document),
                orNull(text),
                new ExtraFields().text("archive", document.archive.toString()).build()));
    }

    private void addEvent(Document document) {
        String id = chronicle.eventId(document.id);
        ids.put(document, id);
        When when = dates.getOrDefault(document, Undated.NONE);
        if (when instanceof Undated) {
            problems.add(0, 0, "", "problem.frus.undated", document.id);
        }
        DateMark mark = document.date;
        String heading = heading(document);
        Document parent = document.parent;
        ExtraFields extras = new ExtraFields()
                .text(
                        "received",
                        FrusDates.received(document.dateline.toString(), when).orElse(""))
                .text("dateline", document.dateline.toString())
                .text("notes", parent == null ? "" : document.archive.toString())
                .text("enclosedIn", parent == null ? "" : ids.getOrDefault(parent, ""));
        List<Link> links = new ArrayList<>();
        if (parent == null) {
            links.add(new Link(address(document), null, Extras.NONE));
        } else {
            String words = problems.wording().text("frus.enclosedIn", heading(parent));
            links.add(new Link(address(parent), words, Extras.NONE));
        }
        chronicle.add(Event.builder(id, heading, when)
                .printed(mark == null ? null : orNull(mark.printed()))
                .types(types(document))
                .actors(persons.of(document, withoutNumber(document)))
                .place(place(document))
                .evidence(evidence(document))
                .doubt(doubts.get(document))
                .tags(document.chapter.isEmpty() ? List.of() : List.of(document.chapter))
                .links(links)
                .extras(extras.build())
                .build());
    }

    /** Where the dateline stands, and the document from there to its end. */
    private List<Evidence> evidence(Document document) {
        String source = sources.getOrDefault(document.outermost(), "");
        int end = Math.min(document.textEnd, document.text.length());
        if (end <= document.textStart) {
            return List.of();
        }
        return List.of(new Evidence(source, document.textStart, end, Extras.NONE));
    }

    private @Nullable String place(Document document) {
        String name = document.place.toString().replaceAll("[,.;\\s]+$", "");
        return name.isEmpty() ? null : chronicle.place(name, null, null, null);
    }

    private static List<EventType> types(Document document) {
        String words = document.head + " " + document.archive;
        if (MEETING.matcher(words).find() && (document.senders.isEmpty() || !document.participants.isEmpty())) {
            return List.of(EventType.TALKS);
        }
        if (EDITORIAL.matcher(words).lookingAt()) {
            return List.of();
        }
        boolean sent = !document.senders.isEmpty() || MESSAGE.matcher(words).find();
        return sent ? List.of(EventType.STATEMENT) : List.of();
    }

    /** What the document is about, of a conversation; else its heading without its number. */
    private static String heading(Document document) {
        String subject = document.subject.toString().replaceAll("[;\\s]+$", "");
        String head = withoutNumber(document);
        if (!subject.isEmpty() && (head.isEmpty() || MEETING.matcher(head).find())) {
            return subject;
        }
        if (head.length() > 2) {
            return head;
        }
        String text = document.text.toString();
        int start = Math.min(document.textStart + document.head.length(), text.length());
        String words = text.substring(
                        start, Math.clamp(start + LONGEST_WORDS, start, Math.max(start, document.textEnd)))
                .replaceAll("\\s+", " ")
                .strip();
        String shown = words.length() < LONGEST_WORDS
                ? words
                : words.replaceFirst("\\S*$", "").strip() + "…";
        String name = head.isEmpty() ? document.id : head;
        return shown.isEmpty() ? name : head.isEmpty() ? shown : name + ": " + shown;
    }

    private static String withoutNumber(Document document) {
        String head = NUMBER.matcher(document.head.toString()).replaceFirst("");
        return head.endsWith(".") && !head.endsWith("..") ? head.substring(0, head.length() - 1) : head;
    }

    private String address(Document document) {
        return ADDRESS + volume + "/" + document.outermost().id;
    }

    /** A chapter lasts from its first document to its last. */
    private void addPhase(Chapter chapter) {
        String from = "";
        String to = "";
        for (Document document : chapter.documents()) {
            When when = dates.get(document);
            if (when != null && !doubts.containsKey(document)) {
                String first = firstDay(when).orElse("");
                String last = lastDay(when).orElse("");
                from = from.isEmpty() || (!first.isEmpty() && first.compareTo(from) < 0) ? first : from;
                to = last.compareTo(to) > 0 ? last : to;
            }
        }
        String name = chapter.head().toString();
        if (!name.isEmpty() && !from.isEmpty() && !to.isEmpty()) {
            parsed(from + "/" + to).ifPresent(when -> chronicle.add(new Phase(name, when, Extras.NONE)));
        }
    }

    private static Optional<String> firstDay(@Nullable When when) {
        return when == null
                ? Optional.empty()
                : when.extent().earliest().point().map(VolumeEvents::day);
    }

    private static Optional<String> lastDay(@Nullable When when) {
        return when == null ? Optional.empty() : when.extent().latest().point().map(VolumeEvents::day);
    }

    private static String day(TimePoint point) {
        return "%04d-%02d-%02d"
                .formatted(
                        point.date().year(), point.date().month(), point.date().day());
    }

    private static Optional<When> parsed(String edtf) {
        try {
            return Optional.of(When.parse(edtf));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
