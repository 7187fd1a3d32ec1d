package org.demarche.format.markdown;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.demarche.cite.CitationStyle;
import org.demarche.format.ChronicleWriter;
import org.demarche.format.Progress;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Actor;
import org.demarche.model.Chronicle;
import org.demarche.model.Directory;
import org.demarche.model.Event;
import org.demarche.model.Link;
import org.demarche.model.Place;
import org.demarche.model.Quote;
import org.demarche.model.Status;
import org.demarche.time.EdtfDate;
import org.demarche.time.TimePoint;
import org.demarche.time.WhenText;
import org.demarche.time.Wording;

/**
 * Writes a chronology in Markdown (CommonMark with footnotes): a heading for each year, an entry for each event in the
 * order of the timeline, and the sources as footnotes after the Chicago Manual of Style.
 */
public final class MarkdownWriter implements ChronicleWriter {
    private static final int STEP = 1024;
    private static final int LAST_YEAR = 9999;

    private final Wording wording;

    /** Dates are in the words given. */
    public MarkdownWriter(Wording wording) {
        this.wording = wording;
    }

    @Override
    public void write(Chronicle chronicle, OutputStream out, Progress progress) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        ChronicleIndex index = ChronicleIndex.of(chronicle);
        new Writing(index.directory(), text).write(chronicle, index, progress);
        text.flush();
    }

    /** The writing of one chronicle. */
    private final class Writing {
        private final Directory directory;
        private final Writer out;
        private final WhenText dates = new WhenText(wording);

        /** The sources cited so far, with their numbers. */
        private final Map<String, Integer> notes = new LinkedHashMap<>();

        Writing(Directory directory, Writer out) {
            this.directory = directory;
            this.out = out;
        }

        void write(Chronicle chronicle, ChronicleIndex index, Progress progress) throws IOException {
            out.write("# " + plain(chronicle.title()) + "\n");
            String heading = "";
            for (int i = 0; i < index.size(); i++) {
                Event event = index.event(i);
                String own = heading(event);
                if (!own.equals(heading)) {
                    out.write("\n## " + own + "\n");
                    heading = own;
                }
                out.write("\n" + entry(event));
                if (i % STEP == 0 && !progress.advance(i, index.size())) {
                    throw new CancellationException();
                }
            }
            for (Map.Entry<String, Integer> note : notes.entrySet()) {
                String citation = directory
                        .source(note.getKey())
                        .map(source -> CitationStyle.CHICAGO.cite(List.of(source)))
                        .orElse(note.getKey());
                out.write("\n[^" + note.getValue() + "]: " + plain(citation) + "\n");
            }
        }

        /** The year it begins in, in the words of dates; what has no date comes last under its own heading. */
        private String heading(Event event) {
            Optional<TimePoint> first = event.when().extent().anchor();
            if (first.isEmpty()) {
                return wording.text("format.markdown.undated");
            }
            long year = first.get().date().year();
            return Math.abs(year) <= LAST_YEAR ? dates.full(EdtfDate.of((int) year, 0, 0)) : dates.full(event.when());
        }

        private String entry(Event event) {
            StringBuilder entry = new StringBuilder("- **");
            entry.append(plain(dates.full(event.when()))).append("** — ").append(plain(event.title()));
            if (event.status() != Status.HAPPENED) {
                entry.append(" (")
                        .append(wording.text("model.status." + event.status().id()))
                        .append(')');
            }
            for (String source : event.evidence().stream()
                    .map(one -> one.source())
                    .distinct()
                    .toList()) {
                int next = notes.size() + 1;
                Integer known = notes.putIfAbsent(source, next);
                entry.append("[^").append(known == null ? next : known).append(']');
            }
            String about = about(event);
            // A backslash at the end of a line breaks it.
            entry.append(about.isEmpty() ? "\n" : "\\\n");
            if (!about.isEmpty()) {
                entry.append("  *").append(about).append("*\n");
            }
            paragraph(entry, event.summary() == null ? "" : event.summary());
            for (Quote quote : event.quotes()) {
                entry.append("\n  > ").append(plain(quote.text()));
                directory
                        .actor(quote.speaker())
                        .map(Actor::name)
                        .ifPresent(name -> entry.append(" — ").append(plain(name)));
                entry.append('\n');
            }
            paragraph(
                    entry, event.links().stream().map(MarkdownWriter::link).collect(Collectors.joining(" · ")), false);
            return entry.toString();
        }

        /** Who and where. */
        private String about(Event event) {
            String actors = event.actors().stream()
                    .map(part -> directory.actor(part.actor()).map(Actor::name).orElse(part.actor()))
                    .distinct()
                    .collect(Collectors.joining(", "));
            String place = directory.place(event.place()).map(Place::name).orElse("");
            String both = actors.isEmpty() || place.isEmpty() ? actors + place : actors + " · " + place;
            return plain(both);
        }

        private void paragraph(StringBuilder entry, String text) {
            paragraph(entry, text, true);
        }

        private void paragraph(StringBuilder entry, String text, boolean escaped) {
            for (String paragraph : text.split("\\s*\\R\\s*\\R\\s*", -1)) {
                if (!paragraph.isBlank()) {
                    entry.append("\n  ")
                            .append(escaped ? plain(paragraph) : paragraph)
                            .append('\n');
                }
            }
        }
    }

    private static String link(Link link) {
        String title = link.title() == null ? link.url() : link.title();
        String url = link.url()
                .replace(" ", "%20")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("<", "%3C");
        return "[" + plain(title) + "](" + url.replaceAll("\\p{Cntrl}", "") + ")";
    }

    /** Text in one line, with a backslash before what Markdown would take for its own. */
    private static String plain(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1")
                .replaceAll("^(\\d+)([.)])", "$1\\\\$2")
                .replaceAll("^([-+])(?= )", "\\\\$1");
    }
}
