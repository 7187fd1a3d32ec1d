package org.demarche.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.util.concurrent.CancellationException;

/** The bytes of an {@link Input} for libraries that read a stream: tells its progress what was read. */
public final class ProgressStream extends FilterInputStream {
    private static final int STEP = 1 << 16;

    private final Progress progress;
    private final long size;
    private long count;
    private long told;

    public ProgressStream(Input input) {
        super(input.bytes());
        this.progress = input.progress();
        this.size = input.size();
    }

    /**
     * As of {@link java.io.InputStream}.
     *
     * @throws CancellationException if the progress says to stop
     */
    @Override
    public int read() throws IOException {
        int value = super.read();
        advance(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        advance(Math.max(0, read));
        return read;
    }

    /** Does nothing: the stream belongs to who opened it. */
    @Override
    public void close() {}

    private void advance(int bytes) {
        count += bytes;
        if (count - told >= STEP || bytes == 0) {
            told = count;
            if (!progress.advance(count, size)) {
                throw new CancellationException();
            }
        }
    }
}
