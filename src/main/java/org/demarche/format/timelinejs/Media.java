package org.demarche.format.timelinejs;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.format.ExtraFields;
import org.demarche.format.Import;
import org.demarche.format.Kept;
import org.demarche.format.html.HtmlText;
import org.demarche.format.json.JsonObject;
import org.demarche.format.json.JsonScalar;
import org.demarche.model.Link;

/**
 * The picture, film or page of a slide.
 *
 * @param links its address, titled by the caption, and what the caption links to; empty if it has none
 * @param caption in one line, empty if there is none
 */
record Media(List<Link> links, String caption) {
    private static final int LONGEST_ADDRESS = 4000;

    /** Takes the address and caption; the rest is kept with the link, or with the slide if there is no address. */
    static Media of(JsonObject media, Import result) {
        String key = media.peek("url") == null && media.peek("media") != null ? "media" : "url";
        String given = media.peek(key) instanceof JsonScalar scalar ? scalar.text() : "";
        String marked = media.peek("caption") instanceof JsonScalar scalar && !scalar.isNull() ? scalar.text() : "";
        HtmlText caption = HtmlText.of(marked);
        if (!isAddress(given)) {
            return new Media(List.of(), caption.line());
        }
        media.take(key);
        media.take("caption");
        String address = given.strip().startsWith("//") ? "https:" + given.strip() : given.strip();
        Kept kept = result.kept();
        if (!address.equals(given)) {
            kept.form(key, ExtraFields.quoted(given));
        }
        if (!caption.line().equals(marked)) {
            kept.form("caption", ExtraFields.quoted(marked));
        }
        media.keepRest(kept);
        String line = caption.line();
        Link link = new Link(address, line.isEmpty() ? null : line, kept.extras());
        return new Media(
                caption.links().isEmpty()
                        ? List.of(link)
                        : Stream.concat(Stream.of(link), caption.links().stream())
                                .toList(),
                line);
    }

    /** Whether it could be an address: TimelineJS also takes pieces of HTML there. */
    private static boolean isAddress(String text) {
        String stripped = text.strip();
        boolean possible = !stripped.isEmpty() && stripped.length() <= LONGEST_ADDRESS;
        for (int i = 0; possible && i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            possible = c > ' ' && c != '<' && c != '"';
        }
        return possible;
    }
}
