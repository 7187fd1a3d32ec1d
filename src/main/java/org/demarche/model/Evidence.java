package org.demarche.model;

/**
 * A range of a source's text that an event comes from.
 *
 * @param source id of a source of the chronicle
 * @param start first UTF-16 unit of the text
 * @param end the unit after the last
 */
public record Evidence(String source, int start, int end, Extras extras) {}
