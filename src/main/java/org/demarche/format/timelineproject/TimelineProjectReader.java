package org.demarche.format.timelineproject;

import org.demarche.format.ChronicleReader;
import org.demarche.format.FormatException;
import org.demarche.format.Import;
import org.demarche.format.Input;
import org.demarche.format.Problems;
import org.demarche.format.ReadResult;
import org.demarche.format.xml.XmlReading;
import org.demarche.time.Wording;

/** Reads the {@code .timeline} files of The Timeline Project, of the Gregorian and of the numeric kind. */
public final class TimelineProjectReader implements ChronicleReader {
    /** The field in which what the model has no place for is kept. */
    static final String FORMAT = "timelineproject";

    private final Wording wording;

    /** Problems are worded in the language given. */
    public TimelineProjectReader(Wording wording) {
        this.wording = wording;
    }

    @Override
    public ReadResult read(Input input) throws FormatException {
        Problems problems = new Problems(input.file(), wording);
        Import result = new Import(FORMAT, input, problems);
        ElementVisitor visitor = new ElementVisitor(result);
        XmlReading.read(input, problems, visitor);
        visitor.finish();
        return result.result();
    }
}
