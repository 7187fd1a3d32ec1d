package org.demarche.format.vis;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.demarche.format.ChronicleReader;
import org.demarche.format.FormatException;
import org.demarche.format.Import;
import org.demarche.format.Input;
import org.demarche.format.Problems;
import org.demarche.format.Progress;
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
        String groups = JsonReading.readScript(input, problems, visitor);
        if (!groups.isEmpty()) {
            readGroups(groups, input, result, visitor);
        }
        visitor.nameGroups();
        return result.result();
    }

    /** Reads the groups of a script that has them before the items. */
    private static void readGroups(String groups, Input input, Import result, ItemVisitor visitor) {
        byte[] bytes = groups.getBytes(StandardCharsets.UTF_8);
        Input list = new Input(input.file(), new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
        try {
            JsonReading.readScript(list, result.problems().apart(), visitor.ofGroups());
        } catch (FormatException e) {
            result.problems().add(1, 1, "", "problem.item.left.out", "groups");
            result.whole().text("groups", groups);
        }
    }
}
