/**
 * What is measured: speed and memory of the program's parts. Run by {@code mvn -Pbench verify -DskipTests}, which
 * writes {@code target/bench.json}. Knows everything; nothing knows it.
 */
@NullMarked
package org.demarche.bench;

import org.jspecify.annotations.NullMarked;
