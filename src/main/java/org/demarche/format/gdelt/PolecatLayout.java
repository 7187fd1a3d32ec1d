package org.demarche.format.gdelt;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.format.gdelt.CodedRow.Side;
import org.demarche.format.gdelt.CodedRow.Spot;
import org.demarche.format.table.Row;

/** The POLitical Event Classification, Attributes, and Types data, coded in PLOVER. */
final class PolecatLayout extends Layout {
    PolecatLayout(List<String> header) {
        super(
                header,
                List.of(
                        "Event Type",
                        "Event Mode",
                        "Quad Code",
                        "Contexts",
                        "Actor Title",
                        "Recipient Title",
                        "Headline",
                        "Source",
                        "Publication Date",
                        "Language"));
    }

    @Override
    boolean hasHeader() {
        return true;
    }

    @Override
    int fewest() {
        return 1 + Math.max(codeColumn(), dateColumn());
    }

    @Override
    CodedRow read(Row row) {
        return new CodedRow(
                cell(row, "Event ID"),
                row.cell(dateColumn()),
                side(row, "Actor"),
                side(row, "Recipient"),
                row.cell(codeColumn()).toUpperCase(Locale.ROOT),
                cell(row, "Event Mode"),
                cell(row, "Intensity"),
                spot(row),
                cell(row, "Source") + "|" + cell(row, "Publication Date") + "|" + cell(row, "Headline"),
                "");
    }

    private Side side(Row row, String which) {
        String country = cell(row, which + " Country");
        String name = cell(row, which + " Name");
        String sector = (cell(row, "Primary " + which + " Sector") + " " + cell(row, which + " Title")).strip();
        return new Side(name.isEmpty() ? country : name, name, country, sector);
    }

    private Spot spot(Row row) {
        String name = Stream.of("Placename", "City", "Province", "Country")
                .map(part -> cell(row, part))
                .filter(part -> !part.isEmpty() && !part.equals("None"))
                .distinct()
                .collect(Collectors.joining(", "));
        return new Spot(name, cell(row, "Country"), cell(row, "Latitude"), cell(row, "Longitude"));
    }

    @Override
    boolean usesFips() {
        return false;
    }

    @Override
    int dateColumn() {
        return column("Event Date");
    }

    @Override
    int codeColumn() {
        return column("Event Type");
    }
}
