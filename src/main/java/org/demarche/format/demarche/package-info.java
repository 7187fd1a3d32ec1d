/**
 * Our own file, {@code *.demarche.json}: reading as a stream with every fault told by line, column and path, and
 * writing so that a person can read it and nothing the file said is lost. Knows {@code format}, {@code model},
 * {@code time} and Jackson's streaming core.
 */
@NullMarked
package org.demarche.format.demarche;

import org.jspecify.annotations.NullMarked;
