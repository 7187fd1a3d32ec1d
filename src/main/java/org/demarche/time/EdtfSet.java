package org.demarche.time;

import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Several dates: one of them, {@code [1667,1668,1670..1672]}, or all of them, {@code {1960,1961-12}}.
 *
 * @param kind which
 * @param members the dates and ranges as written, at least one
 */
public record EdtfSet(Kind kind, List<EdtfMember> members) implements When {
    /** How many of the dates are meant. */
    public enum Kind {
        ONE_OF('[', ']'),
        ALL_OF('{', '}');

        private final char open;
        private final char close;

        Kind(char open, char close) {
            this.open = open;
            this.close = close;
        }

        char close() {
            return close;
        }
    }

    public EdtfSet {
        members = List.copyOf(members);
    }

    @Override
    public String edtf() {
        return text(EdtfMember::edtf);
    }

    @Override
    public String canonical() {
        return text(EdtfMember::canonical);
    }

    private String text(Function<EdtfMember, String> member) {
        return members.stream()
                .map(member)
                .collect(Collectors.joining(",", String.valueOf(kind.open), String.valueOf(kind.close)));
    }

    /** The hull of all members: a band for a choice, a span for a list. */
    @Override
    public Extent extent() {
        Bound earliest = extreme(Extent::earliest, Extents::earlier);
        Bound latest = extreme(Extent::latest, Extents::later);
        if (kind == Kind.ONE_OF || isBackwards()) {
            return new Extent(Extent.Kind.BAND, earliest, earliest, latest, latest);
        }
        Bound latestStart = extreme(Extents::latestStart, Extents::earlier);
        Bound earliestEnd = extreme(Extents::earliestEnd, Extents::later);
        return new Extent(Extent.Kind.SPAN, earliest, latestStart, earliestEnd, latest);
    }

    private Bound extreme(Function<Extent, Bound> bound, BinaryOperator<Bound> chooser) {
        return members.stream()
                .map(EdtfMember::extent)
                .map(bound)
                .reduce(chooser)
                .orElse(Bound.Missing.UNKNOWN);
    }

    @Override
    public Precision precision() {
        return members.stream()
                .map(EdtfMember::precision)
                .max(Comparator.naturalOrder())
                .orElse(Precision.NONE);
    }

    @Override
    public Qualifier qualifier() {
        return members.stream().map(EdtfMember::qualifier).reduce(Qualifier.NONE, Qualifier::and);
    }

    @Override
    public boolean isBackwards() {
        return members.stream().anyMatch(EdtfMember::isBackwards);
    }
}
