package org.demarche.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.article.Article.Facts;

/**
 * Reads a page that a browser saved with all that belongs to it in one file (MHTML, RFC 2557), or a mail: of several
 * parts the first that is a page or else text. Pictures and styles are left.
 */
public final class SavedPage {
    private static final int DEEPEST = 5;
    /** Above what a mail program puts below each mail. */
    private static final Pattern SIGNATURE = Pattern.compile("\\r?\\n-- ?\\r?\\n");

    private static final Pattern BLANK = Pattern.compile("\\r?\\n\\r?\\n");
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");

    private SavedPage() {}

    /**
     * Reads the file's bytes.
     *
     * @throws IOException if there is neither a page nor text in them
     */
    public static Article read(byte[] bytes) throws IOException {
        Part whole = part(new String(bytes, StandardCharsets.ISO_8859_1));
        Part page = whole.first("text/html", 0)
                .or(() -> whole.first("text/plain", 0))
                .orElseThrow(() -> new IOException("no part of text"));
        Facts facts = new Facts();
        String text =
                Characters.decode(page.content(), page.parameter("charset").orElse(""), facts);
        MailHead.note(whole, facts);
        whole.field("Snapshot-Content-Location")
                .or(() -> page.field("Content-Location"))
                .filter(one -> one.matches("(?i)https?://\\S+"))
                .ifPresent(facts::url);
        return page.type().equals("text/html")
                ? WebArticle.of(text, facts)
                : PlainArticle.of(SIGNATURE.split(text, 2)[0], facts);
    }

    private static Part part(String text) {
        Matcher blank = BLANK.matcher(text);
        return blank.find()
                ? new Part(FOLD.matcher(text.substring(0, blank.start())).replaceAll(" "), text.substring(blank.end()))
                : new Part(text, "");
    }

    /**
     * Fields and what follows them.
     *
     * @param head lines that end where a field ends
     * @param body a character for each byte
     */
    record Part(String head, String body) {
        Optional<String> field(String name) {
            Matcher field = Pattern.compile("(?im)^" + name + ":[ \\t]*(.*?)[ \\t\\r]*$")
                    .matcher(head);
            return field.find() ? Optional.of(field.group(1)) : Optional.empty();
        }

        String type() {
            return field("Content-Type")
                    .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                    .orElse("text/plain");
        }

        Optional<String> parameter(String name) {
            Matcher parameter = Pattern.compile("(?i);\\s*" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))")
                    .matcher(field("Content-Type").orElse(""));
            return parameter.find()
                    ? Optional.ofNullable(parameter.group(1)).or(() -> Optional.ofNullable(parameter.group(2)))
                    : Optional.empty();
        }

        /** This part if it is of the type, or the first in it that is. */
        Optional<Part> first(String type, int depth) {
            String boundary = parameter("boundary").orElse("");
            if (!type().startsWith("multipart/") || boundary.isEmpty() || depth > DEEPEST) {
                return type().equals(type) ? Optional.of(this) : Optional.empty();
            }
            // What stands before the first boundary and after the last is of no part.
            return Stream.of(("\n" + body).split(Pattern.quote("\n--" + boundary)))
                    .skip(1)
                    .filter(one -> !one.startsWith("--"))
                    .map(one -> part(one.substring(one.indexOf('\n') + 1)).first(type, depth + 1))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        byte[] content() {
            return switch (field("Content-Transfer-Encoding").orElse("").toLowerCase(Locale.ROOT)) {
                case "quoted-printable" -> unquoted(body);
                case "base64" -> Base64.getMimeDecoder().decode(body.replaceAll("[^A-Za-z0-9+/]", ""));
                default -> body.getBytes(StandardCharsets.ISO_8859_1);
            };
        }

        /** Quoted-printable (RFC 2045): {@code =} before two hexadecimal digits, or at the end of a broken line. */
        static byte[] unquoted(String text) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                int high = c == '=' && i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
                int low = high < 0 ? -1 : Character.digit(text.charAt(i + 2), 16);
                if (low >= 0) {
                    out.write(high * 16 + low);
                    i += 2;
                } else if (c == '=' && text.startsWith("\r\n", i + 1)) {
                    i += 2;
                } else if (c == '=' && text.startsWith("\n", i + 1)) {
                    i++;
                } else {
                    out.write(c);
                }
            }
            return out.toByteArray();
        }
    }
}
