package org.demarche.format.gdelt;

import java.util.List;
import java.util.Locale;
import org.demarche.format.gdelt.CodedRow.Side;
import org.demarche.format.table.Row;

/** The POLitical Event Classification, Attributes, and Types data, coded in PLOVER. */
final class PolecatLayout extends HeaderLayout {
    PolecatLayout(List<String> header) {
        super(
                header,
                "Event Type",
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
    CodedRow read(Row row) {
        return new CodedRow(
                cell(row, "Event ID"),
                row.cell(dateColumn()),
                side(row, "Actor"),
                side(row, "Recipient"),
                row.cell(codeColumn()).toUpperCase(Locale.ROOT),
                cell(row, "Event Mode"),
                cell(row, "Intensity"),
                spot(row, said(row, "Placename", "City", "Province", "Country").filter(part -> !part.equals("None"))),
                cell(row, "Source") + "|" + cell(row, "Publication Date") + "|" + cell(row, "Headline"),
                "");
    }

    private Side side(Row row, String which) {
        String country = cell(row, which + " Country");
        String name = cell(row, which + " Name");
        String sector = (cell(row, "Primary " + which + " Sector") + " " + cell(row, which + " Title")).strip();
        return new Side(name.isEmpty() ? country : name, name, country, sector);
    }
}
