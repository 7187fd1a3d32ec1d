package org.demarche.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * Loads views: for {@code XController} the file {@code X.fxml} beside it. Controllers, also those of views that a view
 * includes, are made by the suppliers given here.
 */
final class ViewLoader {
    private static final String SUFFIX = "Controller";

    private final ResourceBundle texts;
    private final Map<Class<?>, Supplier<?>> controllers = new HashMap<>();

    ViewLoader(ResourceBundle texts) {
        this.texts = texts;
    }

    /** Says how controllers of a class are made. */
    <T> void register(Class<T> controller, Supplier<T> supplier) {
        controllers.put(controller, supplier);
    }

    /** Loads the view of a controller class. */
    Parent load(Class<?> controller) {
        String name = controller.getSimpleName();
        String file = name.substring(0, name.length() - SUFFIX.length()) + ".fxml";
        URL url = controller.getResource(file);
        if (url == null) {
            throw new IllegalStateException(file + " does not stand beside " + controller.getName());
        }
        FXMLLoader loader = new FXMLLoader(url, texts);
        loader.setControllerFactory(this::make);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object make(Class<?> type) {
        Supplier<?> supplier = controllers.get(type);
        if (supplier == null) {
            throw new IllegalStateException("nobody makes a " + type.getName());
        }
        return supplier.get();
    }
}
