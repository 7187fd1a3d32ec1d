package org.demarche.format;

import java.util.List;
import org.demarche.model.Chronicle;

/**
 * What could be read, and what was wrong with the rest.
 *
 * @param problems in the order of the file; of very many, the first, and one that counts the others
 */
public record ReadResult(Chronicle chronicle, List<Problem> problems) {
    public ReadResult {
        problems = List.copyOf(problems);
    }
}
