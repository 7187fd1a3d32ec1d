package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.extract.names.Entity;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Gender;
import org.demarche.extract.names.Mention;
import org.jspecify.annotations.Nullable;

/** Whom a pronoun can mean: those that were last named, subjects before others. */
final class Discourse {
    /** Of so many persons "him" can mean one. */
    private static final int MOST_PERSONS = 6;

    /** In sentences. So far back stands whom "the two sides" means. */
    private static final int NEAR = 4;

    /** In sentences. More do not stand between a body or several people and the "it" or "they" for them. */
    private static final int MOST_BETWEEN = 2;

    private static final Set<String> ONE = Set.of("he", "she", "his", "her", "him");
    private static final Set<String> SEVERAL = Set.of("they", "their", "them", "both");

    /** What one person is called who is not named. */
    private static final Pattern SINGLE = Pattern.compile(
            "(?i).*(?:man|woman|boy|girl|er|or|ist|ian|president|suspect|victim|judge|attorney|envoy|student|chief)");

    private static final Set<String> FURTHER = Set.of("it", "its", "i", "we");

    private final @Nullable Entity author;
    private final Voices voices;
    private final Theme theme;
    /** Whose words the text gives, after a heading such as "President Ada Brown:"; null if it does not name them. */
    private @Nullable Entity speaker;

    /** The state or body that the speaker speaks for, null if the heading names none. */
    private @Nullable Entity spokenFor;

    private boolean isSpeech;

    private final Pairs pairs = new Pairs();

    private final Map<String, Entity> unnamed = new HashMap<>();
    private @Nullable Entity person;
    /** Who was named last comes first. */
    private final List<Entity> persons = new ArrayList<>();

    private @Nullable Entity body;
    private List<Entity> group = List.of();
    private List<Entity> subject = List.of();
    private List<Entity> states = List.of();
    /** The thing that the sentence before told of, null if it told of somebody. */
    private @Nullable Subject thing;

    /** In sentences. */
    private int statesAge;
    /** In sentences. So long ago those were named whom "it" and "they" mean. */
    private int bodyAge;

    private int groupAge;

    /**
     * The author is whom "I" means where nobody else speaks; the voices tell who else does, and the theme whose life
     * the text tells.
     */
    Discourse(@Nullable Entity author, Voices voices, Theme theme) {
        this.author = author;
        this.voices = voices;
        this.theme = theme;
    }

    /** People or a body without a name: the same for the same words. */
    Entity unnamed(String words) {
        return unnamed.computeIfAbsent(words.toLowerCase(Locale.ROOT), key -> Entity.unnamed(capital(words)));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Those a pronoun stands for; empty if nobody fits. */
    List<Entity> meaning(String pronoun) {
        if (ONE.contains(pronoun)) {
            return single(Gender.ofPronoun(pronoun));
        } else if (SEVERAL.contains(pronoun)) {
            return several();
        } else if (pronoun.equals("i") || pronoun.equals("we")) {
            return speaking(pronoun.equals("we"));
        } else if (pronoun.equals("it") || pronoun.equals("its")) {
            return body == null || bodyAge > MOST_BETWEEN ? List.of() : List.of(body);
        }
        return List.of();
    }

    /** The same for a pronoun in what somebody says, whose "I" and "we" are not those of the text. */
    List<Entity> meaning(String pronoun, boolean isQuoted) {
        boolean others = isQuoted && !isSpeech && (pronoun.equals("i") || pronoun.equals("we"));
        return others ? List.of() : meaning(pronoun);
    }

    private List<Entity> speaking(boolean many) {
        if (isSpeech) {
            Entity one = many && spokenFor != null ? spokenFor : speaker;
            return one == null ? List.of() : List.of(one);
        }
        boolean alone =
                voices.issuers().size() == 1 && voices.issuers().getFirst().kind() == Kind.PERSON;
        if (many || (author == null && alone)) {
            return voices.issuers();
        }
        return author == null ? List.of() : List.of(author);
    }

    /** Those named not too long ago whom "they" can mean: several, or a body, but no person alone. */
    private List<Entity> several() {
        if (group.isEmpty()) {
            boolean alone = subject.size() == 1 && subject.getFirst().kind() == Kind.PERSON;
            return alone ? List.of() : subject;
        }
        return groupAge > MOST_BETWEEN ? List.of() : group;
    }

    /** The one person whom "he" or "she" can mean: the last subject, or else who was named last. */
    private List<Entity> single(@Nullable Gender gender) {
        Entity about = theme.meaning(gender);
        Entity last = about == null ? person : about;
        return last != null && last.canBe(gender)
                ? List.of(last)
                : persons.stream().filter(one -> one.canBe(gender)).limit(1).toList();
    }

    /** Who the sentences before spoke of, whom words without a speaker may be of; empty if nobody. */
    List<Entity> lastPerson() {
        return single(null);
    }

    /**
     * Those whom "him", "them" and the like mean behind a verb, who are none of those that act; empty if nobody fits.
     */
    List<Entity> object(String pronoun, List<Entity> acting) {
        return switch (pronoun) {
            case "him", "her" -> {
                Entity about = theme.object(Gender.ofPronoun(pronoun), acting);
                yield about != null
                        ? List.of(about)
                        : persons.stream()
                                .filter(one -> !acting.contains(one) && one.canBe(Gender.ofPronoun(pronoun)))
                                .limit(1)
                                .toList();
            }
            case "them" -> meaning(pronoun).stream().anyMatch(acting::contains) ? List.of() : meaning(pronoun);
            case "me" -> meaning("i");
            case "us" -> meaning("we");
            default -> List.of();
        };
    }

    /** Remembers those a sentence speaks of by pronouns, then its subject, before others that it only names. */
    void hearAgain(List<Entity> objects, List<Entity> subjects, boolean hasQuotation) {
        theme.endSentence(objects, subjects, hasQuotation);
        objects.stream().filter(one -> one.kind() == Kind.PERSON).forEach(this::remember);
        subjects.stream().filter(persons::contains).toList().forEach(this::remember);
        if (subjects.size() == 1
                && objects.size() == 1
                && persons.containsAll(List.of(subjects.getFirst(), objects.getFirst()))) {
            // "He wrote to her. They married in May."
            group = List.of(subjects.getFirst(), objects.getFirst());
            groupAge = 0;
        }
    }

    private void remember(Entity one) {
        persons.remove(one);
        persons.addFirst(one);
        if (persons.size() > MOST_PERSONS) {
            persons.removeLast();
        }
    }

    /** Whether a word is one of the pronouns it knows. */
    static boolean isPronoun(String word) {
        return ONE.contains(word) || SEVERAL.contains(word) || FURTHER.contains(word);
    }

    /** Remembers the sentence's people, then its subject, who comes to mind first. */
    void hear(List<Mention> mentions, List<Entity> subjects) {
        if (mentions.isEmpty()) {
            theme.hearSubject(subjects);
        }
        List<Entity> named = new ArrayList<>();
        for (Mention mention : mentions) {
            Entity entity = mention.entity();
            if (entity.kind() == Kind.PERSON && !named.contains(entity)) {
                named.add(entity);
            }
            if (subjects.isEmpty() && isBody(entity) && mention.form() != Mention.Form.ADJECTIVE) {
                body = entity;
                bodyAge = 0;
            }
        }
        named.reversed().forEach(this::remember);
        if (!named.isEmpty() && subjects.stream().noneMatch(one -> one.kind() == Kind.PERSON)) {
            person = named.getFirst();
        }
        if (named.size() > 1) {
            group = named;
            groupAge = 0;
        }
        if (subjects.isEmpty()) {
            return;
        }
        subject = List.copyOf(subjects);
        for (Entity one : subjects) {
            if (one.kind() == Kind.PERSON
                    || (one.isUnnamed() && SINGLE.matcher(one.name()).matches())) {
                person = one;
                remember(one);
            } else if (isBody(one)) {
                body = one;
                bodyAge = 0;
            }
        }
        if (subjects.size() > 1 || (subjects.getFirst().kind() == Kind.ORGANISATION && person != subjects.getFirst())) {
            group = subject;
            groupAge = 0;
        }
    }

    /** The pairs that the text named together last. */
    Pairs pairs() {
        return pairs;
    }

    /** Remembers what the main clause of a sentence told of, for the next sentence. */
    void hearThing(@Nullable Subject main) {
        bodyAge++;
        groupAge++;
        boolean tells = main != null && !main.acts() && !main.words().isEmpty() && !main.isPronoun();
        thing = tells ? main : null;
    }

    /** What "it" means where the sentence before told of one thing, else null. */
    @Nullable
    Subject thing(String pronoun) {
        Subject last = thing;
        if (last == null) {
            return null;
        }
        String head = last.head().substring(last.head().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean one = pronoun.equals("it") && Passive.auxiliary(last).equals("was");
        boolean several = pronoun.equals("they") && Passive.auxiliary(last).equals("were") && Things.isEvent(head);
        return one || several ? last : null;
    }

    /** From here on a text gives what somebody says, if such a heading begins a sentence. */
    void hearSpeaker(Sentence sentence) {
        if (Openings.isSpeech(sentence)) {
            isSpeech = true;
            boolean own = author != null && Openings.isCalled(sentence, author);
            speaker = own ? author : Openings.isAnswer(sentence) ? voices.interviewed() : Openings.speaker(sentence);
            spokenFor = Openings.spokenFor(sentence);
        }
    }

    /** Remembers the states that have a part in the events of a sentence, for some sentences. */
    void hearStates(List<Entity> those) {
        statesAge = those.isEmpty() ? statesAge + 1 : 0;
        states = those.isEmpty() && statesAge < NEAR ? states : those;
    }

    /** The states of the events told last, if they are so many; else nobody. */
    List<Entity> lastStates(int count) {
        return states.size() == count ? states : List.of();
    }

    /** Remembers those whom one name calls many, as "the Swiss" does. */
    void hearSeveral(List<Entity> people) {
        group = people;
        groupAge = 0;
    }

    private static boolean isBody(Entity entity) {
        return entity.kind() == Kind.STATE || entity.kind() == Kind.ORGANISATION;
    }
}
