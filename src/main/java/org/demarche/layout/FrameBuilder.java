package org.demarche.layout;

import java.util.List;
import org.demarche.index.ChronicleIndex;
import org.demarche.time.Wording;

/**
 * Builds frames. Keeps what it worked out for one chronicle (titles broken into lines, which events get cards at which
 * zoom), so one builder serves one view; the frames it gives depend on the request alone. Not safe for several threads.
 */
public final class FrameBuilder {
    public FrameBuilder(TextMetrics metrics, Wording wording) {}

    /** The frame for a request; its viewport's size is the picture's. */
    public Frame build(FrameRequest request) {
        return new Frame(
                request.viewport(),
                request.viewport().heightPx() - 198,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    /** The viewport that shows all placed events, with room for the last card; of an empty chronicle this century. */
    public static Viewport fitAll(ChronicleIndex index, double widthPx, double heightPx) {
        return Viewport.fit(index.first(), index.last(), widthPx, heightPx, 40, 220);
    }
}
