/** Démarche, a desktop timeline viewer for diplomacy. */
@SuppressWarnings("requires-automatic") // PDFBox and readability4j come without a module of their own.
module org.demarche {
    requires com.ctc.wstx;
    requires com.fasterxml.jackson.databind;
    requires com.github.albfernandez.juniversalchardet;
    requires ical4j.core;
    requires info.picocli;
    requires java.desktop;
    requires java.xml;
    requires javafx.controls;
    requires javafx.fxml;
    requires kotlin.stdlib;
    requires org.apache.commons.csv;
    requires org.apache.pdfbox;
    requires org.codehaus.stax2;
    requires org.controlsfx.controls;
    requires org.dhatim.fastexcel.reader;
    requires org.jsoup;
    requires org.slf4j;
    requires readability4j;
    requires static org.jspecify;

    opens org.demarche to
            javafx.graphics;
    opens org.demarche.ui.article to
            javafx.fxml;
    opens org.demarche.ui.columns to
            javafx.fxml;
    opens org.demarche.cli to
            info.picocli;
    opens org.demarche.ui.command to
            javafx.fxml;
    opens org.demarche.ui.control to
            javafx.fxml;
    opens org.demarche.ui.detail to
            javafx.fxml;
    opens org.demarche.ui.export to
            javafx.fxml;
    opens org.demarche.ui.filter to
            javafx.fxml;
    opens org.demarche.ui.main to
            javafx.fxml;
    opens org.demarche.ui.outline to
            javafx.fxml;
    opens org.demarche.ui.review to
            javafx.fxml;
    opens org.demarche.ui.timeline to
            javafx.fxml;
}
