package org.demarche.model;

import org.jspecify.annotations.Nullable;

/**
 * Where events happened.
 *
 * @param id unique among the chronicle's places
 * @param country ISO 3166-1 alpha-2 code, null if not given
 * @param lat degrees north, −90 to 90, null if not given
 * @param lon degrees east, −180 to 180, null if not given
 */
public record Place(
        String id,
        String name,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        Extras extras) {}
