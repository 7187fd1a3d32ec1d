package org.demarche.settings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the program remembers from one start to the next.
 *
 * @param window where the window was, null before the first start
 * @param theme the theme's id: {@code system}, {@code light} or {@code dark}
 * @param zone the name of the zone whose clocks the time axis shows, {@code Z} for dates as written
 * @param recentFiles paths of the files opened last, the newest first
 * @param leftPanePx width of the pane at the window's beginning
 * @param rightPanePx width of the pane at the window's end
 * @param tables what the user has said about the columns of tables, the newest first
 * @param views how files were looked at when they were left, the newest first
 */
public record Settings(
        @Nullable WindowPlace window,
        String theme,
        String zone,
        List<String> recentFiles,
        double leftPanePx,
        double rightPanePx,
        List<TableColumns> tables,
        List<FileView> views) {
    /** What counts until the user chooses. */
    public static final Settings DEFAULTS =
            new Settings(null, "system", "Z", List.of(), 224, 372, List.of(), List.of());

    public Settings {
        recentFiles = List.copyOf(recentFiles);
        tables = List.copyOf(tables);
        views = List.copyOf(views);
    }

    /**
     * Which column holds what, in every table with the same columns.
     *
     * @param name that the user gave it
     * @param columns the names of the table's columns, in their order
     * @param mapping ids of fields to names of columns, empty where no column holds one
     */
    public record TableColumns(String name, List<String> columns, Map<String, String> mapping) {
        public TableColumns {
            columns = List.copyOf(columns);
            mapping = Map.copyOf(mapping);
        }
    }

    /**
     * Where the window was on the screen, in pixels of the screen's scale.
     *
     * @param maximised whether it filled the screen; the other values are then those it goes back to
     */
    public record WindowPlace(double x, double y, double width, double height, boolean maximised) {}
}
