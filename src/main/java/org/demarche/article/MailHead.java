package org.demarche.article;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.article.Article.Facts;

/** What the fields above a mail say (RFC 5322), with words in other encodings (RFC 2047). */
final class MailHead {
    private static final Pattern ENCODED = Pattern.compile(
            "=\\?([\\w.:-]{1,40})(?:\\*[\\w-]{1,20})?\\?([BbQq])\\?([^?\\s]{0,1000})\\?=(?:\\s+(?==\\?))?");
    /** Reply to, or forwarded. */
    private static final Pattern ANSWER = Pattern.compile("(?i)(?:(?:re|fwd?|aw|wg)\\s?:\\s*)+");

    private static final Pattern ADDRESS = Pattern.compile("\\s*<[^<>]*>");

    private MailHead() {}

    /** Notes who wrote the mail, of what, and when. A browser that saved a page has no such thing to say. */
    static void note(SavedPage.Part head, Facts facts) {
        String from = head.field("From").map(MailHead::decoded).orElse("");
        if (from.startsWith("<Saved by")
                || head.field("Snapshot-Content-Location").isPresent()) {
            return;
        }
        String name = ADDRESS.matcher(from).replaceAll("").replace("\"", "");
        facts.author(name.isBlank() ? from : name);
        head.field("Subject")
                .map(MailHead::decoded)
                .map(subject -> ANSWER.matcher(subject).lookingAt()
                        ? ANSWER.matcher(subject).replaceFirst("")
                        : subject)
                .ifPresent(facts::title);
        head.field("Date").flatMap(PrintedDate::field).ifPresent(facts::published);
    }

    /** A field's words as they are read. */
    static String decoded(String field) {
        return ENCODED.matcher(field)
                .replaceAll(word -> Matcher.quoteReplacement(word(word.group(1), word.group(2), word.group(3))));
    }

    private static String word(String charset, String encoding, String text) {
        byte[] bytes;
        try {
            bytes = encoding.equalsIgnoreCase("b")
                    ? Base64.getMimeDecoder().decode(text)
                    : SavedPage.Part.unquoted(text.replace('_', ' '));
        } catch (IllegalArgumentException e) {
            bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        }
        return Characters.decode(bytes, charset);
    }
}
