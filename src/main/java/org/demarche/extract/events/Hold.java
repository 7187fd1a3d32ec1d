package org.demarche.extract.events;

/** Why a date that a sentence names may not be that of the event that it is given to. */
enum Hold {
    /** It stands in what somebody says, and the event is the saying. */
    QUOTED("extract.doubt.quoted"),
    /** It is as somebody told it at another time, from which it may count. */
    TOLD("extract.doubt.told"),
    /** It stands in another part of the sentence. */
    APART("extract.doubt.apart"),
    /** It stands behind a noun that may be of another time than the verb. */
    NOUN("extract.doubt.noun"),
    /** It is until or by when something was to be, and the event is the decision. */
    END("extract.doubt.end"),
    /** The verb does not say whether it is before or after the publication, or says the other. */
    SIDE("extract.doubt.side");

    /** Of the sentence that says so of the words printed. */
    final String key;

    Hold(String key) {
        this.key = key;
    }
}
