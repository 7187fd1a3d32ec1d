package org.demarche.format.demarche;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import org.demarche.format.ChronicleReader;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Problems;
import org.demarche.format.ReadResult;
import org.demarche.format.TextInput;
import org.demarche.format.TextInput.Place;
import org.demarche.format.json.Fault;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code *.demarche.json} as a stream. A fault in the JSON costs the item it stands in; reading goes on at the
 * next one.
 */
public final class DemarcheReader implements ChronicleReader {
    private static final int MOST_FAULTS = 1000;

    private final Wording wording;

    /** Problems are worded in the language given. */
    public DemarcheReader(Wording wording) {
        this.wording = wording;
    }

    @Override
    public ReadResult read(Input input) throws FormatException {
        Problems problems = new Problems(input.file(), wording);
        try {
            TextInput text = new TextInput(input, problems);
            return new Attempt(text, problems).read();
        } catch (IOException e) {
            throw problems.unreadable(e);
        }
    }

    /** The reading of one file, fault by fault. */
    private final class Attempt {
        private final TextInput text;
        private final Problems problems;
        private final Reading reading;

        Attempt(TextInput text, Problems problems) throws IOException {
            this.text = text;
            this.problems = problems;
            this.reading = new Reading(text, problems);
        }

        ReadResult read() throws IOException, FormatException {
            boolean complete = readDocument();
            if (!reading.isChronicle()) {
                throw new FormatException(problems.of(1, 1, "", "problem.shape.json"));
            }
            return new ReadResult(reading.chronicle(complete), problems.inOrder());
        }

        private boolean readDocument() throws IOException, FormatException {
            NextItem next = null;
            int skipped = 0;
            for (int faults = 0; ; faults++) {
                try {
                    if (next != null) {
                        reading.goOn(JsonSource.within(next.list(), text), next.list(), skipped);
                    } else if (!reading.readAll()) {
                        throw new FormatException(problems.of(1, 1, "", "problem.shape.json"));
                    }
                    readEnd();
                    return true;
                } catch (JsonProcessingException e) {
                    if (!reading.isChronicle()) {
                        throw notOurs(e);
                    }
                    next = faults < MOST_FAULTS ? nextAfter(e) : null;
                    report(e, next != null);
                    if (next == null) {
                        return false;
                    }
                    skipped = reading.isInItem() ? 1 : 0;
                }
            }
        }

        private void readEnd() throws IOException {
            try {
                reading.readEnd();
            } catch (JsonProcessingException e) {
                Place place = placeOf(e);
                problems.add(place.line(), place.column(), "", "problem.trailing");
            }
        }

        private @Nullable NextItem nextAfter(JsonProcessingException fault) throws IOException {
            long offset = reading.source().offset(reading.source().locationOf(fault));
            return NextItem.find(text, offset, reading.floor(), reading.list());
        }

        private FormatException notOurs(JsonProcessingException e) {
            Place place = placeOf(e);
            String reason = Fault.isEnd(e) ? wording.text("problem.end", 0) : reason(e);
            return new FormatException(problems.of(place.line(), place.column(), "", "problem.json", reason), e);
        }

        private void report(JsonProcessingException e, boolean goesOn) {
            Place place = placeOf(e);
            String list = reading.isInItem() ? reading.list() : null;
            String path = list == null ? "" : "$." + list + "[" + reading.index() + "]";
            String what = Fault.isEnd(e) ? wording.text("problem.end", reading.eventCount()) : reason(e);
            if (list != null) {
                what = wording.text("problem.broken." + list, what, reading.index() + 1);
            }
            if (!goesOn && !Fault.isEnd(e)) {
                what = wording.text("problem.broken", what, reading.eventCount());
            }
            problems.add(place.line(), place.column(), path, "problem.json", what);
        }

        private Place placeOf(JsonProcessingException e) {
            return reading.source().place(reading.source().locationOf(e));
        }

        private String reason(JsonProcessingException e) {
            Fault fault = Fault.of(e);
            return wording.text(fault.key(), fault.arguments().toArray());
        }
    }
}
