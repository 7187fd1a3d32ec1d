package org.demarche.format.demarche;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.demarche.format.ChronicleWriter;
import org.demarche.format.Progress;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Source;

/** Writes {@code *.demarche.json} as a stream. */
public final class DemarcheWriter implements ChronicleWriter {
    private static final int STEP = 1024;
    private static final int BUFFER = 1 << 16;

    /** Stands for a list that is written item by item. */
    private static final Json LATER = new Json.Scalar("");

    @Override
    public void write(Chronicle chronicle, OutputStream out, Progress progress) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        new Writing(chronicle, text, progress).write();
        text.flush();
    }

    /** The writing of one chronicle. */
    private static final class Writing {
        private final Chronicle chronicle;
        private final Writer out;
        private final JsonPrinter printer;
        private final Progress progress;

        Writing(Chronicle chronicle, Writer out, Progress progress) {
            this.chronicle = chronicle;
            this.out = out;
            this.printer = new JsonPrinter(out);
            this.progress = progress;
        }

        void write() throws IOException {
            Set<String> kept = chronicle.extras().values().keySet();
            List<Json.Member> members = members(chronicle, kept).inOrder(raw -> members(Rereader.chronicle(raw), kept));
            out.write('{');
            String separator = "";
            for (Json.Member member : members) {
                out.write(separator);
                printer.newLine(1);
                int column = printer.printKey(member.key(), 1);
                if (LATER.equals(member.value())) {
                    list(member.key());
                } else {
                    printer.print(member.value(), 1, column);
                }
                separator = ",";
            }
            printer.newLine(0);
            out.write("}\n");
        }

        private void list(String key) throws IOException {
            switch (key) {
                case "sources" -> items(chronicle.sources(), this::source);
                case "actors" -> items(chronicle.actors(), actor -> item(ModelJson.actor(actor)));
                case "places" -> items(chronicle.places(), place -> item(ModelJson.place(place)));
                case "phases" -> items(chronicle.phases(), phase -> item(ModelJson.phase(phase)));
                default -> items(chronicle.events(), this::event);
            }
        }

        private <T> void items(List<T> items, Item<T> writer) throws IOException {
            out.write('[');
            int written = 0;
            for (T item : items) {
                out.write(written == 0 ? "" : ",");
                printer.newLine(2);
                writer.write(item);
                written++;
                if (written % STEP == 0 && !progress.advance(written, items.size())) {
                    throw new CancellationException();
                }
            }
            if (!items.isEmpty()) {
                printer.newLine(1);
            }
            out.write(']');
        }

        private void item(Json value) throws IOException {
            printer.print(value, 2, 4);
        }

        private void source(Source source) throws IOException {
            printer.printObject(ModelJson.source(source).members(), 2);
        }

        private void event(Event event) throws IOException {
            printer.printObject(ModelJson.event(event).members(), 2);
        }
    }

    @FunctionalInterface
    private interface Item<T> {
        void write(T item) throws IOException;
    }

    private static Members members(Chronicle chronicle, Set<String> kept) {
        Members members = new Members(chronicle.extras())
                .required("format", Json.of(Reading.FORMAT), false)
                .required(
                        "title", Json.of(chronicle.title()), !chronicle.title().isEmpty());
        list(members, kept, "sources", chronicle.sources(), ModelJson::source);
        list(members, kept, "actors", chronicle.actors(), ModelJson::actor);
        list(members, kept, "places", chronicle.places(), ModelJson::place);
        list(members, kept, "phases", chronicle.phases(), ModelJson::phase);
        Json.Obj weights = ModelJson.weights(
                chronicle.weights(), chronicle.extras().values().get(Reading.WEIGHTS));
        members.optional(Reading.WEIGHTS, weights, !weights.members().isEmpty());
        members.list("reviewed", chronicle.reviewed(), Json::of);
        boolean hasEvents = !chronicle.events().isEmpty();
        return members.required(Reading.EVENTS, LATER, hasEvents);
    }

    /** A list: only one that must be compared with what the file said is made whole. */
    private static <T> void list(
            Members members, Set<String> kept, String key, List<T> items, Function<T, ? extends Json> writer) {
        if (kept.contains(key)) {
            members.list(key, items, writer::apply);
        } else {
            members.optional(key, LATER, !items.isEmpty());
        }
    }
}
