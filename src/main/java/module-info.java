/** Démarche, a desktop timeline viewer for diplomacy. */
module org.demarche {
    requires com.fasterxml.jackson.databind;
    requires info.picocli;
    requires java.desktop;
    requires javafx.controls;
    requires javafx.fxml;
    requires org.controlsfx.controls;
    requires static org.jspecify;

    opens org.demarche to
            javafx.graphics;
    opens org.demarche.ui.control to
            javafx.fxml;
}
