package org.demarche.format.gdelt;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.format.ChronicleBuilder;
import org.demarche.format.Countries;
import org.demarche.format.ExtraFields;
import org.demarche.format.gdelt.CodedRow.Side;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.Extras;
import org.demarche.model.Participation;
import org.demarche.model.Role;

/**
 * Actors by their codes. A country, and its government, is the state; another part of a country, such as its press, is
 * an actor of its own. The code and the name that the row has stay with the participation.
 */
final class Actors {
    /** CAMEO's three-letter codes of roles. */
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("GOV", "government"),
            Map.entry("MIL", "armed forces"),
            Map.entry("COP", "police"),
            Map.entry("JUD", "judiciary"),
            Map.entry("LEG", "legislature"),
            Map.entry("SPY", "intelligence service"),
            Map.entry("OPP", "opposition"),
            Map.entry("PTY", "political party"),
            Map.entry("REB", "rebels"),
            Map.entry("INS", "insurgents"),
            Map.entry("SEP", "separatists"),
            Map.entry("UAF", "unidentified armed forces"),
            Map.entry("RAD", "radicals"),
            Map.entry("MOD", "moderates"),
            Map.entry("CVL", "civilians"),
            Map.entry("BUS", "business"),
            Map.entry("MNC", "multinational company"),
            Map.entry("EDU", "education"),
            Map.entry("STU", "students"),
            Map.entry("MED", "media"),
            Map.entry("LAB", "labour"),
            Map.entry("HLH", "health care"),
            Map.entry("HRI", "human rights"),
            Map.entry("ENV", "environment"),
            Map.entry("DEV", "development"),
            Map.entry("AGR", "agriculture"),
            Map.entry("CRM", "criminals"),
            Map.entry("ELI", "elite"),
            Map.entry("REF", "refugees"),
            Map.entry("REL", "religion"),
            Map.entry("SET", "settlers"),
            Map.entry("IGO", "international organisation"),
            Map.entry("NGO", "non-governmental organisation"),
            Map.entry("NGM", "non-governmental movement"),
            Map.entry("INT", "international"),
            Map.entry("UIS", "unidentified state actor"));

    /** CAMEO's codes of regions and of the organisations named most. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("AFR", "Africa"),
            Map.entry("ASA", "Asia"),
            Map.entry("CAS", "Central Asia"),
            Map.entry("CRB", "Caribbean"),
            Map.entry("EAF", "Eastern Africa"),
            Map.entry("EUR", "Europe"),
            Map.entry("LAM", "Latin America"),
            Map.entry("MEA", "Middle East"),
            Map.entry("NAF", "North Africa"),
            Map.entry("NMR", "North America"),
            Map.entry("SAM", "South America"),
            Map.entry("SAS", "South Asia"),
            Map.entry("SEA", "Southeast Asia"),
            Map.entry("WAF", "West Africa"),
            Map.entry("WST", "the West"),
            Map.entry("IGOUNO", "United Nations"),
            Map.entry("IGOEEC", "European Union"),
            Map.entry("IGOEUREEC", "European Union"),
            Map.entry("IGOWSTNAT", "NATO"),
            Map.entry("IGOUNOWHO", "World Health Organization"),
            Map.entry("IGOUNOIAE", "International Atomic Energy Agency"));

    private static final String GOVERNMENT = "GOV";
    private static final int CODE_LENGTH = 3;
    private static final int MOST_KEPT = 200_000;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final ChronicleBuilder chronicle;
    private final Countries countries;
    private final boolean coded;
    private final Map<Side, Known> initiators = new HashMap<>();
    private final Map<Side, Known> recipients = new HashMap<>();

    /**
     * An actor's part, and the actor's name.
     *
     * @param state the country's name; empty if it has none
     */
    record Known(Participation part, String name, String state) {}

    /** @param coded whether actors have CAMEO's codes, not just names */
    Actors(ChronicleBuilder chronicle, Countries countries, boolean coded) {
        this.chronicle = chronicle;
        this.countries = countries;
        this.coded = coded;
    }

    Known initiator(Side side) {
        return known(initiators, side, Role.INITIATOR);
    }

    Known recipient(Side side) {
        return known(recipients, side, Role.RECIPIENT);
    }

    /** The country's name that a side belongs to; empty if to none, as regions and organisations. */
    Optional<String> state(Side side) {
        return countries.nameOf(side.country());
    }

    private Known known(Map<Side, Known> cache, Side side, Role role) {
        Known known = cache.get(side);
        if (known == null) {
            known = make(side, role);
            if (cache.size() < MOST_KEPT) {
                cache.put(side, known);
            }
        }
        return known;
    }

    private Known make(Side side, Role role) {
        Optional<String> state = state(side);
        String name = name(side, state);
        ActorKind kind = kind(name, state);
        String id = chronicle.actor(name, made -> new Actor(made, name, kind, List.of(), Extras.NONE));
        ExtraFields more = new ExtraFields();
        if (coded) {
            more.text("code", side.code()).text("name", side.name());
        } else {
            more.text("country", side.country()).text("sector", side.sector());
        }
        return new Known(new Participation(id, role, more.build()), name, state.orElse(""));
    }

    private ActorKind kind(String name, Optional<String> state) {
        return state.filter(name::equals).isPresent() ? ActorKind.STATE : ActorKind.ORGANISATION;
    }

    private String name(Side side, Optional<String> state) {
        if (!coded) {
            return side.name().isEmpty()
                    ? state.orElse(side.code())
                    : countries.nameOf(side.name()).orElse(side.name());
        }
        String rest = state.isPresent() ? side.code().replace(side.country(), "") : side.code();
        if (state.isPresent() && (rest.isEmpty() || rest.equals(GOVERNMENT))) {
            return state.get();
        }
        String known = NAMES.get(rest);
        if (known != null && state.isEmpty()) {
            return known;
        }
        String roles = roles(rest);
        if (state.isPresent()) {
            return state.get() + " (" + (roles.isEmpty() ? titleCase(side.name()) : roles) + ")";
        }
        if (!roles.isEmpty() && side.country().isEmpty()) {
            return Character.toUpperCase(roles.charAt(0)) + roles.substring(1);
        }
        return side.name().isEmpty() ? side.code() : titleCase(side.name());
    }

    /** The words of codes set end to end; empty if one of them is none of a role. */
    private static String roles(String codes) {
        if (codes.length() % CODE_LENGTH != 0) {
            return "";
        }
        Stream<String> parts = Stream.iterate(0, at -> at < codes.length(), at -> at + CODE_LENGTH)
                .map(at -> codes.substring(at, at + CODE_LENGTH));
        List<String> words =
                parts.map(part -> ROLES.getOrDefault(part, "")).distinct().toList();
        return words.contains("") ? "" : words.stream().collect(Collectors.joining(", "));
    }

    private static String titleCase(String capitals) {
        String name = capitals.startsWith("THE ") ? capitals.substring("THE ".length()) : capitals;
        return WORD.matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll(word -> Character.toUpperCase(word.group().charAt(0))
                        + word.group().substring(1));
    }
}
