package org.demarche.format.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.demarche.edit.Draft;
import org.demarche.edit.Edit;
import org.demarche.format.FormatException;
import org.demarche.model.Chronicle;
import org.demarche.model.EventType;
import org.junit.jupiter.api.Test;

/** A change of one weight leaves all others in a file as they stand there, also those that cannot be used. */
class ChangedWeightsTest {
    private static final String TEXT = """
            {"format": "demarche/1", "title": "t", "weights": {
              "talks": -1000, "summit": 1e9, "picnic": 2, "sanctions": 0.0001, "force": 0.0, "threat": "much"
            }, "events": []}
            """;

    private static String changed(Map<EventType, Double> weights) throws IOException, FormatException {
        Chronicle read = Chronicles.read(TEXT).chronicle();
        Map<EventType, Double> all = new EnumMap<>(EventType.class);
        all.putAll(read.weights());
        all.putAll(weights);
        return weightsOf(new Edit.Weigh(all).applyTo(Draft.of(read)).chronicle());
    }

    private static String weightsOf(Chronicle chronicle) throws IOException {
        String text = Chronicles.text(chronicle).replaceAll("\\s", "");
        return text.substring(text.indexOf("\"weights\""), text.indexOf(",\"events\""));
    }

    @Test
    void anotherWeightIsAddedToThem() throws IOException, FormatException {
        assertThat(changed(Map.of(EventType.AGREEMENT, 3.0)))
                .isEqualTo("\"weights\":{\"talks\":-1000,\"summit\":1e9,\"picnic\":2,\"sanctions\":0.0001,"
                        + "\"force\":0.0,\"threat\":\"much\",\"agreement\":3}");
    }

    @Test
    void aWeightTakesThePlaceOfWhatItsTypeHad() throws IOException, FormatException {
        assertThat(changed(Map.of(EventType.THREAT, -2.0, EventType.SANCTIONS, 1.0)))
                .isEqualTo("\"weights\":{\"talks\":-1000,\"summit\":1e9,\"picnic\":2,\"sanctions\":1,"
                        + "\"force\":0.0,\"threat\":-2}");
    }

    @Test
    void onlyWhatCouldBeReadIsTakenBack() throws IOException, FormatException {
        Chronicle read = Chronicles.read(TEXT).chronicle();
        assertThat(weightsOf(new Edit.Weigh(Map.of()).applyTo(Draft.of(read)).chronicle()))
                .isEqualTo("\"weights\":{\"talks\":-1000,\"summit\":1e9,\"picnic\":2,\"threat\":\"much\"}");
    }
}
