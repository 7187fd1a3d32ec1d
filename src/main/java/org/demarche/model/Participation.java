package org.demarche.model;

/**
 * An actor's part in an event.
 *
 * @param actor id of an actor of the chronicle
 */
public record Participation(String actor, Role role, Extras extras) {}
