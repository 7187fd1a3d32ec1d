package org.demarche.extract.names;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Somebody or some place that a text names. Told apart by identity: a text can name two people alike. */
public final class Entity {
    static final Set<String> RULERS =
            Set.of("leader", "president", "prime minister", "king", "queen", "emperor", "chancellor", "pope");

    private String name;
    private final Kind kind;
    private final @Nullable String country;
    private final @Nullable Degrees degrees;
    private final Set<String> aliases = new TreeSet<>();
    private final Set<String> offices = new TreeSet<>();
    private @Nullable String state;
    private boolean isUnnamed;
    private @Nullable Gender gender;

    /** What it is. */
    public enum Kind {
        STATE,
        PERSON,
        ORGANISATION,
        PLACE
    }

    Entity(Kind kind, String name, @Nullable String country, @Nullable Degrees degrees) {
        this.kind = kind;
        this.name = name;
        this.country = country;
        this.degrees = degrees;
    }

    /** People or a body without a name of their own, by the words for them. */
    public static Entity unnamed(String words) {
        Entity one = new Entity(Kind.ORGANISATION, words, null, null);
        one.isUnnamed = true;
        one.gender = Gender.ofDescription(words);
        return one;
    }

    /** Whether it has no name of its own. */
    public boolean isUnnamed() {
        return isUnnamed;
    }

    /** A state by name. */
    public static Entity state(String name) {
        return new Entity(Kind.STATE, name, null, null);
    }

    /** A person by name, as of a byline; what a comma parts from the name is left out. */
    public static Entity person(String name) {
        return new Entity(Kind.PERSON, name.split(",", 2)[0].strip(), null, null);
    }

    public Kind kind() {
        return kind;
    }

    /** The fullest name that the text gives it. */
    public String name() {
        return name;
    }

    /** What else the text calls it. */
    public Set<String> aliases() {
        return aliases;
    }

    /** ISO 3166-1 alpha-2 code of the state it is or lies in, null if not known. */
    public @Nullable String country() {
        return country;
    }

    /** Degrees north, null if not known. */
    public @Nullable Double north() {
        return degrees == null ? null : degrees.north();
    }

    /** Degrees east, null if not known. */
    public @Nullable Double east() {
        return degrees == null ? null : degrees.east();
    }

    /** The state that a person serves, null if the text does not say. */
    @Nullable
    String state() {
        return state;
    }

    void serves(@Nullable String newState) {
        if (newState != null && state == null) {
            state = newState;
        }
    }

    /** Whether the text says that it is a person who rules a state. */
    public boolean rules() {
        return kind == Kind.PERSON && RULERS.stream().anyMatch(offices::contains);
    }

    /** Notes that the text calls a person a leader. */
    public void isRuler() {
        if (kind == Kind.PERSON) {
            offices.add("leader");
        }
    }

    /** Whether a pronoun of one gender, or of none, may mean it as far as the text has told. */
    public boolean canBe(@Nullable Gender other) {
        boolean isQueen = offices.contains("queen");
        boolean isKing = offices.contains("king") || offices.contains("emperor") || offices.contains("pope");
        Gender office = isQueen ? Gender.FEMALE : isKing ? Gender.MALE : null;
        Gender called = kind == Kind.PERSON && office == null ? GivenNames.of(name) : office;
        Gender own = gender != null ? gender : called;
        return own == null || other == null || own == other;
    }

    /** Notes what a title before its name, or a pronoun for it, tells; what is known already stays. */
    public void isOf(@Nullable Gender other) {
        gender = gender == null && canBe(other) ? other : gender;
    }

    /** What the text calls a person by their office, as "judge". */
    public Set<String> offices() {
        return offices;
    }

    /** Goes by another name from now on. */
    void rename(String newName) {
        if (!newName.equals(name)) {
            aliases.add(name);
            aliases.remove(newName);
            name = newName;
        }
    }

    /** Takes a name under which it occurs; a longer one of a person becomes its name. */
    void isCalled(String other) {
        if (other.equals(name)) {
            return;
        }
        boolean fuller = kind == Kind.PERSON && words(other) > words(name) && words(name) < 2;
        if (fuller) {
            aliases.add(name);
            aliases.remove(other);
            name = other;
        } else {
            aliases.add(other);
        }
    }

    private static int words(String text) {
        return (int) text.chars().filter(c -> c == ' ').count() + 1;
    }
}
