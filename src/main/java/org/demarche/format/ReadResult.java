package org.demarche.format;

import java.util.List;
import org.demarche.model.Chronicle;

/**
 * What could be read, and what was wrong with the rest.
 *
 * @param problems in the order of the file; of very many, the first, and one that counts the others
 * @param notes what is worth knowing though nothing is wrong, as which fields are kept but not shown
 */
public record ReadResult(Chronicle chronicle, List<Problem> problems, List<Problem> notes) {
    public ReadResult {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** A result without notes. */
    public ReadResult(Chronicle chronicle, List<Problem> problems) {
        this(chronicle, problems, List.of());
    }
}
