package org.demarche.format.gdelt;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.format.gdelt.CodedRow.Spot;
import org.demarche.format.table.Row;

/** A table of coded events that names its columns, one of them "Event Date", and countries in words. */
abstract sealed class HeaderLayout extends Layout permits IcewsLayout, PolecatLayout {
    private final String codeName;

    /**
     * The layout of a table with this header.
     *
     * @param codeName the column that holds the code
     * @param extras columns without a place in the model
     */
    HeaderLayout(List<String> header, String codeName, List<String> extras) {
        super(header, extras);
        this.codeName = codeName;
    }

    @Override
    final boolean hasHeader() {
        return true;
    }

    @Override
    final int fewest() {
        return 1 + Math.max(codeColumn(), dateColumn());
    }

    @Override
    final boolean usesFips() {
        return false;
    }

    @Override
    final int dateColumn() {
        return column("Event Date");
    }

    @Override
    final int codeColumn() {
        return column(codeName);
    }

    /** What a row says in some columns, where it says anything. */
    final Stream<String> said(Row row, String... names) {
        return Stream.of(names).map(name -> cell(row, name)).filter(part -> !part.isEmpty());
    }

    /** Where it happened, from the smallest part of the place to the largest. */
    final Spot spot(Row row, Stream<String> parts) {
        String name = parts.distinct().collect(Collectors.joining(", "));
        return new Spot(name, cell(row, "Country"), cell(row, "Latitude"), cell(row, "Longitude"));
    }
}
