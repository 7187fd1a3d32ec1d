package org.demarche.format.frus;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read of a document, or of an enclosure in one. */
final class Document {
    final String id;
    final String number;

    /** The document this is an enclosure of; null of a document. */
    final @Nullable Document parent;

    /** The text, of an enclosure that of its document. */
    final FlowText text;

    /** What the editors say of when it can have been written, as {@code frus:doc-dateTime-min} and {@code -max}. */
    final String min;

    final String max;

    /** The chapter's title; empty if there is none. */
    final String chapter;

    final List<Person> senders = new ArrayList<>();
    final List<Person> recipients = new ArrayList<>();
    final List<Person> participants = new ArrayList<>();
    final FlowText head = new FlowText();
    final FlowText subject = new FlowText();
    final FlowText place = new FlowText();
    final FlowText dateline = new FlowText();
    final FlowText archive = new FlowText();
    final List<String> footnotes = new ArrayList<>();

    int enclosures;
    int textStart;
    int textEnd;
    int datelineStart = -1;
    int datelineEnd = -1;

    @Nullable
    DateMark date;

    /**
     * Somebody named.
     *
     * @param key the id in the list of persons, with {@code #}; empty if not given
     */
    record Person(String key, String name) {}

    /**
     * A date as the encoding gives it; each part empty if not given.
     *
     * @param printed the words
     * @param line where it stands in the file
     */
    record DateMark(
            String when,
            String from,
            String to,
            String notBefore,
            String notAfter,
            String printed,
            long line,
            long column) {}

    Document(String id, String number, @Nullable Document parent, String min, String max, String chapter) {
        this.id = id;
        this.number = number;
        this.parent = parent;
        this.text = parent == null ? new FlowText() : parent.text;
        this.min = min;
        this.max = max;
        this.chapter = chapter;
    }

    /** Whether that is the id of a president's message, which lays the papers of its volume before Congress. */
    static boolean isMessage(String id) {
        return id.startsWith("message");
    }

    /** The document it stands in, itself if it is none's enclosure. */
    Document outermost() {
        Document document = this;
        while (document.parent != null) {
            document = document.parent;
        }
        return document;
    }
}
