package org.demarche.format.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Problem;
import org.demarche.format.Progress;
import org.demarche.format.ReadResult;
import org.demarche.i18n.Messages;
import org.demarche.model.Event;

/** What comes of a file opened whatever it is, in the forms that tests compare. */
public record Opened(ReadResult result) {
    /** Opens a text. */
    public static Opened text(String text) throws FormatException {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Opens bytes. */
    public static Opened bytes(byte[] bytes) throws FormatException {
        Input input = new Input("file", new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
        return new Opened(new Formats(Messages.forLocale(Locale.ENGLISH)).read(input));
    }

    /** Opens a file that lies beside a test's class. */
    public static Opened resource(Class<?> test, String name) throws FormatException {
        try (InputStream in = test.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " beside " + test);
            }
            return bytes(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Event> events() {
        return result.chronicle().events();
    }

    /** The event of that title. */
    public Event event(String title) {
        return events().stream()
                .filter(event -> event.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event " + title + " but "
                        + events().stream().map(Event::title).toList()));
    }

    /** Each event as its title, a colon and its date in EDTF. */
    public List<String> dates() {
        return events().stream()
                .map(event -> event.title() + ": " + event.when().edtf())
                .toList();
    }

    /** Each problem as line, column and message. */
    public List<String> problems() {
        return result.problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + ": " + problem.message())
                .toList();
    }

    /** Each note's message. */
    public List<String> notes() {
        return result.notes().stream().map(Problem::message).toList();
    }

    /** The JSON text kept with an event under the name of its format. */
    public Optional<String> kept(String title, String format) {
        return Optional.ofNullable(event(title).extras().values().get(format));
    }
}
