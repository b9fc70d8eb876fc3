package jp.shisaku.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;

/** The JSON Schemas (draft 2020-12) of the output, as they are shipped with the program. */
public final class Schemas {

  public static final List<String> NAMES = List.of("catalogue", "run", "diff");

  private static final String FOLDER = "/jp/shisaku/schema/";

  /** A file that fits in nothing would tell of thousands. */
  private static final int MOST = 100;

  private static final Map<String, Schema> READ = new ConcurrentHashMap<>();

  private Schemas() {}

  /** The schema as text; empty for a name that is none of {@link #NAMES}. */
  public static Optional<String> text(String name) {
    if (!NAMES.contains(name)) {
      return Optional.empty();
    }
    try (InputStream in = Schemas.class.getResourceAsStream(FOLDER + name + ".schema.json")) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * Where a file does not fit its schema, in the order of the file; at most a hundred issues.
   *
   * @param name one of {@link #NAMES}
   * @param language of what is said, as far as the validator knows it
   */
  static List<Issue> issues(String name, JsonNode file, Locale language) {
    return schema(name)
        .validate(file, run -> run.executionConfig(config -> config.locale(language)))
        .stream()
        .filter(error -> !isOfNewerVersion(error, file))
        .limit(MOST)
        .map(Schemas::issue)
        .toList();
  }

  private static Schema schema(String name) {
    return READ.computeIfAbsent(name, Schemas::read);
  }

  private static Schema read(String name) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text(name).orElseThrow());
  }

  /** A newer minor version may have fields that this one does not know. */
  private static boolean isOfNewerVersion(Error error, JsonNode file) {
    return error.getKeyword().equals("additionalProperties")
        && !file.path("schema_version").asText().equals("1.0");
  }

  private static Issue issue(Error error) {
    String where = error.getInstanceLocation().toString();
    return Issue.of(
        IssueCode.CATALOGUE_SCHEMA,
        Place.UNKNOWN,
        "",
        where.isEmpty() ? "/" : where,
        error.getMessage());
  }
}
