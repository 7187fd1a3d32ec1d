package org.demarche.format.files;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.cite.CitationStyle;
import org.demarche.format.ChronicleWriter;
import org.demarche.format.citations.CitationsWriter;
import org.demarche.format.demarche.DemarcheWriter;
import org.demarche.format.ical.CalendarWriter;
import org.demarche.format.markdown.MarkdownWriter;
import org.demarche.format.table.CsvWriter;
import org.demarche.format.timelinejs.TimelineJsTableWriter;
import org.demarche.format.timelinejs.TimelineJsWriter;
import org.demarche.time.Wording;

/** What a chronicle can be written as besides pictures, and which file ending asks for which. */
public enum DataFormat {
    DEMARCHE("demarche", ".json"),
    CSV("csv", ".csv"),
    ICALENDAR("ics", ".ics"),
    MARKDOWN("md", ".md"),
    TIMELINE_JS("timelinejs", ".timelinejs.json"),
    TIMELINE_JS_TABLE("timelinejs-csv", ".timelinejs.csv"),
    BIBTEX("bib", ".bib"),
    CSL_JSON("csl", ".csl.json");

    private final String id;
    private final String ending;

    DataFormat(String id, String ending) {
        this.id = id;
        this.ending = ending;
    }

    /** The format that a file of that name should have, by the longest ending that fits. */
    public static Optional<DataFormat> ofFileName(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> low.endsWith(format.ending))
                .max(Comparator.comparingInt(format -> format.ending.length()));
    }

    /** The format with that id, or whose ending without its first dot is that. */
    public static Optional<DataFormat> ofId(String id) {
        return Arrays.stream(values())
                .filter(format -> format.id.equals(id) || format.ending.equals("." + id))
                .findFirst();
    }

    /** The endings of all formats, for messages. */
    public static String allEndings() {
        return Arrays.stream(values()).map(format -> format.ending).collect(Collectors.joining(", "));
    }

    /** How the names of its files end, the dot included. */
    public String ending() {
        return ending;
    }

    ChronicleWriter writer(Wording wording) {
        return switch (this) {
            case DEMARCHE -> new DemarcheWriter();
            case CSV -> CsvWriter.complete();
            case ICALENDAR -> new CalendarWriter();
            case MARKDOWN -> new MarkdownWriter(wording);
            case TIMELINE_JS -> new TimelineJsWriter(wording.english());
            case TIMELINE_JS_TABLE -> new TimelineJsTableWriter(wording.english());
            case BIBTEX -> new CitationsWriter(CitationStyle.BIBTEX);
            case CSL_JSON -> new CitationsWriter(CitationStyle.CSL_JSON);
        };
    }
}
