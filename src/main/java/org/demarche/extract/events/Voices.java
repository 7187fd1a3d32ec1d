package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.extract.names.Entity;
import org.demarche.extract.names.Entity.Kind;
import org.demarche.extract.names.Mention;
import org.demarche.extract.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Whose words a text is in where it says so.
 *
 * @param issuers who gives it out, as the body of a press release or the states of a joint statement; empty if not told
 * @param interviewed whom an interview with "Q:" and "A:" is with, null if it names nobody
 */
record Voices(List<Entity> issuers, @Nullable Entity interviewed) {
    /** In sentences. So soon an article says who gives it out. */
    private static final int OPENING = 3;
    /** In words. */
    private static final int LONGEST_HEADING = 10;

    private static final Pattern INTERVIEW =
            Pattern.compile("(?i)\\b(?:interview|conversation|questions|q&a) (?:with|to) (?<who>.{1,100})");
    private static final Pattern STATEMENT = Pattern.compile(
            "(?i)\\b(?:statement|communiqu[eé]|declaration|release|remarks|address|speech|message) (?:issued )?(?:by|of|from|between) "
                    + "(?<who>(?:(?! (?:on|about|regarding|concerning|at|in|to|after|before|with) ).){1,200})");
    private static final Set<String> ANNOUNCING = Set.of("today", "announces", "announced");

    /**
     * Those of a text.
     *
     * @param author who wrote it, whose "we" is not that of somebody named in it; null if it does not say
     */
    static Voices of(List<Sentence> sentences, String title, @Nullable Entity author) {
        return new Voices(issuers(sentences, title, author), interviewed(sentences, title, author));
    }

    private static List<Entity> issuers(List<Sentence> sentences, String title, @Nullable Entity author) {
        Matcher statement = STATEMENT.matcher(title);
        List<Entity> titled = statement.find() ? called(statement.group("who"), sentences) : List.of();
        if (!titled.isEmpty() || author != null) {
            return titled;
        }
        for (Sentence sentence : sentences) {
            Entity about = about(sentence);
            if (about != null) {
                return List.of(about);
            }
        }
        return sentences.stream()
                .limit(OPENING)
                .filter(one -> one.words().stream().anyMatch(word -> ANNOUNCING.contains(word.lower())))
                .flatMap(one -> one.mentions().stream().limit(1))
                .map(Mention::entity)
                .filter(one -> one.kind() == Kind.ORGANISATION || one.kind() == Kind.STATE)
                .limit(1)
                .toList();
    }

    /** Whom a heading such as "About the Oslo Fund" promises to tell of, as at the end of a press release. */
    private static @Nullable Entity about(Sentence sentence) {
        List<Word> words = sentence.words();
        boolean heading = words.size() > 1
                && words.size() <= LONGEST_HEADING
                && sentence.opensParagraph()
                && words.getFirst().lower().equals("about")
                && sentence.mentions().size() == 1;
        if (!heading) {
            return null;
        }
        Mention named = sentence.mentions().getFirst();
        int at = sentence.wordAt(named.begin());
        boolean whole = at <= 2 && named.end() == words.getLast().end();
        return whole && named.entity().kind() == Kind.ORGANISATION ? named.entity() : null;
    }

    private static @Nullable Entity interviewed(List<Sentence> sentences, String title, @Nullable Entity author) {
        Matcher interview = INTERVIEW.matcher(title);
        List<Entity> titled = interview.find() ? called(interview.group("who"), sentences) : List.of();
        List<Entity> persons =
                titled.stream().filter(one -> one.kind() == Kind.PERSON).toList();
        if (!persons.isEmpty()) {
            return persons.getFirst();
        }
        List<Entity> before = sentences.stream()
                .takeWhile(one -> !Openings.isQuestioner(one))
                .limit(LONGEST_HEADING)
                .flatMap(one -> one.mentions().stream())
                .map(Mention::entity)
                .filter(one -> one.kind() == Kind.PERSON
                        && (author == null || !one.name().equals(author.name())))
                .distinct()
                .toList();
        return before.size() == 1 ? before.getFirst() : null;
    }

    /** Those named in a text whose names a part of its title holds. */
    private static List<Entity> called(String title, List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(one -> one.mentions().stream())
                .filter(one -> one.form() == Mention.Form.NAME)
                .map(Mention::entity)
                .distinct()
                .filter(one -> one.kind() != Kind.PLACE && isIn(title, one))
                .toList();
    }

    private static boolean isIn(String title, Entity one) {
        int at = title.indexOf(one.name());
        int end = at + one.name().length();
        return at >= 0 && (end == title.length() || !Character.isLetterOrDigit(title.charAt(end)));
    }
}
