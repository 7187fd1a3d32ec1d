/**
 * Who and where: the states, persons, organisations and places that a text names, each under its full name whatever it
 * is called later. Works by rules, words of office, and a small table of states; knows nothing of events.
 *
 * <p>Pure: knows {@code extract.text} and {@code model}, else nothing but the JDK's base module.
 */
@NullMarked
package org.demarche.extract.names;

import org.jspecify.annotations.NullMarked;
