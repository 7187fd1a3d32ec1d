package org.demarche.format.timelinejs;

import org.demarche.format.ChronicleReader;
import org.demarche.format.FormatException;
import org.demarche.format.Import;
import org.demarche.format.Input;
import org.demarche.format.Problems;
import org.demarche.format.ReadResult;
import org.demarche.format.json.JsonReading;
import org.demarche.time.Wording;

/** Reads the JSON of TimelineJS: version 3, version 2, and the shape with "slides" between them. */
public final class TimelineJsReader implements ChronicleReader {
    /** The field in which what the model has no place for is kept. */
    static final String FORMAT = "timelinejs";

    private final Wording wording;

    /** Problems are worded in the language given. */
    public TimelineJsReader(Wording wording) {
        this.wording = wording;
    }

    @Override
    public ReadResult read(Input input) throws FormatException {
        Problems problems = new Problems(input.file(), wording);
        Import result = new Import(FORMAT, input, problems);
        JsonReading.read(input, problems, new SlideVisitor(result));
        return result.result();
    }
}
