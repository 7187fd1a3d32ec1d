package org.demarche.format.simile;

import java.util.Map;
import org.demarche.format.ChronicleReader;
import org.demarche.format.FormatException;
import org.demarche.format.Import;
import org.demarche.format.Input;
import org.demarche.format.Problems;
import org.demarche.format.ReadResult;
import org.demarche.format.xml.XmlElement;
import org.demarche.format.xml.XmlReading;
import org.demarche.time.Wording;

/** Reads the XML of SIMILE Timeline. */
public final class SimileXmlReader implements ChronicleReader {
    private final Wording wording;

    /** Problems are worded in the language given. */
    public SimileXmlReader(Wording wording) {
        this.wording = wording;
    }

    @Override
    public ReadResult read(Input input) throws FormatException {
        Problems problems = new Problems(input.file(), wording);
        Import result = new Import(SimileEvents.FORMAT, input, problems);
        SimileEvents events = new SimileEvents(result);
        XmlReading.read(input, problems, new Visitor(result, events));
        events.settle();
        return result.result();
    }

    private record Visitor(Import result, SimileEvents events) implements XmlReading.Visitor {
        @Override
        public boolean enters(String path, Map<String, String> attributes) {
            boolean root = path.indexOf('/') < 0;
            if (root) {
                attributes.forEach((key, value) -> result.whole().text(key, value));
            }
            return root;
        }

        @Override
        public void take(String path, XmlElement element) {
            if (element.name().equals("event")) {
                events.add(new XmlFields(element, result));
            } else {
                result.whole().json(element.name(), element.json());
            }
        }
    }
}
