package org.demarche.ui.detail;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.demarche.cite.CitationStyle;
import org.demarche.model.EventType;
import org.demarche.model.Link;
import org.demarche.ui.session.Labels;
import org.demarche.ui.session.Notice;
import org.demarche.ui.session.Session;
import org.jspecify.annotations.Nullable;

/** The selected event in words, and what can be done from there. */
public final class DetailViewModel {
    private final Session session;
    private final Labels labels;
    private final DetailWriter writer;
    private final Consumer<String> clipboard;
    private final Consumer<String> browser;
    private final ReadOnlyObjectWrapper<@Nullable EventDetail> detail = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper hidden = new ReadOnlyBooleanWrapper();

    private Runnable reading = () -> {};

    /**
     * A view model that follows the session.
     *
     * @param clipboard takes text to paste elsewhere
     * @param browser opens an address
     */
    public DetailViewModel(Session session, Labels labels, Consumer<String> clipboard, Consumer<String> browser) {
        this.session = session;
        this.labels = labels;
        this.writer = new DetailWriter(labels);
        this.clipboard = clipboard;
        this.browser = browser;
        session.selectedProperty().addListener((property, old, now) -> update());
        session.shownProperty().addListener((property, old, now) -> hidden.set(session.isSelectedHidden()));
        update();
    }

    /** The selected event's, null if none is selected. */
    ReadOnlyObjectProperty<@Nullable EventDetail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** Whether nothing is selected. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    public boolean isEmpty() {
        return empty.get();
    }

    /** Whether the filter leaves the selected event out. */
    public ReadOnlyBooleanProperty hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    public boolean isHidden() {
        return hidden.get();
    }

    /** Lets the filter leave nothing out, so that the selected event stands on the timeline again. */
    public void showHidden() {
        session.clearFilter();
    }

    public void next() {
        session.selectNext();
    }

    public void previous() {
        session.selectPrevious();
    }

    void select(int position) {
        session.select(position);
    }

    void openArticle(String sourceId) {
        session.openArticle(sourceId);
    }

    /** Opens a page or a mail; nothing else, whatever a file says. */
    void openLink(Link link) {
        if (link.isWeb()) {
            browser.accept(link.url().strip());
        }
    }

    /** A link that can't be opened: its title and its address. */
    String titledAddress(String title, String url) {
        return labels.text("ui.detail.address", title, url);
    }

    /** The date as printed and as EDTF. */
    String dateLine(EventDetail shown) {
        if (shown.printed().isEmpty()) {
            return shown.edtf();
        }
        return shown.edtf().isEmpty()
                ? labels.text("ui.detail.printed", shown.printed())
                : labels.text("ui.detail.printedAndEdtf", shown.printed(), shown.edtf());
    }

    /** An actor's part as a screen reader says it. */
    String participantText(EventDetail.Participant participant) {
        return labels.text("ui.detail.participant", participant.name(), participant.role());
    }

    /** Another event as a screen reader says it. */
    String relatedText(EventDetail.Related other) {
        return labels.text("ui.detail.relatedEvent", other.date(), other.title());
    }

    /** Calls back when the user wants to read what is told of the selected event. */
    void onReading(Runnable listener) {
        reading = listener;
    }

    /** Brings the reader here, be the pane put away or not. */
    public void read() {
        session.detailPaneProperty().set(true);
        reading.run();
    }

    String typeName(EventType type) {
        return labels.type(type);
    }

    /** Copies the citations of all sources of the event. */
    void copyCitation(CitationStyle style) {
        EventDetail shown = detail.get();
        if (shown != null) {
            clipboard.accept(style.cite(shown.sources()));
            session.noticeProperty().set(Notice.info(labels.text("ui.detail.citation.copied", name(style))));
        }
    }

    /** The style's name. */
    String name(CitationStyle style) {
        return switch (style) {
            case CHICAGO -> labels.text("ui.detail.citation.chicago");
            case BIBTEX -> labels.text("ui.detail.citation.bibtex");
            case CSL_JSON -> labels.text("ui.detail.citation.cslJson");
        };
    }

    /** What the button of a style does. */
    String copyTip(CitationStyle style) {
        return labels.text("ui.detail.citation.copy", name(style));
    }

    /** The styles on offer. */
    List<CitationStyle> citationStyles() {
        return List.of(CitationStyle.values());
    }

    private void update() {
        detail.set(session.selected() == Session.NONE ? null : writer.write(session.index(), session.selected()));
        empty.set(session.selected() == Session.NONE);
        hidden.set(session.isSelectedHidden());
    }
}
