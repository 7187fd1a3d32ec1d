package org.demarche.format.gdelt;

/**
 * What every table of coded events says in a row, in its own words.
 *
 * @param id unique in the table, if the table is right; empty if it has none
 * @param date as printed
 * @param code of CAMEO or PLOVER
 * @param mode what PLOVER adds to the type; empty if nothing
 * @param score −10 to +10; empty if not given
 * @param address where the report is, or what stands for it; empty if not given
 * @param weight how many mentions there are; empty if not given
 */
record CodedRow(
        String id,
        String date,
        Side first,
        Side second,
        String code,
        String mode,
        String score,
        Spot spot,
        String address,
        String weight) {

    /**
     * An actor as the row gives it.
     *
     * @param code that tells this actor from others; the name where there are no codes; empty if there is no actor
     * @param name as the report calls it
     * @param country its state, by code or name; empty if none
     * @param sector what part of its state or society it is, by code or words; empty if not said
     */
    record Side(String code, String name, String country, String sector) {
        boolean isEmpty() {
            return code.isEmpty();
        }
    }

    /**
     * Where it happened.
     *
     * @param country in FIPS or by name, as the table has it
     * @param lat degrees, as printed
     * @param lon degrees, as printed
     */
    record Spot(String name, String country, String lat, String lon) {}
}
