package org.demarche.model;

import java.util.regex.Pattern;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * An article or document that events come from.
 *
 * @param id unique among the chronicle's sources
 * @param kind {@code article}, {@code document} or what else the file calls it
 * @param author as printed, null if not given
 * @param publisher null if not given
 * @param published the day it came out, {@link org.demarche.time.Undated} if not known
 * @param language BCP 47 tag, null if not given
 * @param url null if not given; never followed but at the user's click
 * @param text paragraphs separated by a blank line, null if the file has none; evidence counts its UTF-16 units
 */
public record Source(
        String id,
        String kind,
        String title,
        @Nullable String author,
        @Nullable String publisher,
        When published,
        @Nullable String language,
        @Nullable String url,
        @Nullable String text,
        Extras extras) {
    private static final Pattern PAGE = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

    /** Its address, if that is a page on the web, which a picture or page may link to; else null. */
    public @Nullable String page() {
        return url != null && PAGE.matcher(url).matches() ? url : null;
    }
}
