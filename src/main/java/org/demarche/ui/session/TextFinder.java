package org.demarche.ui.session;

import java.util.List;
import org.demarche.edit.Publication;
import org.demarche.model.Source;

/** Finds in a source's text what events are made of. */
public interface TextFinder extends Publication.Dates {
    /** Its sentences in order. */
    List<Sentence> sentences(Source source);

    /**
     * A sentence.
     *
     * @param start its first UTF-16 unit
     * @param end the unit after its last
     */
    record Sentence(int start, int end) {
        boolean meets(int from, int to) {
            return start < to && from < end;
        }
    }
}
