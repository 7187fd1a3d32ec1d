package org.demarche.format.wikidata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.demarche.format.ChronicleReader;
import org.demarche.format.FormatException;
import org.demarche.format.Import;
import org.demarche.format.Input;
import org.demarche.format.Problems;
import org.demarche.format.ReadResult;
import org.demarche.format.xml.XmlElement;
import org.demarche.format.xml.XmlReading;
import org.demarche.time.Wording;

/** Reads results of SPARQL queries in the W3C's XML. */
public final class SparqlXmlReader implements ChronicleReader {
    private final Wording wording;

    /** Problems are worded in the language given. */
    public SparqlXmlReader(Wording wording) {
        this.wording = wording;
    }

    @Override
    public ReadResult read(Input input) throws FormatException {
        Problems problems = new Problems(input.file(), wording);
        Import result = new Import(RowEvents.FORMAT, input, problems);
        XmlReading.read(input, problems, new Visitor(result));
        return result.result();
    }

    private record Visitor(Import result) implements XmlReading.Visitor {
        @Override
        public boolean enters(String path, Map<String, String> attributes) {
            return path.equals("sparql") || path.equals("sparql/results");
        }

        @Override
        public void take(String path, XmlElement element) {
            if (!path.equals("sparql/results/result")) {
                result.whole().form(element.name(), element.json());
                return;
            }
            Map<String, Row.Cell> cells = new LinkedHashMap<>();
            for (XmlElement binding : element.children()) {
                String name = binding.attribute("name");
                if (name != null && !binding.children().isEmpty()) {
                    cells.put(name, cell(binding.children().getFirst()));
                }
            }
            new RowEvents(result).add(new Row(cells, element.place(), "result"));
        }

        private static Row.Cell cell(XmlElement value) {
            String text = value.text().strip();
            return new Row.Cell(
                    text,
                    value.name().equals("uri"),
                    value.name().equals("bnode") || text.contains("/.well-known/genid/"),
                    Objects.requireNonNullElse(value.attribute("datatype"), ""),
                    value.place());
        }
    }
}
