package org.demarche.format.gdelt;

import java.util.List;
import org.demarche.format.gdelt.CodedRow.Side;
import org.demarche.format.table.Row;

/** The Integrated Crisis Early Warning System's coded event data. */
final class IcewsLayout extends HeaderLayout {
    IcewsLayout(List<String> header) {
        super(
                header,
                "CAMEO Code",
                List.of(
                        "CAMEO Code",
                        "Event Text",
                        "Source Sectors",
                        "Target Sectors",
                        "Story ID",
                        "Sentence Number",
                        "Publisher"));
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
                spot(row, said(row, "City", "District", "Province", "Country")),
                cell(row, "Story ID"),
                "");
    }

    private Side side(Row row, String which) {
        String name = cell(row, which + " Name");
        return new Side(name, name, cell(row, which + " Country"), cell(row, which + " Sectors"));
    }
}
