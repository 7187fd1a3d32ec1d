package org.demarche.format.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.format.ChronicleBuilder;
import org.demarche.format.Countries;
import org.demarche.format.ExtraFields;
import org.demarche.format.Problems;
import org.demarche.model.ActorKind;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Extras;
import org.demarche.model.Link;
import org.demarche.model.Participation;
import org.demarche.model.Role;
import org.demarche.model.Status;
import org.jspecify.annotations.Nullable;

/** The reading of one table: rows as events. */
final class TableReading {
    private static final double MAX_SCORE = 10;
    private static final int LONGEST_TITLE = 100;
    private static final Pattern SENTENCE = Pattern.compile("(?s)(.+?[.!?])(?:\\s.*)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(-?\\d+),(\\d+)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

    private final Mapping mapping;
    private final int width;
    private final Problems problems;
    private final DateColumns dates;
    private final List<Integer> others;
    private final List<String> otherNames;
    private final ActorKind otherKind;
    private final ChronicleBuilder chronicle = new ChronicleBuilder();
    private final Countries countries = new Countries();
    private final Hashes rows = new Hashes();

    TableReading(Mapping mapping, TableHead head, Optional<DateOrder> order, Problems problems) {
        this.mapping = mapping;
        this.width = head.names().size();
        this.problems = problems;
        this.dates = new DateColumns(mapping, order, head.daysLater(), problems);
        this.others = mapping.others();
        this.otherNames = others.stream().map(this::extraName).toList();
        this.otherKind = mapping.namesPersons() ? ActorKind.PERSON : ActorKind.ORGANISATION;
    }

    void add(Row row) {
        if (row.isBlank()) {
            return;
        }
        if (row.size() > width) {
            problems.add(row.line(), row.column(width), "", "problem.table.long", row.size(), width);
        }
        long hash = Hashes.of(row.cells());
        int before = rows.putIfAbsent(hash, (int) Math.min(row.line(), Integer.MAX_VALUE));
        if (before != Hashes.NONE) {
            problems.add(row.line(), 1, "", "problem.table.twice", before);
        }
        chronicle.add(event(row));
    }

    Chronicle chronicle(String title) {
        dates.settle(chronicle);
        return chronicle.build(title, Extras.NONE);
    }

    private Event event(Row row) {
        DateColumns.Date date = dates.read(row, chronicle.eventCount());
        ExtraFields extras = new ExtraFields();
        List<String> tags = new ArrayList<>(Cells.split(cell(row, Field.TAGS)));
        List<EventType> types = Mapping.types(cell(row, Field.TYPE));
        if (types.isEmpty()) {
            tags.addAll(Cells.split(cell(row, Field.TYPE)));
        }
        List<Participation> actors = actors(row);
        String place = place(row);
        List<String> noLinks = new ArrayList<>();
        Event.Builder event = Event.builder(id(row), title(row, actors, date), date.when())
                .printed(orNull(date.printed()))
                .types(types)
                .actors(actors)
                .place(place)
                .summary(orNull(cell(row, Field.SUMMARY)))
                .status(status(row))
                .significance(number(row, Field.SIGNIFICANCE, 0, 1))
                .score(score(row, types))
                .doubt(orNull(cell(row, Field.DOUBT)))
                .note(orNull(cell(row, Field.NOTE)))
                .tags(tags)
                .links(links(row, noLinks));
        extras.text(CsvWriter.SOURCES, cell(row, Field.SOURCES));
        for (int i = 0; i < others.size(); i++) {
            extras.number(otherNames.get(i), row.cell(others.get(i)));
        }
        for (int column = width; column < row.size(); column++) {
            extras.number("column " + (column + 1), row.cell(column));
        }
        for (Field field : date.unused()) {
            extras.text(extraName(mapping.column(field)), cell(row, field));
        }
        extras.text("link", String.join(Cells.SEPARATOR, noLinks));
        return event.extras(extras.build()).build();
    }

    /** A column's name that is none of our own fields', so that the two are not taken for one when saved. */
    private String extraName(int column) {
        String name = mapping.name(column);
        return CsvWriter.OWN_FIELDS.contains(name) ? name + " (column)" : name;
    }

    private String id(Row row) {
        String wanted = cell(row, Field.ID);
        if (wanted.isEmpty()) {
            return chronicle.eventId("row-" + row.line());
        }
        String id = chronicle.eventId(wanted);
        if (!id.equals(wanted)) {
            problems.add(row.line(), row.column(mapping.column(Field.ID)), "", "problem.twice.event", wanted);
        }
        return id;
    }

    /** The title; of a row without one who and where, else the summary's first sentence, else the date. */
    private String title(Row row, List<Participation> actors, DateColumns.Date date) {
        String title = cell(row, Field.TITLE);
        if (!title.isEmpty()) {
            return title;
        }
        String where = where(row);
        if (!actors.isEmpty()) {
            String who = who(row);
            return where.isEmpty() ? who : who + " – " + where;
        }
        String summary = SENTENCE.matcher(cell(row, Field.SUMMARY)).replaceFirst("$1");
        if (!summary.isEmpty()) {
            return summary.length() <= LONGEST_TITLE
                    ? summary
                    : summary.substring(0, LONGEST_TITLE).strip() + "…";
        }
        return where.isEmpty() ? date.printed() : where;
    }

    private String where(Row row) {
        String place = cell(row, Field.PLACE);
        String country = cell(row, Field.COUNTRY);
        if (place.isEmpty()) {
            return country;
        }
        return country.isEmpty() || country.equals(place) ? place : place + ", " + country;
    }

    private String who(Row row) {
        List<String> names = new ArrayList<>(Cells.split(cell(row, Field.INITIATOR)));
        names.addAll(Cells.split(cell(row, Field.ACTORS)));
        names.addAll(Cells.split(cell(row, Field.RECIPIENT)));
        return String.join(", ", names);
    }

    private List<Participation> actors(Row row) {
        List<Participation> parts = new ArrayList<>();
        addSide(row, Field.INITIATOR, Role.INITIATOR, parts);
        addSide(row, Field.RECIPIENT, Role.RECIPIENT, parts);
        List<String> names = Cells.split(cell(row, Field.ACTORS));
        List<String> roles = Cells.split(cell(row, Field.ROLES));
        List<String> kinds = Cells.split(cell(row, Field.KINDS));
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Role role = i < roles.size() ? Role.ofId(roles.get(i)).orElse(Role.PARTICIPANT) : Role.PARTICIPANT;
            Optional<ActorKind> kind = i < kinds.size() ? ActorKind.ofId(kinds.get(i)) : Optional.empty();
            parts.add(part(names.get(i), kind.orElseGet(() -> kind(name)), role));
        }
        return parts;
    }

    private void addSide(Row row, Field field, Role role, List<Participation> parts) {
        for (String name : Cells.split(cell(row, field))) {
            parts.add(part(name, kind(name), role));
        }
    }

    private ActorKind kind(String name) {
        return countries.ofName(name) != null ? ActorKind.STATE : otherKind;
    }

    private Participation part(String name, ActorKind kind, Role role) {
        return new Participation(chronicle.actor(name, kind), role, Extras.NONE);
    }

    private @Nullable String place(Row row) {
        String name = cell(row, Field.PLACE);
        String country = cell(row, Field.COUNTRY);
        Double lat = number(row, Field.LAT, -90, 90);
        Double lon = number(row, Field.LON, -180, 180);
        if (name.isEmpty() && country.isEmpty()) {
            return lat == null || lon == null ? null : chronicle.place(lat + ", " + lon, null, lat, lon);
        }
        String code = countries.codeOf(country);
        String shown = name.isEmpty() ? country : code == null && !country.isEmpty() ? name + ", " + country : name;
        return chronicle.place(shown, code, lat, lon);
    }

    private Status status(Row row) {
        String word = cell(row, Field.STATUS);
        if (word.isEmpty()) {
            return Status.HAPPENED;
        }
        Optional<Status> status = Status.ofId(word.toLowerCase(Locale.ROOT));
        if (status.isEmpty()) {
            problems.add(row.line(), row.column(mapping.column(Field.STATUS)), "", "problem.table.status", word);
        }
        return status.orElse(Status.HAPPENED);
    }

    /** A score that says no more than the type does is the type's. */
    private @Nullable Double score(Row row, List<EventType> types) {
        Double score = number(row, Field.SCORE, -MAX_SCORE, MAX_SCORE);
        boolean ofType =
                score != null && !types.isEmpty() && types.getFirst().weight().orElse(Double.NaN) == score;
        return ofType ? null : score;
    }

    private @Nullable Double number(Row row, Field field, double least, double most) {
        String text = cell(row, field);
        if (text.isEmpty()) {
            return null;
        }
        String plain = DECIMAL_COMMA.matcher(text).replaceFirst("$1.$2");
        Double value = ExtraFields.isNumber(plain) ? Double.valueOf(plain) : null;
        if (value == null || value < least || value > most) {
            String name = mapping.name(mapping.column(field));
            long column = row.column(mapping.column(field));
            problems.add(row.line(), column, "", "problem.range", name, least, most, text);
            return null;
        }
        return value;
    }

    /** The links of a row; what stands among them but is no address is added to the others. */
    private List<Link> links(Row row, List<String> others) {
        List<Link> links = new ArrayList<>();
        for (String text : Cells.split(cell(row, Field.LINKS))) {
            if (ADDRESS.matcher(text).matches()) {
                links.add(new Link(text, null, Extras.NONE));
            } else {
                others.add(text);
            }
        }
        return links;
    }

    private String cell(Row row, Field field) {
        return mapping.cell(row, field);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
