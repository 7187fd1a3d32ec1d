package org.demarche.format;

import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens XML so that it stays what it is: no document type is processed, so there are no entities to expand, and no file
 * or address is ever opened.
 */
public final class SafeXml {
    private SafeXml() {}

    /**
     * A reader of the stream, in the encoding the document declares. Adjacent texts and CDATA sections are one event.
     *
     * @throws XMLStreamException if it does not begin as XML
     */
    public static XMLStreamReader reader(InputStream bytes) throws XMLStreamException {
        return factory().createXMLStreamReader(bytes);
    }

    /**
     * A reader of characters, whatever encoding the document declares. Bytes that are no text do not end it then.
     *
     * @throws XMLStreamException if it does not begin as XML
     */
    public static XMLStreamReader reader(Reader text) throws XMLStreamException {
        return factory().createXMLStreamReader(text);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are not read");
        });
        return factory;
    }
}
