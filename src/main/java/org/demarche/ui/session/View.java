package org.demarche.ui.session;

/** What the middle of the window shows. */
public enum View {
    TIMELINE,
    OUTLINE,
    ARTICLE,
    REVIEW
}
