package jp.shisaku.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.issue.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueParserTest {

  /** The rest of the file may be large. */
  @Test
  void showsAnItemBeforeTheRestOfTheFileIsRead() throws IOException {
    String whole = written();
    String start = whole.substring(0, whole.indexOf("\"indicators\""));
    InputStream torn =
        new SequenceInputStream(
            stream(start),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("torn");
              }
            });
    List<String> seen = new ArrayList<>();
    assertThatThrownBy(
            () -> CatalogueParser.of(torn, (list, index, item) -> seen.add(list + " " + index)))
        .hasMessage("torn");
    assertThat(seen).containsExactly("contents 0", "contents 1", "measures 0", "measures 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1.7"})
  void tellsWhatDoesNotFitAsIfTheFileWereAskedAsAWhole(String version) throws IOException {
    String edited =
        written()
            .replaceFirst("\"schema_version\": \"1.0\"", "\"schema_version\": \"" + version + "\"")
            .replaceFirst("\"fiscal_year\": 2023", "\"fiscal_year\": \"2023\", \"mood\": 1")
            .replace("\"relisted\": false", "\"relisted\": 0, \"mood\": 1")
            .replaceFirst("\"indicators\": \\[", "\"indicators\": [null, ")
            .replaceFirst("\"issues\": \\[", "\"mood\": [], \"problems\": [");
    CatalogueFit fit = new CatalogueFit(Locale.ENGLISH);
    CatalogueParser parsed = CatalogueParser.of(stream(edited), fit::ask).orElseThrow();
    List<Issue> whole =
        SchemaFit.issues("catalogue", new ObjectMapper().readTree(edited), Locale.ENGLISH);
    assertThat(fit.issues(parsed.frame())).isEqualTo(whole).hasSizeGreaterThan(4);
    assertThat(parsed.catalogue().value()).isEmpty();
  }

  @Test
  void theFieldsMayStandInAnyOrder() throws IOException {
    ObjectMapper json = new ObjectMapper();
    var fields = new ArrayList<>(json.readTree(written()).properties());
    var turned = json.createObjectNode();
    for (int i = fields.size() - 1; i >= 0; i--) {
      turned.set(fields.get(i).getKey(), fields.get(i).getValue());
    }
    Optional<Catalogue> read =
        CatalogueParser.of(stream(turned.toString()), (list, index, item) -> {})
            .orElseThrow()
            .catalogue()
            .value();
    assertThat(read).contains(InventedCatalogue.whole());
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CatalogueJson.write(InventedCatalogue.whole(), Locale.ENGLISH, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
