package org.demarche.model;

import org.demarche.time.When;

/** A named span of the chronicle; phases may overlap and nest. */
public record Phase(String title, When when, Extras extras) {}
