package org.demarche.format.frus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.format.ChronicleBuilder;
import org.demarche.format.ExtraFields;
import org.demarche.format.frus.Document.Person;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.Extras;
import org.demarche.model.Participation;
import org.demarche.model.Role;

/** The volume's list of persons, and who takes part in a document. */
final class Persons {
    /** {@code Simons, Thomas W., Jr.} */
    private static final Pattern LISTED = Pattern.compile("([^,]+), ([^,]+?)(, (?:Jr\\.?|Sr\\.?|I{1,3}|IV))?,?");

    private static final String TITLE = "(?:Mr|Mrs|Messrs|General|Gen|Sir|Lord|Count|Baron|Prince|Señor|Consul|Minister"
            + "|Secretary|President|Ambassador|Captain|Admiral|Commander|Dr|Earl|Marquis|Chief)";
    /** {@code Mr. Seat to Mr. Gresham}. */
    private static final Pattern LETTER =
            Pattern.compile("(" + TITLE + "\\.?\\s.{2,80}?) to (" + TITLE + "\\.?\\s.{2,80})");
    /** {@code Telegram From the Embassy in Chile to the Department of State}. */
    private static final Pattern FROM_TO = Pattern.compile("\\bFrom (?:the )?(.{3,120}?) to (?:the )?(.{3,120})");

    private static final Pattern OFFICE = Pattern.compile(
            "(?i).*\\b(embassy|department|legation|mission|consulate|delegation|agency|council|staff|government|office|white"
                    + " house|committee|bureau)\\b.*");
    private static final Pattern COURTESY = Pattern.compile("(?:Mr|Mrs|Messrs)\\.?\\s+");

    private final ChronicleBuilder chronicle;
    private final Map<String, Listed> listed = new HashMap<>();

    private record Listed(String name, String office) {}

    Persons(ChronicleBuilder chronicle) {
        this.chronicle = chronicle;
    }

    /**
     * Takes an entry of the list.
     *
     * @param key its id with {@code #}
     * @param name as printed, last name first
     * @param entry the whole entry, name and office
     */
    void list(String key, String name, String entry) {
        String plain = name.replaceAll("[,;\\s]+$", "");
        Matcher parts = LISTED.matcher(plain);
        String natural = parts.matches()
                ? parts.group(2) + " " + parts.group(1) + (parts.group(3) == null ? "" : parts.group(3))
                : plain;
        String office = entry.startsWith(name) ? entry.substring(name.length()).replaceAll("^[,;\\s]+", "") : entry;
        listed.put(key, new Listed(natural, office));
    }

    /** Everybody's part in a document; where the encoding names nobody, by the words of its heading. */
    List<Participation> of(Document document, String title) {
        Stream<Participation> tagged = Stream.of(
                        document.senders.stream().map(one -> part(one, Role.INITIATOR)),
                        document.recipients.stream().map(one -> part(one, Role.RECIPIENT)),
                        document.participants.stream().map(one -> part(one, Role.PARTICIPANT)))
                .flatMap(parts -> parts);
        List<Participation> parts = tagged.distinct().toList();
        if (!document.senders.isEmpty() || !document.recipients.isEmpty() || !parts.isEmpty()) {
            return parts;
        }
        Matcher letter = LETTER.matcher(title);
        Matcher fromTo = FROM_TO.matcher(title);
        Matcher found = letter.matches() ? letter : fromTo.find() ? fromTo : null;
        return found == null
                ? List.of()
                : List.of(part(found.group(1), Role.INITIATOR), part(found.group(2), Role.RECIPIENT));
    }

    private Participation part(String printed, Role role) {
        String name = COURTESY.matcher(printed.strip()).replaceFirst("");
        return part(new Person("", name), role);
    }

    private Participation part(Person person, Role role) {
        Listed known = listed.get(person.key());
        String name = known == null ? person.name() : known.name();
        String key = known == null ? name : person.key() + " " + name;
        Extras office = known == null
                ? Extras.NONE
                : new ExtraFields().text("office", known.office()).build();
        ActorKind kind = OFFICE.matcher(name).matches() ? ActorKind.ORGANISATION : ActorKind.PERSON;
        String id = chronicle.actor(key, made -> new Actor(made, name, kind, List.of(), office));
        return new Participation(id, role, Extras.NONE);
    }
}
