package org.demarche.ui.detail;

import java.util.List;
import org.demarche.model.EventType;
import org.demarche.model.Link;
import org.demarche.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * All that the pane says of an event, in the user's words. Texts that the event does not have are empty.
 *
 * @param status said only of events that did not simply happen
 * @param corroboration how many sources tell of it
 * @param printed the date as the source prints it
 * @param doubt why the date was inferred
 */
record EventDetail(
        int position,
        String date,
        String title,
        List<EventType> types,
        String status,
        String place,
        String summary,
        List<Quotation> quotations,
        List<Participant> participants,
        List<SourceExcerpt> excerpts,
        String corroboration,
        List<Related> related,
        List<Link> links,
        String printed,
        String edtf,
        String doubt,
        String note,
        List<String> tags,
        List<Source> sources) {
    EventDetail {
        types = List.copyOf(types);
        quotations = List.copyOf(quotations);
        participants = List.copyOf(participants);
        excerpts = List.copyOf(excerpts);
        related = List.copyOf(related);
        links = List.copyOf(links);
        tags = List.copyOf(tags);
        sources = List.copyOf(sources);
    }

    /** Words said; the speaker is empty if nobody is named. */
    record Quotation(String text, String speaker) {}

    record Participant(String name, String role) {}

    /**
     * What one source says.
     *
     * @param heading the source's title, with publisher and date
     * @param excerpt null if the file has no text of the source, or none of the ranges lies in it
     * @param link the words of the link to the article
     */
    record SourceExcerpt(
            String sourceId, String heading, @Nullable Excerpt excerpt, String link) {}

    /** An event that shares actors or the place. */
    record Related(int position, String date, String title, EventType type) {}
}
