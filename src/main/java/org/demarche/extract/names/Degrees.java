package org.demarche.extract.names;

/** A place on the globe, in degrees north and east. */
record Degrees(double north, double east) {}
