/**
 * What comes out of Wikidata: results of its query service and articles of Histropedia. Knows {@code format}, its JSON,
 * XML and HTML, {@code model} and {@code time}.
 */
@NullMarked
package org.demarche.format.wikidata;

import org.jspecify.annotations.NullMarked;
