package org.demarche.model;

import java.util.List;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * One diplomatic step.
 *
 * @param id unique among the chronicle's events
 * @param when never null: {@link Undated} if there is no usable date
 * @param printed the date as the source prints it, null if not given
 * @param types the main type first; empty means {@link EventType#CONTEXT}
 * @param actors who took part, in the file's order
 * @param place id of a place of the chronicle, null if not given
 * @param summary null if not given
 * @param quotes words said
 * @param evidence where it comes from
 * @param status whether it took place
 * @param significance 0 to 1, null if it is to be computed
 * @param score −10 (conflict) to +10 (cooperation), null if it follows the type
 * @param doubt why the date was inferred, null if the source states it
 * @param note the user's own words, null if none
 * @param tags free words
 * @param links addresses to read more at
 */
public record Event(
        String id,
        String title,
        When when,
        @Nullable String printed,
        List<EventType> types,
        List<Participation> actors,
        @Nullable String place,
        @Nullable String summary,
        List<Quote> quotes,
        List<Evidence> evidence,
        Status status,
        @Nullable Double significance,
        @Nullable Double score,
        @Nullable String doubt,
        @Nullable String note,
        List<String> tags,
        List<Link> links,
        Extras extras) {
    public Event {
        types = List.copyOf(types);
        actors = List.copyOf(actors);
        quotes = List.copyOf(quotes);
        evidence = List.copyOf(evidence);
        tags = List.copyOf(tags);
        links = List.copyOf(links);
    }

    /** The type that gives the event its colour, {@link EventType#CONTEXT} if it has none. */
    public EventType mainType() {
        return types.isEmpty() ? EventType.CONTEXT : types.getFirst();
    }

    public boolean isPlaced() {
        return when.extent().isPlaced();
    }

    public static Builder builder(String id, String title, When when) {
        return new Builder(id, title, when);
    }

    /** A builder that starts from this event. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, title, when);
        builder.printed = printed;
        builder.types = types;
        builder.actors = actors;
        builder.place = place;
        builder.summary = summary;
        builder.quotes = quotes;
        builder.evidence = evidence;
        builder.status = status;
        builder.significance = significance;
        builder.score = score;
        builder.doubt = doubt;
        builder.note = note;
        builder.tags = tags;
        builder.links = links;
        builder.extras = extras;
        return builder;
    }

    /** Collects the parts of an event; every part not set is absent. */
    public static final class Builder {
        private String id;
        private String title;
        private When when;
        private @Nullable String printed;
        private List<EventType> types = List.of();
        private List<Participation> actors = List.of();
        private @Nullable String place;
        private @Nullable String summary;
        private List<Quote> quotes = List.of();
        private List<Evidence> evidence = List.of();
        private Status status = Status.HAPPENED;
        private @Nullable Double significance;
        private @Nullable Double score;
        private @Nullable String doubt;
        private @Nullable String note;
        private List<String> tags = List.of();
        private List<Link> links = List.of();
        private Extras extras = Extras.NONE;

        private Builder(String id, String title, When when) {
            this.id = id;
            this.title = title;
            this.when = when;
        }

        /** Forgets all parts, for another event. */
        public Builder clear() {
            id = "";
            title = "";
            when = Undated.NONE;
            printed = null;
            types = List.of();
            actors = List.of();
            place = null;
            summary = null;
            quotes = List.of();
            evidence = List.of();
            status = Status.HAPPENED;
            significance = null;
            score = null;
            doubt = null;
            note = null;
            tags = List.of();
            links = List.of();
            extras = Extras.NONE;
            return this;
        }

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder title(String title) {
            this.title = title;
            return this;
        }

        public Builder when(When when) {
            this.when = when;
            return this;
        }

        public Builder printed(@Nullable String printed) {
            this.printed = printed;
            return this;
        }

        public Builder types(List<EventType> types) {
            this.types = types;
            return this;
        }

        public Builder actors(List<Participation> actors) {
            this.actors = actors;
            return this;
        }

        public Builder place(@Nullable String place) {
            this.place = place;
            return this;
        }

        public Builder summary(@Nullable String summary) {
            this.summary = summary;
            return this;
        }

        public Builder quotes(List<Quote> quotes) {
            this.quotes = quotes;
            return this;
        }

        public Builder evidence(List<Evidence> evidence) {
            this.evidence = evidence;
            return this;
        }

        public Builder status(Status status) {
            this.status = status;
            return this;
        }

        public Builder significance(@Nullable Double significance) {
            this.significance = significance;
            return this;
        }

        public Builder score(@Nullable Double score) {
            this.score = score;
            return this;
        }

        public Builder doubt(@Nullable String doubt) {
            this.doubt = doubt;
            return this;
        }

        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        public Builder tags(List<String> tags) {
            this.tags = tags;
            return this;
        }

        public Builder links(List<Link> links) {
            this.links = links;
            return this;
        }

        public Builder extras(Extras extras) {
            this.extras = extras;
            return this;
        }

        public Event build() {
            return new Event(
                    id,
                    title,
                    when,
                    printed,
                    types,
                    actors,
                    place,
                    summary,
                    quotes,
                    evidence,
                    status,
                    significance,
                    score,
                    doubt,
                    note,
                    tags,
                    links,
                    extras);
        }
    }
}
