package org.demarche.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is on the clipboard, in all the forms in which the program that it was copied from gives it.
 *
 * @param text empty if there is none
 * @param html a page or a part of one, empty if there is none
 * @param hasPicture whether there is a picture, whose points are not asked for
 */
public record Clip(String text, String html, List<Path> files, boolean hasPicture) {
    private static final Pattern ADDRESSES = Pattern.compile("\\s*+(?:(?:(?i:https?|ftp)://|www\\.)\\S++\\s*+)++");
    private static final Pattern UNSEEN = Pattern.compile("(?is)<!--.*?-->|<(script|style|title)\\b.*?</\\1\\s*>");
    /** Tables and code say as text what they are; as a page they would lose it. */
    private static final Pattern AS_TEXT = Pattern.compile("(?is)<(table|pre)\\b.*?(?:</\\1\\s*>|\\z)");

    private static final Pattern PARTS =
            Pattern.compile("(?i)<(?:p|h[1-6]|li|blockquote|article)\\b|<a\\b[^>]{0,500}?\\bhref\\b");
    private static final Pattern TAG = Pattern.compile("<[^>]*+>|&nbsp;");

    public Clip {
        files = List.copyOf(files);
    }

    /** Plain text. */
    public static Clip of(String text) {
        return new Clip(text, "", List.of(), false);
    }

    /** Whether there are only addresses of pages, not what stands at them. */
    public boolean isAddress() {
        return ADDRESSES.matcher(text).matches();
    }

    /** What to read as if it were a file's: the page if it says more than its text, else the text; empty if none. */
    public String content() {
        boolean hasText = !text.isBlank();
        String seen = UNSEEN.matcher(html).replaceAll("");
        boolean says = hasText
                ? PARTS.matcher(AS_TEXT.matcher(seen).replaceAll("")).find()
                : !TAG.matcher(seen).replaceAll("").isBlank();
        if (!says) {
            return hasText ? text : "";
        }
        // A part of a page may begin with anything.
        return html.stripLeading().regionMatches(true, 0, "<!doctype", 0, 9) ? html : "<!DOCTYPE html>\n" + html;
    }
}
