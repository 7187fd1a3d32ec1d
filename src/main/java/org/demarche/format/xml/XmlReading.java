package org.demarche.format.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxEOFException;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Problems;
import org.demarche.format.TextInput;
import org.demarche.format.TextInput.Place;
import org.demarche.format.html.HtmlText;

/**
 * Reads XML of another program in one pass: walks through the outer elements that the visitor asks for, and gives it
 * each element in them. At a fault what came before it stands, and the fault is a problem.
 */
public final class XmlReading {
    private static final int HEAD = 1024;
    private static final Pattern DECLARATION =
            Pattern.compile("^(?:\u00EF\u00BB\u00BF)?<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9][\\w.:+-]*)[\"']");
    private static final int DEEPEST = 500;
    private static final int LONGEST_TEXT = 1 << 24;
    private static final int LONGEST_ATTRIBUTE = 1 << 19;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader2 reader;
    private final Problems problems;
    private final Visitor visitor;
    private int taken;

    /** Takes what is read. */
    public interface Visitor {
        /**
         * Whether to walk through an element, rather than to take it as a whole. Called at its beginning.
         *
         * @param path the names of it and of those around it, as in {@code timeline/events}
         */
        boolean enters(String path, Map<String, String> attributes);

        /** Takes an element that was read as a whole. */
        void take(String path, XmlElement element);
    }

    private XmlReading(XMLStreamReader2 reader, Problems problems, Visitor visitor) {
        this.reader = reader;
        this.problems = problems;
        this.visitor = visitor;
    }

    /**
     * A parser over the characters of a file, in the encoding it declares. It reads no document type, expands no entity
     * but those of XML and HTML, each one character or two, and opens no address; a place it gives is that where the
     * element or text at hand begins.
     */
    public static XMLStreamReader open(Input input, Problems problems) throws IOException, XMLStreamException {
        PushbackInputStream bytes = new PushbackInputStream(input.bytes(), HEAD);
        byte[] head = bytes.readNBytes(HEAD);
        bytes.unread(head);
        Input again = new Input(input.file(), bytes, input.size(), input.options(), input.progress());
        TextInput text = new TextInput(again, problems, declared(head));
        return FACTORY.createXMLStreamReader(text);
    }

    private static Charset declared(byte[] head) {
        Matcher matcher = DECLARATION.matcher(new String(head, StandardCharsets.ISO_8859_1));
        boolean known = matcher.find() && Charset.isSupported(matcher.group(1));
        return known ? Charset.forName(matcher.group(1)) : StandardCharsets.UTF_8;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(XMLInputFactory2.P_PRESERVE_LOCATION, true);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, LONGEST_TEXT);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
        factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, Integer.MAX_VALUE);
        factory.setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER, (XMLResolver)
                (publicId, systemId, base, name) -> new StringReader(HtmlText.entity(name)));
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("no entities");
        });
        return factory;
    }

    /**
     * Reads a file.
     *
     * @throws FormatException if not even one element could be read
     */
    public static void read(Input input, Problems problems, Visitor visitor) throws FormatException {
        try {
            XMLStreamReader2 reader = (XMLStreamReader2) open(input, problems);
            XmlReading reading = new XmlReading(reader, problems, visitor);
            try {
                reading.document();
            } catch (XMLStreamException e) {
                reading.report(e);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new FormatException(problems.of(1, 1, "", "problem.xml"), e);
        } catch (IOException e) {
            throw problems.unreadable(e);
        }
    }

    private void document() throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                walk(reader.getLocalName());
            }
        }
    }

    private void walk(String path) throws XMLStreamException {
        Map<String, String> attributes = attributes();
        if (!visitor.enters(path, attributes)) {
            XmlElement element = element(attributes);
            taken++;
            visitor.take(path, element);
            return;
        }
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                walk(path + "/" + reader.getLocalName());
            }
        }
    }

    private XmlElement element(Map<String, String> attributes) throws XMLStreamException {
        String name = reader.getLocalName();
        Place place = place(reader.getLocationInfo().getStartLocation());
        List<XmlElement> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> children.add(element(attributes()));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    text.append('&').append(reader.getLocalName()).append(';');
                default -> {}
            }
        }
        return new XmlElement(name, attributes, children, text.toString(), place);
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    private void report(XMLStreamException e) throws FormatException {
        String key = key(e);
        Place at = place(e, reader);
        long line = at.line();
        long column = at.column();
        if (taken == 0) {
            throw new FormatException(problems.of(line, column, "", key, taken), e);
        }
        problems.add(line, column, "", key, taken);
    }

    /** Where a fault is: where the parser stands, if it does not say. */
    public static Place place(XMLStreamException e, XMLStreamReader reader) {
        Location at = e.getLocation() == null ? reader.getLocation() : e.getLocation();
        return new Place(Math.max(at.getLineNumber(), 1), Math.max(at.getColumnNumber(), 1));
    }

    /** The key of what is told of a fault; the parser tells of its limits by their word alone. */
    public static String key(XMLStreamException e) {
        if (e instanceof WstxEOFException) {
            return "problem.xml.end";
        }
        return String.valueOf(e.getMessage()).contains(" limit (") ? "problem.xml.limit" : "problem.xml.broken";
    }

    private static Place place(Location location) {
        return new Place(location.getLineNumber(), location.getColumnNumber());
    }
}
