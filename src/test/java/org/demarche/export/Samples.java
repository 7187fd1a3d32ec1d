package org.demarche.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Progress;
import org.demarche.format.files.Formats;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Evidence;
import org.demarche.model.Extras;
import org.demarche.model.Source;
import org.demarche.time.EdtfException;
import org.demarche.time.When;
import org.demarche.time.Wording;

/** Chronicles to make pictures of. */
final class Samples {
    static final Wording WORDING = Messages.forLocale(Locale.ENGLISH);

    private Samples() {}

    static ChronicleIndex example() {
        try (InputStream bytes =
                Samples.class.getResourceAsStream("/org/demarche/assets/example/hanoi.demarche.json")) {
            Input input = new Input("hanoi", Objects.requireNonNull(bytes), -1, Progress.NONE);
            return ChronicleIndex.of(new Formats(WORDING).read(input).chronicle());
        } catch (IOException | FormatException e) {
            throw new AssertionError("the example can't be read", e);
        }
    }

    /** A chronicle whose every text tries to break out of its place. */
    static ChronicleIndex hostile() {
        String text = "</title><script>alert(\"1\")</script> & ' ]]> \u0001 \ud800 북한 \\u003c <!--";
        Source source = new Source(
                text, "article", text, text, text, when("2020"), null, "javascript:alert(1)", text, Extras.NONE);
        List<Event> events = List.of(
                Event.builder("a b", text, when("2020-01-05"))
                        .summary(text)
                        .evidence(List.of(new Evidence(text, 0, 3, Extras.NONE)))
                        .build(),
                Event.builder("a_b", text, when("2020-03-05")).place(text).build(),
                Event.builder("\"><script>", text, when("2020-06-05/..")).build());
        return ChronicleIndex.of(
                new Chronicle(text, List.of(source), List.of(), List.of(), List.of(), Map.of(), events, Extras.NONE));
    }

    static When when(String edtf) {
        try {
            return When.parse(edtf);
        } catch (EdtfException e) {
            throw new AssertionError(edtf, e);
        }
    }

    static Picture picture(ChronicleIndex index, PictureSpec spec) {
        return new Picture(index, EventSet.all(index.size()), spec, WORDING);
    }
}
