package org.demarche.time;

/** What EDTF says of a date's reliability: {@code ?}, {@code ~}, {@code %} or nothing. */
public enum Qualifier {
    NONE(""),
    UNCERTAIN("?"),
    APPROXIMATE("~"),
    BOTH("%");

    private final String sign;

    Qualifier(String sign) {
        this.sign = sign;
    }

    /** The qualifier that says both or neither or one. */
    static Qualifier of(boolean uncertain, boolean approximate) {
        if (uncertain) {
            return approximate ? BOTH : UNCERTAIN;
        }
        return approximate ? APPROXIMATE : NONE;
    }

    /** The EDTF sign, empty for {@link #NONE}. */
    public String sign() {
        return sign;
    }

    /** {@code ?} or {@code %}: the source doubts it. */
    public boolean isUncertain() {
        return this == UNCERTAIN || this == BOTH;
    }

    /** {@code ~} or {@code %}: about. */
    public boolean isApproximate() {
        return this == APPROXIMATE || this == BOTH;
    }

    /** Both together. */
    public Qualifier and(Qualifier other) {
        return of(isUncertain() || other.isUncertain(), isApproximate() || other.isApproximate());
    }
}
