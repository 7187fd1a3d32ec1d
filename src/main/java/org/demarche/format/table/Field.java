package org.demarche.format.table;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a column of a table can hold of an event, with the names by which people call such columns in English, German,
 * French and Spanish, without accents.
 */
public enum Field {
    ID("id", "event id", "uid", "identifier", "internal identifier", "key"),
    TITLE(
            "title",
            "event",
            "headline",
            "event name",
            "label",
            "subject",
            "what",
            "event title",
            "titel",
            "ereignis",
            "uberschrift",
            "bezeichnung",
            "betreff",
            "was",
            "titre",
            "evenement",
            "intitule",
            "nom de l evenement",
            "objet",
            "quoi",
            "titulo",
            "evento",
            "acontecimiento",
            "suceso",
            "asunto"),
    DATE(
            "date",
            "when",
            "start",
            "start date",
            "begin",
            "begins",
            "beginning",
            "from",
            "date from",
            "event date",
            "dated",
            "start time",
            "begin date",
            "date start",
            "datum",
            "timestamp",
            "day date",
            "zeitpunkt",
            "beginn",
            "anfang",
            "von",
            "startdatum",
            "datum von",
            "wann",
            "anfangsdatum",
            "debut",
            "date de debut",
            "date debut",
            "quand",
            "du",
            "fecha",
            "fecha de inicio",
            "fecha inicio",
            "cuando",
            "inicio",
            "comienzo",
            "desde"),
    END(
            "end",
            "end date",
            "until",
            "to",
            "date to",
            "finish",
            "ends",
            "through",
            "end time",
            "date end",
            "finish date",
            "last day",
            "ende",
            "enddatum",
            "datum bis",
            "bis",
            "fin",
            "date de fin",
            "date fin",
            "au",
            "fecha de fin",
            "fecha fin",
            "fecha final",
            "final",
            "hasta"),
    TIME(
            "time",
            "start time",
            "time of day",
            "local time",
            "clock",
            "begin time",
            "uhrzeit",
            "zeit",
            "startzeit",
            "heure",
            "heure de debut",
            "hora",
            "hora de inicio"),
    END_TIME("end time", "finish time", "endzeit", "heure de fin", "hora de fin", "hora final"),
    YEAR("year", "jahr", "annee", "an", "ano"),
    MONTH("month", "monat", "mois", "mes"),
    DAY("day", "tag", "jour", "dia"),
    PRINTED("printed", "display date", "date text"),
    TYPE("types", "type", "event type", "kind", "art", "typ", "tipo"),
    ACTORS(
            "actors",
            "actor",
            "participants",
            "people",
            "persons",
            "person",
            "parties",
            "who",
            "states",
            "name",
            "names",
            "akteure",
            "akteur",
            "beteiligte",
            "personen",
            "acteurs",
            "acteur",
            "personnes",
            "actores",
            "participantes",
            "personas"),
    INITIATOR(
            "initiator",
            "sender",
            "actor1",
            "actor 1",
            "source actor",
            "speaker",
            "author",
            "absender",
            "expediteur",
            "remitente"),
    RECIPIENT(
            "recipient",
            "addressee",
            "receiver",
            "actor2",
            "actor 2",
            "target",
            "target actor",
            "empfanger",
            "destinataire",
            "destinatario"),
    ROLES("roles"),
    KINDS("kinds"),
    PLACE(
            "place",
            "location",
            "venue",
            "locale",
            "city",
            "where",
            "town",
            "site",
            "ort",
            "stadt",
            "schauplatz",
            "lieu",
            "ville",
            "endroit",
            "lugar",
            "ciudad",
            "sitio"),
    COUNTRY("country", "country name", "nation", "state or country", "land", "staat", "pays", "pais"),
    LAT("lat", "latitude", "breite", "breitengrad", "latitud"),
    LON("lon", "lng", "long", "longitude", "lange", "langengrad", "longitud"),
    SUMMARY(
            "summary",
            "description",
            "text",
            "remarks",
            "details",
            "notes",
            "abstract",
            "body",
            "content",
            "comment",
            "comments",
            "remark",
            "beschreibung",
            "zusammenfassung",
            "inhalt",
            "bemerkung",
            "bemerkungen",
            "resume",
            "texte",
            "contenu",
            "descripcion",
            "resumen",
            "texto",
            "contenido"),
    LINKS(
            "links",
            "link",
            "url",
            "source url",
            "href",
            "website",
            "web",
            "verweis",
            "verweise",
            "lien",
            "liens",
            "enlace",
            "enlaces"),
    STATUS("status"),
    SCORE("score", "goldstein", "intensity"),
    SIGNIFICANCE("significance", "importance"),
    DOUBT("doubt"),
    NOTE("note"),
    TAGS(
            "tags",
            "tag",
            "keywords",
            "category",
            "categories",
            "topic",
            "topics",
            "group",
            "role",
            "schlagwort",
            "schlagworter",
            "kategorie",
            "thema",
            "gruppe",
            "categorie",
            "mots cles",
            "theme",
            "sujet",
            "categoria",
            "etiquetas",
            "palabras clave",
            "tema",
            "grupo"),
    /** Kept beside the event as it stands. */
    SOURCES("sources"),
    /** What {@link CsvWriter} computes from the date, so that reading it back needs nothing of it. */
    COMPUTED("earliest", "latest");

    private final String names;

    Field(String... names) {
        this.names = String.join("|", names);
    }

    /** The field that the user calls so on the command line. */
    static Optional<Field> ofId(String id) {
        String low = id.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.id().equals(low) || field.rank(low) >= 0)
                .findFirst();
    }

    /** The name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All names for the command line. */
    static String ids() {
        return Arrays.stream(values())
                .filter(field -> field != COMPUTED)
                .map(Field::id)
                .collect(Collectors.joining(", "));
    }

    /** Whether these are names of columns, one for a date and another for something else of an event. */
    static boolean nameColumns(String... names) {
        List<Field> fields = Arrays.stream(names)
                .map(name -> Arrays.stream(values())
                        .filter(field -> field.rank(name) >= 0)
                        .findFirst())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return fields.size() > 1 && (fields.contains(DATE) || fields.contains(YEAR));
    }

    /** How well a column's name fits, 0 best; −1 if it does not. */
    int rank(String header) {
        return List.of(names.split("\\|", -1)).indexOf(plain(header));
    }

    /** Small letters without accents, one space for all that is no letter or digit. */
    private static String plain(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
