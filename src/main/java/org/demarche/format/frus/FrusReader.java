package org.demarche.format.frus;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.demarche.format.ChronicleReader;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Problems;
import org.demarche.format.ReadResult;
import org.demarche.format.TextInput.Place;
import org.demarche.format.xml.XmlReading;
import org.demarche.time.Wording;

/**
 * Reads a volume of the Foreign Relations of the United States in TEI (schema of history.state.gov), of the old or the
 * modern encoding, as a stream.
 */
public final class FrusReader implements ChronicleReader {
    private static final int BUFFER = 4096;

    private final Wording wording;

    /** Problems are worded in the language given. */
    public FrusReader(Wording wording) {
        this.wording = wording;
    }

    /** Whether XML begins like a volume. */
    public static boolean reads(String beginning) {
        return beginning.contains("<TEI")
                && (beginning.contains("history.state.gov/frus") || beginning.contains("frus"));
    }

    @Override
    public ReadResult read(Input input) throws FormatException {
        Problems problems = new Problems(input.file(), wording);
        Volume volume = new Volume(problems);
        try {
            read(XmlReading.open(input, problems), volume, problems);
        } catch (IOException e) {
            throw problems.unreadable(e);
        } catch (XMLStreamException e) {
            throw new FormatException(problems.of(1, 1, "", "problem.xml"), e);
        }
        if (!volume.hasDocuments()) {
            throw new FormatException(problems.of(1, 1, "", "problem.frus.empty"));
        }
        return new ReadResult(volume.chronicle(), problems.inOrder());
    }

    private static void read(XMLStreamReader xml, Volume volume, Problems problems) throws FormatException {
        try {
            read(xml, volume);
        } catch (XMLStreamException e) {
            Place place = XmlReading.place(e, xml);
            if (!volume.hasDocuments()) {
                throw new FormatException(problems.of(place.line(), place.column(), "", "problem.xml"), e);
            }
            problems.add(place.line(), place.column(), "", XmlReading.key(e), volume.documentCount());
        }
    }

    private static void read(XMLStreamReader xml, Volume volume) throws XMLStreamException {
        Deque<String> path = new ArrayDeque<>();
        char[] buffer = new char[BUFFER];
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    volume.start(element(xml));
                    path.push(xml.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT -> volume.end(path.pop());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    int at = 0;
                    int read = xml.getTextCharacters(at, buffer, 0, BUFFER);
                    while (read > 0) {
                        volume.characters(buffer, read);
                        at += read;
                        read = read < BUFFER ? 0 : xml.getTextCharacters(at, buffer, 0, BUFFER);
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> {
                    char[] entity = ("&" + xml.getLocalName() + ";").toCharArray();
                    volume.characters(entity, entity.length);
                }
                default -> {}
            }
        }
    }

    private static Element element(XMLStreamReader xml) {
        Location place = xml.getLocation();
        String id = xml.getAttributeValue(XMLConstants.XML_NS_URI, "id");
        Map<String, String> attributes = xml.getAttributeCount() == 0 ? Map.of() : new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(
                    xml.getAttributeLocalName(i), xml.getAttributeValue(i).strip());
        }
        return new Element(
                xml.getLocalName(), id == null ? "" : id, attributes, place.getLineNumber(), place.getColumnNumber());
    }

    /**
     * A start tag.
     *
     * @param name without its prefix
     * @param line where the tag begins
     */
    record Element(String name, String id, Map<String, String> attributes, long line, long column) {
        /** An attribute's value, whatever its prefix; empty if there is none. */
        String get(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }

        boolean is(String wanted, String type) {
            return name.equals(wanted) && get("type").equals(type);
        }
    }
}
