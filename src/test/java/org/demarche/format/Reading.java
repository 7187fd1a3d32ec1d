package org.demarche.format;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.i18n.Messages;
import org.demarche.model.Chronicle;
import org.demarche.model.Directory;
import org.demarche.model.Event;
import org.demarche.model.Place;
import org.demarche.time.Wording;

/** Reads texts with any reader, in English, and puts what came of them into lines to compare. */
public final class Reading {
    private Reading() {}

    public static Wording english() {
        return Messages.forLocale(Locale.ENGLISH);
    }

    public static ReadResult read(Function<Wording, ChronicleReader> reader, String text) throws FormatException {
        return read(reader, text, ReadOptions.NONE);
    }

    public static ReadResult read(Function<Wording, ChronicleReader> reader, String text, ReadOptions options)
            throws FormatException {
        return read(reader, text.getBytes(StandardCharsets.UTF_8), options);
    }

    public static ReadResult read(Function<Wording, ChronicleReader> reader, byte[] bytes, ReadOptions options)
            throws FormatException {
        Input input = new Input("f", new ByteArrayInputStream(bytes), bytes.length, options, Progress.NONE);
        return reader.apply(english()).read(input);
    }

    /** Each problem as {@code line:column message}. */
    public static List<String> problems(ReadResult result) {
        return result.problems().stream()
                .map(one -> one.line() + ":" + one.column() + " " + one.message())
                .toList();
    }

    /** An event as {@code when | title | types | roles and names of actors | place}. */
    public static String line(Chronicle chronicle, Event event) {
        Directory directory = Directory.of(chronicle);
        return String.join(
                " | ",
                event.when().edtf(),
                event.title(),
                event.types().stream().map(type -> type.id()).collect(Collectors.joining(",")),
                event.actors().stream()
                        .map(part -> part.role().id() + " "
                                + directory.actor(part.actor()).orElseThrow().name())
                        .collect(Collectors.joining(", ")),
                directory.place(event.place()).map(Place::name).orElse("-"));
    }

    /** Every event's {@link #line(Chronicle, Event)}. */
    public static List<String> lines(Chronicle chronicle) {
        return chronicle.events().stream().map(event -> line(chronicle, event)).toList();
    }
}
