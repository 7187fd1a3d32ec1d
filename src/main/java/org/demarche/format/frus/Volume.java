package org.demarche.format.frus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.format.ChronicleBuilder;
import org.demarche.format.Problems;
import org.demarche.format.frus.Document.DateMark;
import org.demarche.format.frus.Document.Person;
import org.demarche.format.frus.FrusReader.Element;
import org.demarche.model.Chronicle;
import org.jspecify.annotations.Nullable;

/** Takes a volume's tags and characters one after the other, and keeps what belongs to its documents. */
final class Volume {
    /** Elements that stand in paragraphs of their own. */
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "head",
            "dateline",
            "opener",
            "closer",
            "item",
            "row",
            "postscript",
            "salute",
            "list",
            "table",
            "lg",
            "l",
            "quote",
            "titlePage",
            "attachment",
            "div");

    private static final Set<String> CHAPTERS = Set.of("compilation", "chapter", "subchapter");

    private final Problems problems;
    private final ChronicleBuilder chronicle = new ChronicleBuilder();
    private final Persons persons = new Persons(chronicle);
    private final List<Document> documents = new ArrayList<>();
    private final Set<String> givenIds = new HashSet<>();
    private final List<Chapter> chapters = new ArrayList<>();

    private final Deque<OpenElement> open = new ArrayDeque<>();
    private final PersonItems items = new PersonItems();
    private final Deque<Chapter> inChapters = new ArrayDeque<>();
    private final FlowText title = new FlowText();
    private String id = "";

    private @Nullable Document document;

    /** A chapter with the documents in it. */
    record Chapter(FlowText head, List<Document> documents) {}

    Volume(Problems problems) {
        this.problems = problems;
    }

    boolean hasDocuments() {
        return !documents.isEmpty();
    }

    long documentCount() {
        return documents.size();
    }

    Chronicle chronicle() {
        String shown = title.length() > 0 ? title.toString() : id;
        return new VolumeEvents(id, shown, chronicle, persons, problems).chronicle(documents, chapters);
    }

    void start(Element element) {
        boolean silent = !open.isEmpty() && open.peek().silent();
        Document current = document;
        if (current != null && BLOCKS.contains(element.name())) {
            current.text.paragraph();
        }
        OpenElement opened = current == null ? outside(element, silent) : inside(element, current, silent);
        open.push(opened);
    }

    void end(String name) {
        OpenElement closed = open.pop();
        closed.closing().run();
        if (document != null && BLOCKS.contains(name)) {
            document.text.paragraph();
        }
    }

    void characters(char[] chars, int length) {
        if (open.isEmpty()) {
            return;
        }
        for (OpenElement one : open) {
            if (one.sink() != null) {
                one.sink().append(chars, 0, length);
            }
            if (one.element().name().equals("note")) {
                break;
            }
        }
        if (document != null && !open.peek().silent()) {
            document.text.append(chars, 0, length);
        }
    }

    private OpenElement outside(Element element, boolean silent) {
        if (element.is("div", "document") || isMessage(element)) {
            return openDocument(element, null);
        }
        switch (element.name()) {
            case "TEI" -> id = element.id();
            case "lb" -> open.forEach(one -> space(one.sink()));
            case "div" -> {
                if (CHAPTERS.contains(element.get("type"))) {
                    Chapter chapter = new Chapter(new FlowText(), new ArrayList<>());
                    chapters.add(chapter);
                    inChapters.push(chapter);
                    return new OpenElement(element, null, silent, inChapters::pop);
                }
            }
            case "head" -> {
                if (isParent("div")
                        && !inChapters.isEmpty()
                        && CHAPTERS.contains(open.getFirst().element().get("type"))) {
                    return new OpenElement(element, inChapters.peek().head(), silent, () -> {});
                }
            }
            case "title" -> {
                if (element.get("type").equals("complete")) {
                    return new OpenElement(element, title, silent, () -> {});
                }
            }
            case "idno" -> {
                FlowText number = new FlowText();
                return element.get("type").equals("frus")
                        ? new OpenElement(element, number, silent, () -> id = id.isEmpty() ? number.toString() : id)
                        : OpenElement.plain(element, silent);
            }
            case "item" -> {
                return listedPerson(element, silent);
            }
            case "persName" -> {
                return items.name(element, silent);
            }
            case "list" -> items.holdList();
            default -> {}
        }
        return OpenElement.plain(element, silent);
    }

    /**
     * Whether it is the president's message that opens a volume, with papers enclosed, though no document by its type.
     */
    private static boolean isMessage(Element element) {
        return element.is("div", "section") && Document.isMessage(element.id());
    }

    private OpenElement inside(Element element, Document current, boolean silent) {
        switch (element.name()) {
            case "attachment" -> {
                return openDocument(element, current);
            }
            case "div" -> {
                if (element.get("type").equals("document")) {
                    return openDocument(element, current);
                }
            }
            case "lb" -> {
                current.text.space();
                open.forEach(one -> space(one.sink()));
            }
            case "head" -> {
                boolean own = isParent("div") || isParent("attachment");
                return own && current.head.length() == 0
                        ? new OpenElement(element, current.head, silent, () -> {})
                        : OpenElement.plain(element, silent);
            }
            case "note" -> {
                return note(element, current);
            }
            case "persName" -> {
                return person(element, current, silent);
            }
            case "dateline" -> {
                if (current.datelineStart < 0) {
                    current.datelineStart = current.text.position();
                    return new OpenElement(
                            element, current.dateline, silent, () -> current.datelineEnd = current.text.length());
                }
            }
            case "placeName" -> {
                boolean first = isWithin("dateline") && current.place.length() == 0;
                return first
                        ? new OpenElement(element, current.place, silent, () -> {})
                        : OpenElement.plain(element, silent);
            }
            case "date" -> {
                return date(element, current, silent);
            }
            case "item" -> {
                return item(element, current, silent);
            }
            case "list" -> items.holdList();
            default -> {}
        }
        return OpenElement.plain(element, silent);
    }

    private OpenElement openDocument(Element element, @Nullable Document parent) {
        String own = element.id();
        if (own.isEmpty() && parent != null) {
            parent.enclosures++;
            own = parent.id + "-a" + parent.enclosures;
        }
        if (!element.id().isEmpty() && !givenIds.add(element.id())) {
            problems.add(element.line(), element.column(), "", "problem.twice.event", element.id());
        }
        String chapter = inChapters.isEmpty() ? "" : inChapters.peek().head().toString();
        Document opened = new Document(
                own.isEmpty() ? "d" + (documents.size() + 1) : own,
                element.get("n"),
                parent,
                element.get("doc-dateTime-min"),
                element.get("doc-dateTime-max"),
                chapter);
        opened.textStart = opened.text.position();
        documents.add(opened);
        if (parent == null) {
            inChapters.forEach(one -> one.documents().add(opened));
        }
        document = opened;
        return new OpenElement(element, null, false, () -> {
            opened.textEnd = opened.text.length();
            if (parent == null) {
                footnotes(opened);
            }
            document = parent;
        });
    }

    /** Footnotes stand after the text of the document and its enclosures. */
    private static void footnotes(Document document) {
        for (String note : document.footnotes) {
            document.text.paragraph();
            document.text.append(note);
        }
    }

    /** A note on where the document was found or how it was sent, or a footnote with its number in the text. */
    private OpenElement note(Element element, Document current) {
        FlowText words = new FlowText();
        if (element.get("type").equals("source")) {
            return new OpenElement(element, words, true, () -> {
                if (current.archive.length() > 0) {
                    current.archive.append(" ");
                }
                current.archive.append(words.toString());
            });
        }
        String number = "[" + (element.get("n").isEmpty() ? "*" : element.get("n")) + "]";
        if (!open.peek().silent()) {
            current.text.append(number);
        }
        Document outermost = current.outermost();
        return new OpenElement(element, words, true, () -> outermost.footnotes.add(number + " " + words));
    }

    private OpenElement person(Element element, Document current, boolean silent) {
        List<Person> list = switch (element.get("type")) {
            case "from" -> current.senders;
            case "to" -> current.recipients;
            default -> null;
        };
        if (list == null || isWithin("note")) {
            return isWithin("note") ? OpenElement.plain(element, silent) : items.name(element, silent);
        }
        FlowText name = new FlowText();
        return new OpenElement(element, name, silent, () -> add(list, element.get("corresp"), name));
    }

    private static void add(List<Person> list, String key, FlowText name) {
        String plain = name.toString().replaceAll("[,.;:\\s]+$", "");
        if (!plain.isEmpty() || !key.isEmpty()) {
            list.add(new Person(key, plain));
        }
    }

    private OpenElement date(Element element, Document current, boolean silent) {
        if (current.date != null || !isWithin("dateline") || isWithin("note")) {
            return OpenElement.plain(element, silent);
        }
        FlowText words = new FlowText();
        return new OpenElement(
                element,
                words,
                silent,
                () -> current.date = new DateMark(
                        element.get("when"),
                        element.get("from"),
                        element.get("to"),
                        element.get("notBefore"),
                        element.get("notAfter"),
                        words.toString(),
                        element.line(),
                        element.column()));
    }

    /** An item of the list of subjects or participants. */
    private OpenElement item(Element element, Document current, boolean silent) {
        if (isWithin("list", "subject")) {
            return new OpenElement(element, current.subject, silent, () -> current.subject.append("; "));
        }
        if (!isWithin("list", "participants")) {
            return OpenElement.plain(element, silent);
        }
        return items.open(element, silent, item -> {
            String name = item.nameOrWords();
            if (!name.isEmpty()) {
                current.participants.add(new Person(item.key(), name));
            }
        });
    }

    /** An item of the list of persons in front of the documents, whose name has an id. */
    private OpenElement listedPerson(Element element, boolean silent) {
        return items.open(element, silent, item -> {
            if (!item.key().isEmpty()) {
                persons.list(item.key(), item.name(), item.words());
            }
        });
    }

    private static void space(@Nullable FlowText sink) {
        if (sink != null) {
            sink.space();
        }
    }

    private boolean isParent(String name) {
        return !open.isEmpty() && open.peek().element().name().equals(name);
    }

    private boolean isWithin(String name) {
        return open.stream().anyMatch(one -> one.element().name().equals(name));
    }

    private boolean isWithin(String name, String type) {
        return open.stream().anyMatch(one -> one.element().is(name, type));
    }
}
