package org.demarche.index;

import org.demarche.model.Event;
import org.demarche.model.EventType;

/**
 * How much an event matters, 0 to 1, when the file does not say: more evidence, more sources, more actors, a day rather
 * than a year, words that are quoted, a deed rather than words. Conflict matters no more than cooperation.
 */
final class Significance {
    private Significance() {}

    static double of(Event event) {
        Double given = event.significance();
        return given != null ? given : computed(event);
    }

    /**
     * A number by which events that matter as much are told apart: as if drawn by lot, so that they lie scattered over
     * the timeline, but of an event always the same, so that changes of others leave it its card. The mixing is that of
     * MurmurHash3's last step (A. Appleby, 2011).
     */
    static int lot(Event event) {
        int mixed = event.id().hashCode();
        mixed = (mixed ^ mixed >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }

    private static double computed(Event event) {
        long sources = event.evidence().size() <= 1
                ? event.evidence().size()
                : event.evidence().stream().map(one -> one.source()).distinct().count();
        double value = 0.2
                + step(event.mainType())
                + 0.15 * saturating(event.evidence().size())
                + 0.15 * saturating((int) sources)
                + 0.1 * saturating(event.actors().size());
        if (event.when().precision().isDayOrFiner()) {
            value += 0.1;
        }
        if (!event.quotes().isEmpty()) {
            value += 0.05;
        }
        return event.mainType() == EventType.CONTEXT ? value / 2 : value;
    }

    /**
     * What parties did with or to one another counts more than what one said to the other, by as much as a second
     * source, and that more than what was merely said. There are no finer grades: where nothing else tells events
     * apart, all titles would be of the one type that weighs most.
     */
    private static double step(EventType type) {
        return switch (type) {
            case SUMMIT, TALKS, AGREEMENT, TIES, COOPERATION, CONCESSION, SANCTIONS, SHOW_OF_FORCE, FORCE -> 0.1;
            case OFFER, ACCUSATION, REFUSAL, THREAT -> 0.05;
            case STATEMENT, CONTEXT -> 0;
        };
    }

    /** 0 for none, half way for one, towards 1 for many. */
    private static double saturating(int count) {
        return count / (count + 1.0);
    }
}
