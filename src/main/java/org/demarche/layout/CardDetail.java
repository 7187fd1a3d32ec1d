package org.demarche.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.demarche.model.Directory;
import org.demarche.model.Event;
import org.demarche.time.Wording;

/** How much a card says where there is room. */
public enum CardDetail {
    /** Date and title. */
    TITLE,
    /** The summary as well. */
    SUMMARY,
    /** The summary and the first quotation as well. */
    QUOTATION;

    /** The detail with that name, as in {@code summary}. */
    public static Optional<CardDetail> ofId(String id) {
        return Arrays.stream(values()).filter(detail -> detail.id().equals(id)).findFirst();
    }

    /** An event's first quotation in quotation marks, and whose words it is; nothing if it has none. */
    public static Optional<String> quotation(Event event, Directory directory, Wording wording) {
        return event.quotes().stream()
                .findFirst()
                .map(quote -> directory
                        .actor(quote.speaker())
                        .map(speaker -> wording.text("layout.card.quoteBy", quote.text(), speaker.name()))
                        .orElseGet(() -> wording.text("layout.card.quote", quote.text())));
    }

    /** Its name on the command line and in keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
