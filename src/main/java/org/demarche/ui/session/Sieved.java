package org.demarche.ui.session;

import org.demarche.index.EventFilter;
import org.demarche.index.EventSet;
import org.demarche.index.Facets;
import org.demarche.task.TaskRunner;
import org.jspecify.annotations.Nullable;

/**
 * What filter and search let through of a chronicle. Takes time with many events, so it is worked out apart from what
 * is asked for: {@link Session} shows the last that is ready.
 *
 * @param shown the events that pass the filter
 * @param matches the shown events that the search finds; without a search all shown ones
 * @param counts how many events each value of a facet would show; null as long as they are not counted
 */
record Sieved(
        OpenChronicle chronicle,
        EventFilter filter,
        String query,
        EventSet shown,
        EventSet matches,
        Facets.@Nullable Counts counts) {
    /** All of a chronicle; many events are not counted. */
    static Sieved all(OpenChronicle chronicle) {
        int size = chronicle.index().size();
        EventSet all = EventSet.all(size);
        Facets.Counts counts = size <= Sieve.QUICK ? chronicle.facets().count(EventFilter.NONE) : null;
        return new Sieved(chronicle, EventFilter.NONE, "", all, all, counts);
    }

    /** The same, of the file that another chronicle stands in. */
    Sieved in(OpenChronicle other) {
        return new Sieved(chronicle.in(other), filter, query, shown, matches, counts);
    }

    /** For another filter and query; what they leave as it was is not worked out again. */
    Sieved with(EventFilter newFilter, String newQuery, TaskRunner.Stop stop) {
        boolean sameFilter = newFilter.equals(filter);
        EventSet newShown = sameFilter ? shown : chronicle.facets().matching(newFilter);
        stop.ifAsked();
        Facets.Counts newCounts =
                sameFilter && counts != null ? counts : chronicle.facets().count(newFilter);
        stop.ifAsked();
        EventSet newMatches =
                newQuery.isBlank() ? newShown : newShown.and(chronicle.search().find(newQuery));
        return new Sieved(chronicle, newFilter, newQuery, newShown, newMatches, newCounts);
    }
}
