package org.demarche.format.chronozoom;

import org.demarche.format.ChronicleReader;
import org.demarche.format.FormatException;
import org.demarche.format.Import;
import org.demarche.format.Input;
import org.demarche.format.Problems;
import org.demarche.format.ReadResult;
import org.demarche.format.json.JsonReading;
import org.demarche.time.Wording;

/** Reads dumps of ChronoZoom: its exhibits as events, its timelines as phases. */
public final class ChronoZoomReader implements ChronicleReader {
    /** The field in which what the model has no place for is kept. */
    static final String FORMAT = "chronozoom";

    private final Wording wording;

    /** Problems are worded in the language given. */
    public ChronoZoomReader(Wording wording) {
        this.wording = wording;
    }

    @Override
    public ReadResult read(Input input) throws FormatException {
        Problems problems = new Problems(input.file(), wording);
        Import result = new Import(FORMAT, input, problems);
        JsonReading.read(input, problems, new TimelineVisitor(result));
        return result.result();
    }
}
