/**
 * Events from an article: which sentences tell of a step and when, who took it, towards whom and where, and how sure
 * that is. A text's way through it: {@link org.demarche.extract.events.Extraction}.
 *
 * <p>Pure: knows {@code extract.dates}, {@code extract.names}, {@code extract.text}, {@code model} and {@code time},
 * else nothing but the JDK's base module.
 */
@NullMarked
package org.demarche.extract.events;

import org.jspecify.annotations.NullMarked;
