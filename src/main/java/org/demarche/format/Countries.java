package org.demarche.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Countries by the codes that tables have: CAMEO’s, which are those of ISO 3166-1 alpha-3 but for a few, and FIPS 10-4,
 * which GDELT gives places. Names are English.
 */
public final class Countries {
    /** FIPS 10-4 codes with the ISO 3166-1 alpha-2 code of the same country, where the two differ. */
    private static final String FIPS = "AA AW AC AG AG DZ AJ AZ AN AD AS AU AU AT AV AI AY AQ BA BH BC BW BD BM BF BS"
            + " BG BD BH BZ BK BA BL BO BM MM BN BJ BO BY BP SB BU BG BX BN BY BI CB KH CD TD CE LK CF CG CG CD CH CN"
            + " CI CL CJ KY CK CC CN KM CQ MP CS CR CT CF CW CK DA DK DR DO EI IE EK GQ EN EE ES SV EZ CZ FP PF GA GM"
            + " GB GA GG GE GJ GD GK GG GM DE GQ GU GV GN GZ PS HA HT HO HN IC IS IS IL IV CI IZ IQ JA JP JN SJ KN KP"
            + " KR KI KS KR KT CX KU KW KV XK LE LB LG LV LH LT LI LR LO SK LS LI LT LS MA MG MB MQ MC MO MF YT MG MN"
            + " MH MS MI MW MJ ME MN MC MO MA MP MU MU OM NE NU NG NE NH VU NI NG NS SR NU NI OD SS PA PY PC PN PM PA"
            + " PO PT PP PG PS PW PU GW RI RS RM MH RN MF RP PH RQ PR RS RU SB PM SC KN SE SC SF ZA SG SN SN SG SP ES"
            + " ST LC SU SD SV SJ SW SE SX GS SZ CH TD TT TI TJ TK TC TL TK TN TO TO TG TP ST TS TN TT TL TU TR TX TM"
            + " UC CW UK GB UP UA UV BF VI VG VM VN VQ VI VT VA WA NA WE PS WI EH WS WS WZ SZ YM YE ZA ZM ZI ZW BE BE";

    /** CAMEO's codes that are not ISO's, or are of former states, with a name. */
    private static final Map<String, String> OTHERS = Map.of(
            "ROM", "Romania",
            "WSB", "West Bank",
            "GZS", "Gaza",
            "SCG", "Serbia and Montenegro",
            "YUG", "Yugoslavia",
            "CSK", "Czechoslovakia",
            "SUN", "Soviet Union",
            "TMP", "Timor-Leste",
            "ZAR", "Zaire",
            "KSV", "Kosovo");

    private static final Map<String, String> NAMES_BY_ALPHA_3 = new HashMap<>(OTHERS);
    private static final Map<String, String> ALPHA_2_BY_FIPS = new HashMap<>();
    private static final Map<String, String> ALPHA_2_BY_NAME = new HashMap<>();
    private static final Set<String> ALPHA_2 = Set.of(Locale.getISOCountries());

    static {
        for (String alpha2 : Locale.getISOCountries()) {
            Locale country = Locale.of("", alpha2);
            String name = country.getDisplayCountry(Locale.ENGLISH);
            NAMES_BY_ALPHA_3.put(country.getISO3Country(), name);
            ALPHA_2_BY_NAME.put(name, alpha2);
            ALPHA_2_BY_FIPS.put(alpha2, alpha2);
        }
        String[] pairs = FIPS.split(" ", -1);
        for (int i = 0; i < pairs.length; i += 2) {
            ALPHA_2_BY_FIPS.put(pairs[i], pairs[i + 1]);
        }
    }

    /** The name of a country with that CAMEO code; empty for regions and other codes. */
    public Optional<String> name(String alpha3) {
        return Optional.ofNullable(NAMES_BY_ALPHA_3.get(alpha3));
    }

    /** The ISO 3166-1 alpha-2 code of a FIPS code; null if there is none. */
    public @Nullable String ofFips(String fips) {
        return ALPHA_2_BY_FIPS.get(fips);
    }

    /** The ISO 3166-1 alpha-2 code of a country by its English name; null if it is not known. */
    public @Nullable String ofName(String name) {
        return ALPHA_2_BY_NAME.get(name);
    }

    /** The ISO 3166-1 alpha-2 code of a country by that code, by its English name or its alpha-3 code; else null. */
    public @Nullable String codeOf(String codeOrName) {
        String alpha2 = ALPHA_2_BY_NAME.get(codeOrName);
        if (alpha2 != null) {
            return alpha2;
        }
        return ALPHA_2.contains(codeOrName)
                ? codeOrName
                : name(codeOrName).map(ALPHA_2_BY_NAME::get).orElse(null);
    }

    /** The English name of a country by its ISO 3166-1 alpha-3 code or its name; empty if it is neither. */
    public Optional<String> nameOf(String codeOrName) {
        return ALPHA_2_BY_NAME.containsKey(codeOrName) ? Optional.of(codeOrName) : name(codeOrName);
    }
}
