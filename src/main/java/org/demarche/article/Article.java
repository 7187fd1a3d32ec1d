package org.demarche.article;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * An article as read.
 *
 * @param title its headline, null if none was found
 * @param author as printed, null if not given
 * @param publisher null if not given
 * @param published the day it came out as it says itself, {@link Undated} if it does not; uncertain ({@code ?}) if only
 *     the file's own data say so
 * @param unclear the words of a date that may be either of two days, as "03/02/2019"; null if there is none, or a clear
 *     one too
 * @param place where its dateline says it was written, null if it has none
 * @param language BCP 47 tag, null if not given
 * @param url null if not given
 * @param encoding the encoding that was guessed from the bytes, since the file names none and is not in UTF-8; null if
 *     there was no need
 * @param text paragraphs separated by a blank line, without headline, byline and the line of the date; may be empty
 */
public record Article(
        @Nullable String title,
        @Nullable String author,
        @Nullable String publisher,
        When published,
        @Nullable String unclear,
        @Nullable String place,
        @Nullable String language,
        @Nullable String url,
        @Nullable Charset encoding,
        String text) {

    /** An article of paragraphs under a headline, byline and dateline. */
    static Article of(Facts facts, List<String> paragraphs) {
        return new Article(
                facts.title,
                facts.author,
                facts.publisher,
                Optional.ofNullable(facts.published).orElse(Undated.NONE),
                facts.published == null ? facts.unclear : null,
                facts.place,
                facts.language,
                facts.url,
                facts.encoding,
                String.join("\n\n", paragraphs));
    }

    /** What is found out about an article, bit by bit; what was said first stays. */
    static final class Facts {
        @Nullable
        String title;

        @Nullable
        String author;

        @Nullable
        String publisher;

        @Nullable
        When published;

        @Nullable
        String unclear;

        @Nullable
        String place;

        @Nullable
        String language;

        @Nullable
        String url;

        /** The encoding that was guessed; null if there was no need. */
        @Nullable
        Charset encoding;

        /** The text as the page's data have it, with its line breaks; null if they do not. */
        @Nullable
        String body;

        void title(@Nullable String found) {
            title = title == null ? clean(found) : title;
        }

        void author(@Nullable String found) {
            author = author == null ? clean(found) : author;
        }

        void publisher(@Nullable String found) {
            publisher = publisher == null ? clean(found) : publisher;
        }

        void published(@Nullable When found) {
            published = published == null ? found : published;
        }

        /** A date in a field of its own; one that may be either of two days is kept as its words. */
        void publishedField(String field) {
            PrintedDate.field(field).ifPresent(this::published);
            unclear = unclear == null && PrintedDate.isUnclear(field) ? clean(field) : unclear;
        }

        void place(@Nullable String found) {
            place = place == null ? clean(found) : place;
        }

        void language(@Nullable String found) {
            language = language == null ? clean(found) : language;
        }

        void url(@Nullable String found) {
            url = url == null ? clean(found) : url;
        }

        private static @Nullable String clean(@Nullable String found) {
            if (found == null) {
                return null;
            }
            String stripped = Whitespace.collapse(found);
            return stripped.isEmpty() ? null : stripped;
        }
    }
}
