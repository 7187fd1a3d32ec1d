package org.demarche.format.citations;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.demarche.cite.CitationStyle;
import org.demarche.format.ChronicleWriter;
import org.demarche.format.Progress;
import org.demarche.model.Chronicle;

/** Writes a chronicle's sources, in their order, as one style has them. */
public final class CitationsWriter implements ChronicleWriter {
    private final CitationStyle style;

    public CitationsWriter(CitationStyle style) {
        this.style = style;
    }

    @Override
    public void write(Chronicle chronicle, OutputStream out, Progress progress) throws IOException {
        out.write((style.cite(chronicle.sources()) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
