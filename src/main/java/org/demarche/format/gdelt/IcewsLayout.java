package org.demarche.format.gdelt;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.format.gdelt.CodedRow.Side;
import org.demarche.format.gdelt.CodedRow.Spot;
import org.demarche.format.table.Row;

/** The Integrated Crisis Early Warning System's coded event data. */
final class IcewsLayout extends Layout {
    IcewsLayout(List<String> header) {
        super(
                header,
                List.of(
                        "CAMEO Code",
                        "Event Text",
                        "Source Sectors",
                        "Target Sectors",
                        "Story ID",
                        "Sentence Number",
                        "Publisher"));
    }

    @Override
    boolean hasHeader() {
        return true;
    }

    @Override
    int fewest() {
        return 1 + Math.max(codeColumn(), dateColumn());
    }

    /** Ids repeat on other days; only with the day they are unique. */
    @Override
    CodedRow read(Row row) {
        String date = row.cell(dateColumn());
        return new CodedRow(
                (cell(row, "Event ID") + " " + date).strip(),
                date,
                side(row, "Source"),
                side(row, "Target"),
                row.cell(codeColumn()),
                "",
                cell(row, "Intensity"),
                spot(row),
                cell(row, "Story ID"),
                "");
    }

    private Side side(Row row, String which) {
        String name = cell(row, which + " Name");
        return new Side(name, name, cell(row, which + " Country"), cell(row, which + " Sectors"));
    }

    private Spot spot(Row row) {
        String name = Stream.of("City", "District", "Province", "Country")
                .map(part -> cell(row, part))
                .filter(part -> !part.isEmpty())
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
        return column("CAMEO Code");
    }
}
