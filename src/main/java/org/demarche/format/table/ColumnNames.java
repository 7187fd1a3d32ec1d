package org.demarche.format.table;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names by which people call the columns of tables, in the languages whose dates are read. Each language has a line
 * for a field, the best name first, in small letters without accents; {@link #PERSONS} and {@link #NAME} are names of
 * columns of actors that say more.
 */
final class ColumnNames {
    private static final String ENGLISH = """
            id: id, event id, uid, identifier, internal identifier, key
            title: title, event, headline, event name, label, subject, what, event title
            date: date, when, start, start date, begin, begins, beginning, from, date from, event date, dated, start time, \
            begin date, date start, timestamp, day date
            end: end, end date, until, to, date to, finish, ends, through, end time, date end, finish date, last day
            time: time, start time, time of day, local time, clock, begin time
            end_time: end time, finish time
            year: year
            month: month
            day: day
            printed: printed, display date, date text
            type: types, type, event type, kind
            actors: actors, actor, participants, parties, states
            persons: people, persons, person, who
            name: name, names
            initiator: initiator, sender, actor1, actor 1, source actor, speaker, author
            recipient: recipient, addressee, receiver, actor2, actor 2, target, target actor
            roles: roles
            kinds: kinds
            place: place, location, venue, locale, city, where, town, site
            country: country, country name, nation, state or country
            lat: lat, latitude
            lon: lon, lng, long, longitude
            summary: summary, description, text, remarks, details, notes, abstract, body, content, comment, comments, remark
            links: links, link, url, source url, href, website, web, source, sources
            status: status
            score: score, goldstein, intensity
            significance: significance, importance
            doubt: doubt
            note: note
            tags: tags, tag, keywords, category, categories, topic, topics, group, role
            sources: sources, source
            computed: earliest, latest
            """;

    private static final String GERMAN = """
            id: kennung
            title: titel, ereignis, uberschrift, bezeichnung, betreff, was, veranstaltung, anlass
            date: datum, zeitpunkt, beginn, anfang, von, startdatum, datum von, wann, anfangsdatum, ab, seit
            end: ende, enddatum, datum bis, bis
            time: uhrzeit, zeit, startzeit
            end_time: endzeit
            year: jahr
            month: monat
            day: tag
            type: art, typ
            actors: akteure, akteur, beteiligte, teilnehmer, parteien, staaten
            persons: personen, person, wer
            name: name, namen
            initiator: absender, verfasser, autor, redner, sprecher
            recipient: empfanger, adressat
            place: ort, stadt, schauplatz, wo, veranstaltungsort, tagungsort, ortschaft
            country: land, staat, nation
            lat: breite, breitengrad
            lon: lange, langengrad
            summary: beschreibung, zusammenfassung, inhalt, bemerkung, bemerkungen, text, details, anmerkung, anmerkungen, \
            notiz, notizen, kommentar
            links: verweis, verweise, webseite, quelle, quellen
            tags: schlagwort, schlagworter, stichwort, stichworter, kategorie, kategorien, thema, themen, gruppe, rubrik
            sources: quelle, quellen
            """;

    private static final String FRENCH = """
            id: identifiant
            title: titre, evenement, intitule, nom de l evenement, objet, quoi
            date: date, debut, date de debut, date debut, quand, du, depuis, date de l evenement
            end: fin, date de fin, date fin, au, jusqu au
            time: heure, heure de debut
            end_time: heure de fin
            year: annee, an
            month: mois
            day: jour
            type: type, types
            actors: acteurs, acteur, participants, parties, etats
            persons: personnes, personne, qui
            name: nom, noms
            initiator: expediteur, auteur, initiateur, orateur, emetteur
            recipient: destinataire
            place: lieu, ville, endroit, ou, localite
            country: pays, nation
            lat: latitude
            lon: longitude
            summary: resume, texte, contenu, description, remarques, remarque, details, notes, commentaire, commentaires
            links: lien, liens, site web, site, source, sources
            tags: categorie, mots cles, theme, sujet, categories, mot cle, themes, groupe, rubrique, etiquettes
            sources: sources, source
            """;

    private static final String SPANISH = """
            id: identificador
            title: titulo, evento, acontecimiento, suceso, asunto, que, hecho, nombre del evento
            date: fecha, fecha de inicio, fecha inicio, cuando, inicio, comienzo, desde, fecha del evento
            end: fin, fecha de fin, fecha fin, fecha final, final, hasta
            time: hora, hora de inicio, horario
            end_time: hora de fin, hora final
            year: ano
            month: mes
            day: dia
            type: tipo
            actors: actores, actor, participantes, participante, partes, estados
            persons: personas, persona, quien, quienes
            name: nombre, nombres
            initiator: remitente, autor, iniciador, orador, emisor
            recipient: destinatario, receptor
            place: lugar, ciudad, sitio, donde, localidad, ubicacion, sede
            country: pais, nacion
            lat: latitud
            lon: longitud
            summary: descripcion, resumen, texto, contenido, detalles, notas, comentario, comentarios, observaciones
            links: enlace, enlaces, sitio web, fuente, fuentes
            tags: categoria, etiquetas, palabras clave, tema, grupo, categorias, etiqueta, temas
            sources: fuentes, fuente
            """;

    private static final String ITALIAN = """
            id: identificativo
            title: titolo, evento, avvenimento, oggetto, cosa, nome evento, nome dell evento, intestazione
            date: data, data di inizio, data inizio, quando, inizio, dal, da, data evento, data dell evento
            end: fine, data di fine, data fine, fino al, fino a, al, termine
            time: ora, ora di inizio, ora inizio, orario
            end_time: ora di fine, ora fine
            year: anno
            month: mese
            day: giorno
            type: tipo
            actors: attori, attore, partecipanti, partecipante, parti, stati
            persons: persone, persona, chi
            name: nome, nomi
            initiator: mittente, autore, iniziatore, oratore
            recipient: destinatario, ricevente
            place: luogo, citta, dove, localita, sede
            country: paese, nazione
            lat: latitudine
            lon: longitudine
            summary: descrizione, riassunto, sommario, testo, contenuto, dettagli, commento, commenti, osservazioni
            links: collegamento, collegamenti, sito web, sito, fonte, fonti
            tags: categoria, parole chiave, etichette, tema, argomento, gruppo, categorie, etichetta, temi, argomenti
            sources: fonti, fonte
            """;

    private static final String PORTUGUESE = """
            id: identificador
            title: titulo, evento, acontecimento, assunto, o que, nome do evento
            date: data, data de inicio, data inicio, quando, inicio, comeco, desde, data do evento
            end: fim, data de fim, data fim, data final, final, ate, termino
            time: hora, hora de inicio, horario
            end_time: hora de fim, hora fim, hora final
            year: ano
            month: mes
            day: dia
            type: tipo
            actors: atores, ator, actores, actor, participantes, participante, partes, estados
            persons: pessoas, pessoa, quem
            name: nome, nomes
            initiator: remetente, autor, iniciador, orador, emissor
            recipient: destinatario, recetor, receptor
            place: lugar, local, cidade, onde, localidade, sitio, localizacao, sede
            country: pais, nacao
            lat: latitude
            lon: longitude
            summary: descricao, resumo, texto, conteudo, detalhes, notas, comentario, comentarios, observacoes
            links: ligacao, ligacoes, hiperligacao, site, fonte, fontes
            tags: categoria, etiquetas, palavras chave, tema, grupo, categorias, topico, topicos, etiqueta, temas
            sources: fontes, fonte
            """;

    /** Names of columns of persons. */
    private static final String PERSONS = "persons";

    /** Names of columns that hold who a person is, or what anything else is called. */
    private static final String NAME = "name";

    private static final Map<Field, Map<String, Integer>> RANKS = new EnumMap<>(Field.class);
    private static final Set<String> WORDS_FOR_PERSONS = new HashSet<>();
    private static final Set<String> WORDS_FOR_NAMES = new HashSet<>();

    static {
        Stream.of(ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE).forEach(ColumnNames::add);
    }

    private ColumnNames() {}

    private static void add(String language) {
        Map<Field, Integer> counts = new EnumMap<>(Field.class);
        language.lines().forEach(line -> {
            int colon = line.indexOf(':');
            String key = line.substring(0, colon);
            List<String> names = List.of(line.substring(colon + 2).split(", ", -1));
            Field field = key.equals(PERSONS) || key.equals(NAME)
                    ? Field.ACTORS
                    : Field.valueOf(key.toUpperCase(Locale.ROOT));
            Map<String, Integer> ranks = RANKS.computeIfAbsent(field, _ -> new HashMap<>());
            names.forEach(name -> ranks.merge(name, counts.merge(field, 1, Integer::sum) - 1, Math::min));
            if (key.equals(NAME)) {
                WORDS_FOR_NAMES.addAll(names);
            }
            if (field == Field.ACTORS && !key.equals("actors")) {
                WORDS_FOR_PERSONS.addAll(names);
            }
        });
    }

    /** How well a column's name fits a field, 0 best; −1 if it does not. */
    static int rank(Field field, String header) {
        Map<String, Integer> ranks = RANKS.getOrDefault(field, Map.of());
        return ranks.getOrDefault(plain(header), -1);
    }

    /** Whether a column is called "name" and nothing more. */
    static boolean isName(String header) {
        return WORDS_FOR_NAMES.contains(plain(header));
    }

    /** Whether some word of a column's name says that it holds persons. */
    static boolean isOfPersons(String header) {
        return Stream.of(plain(header).split(" ", -1)).anyMatch(WORDS_FOR_PERSONS::contains);
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
