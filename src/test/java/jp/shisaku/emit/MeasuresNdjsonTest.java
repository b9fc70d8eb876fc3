package jp.shisaku.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MeasuresNdjsonTest {

  @Test
  void aLineIsAMeasureOfTheCatalogueWithItsPublication() throws IOException {
    ObjectMapper json = new ObjectMapper();
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    CatalogueJson.write(InventedCatalogue.whole(), Locale.ENGLISH, whole);
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    MeasuresNdjson.write(InventedCatalogue.whole(), lines);

    List<String> each = lines.toString(StandardCharsets.UTF_8).lines().toList();
    Iterator<JsonNode> measures = json.readTree(whole.toByteArray()).get("measures").iterator();
    assertThat(each).hasSize(InventedCatalogue.whole().measures().size());
    for (String line : each) {
      ObjectNode record = (ObjectNode) json.readTree(line);
      assertThat(record.remove("publication_id").asText()).isEqualTo("風船施策集");
      assertThat(record).isEqualTo(measures.next());
    }
  }
}
