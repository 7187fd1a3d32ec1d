package org.demarche.extract.events;

import java.util.Set;

/** The small words of English by their part of speech, in small letters. */
final class Words {
    /** Articles, and the pronouns that stand in their place before a noun that may not be named yet. */
    static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "his", "her", "their");
    /** The same with those that point at something. */
    static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "his", "her", "their", "this", "that", "these", "those");

    /** Pronouns that are a subject. */
    static final Set<String> PRONOUNS = Set.of("they", "he", "she", "it", "we", "i", "you");
    /** With these a relative clause begins, and no other. */
    static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom");
    /** Words that join what is alike. */
    static final Set<String> JOINING = Set.of("and", "or", "but");

    private Words() {}
}
