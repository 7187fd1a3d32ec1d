package org.demarche.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Jackson's own pace, in a Java of its own: what the compiler learns from one of two readers makes the other slower,
 * and a program has only one.
 */
final class JacksonAlone {
    private JacksonAlone() {}

    /** Milliseconds that the tokens of a file take in each round, after some that do not count. */
    static double[] millis(Path file, int warmUps, int rounds) throws IOException {
        Process process = new ProcessBuilder(OwnJava.command(
                        JacksonAlone.class, file.toString(), Integer.toString(warmUps), Integer.toString(rounds)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = process.inputReader()) {
            double[] samples = lines.lines().mapToDouble(Double::parseDouble).toArray();
            if (process.waitFor() != 0 || samples.length != rounds) {
                throw new IOException("the tokens of " + file + " were not measured");
            }
            return samples;
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** Prints the milliseconds of each round: file, rounds that do not count, rounds. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        int warmUps = Integer.parseInt(args[1]);
        int rounds = Integer.parseInt(args[2]);
        for (double sample : Timing.millis(warmUps, rounds, System::gc, round -> tokens(file))) {
            System.out.println(sample);
        }
    }

    /** Streams the file token by token and looks at every text, as the least that any reader does. */
    private static Long tokens(Path file) throws IOException {
        long length = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                JsonParser parser = new JsonFactory().createParser(in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) {
                    length += parser.getTextLength();
                }
            }
        }
        return length;
    }
}
