package org.demarche.format.frus;

import org.demarche.format.frus.FrusReader.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element that is open.
 *
 * @param sink where its characters go besides the document's text, null if nowhere
 * @param silent whether they do not go into the document's text
 * @param closing what to do at its end
 */
record OpenElement(Element element, @Nullable FlowText sink, boolean silent, Runnable closing) {
    /** One of which nothing is kept but its text as part of the document's. */
    static OpenElement plain(Element element, boolean silent) {
        return new OpenElement(element, null, silent, () -> {});
    }
}
