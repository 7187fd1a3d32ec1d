package org.demarche.format.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.model.ActorKind;
import org.demarche.model.EventType;
import org.demarche.model.Role;
import org.demarche.model.Status;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema says of a file what the reader says, and knows the words that the model knows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaTest {
    private static final Path FILE = Path.of("assets", "schema", "demarche-1.schema.json");

    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private String text;
    private JsonSchema schema;

    @BeforeAll
    void read() throws IOException {
        text = Files.readString(FILE);
        schema = schemas.getSchema(text);
    }

    @Test
    void isItselfWhatJsonSchemaAllows() {
        JsonSchema meta = schemas.getSchema(SchemaLocation.of(SchemaId.V202012));

        assertThat(meta.validate(text, InputFormat.JSON)).isEmpty();
    }

    static Stream<Path> examples() throws Exception {
        return ExampleFileTest.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void takesTheExample(Path example) throws IOException {
        assertThat(schema.validate(Files.readString(example), InputFormat.JSON)).isEmpty();
    }

    /** Whole files, and parts of an event that stands among what it refers to: neither schema nor reader objects. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'types': []",
                "'types': ['summit', 'show-of-force'], 'status': 'planned', 'significance': 1, 'score': -10",
                "'actors': [{'actor': 'us', 'role': 'mediator'}, {'actor': 'us', 'paid': true}]",
                "'place': 'hanoi', 'tags': ['a', 'b'], 'note': 'n', 'doubt': 'd', 'printed': 'p', 'summary': 's'",
                "'evidence': [{'source': 'a1', 'start': 0, 'end': 4}], 'quotes': [{'text': 'said', 'evidence': 1}]",
                "'links': ['https://example.org', {'url': 'https://example.org', 'title': 'More'}]",
                "'colour': {'red': [1, null]}"
            })
    void takesWhatTheReaderTakes(String fields) throws Exception {
        String chronicle = withEvent(fields);

        assertThat(schema.validate(chronicle, InputFormat.JSON)).isEmpty();
        assertThat(Chronicles.read(chronicle).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'types': 'summit'",
                "'types': ['party']",
                "'status': 'perhaps'",
                "'significance': 1.5",
                "'significance': 'high'",
                "'score': -11",
                "'actors': ['us']",
                "'actors': [{'role': 'speaker'}]",
                "'actors': [{'actor': 'us', 'role': 'host'}]",
                "'place': 7",
                "'summary': ['s']",
                "'quotes': [{'speaker': 'us'}]",
                "'quotes': [{'text': 'said', 'evidence': 0}]",
                "'evidence': [{'source': 'a1', 'start': -1, 'end': 4}]",
                "'evidence': [{'source': 'a1', 'start': 0.5, 'end': 4}]",
                "'evidence': [{'source': 'a1', 'start': 0}]",
                "'tags': [1]",
                "'links': [{'title': 'More'}]",
                "'links': [7]"
            })
    void refusesWhatTheReaderObjectsTo(String fields) throws Exception {
        String chronicle = withEvent(fields);

        assertThat(schema.validate(chronicle, InputFormat.JSON)).isNotEmpty();
        assertThat(Chronicles.read(chronicle).problems()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {'title': 't', 'events': []}
                    {'format': 'demarche/2', 'title': 't', 'events': []}
                    {'format': 'demarche/1', 'events': []}
                    {'format': 'demarche/1', 'title': 't'}
                    {'format': 'demarche/1', 'title': 't', 'events': {}}
                    {'format': 'demarche/1', 'title': 't', 'events': [{'title': 't', 'when': '2018'}]}
                    {'format': 'demarche/1', 'title': 't', 'events': [{'id': '', 'title': 't', 'when': '2018'}]}
                    {'format': 'demarche/1', 'title': 't', 'events': [{'id': 'e', 'when': '2018'}]}
                    {'format': 'demarche/1', 'title': 't', 'events': [{'id': 'e', 'title': 't'}]}
                    {'format': 'demarche/1', 'title': 't', 'events': [{'id': 'e', 'title': 't', 'when': ''}]}
                    {'format': 'demarche/1', 'title': 't', 'events': [], 'sources': [{'title': 's'}]}
                    {'format': 'demarche/1', 'title': 't', 'events': [], 'sources': [{'id': 's', 'published': 2019}]}
                    {'format': 'demarche/1', 'title': 't', 'events': [], 'actors': [{'id': 'a', 'kind': 'city'}]}
                    {'format': 'demarche/1', 'title': 't', 'events': [], 'places': [{'id': 'p', 'lat': 91}]}
                    {'format': 'demarche/1', 'title': 't', 'events': [], 'phases': [{'title': 'p'}]}
                    {'format': 'demarche/1', 'title': 't', 'events': [], 'weights': {'summit': 'high'}}
                    {'format': 'demarche/1', 'title': 't', 'events': [], 'reviewed': [1]}
                    {'format': 'demarche/1', 'title': 't', 'events': [], 'reviewed': 'all'}
                    """)
    void refusesFilesThatTheReaderObjectsTo(String file) throws Exception {
        String chronicle = file.replace('\'', '"');

        assertThat(schema.validate(chronicle, InputFormat.JSON)).isNotEmpty();
        assertThat(Chronicles.read(chronicle).problems()).isNotEmpty();
    }

    @Test
    void knowsTheWordsOfTheModel() throws IOException {
        JsonNode defs = new ObjectMapper().readTree(text).get("$defs");

        assertThat(words(defs.at("/type/enum"))).isEqualTo(ids(EventType.values(), EventType::id));
        assertThat(words(defs.at("/event/properties/status/enum"))).isEqualTo(ids(Status.values(), Status::id));
        assertThat(words(defs.at("/participation/properties/role/enum"))).isEqualTo(ids(Role.values(), Role::id));
        assertThat(words(defs.at("/actor/properties/kind/enum"))).isEqualTo(ids(ActorKind.values(), ActorKind::id));
    }

    private static String withEvent(String fields) {
        String event = "{'id': 'e', 'title': 't', 'when': '2018'" + (fields.isEmpty() ? "" : ", ") + fields + "}";
        return ("{'format': 'demarche/1', 'title': 't', 'sources': [{'id': 'a1', 'text': 'Said.'}],"
                        + " 'actors': [{'id': 'us'}], 'places': [{'id': 'hanoi'}], 'events': [" + event + "]}")
                .replace('\'', '"');
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }

    private static <T> List<String> ids(T[] values, Function<T, String> id) {
        return Arrays.stream(values).map(id).toList();
    }
}
