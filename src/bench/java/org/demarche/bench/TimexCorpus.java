package org.demarche.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * News texts with the times that people marked in them.
 *
 * @param name as in "timebank"
 */
record TimexCorpus(String name, List<Document> documents) {
    private static final Path FOLDER = Path.of("../shared/data/timex");
    private static final int DATE_LENGTH = 10;

    /** A text, its publication, and what is marked. */
    record Document(String text, LocalDate published, List<Mark> marks) {}

    /** A TIMEX3 expression: UTF-16 units of the text, type and value. */
    record Mark(int begin, int end, String type, String value) {
        boolean overlaps(Mark other) {
            return begin < other.end && other.begin < end;
        }

        boolean covers(Mark other) {
            return begin == other.begin && end == other.end;
        }
    }

    /** The corpora beside the project; none, with a line that says so, if they are not there. */
    static List<TimexCorpus> all() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            System.out.println("dates: not measured, since there are no texts in " + FOLDER);
            return List.of();
        }
        return List.of(read("timebank"), read("aquaint"));
    }

    private static TimexCorpus read(String name) throws IOException {
        List<Document> documents = new ArrayList<>();
        JsonNode gold =
                new ObjectMapper().readTree(FOLDER.resolve(name + ".gold.json").toFile());
        for (var entry : gold.properties()) {
            Path folder = FOLDER.resolve(name);
            String text = Files.readString(folder.resolve(entry.getKey() + ".txt"));
            String published = Files.readString(folder.resolve(entry.getKey() + ".dct"));
            documents.add(new Document(
                    text, LocalDate.parse(published.strip().substring(0, DATE_LENGTH)), marks(entry.getValue(), text)));
        }
        return new TimexCorpus(name, documents);
    }

    /** Places are given in characters. */
    private static List<Mark> marks(JsonNode marks, String text) {
        List<Mark> found = new ArrayList<>();
        for (JsonNode mark : marks) {
            found.add(new Mark(
                    text.offsetByCodePoints(0, mark.get("b").asInt()),
                    text.offsetByCodePoints(0, mark.get("e").asInt()),
                    mark.get("type").asText(),
                    mark.get("value").asText()));
        }
        return found;
    }
}
