package org.demarche.layout;

import org.demarche.index.ChronicleIndex;

/** The scores of events through time. */
public final class RelationCurve {
    private RelationCurve() {}

    /** A twenty-fourth of the chronicle's span, at least a minute. */
    public static double defaultTauSeconds(ChronicleIndex index) {
        return Math.max(60, index.first().secondsTo(index.last()) / 24);
    }
}
