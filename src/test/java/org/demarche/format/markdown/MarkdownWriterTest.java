package org.demarche.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.demarche.format.Progress;
import org.demarche.format.Reading;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Evidence;
import org.demarche.model.Extras;
import org.demarche.model.Link;
import org.demarche.model.Participation;
import org.demarche.model.Role;
import org.demarche.model.Source;
import org.demarche.model.Status;
import org.demarche.time.EdtfDate;
import org.demarche.time.Undated;
import org.junit.jupiter.api.Test;

/** A chronology in Markdown. */
class MarkdownWriterTest {
    @Test
    void writesYearsEntriesAndFootnotes() throws IOException {
        Source source = new Source(
                "a",
                "article",
                "News *today*",
                "A. Writer",
                "The Paper",
                EdtfDate.of(2019, 3, 2),
                null,
                null,
                null,
                Extras.NONE);
        Evidence evidence = new Evidence("a", 0, 0, Extras.NONE);
        Chronicle chronicle = new Chronicle(
                "My [own] list",
                List.of(source),
                List.of(new Actor("k", "Kim", ActorKind.PERSON, List.of(), Extras.NONE)),
                List.of(),
                List.of(),
                Map.of(),
                List.of(
                        Event.builder("2", "Second", EdtfDate.of(2019, 2, 27))
                                .actors(List.of(new Participation("k", Role.SPEAKER, Extras.NONE)))
                                .summary("One.\n\nTwo_2.")
                                .evidence(List.of(evidence))
                                .links(List.of(new Link("https://a.example/x(1)", "More", Extras.NONE)))
                                .build(),
                        Event.builder("1", "First", EdtfDate.of(-43, 3, 0))
                                .status(Status.CLAIMED)
                                .evidence(List.of(evidence))
                                .build(),
                        Event.builder("3", "Third", Undated.NONE).build()),
                Extras.NONE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkdownWriter(Reading.english()).write(chronicle, out, Progress.NONE);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        # My \\[own\\] list

                        ## 44 BC

                        - **March 44 BC** — First (Claimed)[^1]

                        ## 2019

                        - **27 February 2019** — Second[^1]\\
                          *Kim*

                          One.

                          Two\\_2.

                          [More](https://a.example/x%281%29)

                        ## Undated

                        - **undated** — Third

                        [^1]: A. Writer. “News \\*today\\*.” The Paper, March 2, 2019.
                        """);
    }
}
