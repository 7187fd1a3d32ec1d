package org.demarche.extract.dates;

import static java.util.Map.entry;

import java.util.Map;
import org.demarche.extract.dates.Words.Part;
import org.jspecify.annotations.Nullable;

/** Time zones as English texts name them. */
final class Zones {
    /** By abbreviation, as EDTF writes them; empty where the text does not tell winter from summer. */
    private static final Map<String, String> OFFSETS = Map.ofEntries(
            entry("gmt", "Z"),
            entry("utc", "Z"),
            entry("z", "Z"),
            entry("bst", "+01:00"),
            entry("cet", "+01:00"),
            entry("cest", "+02:00"),
            entry("msk", "+03:00"),
            entry("ist", "+05:30"),
            entry("jst", "+09:00"),
            entry("kst", "+09:00"),
            entry("est", "-05:00"),
            entry("edt", "-04:00"),
            entry("cst", "-06:00"),
            entry("cdt", "-05:00"),
            entry("mst", "-07:00"),
            entry("mdt", "-06:00"),
            entry("pst", "-08:00"),
            entry("pdt", "-07:00"),
            entry("et", ""),
            entry("ct", ""),
            entry("mt", ""),
            entry("pt", ""));

    private Zones() {}

    /** A zone after a clock time: what it is in EDTF. */
    record Zone(int to, String edtf) {}

    static @Nullable Zone at(Tokens tokens, int i) {
        String offset = tokens.isCapital(i) ? OFFSETS.get(tokens.word(i)) : null;
        if (offset != null) {
            return new Zone(i + 1, offset);
        }
        boolean named = switch (tokens.isCapital(i) ? tokens.word(i) : "") {
            case "eastern", "central", "mountain", "pacific" -> true;
            default -> false;
        };
        if (!named) {
            return null;
        }
        int next = tokens.is(i + 1, "standard") || tokens.is(i + 1, "daylight") ? i + 2 : i + 1;
        return tokens.is(next, "time") ? new Zone(next + 1, "") : null;
    }

    /** "+07:00" touching a time before it. */
    static @Nullable Part offset(Tokens tokens, int i) {
        boolean sign = tokens.is(i, "+") || tokens.is(i, "-");
        boolean shaped = sign
                && tokens.touches(i)
                && tokens.touches(i + 1)
                && tokens.digits(i + 1) == 2
                && tokens.is(i + 2, ":")
                && tokens.digits(i + 3) == 2;
        return shaped ? new Part(i + 4, 0) : null;
    }
}
