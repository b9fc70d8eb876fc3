package jp.shisaku.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.shisaku.issue.Issue;
import jp.shisaku.text.Resources;

/** The JSON Schemas (draft 2020-12) of the output, as they are shipped with the program. */
public final class Schemas {

  public static final List<String> NAMES = List.of("catalogue", "run", "diff");

  private static final String FOLDER = "/jp/shisaku/schema/";

  /** A file that fits in nothing would tell of thousands. */
  static final int MOST = 100;

  private static final Map<String, Schema> READ = new ConcurrentHashMap<>();

  private Schemas() {}

  /** The schema as text; empty for a name that is none of {@link #NAMES}. */
  public static Optional<String> text(String name) {
    return NAMES.contains(name)
        ? Optional.of(Resources.text(Schemas.class, FOLDER + name + ".schema.json"))
        : Optional.empty();
  }

  /** What is told of a file of where it does not fit its schema; at most a hundred issues. */
  static List<Issue> issues(List<Misfit> misfits, JsonNode file) {
    // A newer minor version may have fields that this one does not know.
    boolean isNewer = !file.path("schema_version").asText().equals("1.0");
    return misfits.stream()
        .filter(misfit -> !(isNewer && misfit.isUnknownField()))
        .limit(MOST)
        .map(Misfit::issue)
        .toList();
  }

  /**
   * Where a value does not fit its schema, in the order of the schema.
   *
   * @param language of what is said, as far as the validator knows it
   */
  static List<Misfit> misfits(Schema schema, JsonNode value, Locale language) {
    return schema
        .validate(value, run -> run.executionConfig(config -> config.locale(language)))
        .stream()
        .map(Misfit::of)
        .toList();
  }

  static Schema of(String name) {
    return READ.computeIfAbsent(name, Schemas::read);
  }

  /** What an item of a list must be. */
  static Schema ofItems(String name, String list) {
    NodePath path =
        new NodePath(PathType.JSON_POINTER).append("properties").append(list).append("items");
    return READ.computeIfAbsent(name + "/" + list, key -> of(name).getSubSchema(path));
  }

  /** The fields of a file, in their order. */
  static Iterable<String> fields(String name) {
    return of(name).getSchemaNode().path("properties")::fieldNames;
  }

  private static Schema read(String name) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text(name).orElseThrow());
  }
}
