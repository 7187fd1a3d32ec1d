package org.demarche.time;

/** Puts dashes and words between two dates. */
final class Joiner {
    private final Wording wording;

    Joiner(Wording wording) {
        this.wording = wording;
    }

    /** From one to the other: with a dash, or "to" where it is heard. */
    String range(String first, String last, TextForm form) {
        return wording.text(form == TextForm.SPOKEN ? "time.spoken.range" : "time.text.range", first, last);
    }

    /** As {@link #range}, with a dash that takes no room between single words, as in a list. */
    String closeRange(String first, String last, TextForm form) {
        boolean words = (first + last).chars().anyMatch(Character::isSpaceChar);
        return words || form == TextForm.SPOKEN
                ? range(first, last, form)
                : wording.text("time.text.range.close", first, last);
    }

    /** The two sides of what something lies between. */
    String sides(Phrase first, Phrase last) {
        return wording.text(
                "time.text.between.sides",
                first.text(),
                last.text(),
                first.noun().code(),
                last.noun().code());
    }

    /** As {@link #sides}, of two dates of one shape, whose words may be shared by both. */
    String sides(DateShape shape, CivilDate first, String firstText, CivilDate last, String lastText) {
        return sides(
                new Phrase(firstText, Phrase.Noun.of(shape, first)), new Phrase(lastText, Phrase.Noun.of(shape, last)));
    }

    String and(String first, String last) {
        return wording.text("time.text.and", first, last);
    }

    String or(String first, String last) {
        return wording.text("time.text.or", first, last);
    }
}
