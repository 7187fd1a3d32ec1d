package org.demarche.format;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Opens ZIP archives without being led astray: what they hold is only read, never written to a path that they name, and
 * one that swells beyond all measure when it is opened is refused.
 */
public final class ZipGuard {
    /** An archive's content may be so many times its own size, since text of equal lines is packed that well. */
    private static final int MOST_TIMES = 200;

    private static final long ALWAYS_ALLOWED = 1L << 24;
    private static final int MOST_IN_MEMORY = 1 << 28;
    private static final int BUFFER = 1 << 16;

    private ZipGuard() {}

    /**
     * The bytes of an archive that is held in memory, once all of it was found whole and of a sound size.
     *
     * @throws IOException if it is broken, or too large
     */
    public static byte[] checked(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_IN_MEMORY);
        if (bytes.length == MOST_IN_MEMORY) {
            throw new ZipException("more than " + MOST_IN_MEMORY + " bytes");
        }
        Packed packed = new Packed(new ByteArrayInputStream(bytes));
        ZipInputStream zip = open(packed);
        byte[] buffer = new byte[BUFFER];
        long expanded = 0;
        for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                expanded += read;
                check(expanded, packed.count);
            }
        }
        return bytes;
    }

    /** An archive whose entries are read one after the other. */
    public static final class Entries {
        private final Packed packed;
        private final ZipInputStream zip;
        private long expanded;

        public Entries(InputStream in) {
            packed = new Packed(in);
            zip = open(packed);
        }

        /** The next file's entry, null at the end. Folders are passed over. */
        public @Nullable ZipEntry next() throws IOException {
            ZipEntry entry = ZipGuard.next(zip);
            while (entry != null && entry.isDirectory()) {
                entry = ZipGuard.next(zip);
            }
            return entry;
        }

        /** The content of the entry; closing it closes nothing. */
        public InputStream content() {
            return new FilterInputStream(zip) {
                @Override
                public int read() throws IOException {
                    int value = super.read();
                    grow(value < 0 ? 0 : 1);
                    return value;
                }

                @Override
                public int read(byte[] buffer, int from, int length) throws IOException {
                    int read = super.read(buffer, from, length);
                    grow(Math.max(0, read));
                    return read;
                }

                @Override
                public void close() {}
            };
        }

        private void grow(int bytes) throws IOException {
            expanded += bytes;
            check(expanded, packed.count);
        }
    }

    private static ZipInputStream open(InputStream in) {
        // Names may be in any encoding; in this one every byte is a character.
        return new ZipInputStream(in, StandardCharsets.ISO_8859_1);
    }

    private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            throw new ZipException("a broken name");
        }
    }

    private static void check(long expanded, long packed) throws IOException {
        if (expanded > ALWAYS_ALLOWED && expanded > MOST_TIMES * packed) {
            throw new ZipException("the archive holds more than " + MOST_TIMES + " times its own size");
        }
    }

    /** Counts the bytes taken from the archive. */
    private static final class Packed extends FilterInputStream {
        private long count;

        Packed(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
