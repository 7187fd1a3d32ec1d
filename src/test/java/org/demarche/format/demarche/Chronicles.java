package org.demarche.format.demarche;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Problem;
import org.demarche.format.Progress;
import org.demarche.format.ReadResult;
import org.demarche.i18n.Messages;
import org.demarche.model.Chronicle;

/** Reading and writing chronicles in memory, in English. */
final class Chronicles {
    static final String FILE = "f";

    private Chronicles() {}

    static ReadResult read(byte[] bytes) throws FormatException {
        Input input = new Input(FILE, new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
        return new DemarcheReader(Messages.forLocale(Locale.ENGLISH)).read(input);
    }

    static ReadResult read(String text) throws FormatException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] bytes(Chronicle chronicle) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DemarcheWriter().write(chronicle, out, Progress.NONE);
        return out.toByteArray();
    }

    static String text(Chronicle chronicle) throws IOException {
        return new String(bytes(chronicle), StandardCharsets.UTF_8);
    }

    /** Each problem as {@code line:column path message}. */
    static List<String> lines(List<Problem> problems) {
        return problems.stream()
                .map(problem -> (problem.line() + ":" + problem.column() + " " + problem.path()).strip() + " "
                        + problem.message())
                .toList();
    }
}
