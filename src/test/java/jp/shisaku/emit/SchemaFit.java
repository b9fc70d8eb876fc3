package jp.shisaku.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.shisaku.issue.Issue;

/** Holds what was written against the schema that is shipped for it. */
public final class SchemaFit {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Map<String, String> SCHEMA_OF =
      Map.of("catalogue.json", "catalogue", "run.json", "run", "diff.json", "diff");

  private SchemaFit() {}

  /**
   * Fails where a file does not fit.
   *
   * @param name of the schema: catalogue, run, diff
   */
  public static void check(String name, byte[] file) throws IOException {
    check(name, JSON.readTree(file), name);
  }

  /** Fails where a line of measures.ndjson is not a measure with the id of its publication. */
  public static void checkLines(String lines, String told) throws IOException {
    assertThat(lines).as(told).endsWith("\n");
    for (String line : lines.split("\n")) {
      ObjectNode measure = (ObjectNode) JSON.readTree(line);
      assertThat(measure.remove("publication_id").asText()).as(told).isNotEmpty();
      checkMeasure(measure, told);
    }
  }

  /** Fails where a file has the name of one of ours, but does not fit. */
  static void checkIfOurs(Path file) throws IOException {
    String name = file.getFileName().toString();
    String told = file.toString();
    if (SCHEMA_OF.containsKey(name)) {
      check(SCHEMA_OF.get(name), JSON.readTree(Files.readAllBytes(file)), told);
    } else if (name.equals(MeasuresNdjson.FILE_NAME) && Files.size(file) > 0) {
      checkLines(Files.readString(file), told);
    } else if (name.equals(DataPackage.FILE_NAME)) {
      JsonNode description = JSON.readTree(Files.readAllBytes(file));
      assertThat(errors(Specification.SCHEMA, description)).as(told).isEmpty();
      PackageFit.check(description, file.getParent());
    }
  }

  /** Where a file does not fit its schema, asked as a whole. */
  static List<Issue> issues(String schema, JsonNode file, Locale language) {
    return Schemas.issues(Schemas.misfits(Schemas.of(schema), file, language), file);
  }

  private static void check(String schema, JsonNode file, String told) {
    assertThat(issues(schema, file, Locale.ENGLISH))
        .as(told)
        .extracting(issue -> issue.arguments())
        .isEmpty();
  }

  /** By a catalogue of it alone: the schema of a measure is a part of that of a catalogue. */
  private static void checkMeasure(JsonNode measure, String told) {
    ObjectNode catalogue = JSON.createObjectNode();
    catalogue.put("schema_version", jp.shisaku.catalogue.Catalogue.SCHEMA_VERSION);
    ObjectNode publication = catalogue.putObject("publication");
    publication.put("id", "x");
    publication.putNull("title");
    publication.putNull("published_on");
    publication.putNull("fiscal_year");
    publication.putArray("sources");
    catalogue.putArray("contents");
    catalogue.putArray("measures").add(measure);
    catalogue.putArray("indicators");
    catalogue.putArray("issues");
    check("catalogue", catalogue, told);
  }

  private static List<String> errors(Schema schema, JsonNode file) {
    return schema.validate(file).stream().map(Error::toString).toList();
  }

  /** What the Data Package specification, version 2, demands of what we write. */
  private static final class Specification {
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
      try (InputStream in = SchemaFit.class.getResourceAsStream("datapackage.schema.json")) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
