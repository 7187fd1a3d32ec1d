package org.demarche.format.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Tells the documents of office programs and electronic books apart, which are archives of one kind or another. */
final class Packages {
    private static final int MOST_ENTRIES = 30;
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_OF_LIST = 1 << 15;

    /** The name of a file that only such a document has. */
    private static final Pattern PART = Pattern.compile("(?:word|ppt|xl)/.*\\.(?:xml|rels|bin)|Index/.*\\.iwa");

    /** The type of a document's main part; others may belong to what is embedded in it. */
    private static final Pattern MAIN = Pattern.compile(
            "\\b(wordprocessingml|ms-word|presentationml|ms-powerpoint|spreadsheetml|ms-excel)\\.[\\w.-]{1,60}\\.main\\b");

    private Packages() {}

    /**
     * What the files at the beginning of a ZIP archive make it; {@link Shape#ZIP} if they may be anything.
     *
     * @param head the archive's beginning, which may end within a file
     */
    static Shape ofZip(byte[] head) {
        Shape seen = Shape.ZIP;
        int left = MOST_BYTES;
        // Names may be in any encoding; in this one every byte is a character.
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(head), StandardCharsets.ISO_8859_1)) {
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < MOST_ENTRIES && left > 0; i++) {
                String name = entry.getName();
                Shape shape = byName(name);
                if (shape != null) {
                    return shape;
                }
                boolean isList = name.equals("[Content_Types].xml");
                if (isList || (i == 0 && name.equals("mimetype"))) {
                    seen = byContent(beginning(zip));
                    if (seen != Shape.ZIP && seen != Shape.PACKAGE) {
                        return seen;
                    }
                }
                left -= skip(zip, left);
                entry = left > 0 ? zip.getNextEntry() : null;
            }
        } catch (IOException | IllegalArgumentException e) {
            // What was seen before the beginning broke off, or before what is broken, counts.
            return seen;
        }
        return seen;
    }

    private static @Nullable Shape byName(String name) {
        if (!PART.matcher(name).matches()) {
            return null;
        }
        return switch (name.charAt(0)) {
            case 'w' -> Shape.WORD;
            case 'p' -> Shape.SLIDES;
            case 'x' -> Shape.WORKBOOK;
            default -> Shape.PAGES;
        };
    }

    /** By the types that the archive says it or its files have. */
    private static Shape byContent(String types) {
        if (types.startsWith("application/epub")) {
            return Shape.BOOK;
        } else if (types.startsWith("application/vnd.oasis.opendocument.")
                || types.startsWith("application/vnd.sun.")) {
            boolean isText = types.contains(".text") || types.contains(".writer");
            return isText ? Shape.OPEN_DOCUMENT : Shape.OPEN_OTHER;
        }
        Matcher main = MAIN.matcher(types);
        if (main.find()) {
            return switch (main.group(1)) {
                case "wordprocessingml", "ms-word" -> Shape.WORD;
                case "presentationml", "ms-powerpoint" -> Shape.SLIDES;
                default -> Shape.WORKBOOK;
            };
        }
        return types.contains("/package/") ? Shape.PACKAGE : Shape.ZIP;
    }

    /** As much of the entry as there is. */
    private static String beginning(InputStream entry) {
        byte[] bytes = new byte[MOST_OF_LIST];
        int read = 0;
        try {
            for (int more = 0; more >= 0 && read < bytes.length; more = entry.read(bytes, read, bytes.length - read)) {
                read += more;
            }
        } catch (IOException e) {
            // The archive goes on behind its beginning.
        }
        return new String(bytes, 0, read, StandardCharsets.ISO_8859_1);
    }

    private static int skip(InputStream entry, int most) throws IOException {
        byte[] buffer = new byte[MOST_OF_LIST];
        int skipped = 0;
        for (int more = 0; more >= 0 && skipped < most; more = entry.read(buffer)) {
            skipped += more;
        }
        return skipped;
    }

    /** What the parts named in the beginning of a compound file, as of office programs before 2007, make it. */
    static Shape ofCompound(byte[] head) {
        String units =
                new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        if (units.contains("worddocument") || units.contains("microsoft word")) {
            return Shape.WORD;
        } else if (units.contains("powerpoint document")) {
            return Shape.SLIDES;
        } else if (units.contains("workbook")) {
            return Shape.OLD_WORKBOOK;
        }
        return units.contains("__substg1.0_") ? Shape.OUTLOOK : Shape.OLD_OFFICE;
    }
}
