package org.demarche.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address to read more at; opened only at the user's click.
 *
 * @param title null if not given: the address itself is shown
 */
public record Link(String url, @Nullable String title, Extras extras) {
    private static final Pattern WEB = Pattern.compile("(?:https?://|mailto:)\\S+", Pattern.CASE_INSENSITIVE);

    /** Whether it can be opened without danger: a page on the web or a mail, and neither a script nor a file. */
    public boolean isWeb() {
        return WEB.matcher(url.strip()).matches();
    }
}
