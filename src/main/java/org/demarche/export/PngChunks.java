package org.demarche.export;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The frame of a PNG file: its signature, and chunks with length, type and checksum. */
final class PngChunks {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int DATA_BYTES = 1 << 16;

    private final DataOutputStream out;

    /** Begins the file. */
    PngChunks(OutputStream out) throws IOException {
        this.out = new DataOutputStream(out);
        this.out.write(SIGNATURE);
    }

    void write(String type, byte[] bytes, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(bytes, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(bytes, 0, length);
        out.writeInt((int) checksum.getValue());
    }

    /** Cuts the compressed pixels into data chunks; the last is written on close. */
    OutputStream data() {
        return new OutputStream() {
            private final byte[] buffer = new byte[DATA_BYTES];
            private int filled;

            @Override
            public void write(int one) throws IOException {
                if (filled == buffer.length) {
                    writeChunk();
                }
                buffer[filled++] = (byte) one;
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                int done = 0;
                while (done < length) {
                    if (filled == buffer.length) {
                        writeChunk();
                    }
                    int part = Math.min(length - done, buffer.length - filled);
                    System.arraycopy(bytes, offset + done, buffer, filled, part);
                    filled += part;
                    done += part;
                }
            }

            @Override
            public void close() throws IOException {
                writeChunk();
            }

            private void writeChunk() throws IOException {
                PngChunks.this.write("IDAT", buffer, filled);
                filled = 0;
            }
        };
    }
}
