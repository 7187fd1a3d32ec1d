/**
 * XML of other programs: elements with their place in the file, read item by item. Nothing that an XML file could make
 * a parser do happens: no document type is read, no entity expanded, no address opened. Knows {@code format} and the
 * XML parser.
 */
@NullMarked
package org.demarche.format.xml;

import org.jspecify.annotations.NullMarked;
