package org.demarche.extract.events;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Mention;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;
import org.demarche.model.EventType;
import org.demarche.model.Role;
import org.demarche.model.Status;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Drafts events that a text names beside their date and does not tell, as "the 1953 armistice". */
final class Things {
    /** In words. */
    private static final int LONGEST_AIM = 8;

    private static final Set<String> EVENT_NOUNS = WordSet.of("""
            war crash attack attacks deal agreement accord accords treaty summit election elections revolution
            crisis invasion coup conference meeting talks pact visit bombing earthquake conflict referendum
            shooting protests protest uprising ceasefire truce armistice statement declaration exchange test
            tests launch strike strikes outbreak killing murder trial fire flood floods explosion raid
            occupation annexation ceremony vote debate speech letter call conversation negotiations negotiation
            demarcation partition blockade airlift signing inauguration assassination resignation death stop
            eruption landing fight riot riots rally blast hearing ruling verdict decision arrest arrests defeat
            victory loss match funeral demonstration announcement incident accident collision disaster tsunami
            storm session interview briefing ambush offensive siege battle clash clashes massacre stabbing
            hijacking kidnapping takeover merger birth wedding trip poll assault
            """);
    /** After these a noun for an event stands aside from what the clause tells. */
    private static final Set<String> ASIDE = WordSet.of("""
            before since over despite following ahead concerning regarding
            """);

    /** What is called by where it was. */
    private static final Set<String> VENUES = Set.of("summit", "conference", "accord", "accords", "declaration");

    private static final Set<String> BEFORE_THINGS = WordSet.of("""
            the a an 's its their his her this of since after before following during
            """);
    private static final Set<String> NO_GERUNDS = Set.of("during", "following", "according");
    private static final Set<String> PART_LEADS = Set.of("the", "in", "to", "a", "an");
    /** After these a part without a verb names what came of it. */
    private static final Set<String> PART_VERBS = Set.of("with", "resulting", "leading", "causing", "including");

    private static final Pattern SUMMIT = Pattern.compile("\\b[Ss]ummit\\b");

    private Things() {}

    /** An event that is only named, as in "the 1953 armistice" and "the summit of 12 June 2018". */
    static @Nullable Draft at(
            Sentence sentence, TimeMention time, int first, int after, @Nullable When published, Discourse discourse) {
        int head = nounAfter(sentence, first, after);
        if (head >= 0 && leadsIn(sentence, first, after)) {
            return null;
        }
        int from = first;
        if (head < 0) {
            head = nounBefore(sentence, first, linksOf(sentence, time, first, published));
            head = head < 0 ? nounAside(sentence, first) : head;
            from = head < 0 ? first : NounPhrases.begin(sentence.words(), head);
        }
        if (head < 0) {
            return judged(sentence, time, first, after, published, discourse);
        }
        int to = NounPhrases.end(sentence.words(), head);
        boolean owner = after < sentence.words().size()
                && sentence.words().get(after).form().equals("'s");
        String title = from == first
                ? Titles.ofThing(sentence, owner ? after + 1 : after, to)
                : Titles.capital(Owning.named(sentence, from, Math.max(head + 1, from + 1), discourse)
                        + behind(sentence, after));
        if (title.isEmpty()) {
            return null;
        }
        int begin = Math.min(from, first);
        String phrase = sentence.words(begin, to);
        // What is told of "after the 1953 armistice" was after it, not the armistice after the year.
        When when = from == first ? Objects.requireNonNull(time.when()) : Limits.of(time, sentence, first);
        return draft(sentence, time, when, title, phrase, begin, to, published, discourse);
    }

    /** Whether a dated noun only says when its sentence was so: "In the 4 May deal, Oslo and Berne drew a border". */
    static boolean leadsIn(Sentence sentence, int first, int after) {
        List<Word> words = sentence.words();
        Clause part = sentence.clauses().getFirst();
        boolean in = Set.of("in", "at", "during").contains(words.getFirst().lower());
        return first == 2
                && in
                && words.get(1).lower().equals("the")
                && part.verb() < 0
                && part.to() < words.size()
                && words.get(part.to()).form().equals(",")
                && sentence.syntax().governing(first) > 0
                && nounAfter(sentence, first, after) >= 0;
    }

    /** What a noun is aimed at, behind its date: "the attack of 18 September on a convoy"; else empty. */
    private static String behind(Sentence sentence, int after) {
        List<Word> words = sentence.words();
        if (after >= words.size()
                || !Set.of("on", "against").contains(words.get(after).lower())) {
            return "";
        }
        int to = after + 1;
        while (to < words.size()
                && words.get(to).isWord()
                && !Clause.joins(words.get(to))
                && Verbs.at(words, to) == Verbs.Kind.NONE) {
            to++;
        }
        int end = words.get(to - 1).end();
        boolean dated = sentence.times().stream()
                .anyMatch(one -> one.begin() > words.get(after).begin() && one.begin() < end);
        return dated || to < after + 2 || to > after + LONGEST_AIM ? "" : " " + sentence.words(after, to);
    }

    /** The deed of a day that the clause only judges: "they condemned the launch of a missile on 15 September". */
    private static @Nullable Draft judged(
            Sentence sentence, TimeMention time, int first, int after, @Nullable When published, Discourse discourse) {
        List<Word> words = sentence.words();
        int head = Owners.noun(sentence, first, after);
        if (head < 0) {
            return null;
        }
        int from = Owners.phraseBegin(words, head);
        int to = Set.of("on", "in", "at", "of", "during")
                        .contains(words.get(first - 1).lower())
                ? first - 1
                : first;
        String title = Titles.ofThing(sentence, from, to);
        return title.isEmpty()
                ? null
                : draft(
                        sentence,
                        time,
                        Limits.of(time, sentence, first),
                        title,
                        sentence.words(from, to),
                        from,
                        to,
                        published,
                        discourse);
    }

    /** What a form with "-ed" tells of a noun behind the verb, as in "praised the pact signed on 5 June". */
    static @Nullable Draft ofParticiple(
            Sentence sentence, int at, TimeMention time, int first, @Nullable When published, Discourse discourse) {
        int form = Owners.participle(sentence, at, first);
        if (form < 0) {
            return null;
        }
        int begin = Owners.nounBegin(sentence.words(), Owners.verbBefore(sentence, at, first), form);
        int verb = sentence.clauses().get(at).verb();
        Clause part = sentence.clauses().get(sentence.syntax().partAt(first));
        int to = verb > first ? Math.min(verb, part.to()) : sentence.syntax().clauseEnd(at);
        Subject subject = Subject.of(sentence, begin, form, discourse);
        String title = Titles.of(sentence, subject, Passive.auxiliary(subject), form, to);
        When when = Limits.of(time, sentence, first);
        String phrase = sentence.words(begin, to);
        Draft draft = new Draft(
                title,
                when,
                time,
                Typing.of(
                        phrase,
                        sentence.words().get(form).begin()
                                - sentence.words().get(begin).begin(),
                        false),
                Standing.of(phrase, when, published),
                sentence,
                false,
                true);
        Stage.cast(draft, sentence, subject, begin, true, form, to, discourse);
        draft.place = Surroundings.place(sentence, form, to);
        return draft;
    }

    /** Whether a date names a thing: it stands before its noun, or behind "of". */
    static boolean isNamedBy(Sentence sentence, int first, int after) {
        return nounAfter(sentence, first, after) >= 0
                || (first > 0 && sentence.words().get(first - 1).lower().equals("of"));
    }

    /** Whether a noun names an event. */
    static boolean isEvent(String noun) {
        return EVENT_NOUNS.contains(noun)
                || (noun.endsWith("s") && EVENT_NOUNS.contains(noun.substring(0, noun.length() - 1)));
    }

    private static Draft draft(
            Sentence sentence,
            TimeMention time,
            When when,
            String title,
            String phrase,
            int begin,
            int to,
            @Nullable When published,
            Discourse discourse) {
        List<EventType> types = Typing.of(phrase, 0, false);
        boolean summit =
                types.getFirst() == EventType.CONTEXT && SUMMIT.matcher(phrase).find();
        Draft draft = new Draft(
                title,
                when,
                time,
                summit ? List.of(EventType.SUMMIT) : types,
                Standing.of(phrase, when, published),
                sentence,
                false,
                true);
        if (!Nominal.cast(draft, sentence, begin, to, discourse)) {
            sentence.mentions(begin, to).stream()
                    .filter(one -> one.form() != Mention.Form.ADJECTIVE && !isVenue(sentence, one))
                    .map(Mention::entity)
                    .filter(one -> one.kind() != Kind.PLACE)
                    .forEach(one -> draft.cast.put(one, Role.PARTICIPANT));
        }
        draft.place = Surroundings.place(sentence, begin, to);
        if (draft.place == null) {
            draft.place = sentence.mentions(begin, to).stream()
                    .filter(one -> isVenue(sentence, one))
                    .map(Mention::entity)
                    .findFirst()
                    .orElse(null);
        }
        return draft;
    }

    /** Whether a name only says where something was, as in "last month's Singapore summit". */
    static boolean isVenue(Sentence sentence, Mention mention) {
        int after = sentence.wordAt(mention.end());
        return mention.form() != Mention.Form.ADJECTIVE
                && (mention.entity().kind() == Kind.STATE || mention.entity().kind() == Kind.PLACE)
                && after < sentence.words().size()
                && VENUES.contains(sentence.words().get(after).lower());
    }

    /**
     * What an entry in a list of dates names without a verb, as "12 June: Second summit in Hanoi; no agreement"; of the
     * cells of a row the longest.
     *
     * @param leads whether the date stands in the sentence, before what it names
     */
    static @Nullable Draft ofEntry(
            Sentence sentence, TimeMention time, boolean leads, @Nullable When published, Discourse discourse) {
        List<Word> words = sentence.words();
        int from = leads ? sentence.wordAt(time.end()) : 0;
        while (from < words.size() && !words.get(from).isWord()) {
            from++;
        }
        boolean isRowOfHeads =
                !leads && words.stream().anyMatch(one -> one.form().equals("|"));
        if (from >= words.size() || isRowOfHeads) {
            return null;
        }
        int begin = from;
        int to = from;
        int cell = from;
        for (int i = sentence.syntax().partAt(from); i < sentence.clauses().size(); i++) {
            Clause part = sentence.clauses().get(i);
            if (part.verb() >= 0) {
                return null;
            }
            if (part.to() - cell > to - begin) {
                begin = cell;
                to = part.to();
            }
            String mark = part.to() < words.size() ? words.get(part.to()).form() : "";
            if (mark.equals(";")) {
                break;
            }
            cell = mark.equals("|") ? part.to() + 1 : cell;
        }
        String title = Titles.ofThing(sentence, begin, to);
        return title.isEmpty()
                ? null
                : draft(
                        sentence,
                        time,
                        Objects.requireNonNull(time.when()),
                        title,
                        sentence.words(begin, to),
                        begin,
                        to,
                        published,
                        discourse);
    }

    /** What a part without a verb tells that goes on from the clause, as "resulting in talks the year after". */
    static @Nullable Draft ofPart(
            Sentence sentence, TimeMention time, When when, @Nullable When published, Discourse discourse) {
        int first = sentence.wordAt(time.begin());
        int at = sentence.syntax().partAt(first);
        Clause part = sentence.clauses().get(at);
        String lead = sentence.words().get(part.from()).lower();
        boolean goesOn = lead.equals("with") || (lead.endsWith("ing") && !NO_GERUNDS.contains(lead));
        if (part.verb() >= 0 || part.isBracketed() || !goesOn) {
            return null;
        }
        int from = part.from() + 1;
        while (from < part.to()
                && PART_LEADS.contains(sentence.words().get(from).lower())) {
            from++;
        }
        int begin = PART_VERBS.contains(lead) ? from : part.from();
        String title = part.to() - begin < 3 ? "" : Titles.ofThing(sentence, begin, part.to());
        if (title.isEmpty()) {
            return null;
        }
        String phrase = sentence.words(part.from(), part.to());
        return draft(sentence, time, when, title, phrase, part.from(), part.to(), published, discourse);
    }

    /** The noun for an event that a date stands before, as in "the 1953 armistice"; −1 if there is none. */
    private static int nounAfter(Sentence sentence, int first, int after) {
        List<Word> words = sentence.words();
        boolean owner = after < words.size() && words.get(after).form().equals("'s");
        if (!owner && first > 0 && !BEFORE_THINGS.contains(words.get(first - 1).lower())) {
            return -1;
        }
        int from = owner ? after + 1 : after;
        for (int i = from; i < Math.min(words.size(), from + 4) && words.get(i).isWord(); i++) {
            String word = words.get(i).lower();
            if (EVENT_NOUNS.contains(word)) {
                // "The 1998 shooting death": the last of them.
                return i + 1 < words.size()
                                && EVENT_NOUNS.contains(words.get(i + 1).lower())
                        ? i + 1
                        : i;
            }
            if (i == from && Verbs.isDeterminer(word)) {
                return -1;
            }
            if (Verbs.at(words, i) != Verbs.Kind.NONE || word.endsWith("ing") || NounPhrases.isLink(word)) {
                return -1;
            }
        }
        return -1;
    }

    /** What ties a date to the noun before it; more for one ahead whose clause does not look ahead itself. */
    private static Set<String> linksOf(Sentence sentence, TimeMention time, int first, @Nullable When published) {
        boolean ahead =
                published != null && Standing.of("", Objects.requireNonNull(time.when()), published) == Status.PLANNED;
        return ahead && !isPlannedBy(sentence, first) ? Set.of("of", "on", "for", "in") : Set.of("of");
    }

    /** The noun for an event that a date stands after, as in "the summit of 12 June"; −1 if there is none. */
    private static int nounBefore(Sentence sentence, int first, Set<String> links) {
        List<Word> words = sentence.words();
        return first > 1
                        && links.contains(words.get(first - 1).lower())
                        && EVENT_NOUNS.contains(words.get(first - 2).lower())
                ? first - 2
                : -1;
    }

    /**
     * The noun for an event that a date stands after whose clause tells something else: "the ban over a fight last
     * May", "the attack on Sunday was condemned"; −1 if there is none.
     */
    private static int nounAside(Sentence sentence, int first) {
        List<Word> words = sentence.words();
        int noun = first - 1;
        if (noun > 0 && Set.of("on", "in", "at").contains(words.get(noun).lower())) {
            noun--;
        }
        if (noun < 1 || !EVENT_NOUNS.contains(words.get(noun).lower())) {
            return -1;
        }
        int begin = NounPhrases.begin(words, noun);
        while (begin > 0 && Words.DETERMINERS.contains(words.get(begin - 1).lower())) {
            begin--;
        }
        String lead = begin == 0 ? "" : words.get(begin - 1).lower();
        if (sentence.clauses().get(sentence.syntax().partAt(first)).verb() < 0) {
            return -1;
        }
        int at = sentence.syntax().governing(first);
        Clause clause = at < 0 ? null : sentence.clauses().get(at);
        if (clause == null || ASIDE.contains(lead)) {
            return noun;
        }
        boolean subject = clause.verb() > first && begin <= clause.from() + 1;
        if (subject) {
            return Verbs.isPassive(words.subList(0, clause.to()), clause.verb()) ? noun : -1;
        }
        int phrase = words.get(begin).begin();
        boolean other = sentence.times().stream()
                .anyMatch(one -> one.begin() < phrase
                        && Moments.isOnLine(one)
                        && sentence.syntax().governing(sentence.wordAt(one.begin())) == at);
        return clause.verb() < begin && other && !lead.isEmpty() ? noun : -1;
    }

    /** Whether the clause itself speaks of what lies ahead, so that its verb belongs to the date. */
    private static boolean isPlannedBy(Sentence sentence, int word) {
        int at = sentence.syntax().governing(word);
        if (at < 0) {
            return false;
        }
        Clause clause = sentence.clauses().get(at);
        return Standing.speaksAhead(sentence.words(clause.from(), clause.to()));
    }
}
