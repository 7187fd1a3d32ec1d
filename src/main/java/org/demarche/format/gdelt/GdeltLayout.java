package org.demarche.format.gdelt;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.format.gdelt.CodedRow.Side;
import org.demarche.format.gdelt.CodedRow.Spot;
import org.demarche.format.table.Row;

/** GDELT 1.0 and 2.0, by the number of columns where there is no header. */
final class GdeltLayout extends Layout {
    /** How many columns the files of the years up to March 2013 have. */
    static final int BACKFILE_COLUMNS = 57;

    static final int COLUMNS_1 = 58;
    static final int COLUMNS_2 = 61;

    private static final List<String> ACTOR = List.of(
            "Code",
            "Name",
            "CountryCode",
            "KnownGroupCode",
            "EthnicCode",
            "Religion1Code",
            "Religion2Code",
            "Type1Code",
            "Type2Code",
            "Type3Code");
    private static final List<String> EXTRAS = List.of(
            "EventCode",
            "IsRootEvent",
            "QuadClass",
            "NumMentions",
            "NumSources",
            "NumArticles",
            "AvgTone",
            "DATEADDED");

    private final boolean header;

    private final int actor1;
    private final int actor2;
    private final int code;
    private final int root;
    private final int date;
    private final int score;
    private final int mentions;
    private final int place;
    private final int country;
    private final int lat;
    private final int lon;
    private final int address;

    GdeltLayout(List<String> names, boolean header) {
        super(names, EXTRAS);
        this.header = header;
        actor1 = column("Actor1Code");
        actor2 = column("Actor2Code");
        code = column("EventCode");
        root = column("IsRootEvent");
        date = names.stream().anyMatch("SQLDATE"::equals) ? column("SQLDATE") : column("Day");
        score = column("GoldsteinScale");
        mentions = column("NumMentions");
        place = column("ActionGeo_FullName");
        country = column("ActionGeo_CountryCode");
        lat = column("ActionGeo_Lat");
        lon = column("ActionGeo_Long");
        address = column("SOURCEURL");
    }

    /** The columns' names in a file with so many. */
    static List<String> names(int count) {
        Stream<String> head = Stream.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate");
        Stream<String> actors =
                Stream.of("Actor1", "Actor2").flatMap(one -> ACTOR.stream().map(one::concat));
        Stream<String> event = Stream.of(
                "IsRootEvent",
                "EventCode",
                "EventBaseCode",
                "EventRootCode",
                "QuadClass",
                "GoldsteinScale",
                "NumMentions",
                "NumSources",
                "NumArticles",
                "AvgTone");
        Stream<String> geo = Stream.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")
                .flatMap(one -> Stream.of(
                                "Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID")
                        .filter(part -> count == COLUMNS_2 || !part.equals("ADM2Code"))
                        .map(one::concat));
        Stream<String> tail = Stream.of("DATEADDED", "SOURCEURL").limit(count == BACKFILE_COLUMNS ? 1 : 2);
        return Stream.of(head, actors, event, geo, tail).flatMap(part -> part).toList();
    }

    @Override
    boolean hasHeader() {
        return header;
    }

    @Override
    int fewest() {
        return code + 1;
    }

    @Override
    CodedRow read(Row row) {
        return new CodedRow(
                row.cell(0),
                row.cell(date),
                side(row, actor1),
                side(row, actor2),
                row.cell(code),
                "",
                row.cell(score),
                new Spot(row.cell(place), row.cell(country), row.cell(lat), row.cell(lon)),
                row.cell(address),
                row.cell(mentions));
    }

    /** The raw code and name, the country, and the first type. */
    private static Side side(Row row, int at) {
        return new Side(row.cell(at), row.cell(at + 1), row.cell(at + 2), row.cell(at + 7));
    }

    @Override
    boolean isRoot(Row row) {
        return row.cell(root).equals("1");
    }

    @Override
    boolean usesFips() {
        return true;
    }

    @Override
    int dateColumn() {
        return date;
    }

    @Override
    int codeColumn() {
        return code;
    }
}
