package org.demarche.format.vis;

import org.demarche.format.ChronicleReader;
import org.demarche.format.FormatException;
import org.demarche.format.Import;
import org.demarche.format.Input;
import org.demarche.format.Problems;
import org.demarche.format.ReadResult;
import org.demarche.format.json.JsonReading;
import org.demarche.time.Wording;

/** Reads vis-timeline: a list of items, or an object with items and groups. */
public final class VisReader implements ChronicleReader {
    /** The field in which what the model has no place for is kept. */
    static final String FORMAT = "vis";

    private final Wording wording;

    /** Problems are worded in the language given. */
    public VisReader(Wording wording) {
        this.wording = wording;
    }

    @Override
    public ReadResult read(Input input) throws FormatException {
        Problems problems = new Problems(input.file(), wording);
        Import result = new Import(FORMAT, input, problems);
        ItemVisitor visitor = new ItemVisitor(result);
        JsonReading.readScript(input, problems, visitor);
        visitor.nameGroups();
        return result.result();
    }
}
