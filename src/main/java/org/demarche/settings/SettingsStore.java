package org.demarche.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.format.AtomicFile;
import org.demarche.settings.Settings.TableColumns;
import org.demarche.settings.Settings.WindowPlace;
import org.jspecify.annotations.Nullable;

/** Keeps the settings in {@code settings.json} of a folder. */
public final class SettingsStore {
    private static final String FILE = "settings.json";
    private static final String BROKEN_FILE = "settings.json.bak";
    private static final Set<String> THEMES = Set.of("system", "light", "dark");
    private static final double MOST_PX = 100_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ObjectWriter WRITER =
            JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private final Path folder;

    /** In that folder, which may not exist yet. */
    public SettingsStore(Path folder) {
        this.folder = folder;
    }

    /** In the folder that the operating system has for the user's settings. */
    public static SettingsStore ofUser() {
        return new SettingsStore(
                SettingsFolder.of(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv()));
    }

    /** The folder that holds them, which may not exist yet. */
    public Path folder() {
        return folder;
    }

    /**
     * Reads the settings. Those that are missing or of no use have their defaults. A file that is no settings at all is
     * kept as {@code settings.json.bak}, so that saving does not lose what somebody wrote into it.
     *
     * @throws IOException if the file is there but can't be read
     */
    public Settings load() throws IOException {
        Path file = folder.resolve(FILE);
        try {
            JsonNode root = JSON.readTree(Files.readAllBytes(file));
            if (root.isObject()) {
                return settings(root);
            }
        } catch (NoSuchFileException e) {
            return Settings.DEFAULTS;
        } catch (JsonProcessingException e) {
            keepBroken(file);
            return Settings.DEFAULTS;
        }
        keepBroken(file);
        return Settings.DEFAULTS;
    }

    /** Writes the settings in one step, into a folder that is made if need be. */
    public void save(Settings settings) throws IOException {
        Files.createDirectories(folder);
        byte[] bytes = WRITER.writeValueAsBytes(json(settings));
        AtomicFile.write(folder.resolve(FILE), out -> out.write(bytes));
    }

    private void keepBroken(Path file) throws IOException {
        Files.move(file, folder.resolve(BROKEN_FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Settings settings(JsonNode root) {
        Settings defaults = Settings.DEFAULTS;
        String theme = root.path("theme").asText();
        JsonNode panes = root.path("panes");
        return new Settings(
                window(root.path("window")),
                THEMES.contains(theme) ? theme : defaults.theme(),
                root.path("zone").asText(defaults.zone()),
                texts(root.path("recentFiles")),
                length(panes.path("left")).orElse(defaults.leftPanePx()),
                length(panes.path("right")).orElse(defaults.rightPanePx()),
                tables(root.path("tables")),
                FileViewJson.read(root.path("views")));
    }

    private static List<TableColumns> tables(JsonNode list) {
        return list.valueStream()
                .map(SettingsStore::table)
                .filter(table -> !table.columns().isEmpty() && !table.mapping().isEmpty())
                .toList();
    }

    private static TableColumns table(JsonNode node) {
        Map<String, String> mapping = new LinkedHashMap<>();
        node.path("mapping").forEachEntry((field, column) -> {
            if (column.isTextual()) {
                mapping.put(field, column.textValue());
            }
        });
        return new TableColumns(node.path("name").asText(), texts(node.path("columns")), mapping);
    }

    private static @Nullable WindowPlace window(JsonNode node) {
        Optional<Double> x = position(node.path("x"));
        Optional<Double> y = position(node.path("y"));
        Optional<Double> width = length(node.path("width"));
        Optional<Double> height = length(node.path("height"));
        if (x.isEmpty() || y.isEmpty() || width.isEmpty() || height.isEmpty()) {
            return null;
        }
        boolean maximised = node.path("maximised").asBoolean(false);
        return new WindowPlace(x.get(), y.get(), width.get(), height.get(), maximised);
    }

    private static Optional<Double> position(JsonNode node) {
        return Optional.of(node)
                .filter(JsonNode::isNumber)
                .map(JsonNode::doubleValue)
                .filter(px -> Math.abs(px) <= MOST_PX);
    }

    private static Optional<Double> length(JsonNode node) {
        return position(node).filter(px -> px > 0);
    }

    static List<String> texts(JsonNode list) {
        return list.valueStream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .toList();
    }

    private static ObjectNode json(Settings settings) {
        ObjectNode root = JSON.createObjectNode();
        WindowPlace window = settings.window();
        if (window != null) {
            root.putObject("window")
                    .put("x", window.x())
                    .put("y", window.y())
                    .put("width", window.width())
                    .put("height", window.height())
                    .put("maximised", window.maximised());
        }
        root.put("theme", settings.theme());
        root.put("zone", settings.zone());
        ArrayNode files = root.putArray("recentFiles");
        settings.recentFiles().forEach(files::add);
        root.putObject("panes").put("left", settings.leftPanePx()).put("right", settings.rightPanePx());
        ArrayNode tables = root.putArray("tables");
        for (TableColumns table : settings.tables()) {
            ObjectNode node = tables.addObject().put("name", table.name());
            ArrayNode columns = node.putArray("columns");
            table.columns().forEach(columns::add);
            ObjectNode mapping = node.putObject("mapping");
            new TreeMap<>(table.mapping()).forEach(mapping::put);
        }
        FileViewJson.write(settings.views(), root.putArray("views"));
        return root;
    }
}
