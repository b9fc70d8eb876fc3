package jp.shisaku.emit;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;

/** catalogue.json: written and read back without loss. */
public final class CatalogueJson {

  public static final String FILE_NAME = "catalogue.json";

  /** So many publications of a folder a message names. */
  private static final int NAMED = 5;

  /** What the library says of itself. */
  private static final Pattern LIBRARY = Pattern.compile(", from `[^`]*`");

  private CatalogueJson() {}

  /**
   * Writes a catalogue: UTF-8, LF, fields in the order of the records, a line break at the end.
   * Boxes are rounded to a hundredth of a point.
   *
   * @param language of the issues' messages
   */
  public static void write(Catalogue catalogue, Locale language, OutputStream out)
      throws IOException {
    JsonForm.write(JsonForm.in(language), catalogue, out);
  }

  /**
   * Reads a catalogue.
   *
   * @param path the file, or the folder that holds it, itself or in its only publication
   * @throws IOException with a message for a person where it is no catalogue, or one of a newer
   *     major version
   */
  public static Catalogue read(Path path) throws IOException {
    Path file = Files.isDirectory(path) ? only(path) : path;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return read(file.toString(), in);
    }
  }

  /**
   * Reads a catalogue.
   *
   * @param name how a message calls what is read
   * @throws IOException likewise
   */
  public static Catalogue read(String name, InputStream in) throws IOException {
    Found<Optional<Catalogue>> read = parsed(name, in, (list, index, item) -> {}).catalogue();
    Catalogue catalogue = read.value().orElseThrow(() -> misfit(name, read.issues().get(0)));
    refuseIdsOfSeveral(name, catalogue);
    return catalogue;
  }

  private static void refuseIdsOfSeveral(String name, Catalogue catalogue) throws NoCatalogue {
    Set<String> ids = new HashSet<>();
    for (Measure measure : catalogue.measures()) {
      if (!ids.add(measure.id())) {
        throw new NoCatalogue(NoCatalogue.Why.ID_TWICE, name, measure.id());
      }
    }
  }

  private static NoCatalogue misfit(String name, Issue issue) {
    return new NoCatalogue(NoCatalogue.Why.MISFIT, name, issue.arguments().get(0));
  }

  /** The catalogue in a folder; which of several is meant is not for us to say. */
  private static Path only(Path folder) throws IOException {
    List<Path> found = CatalogueFiles.in(List.of(folder));
    if (found.size() == 1) {
      return found.get(0);
    }
    String which =
        found.stream()
            .limit(NAMED)
            .map(file -> file.getParent().getFileName().toString())
            .collect(Collectors.joining(", ", "", found.size() > NAMED ? ", …" : ""));
    throw new NoCatalogue(NoCatalogue.Why.SEVERAL, folder.toString(), which);
  }

  /**
   * Reads a catalogue that may have been made or changed elsewhere, and says where it does not fit
   * the schema. The catalogue is empty where it is too far from it to be read.
   *
   * @param name how a message calls the file
   * @param language of what is said about the schema
   * @throws IOException with a message for a person where it is no catalogue, or one of a newer
   *     major version
   */
  public static Found<Optional<Catalogue>> examine(String name, InputStream in, Locale language)
      throws IOException {
    CatalogueFit fit = new CatalogueFit(language);
    CatalogueParser parsed = parsed(name, in, fit::ask);
    List<Issue> issues = fit.issues(parsed.frame());
    Found<Optional<Catalogue>> catalogue = parsed.catalogue();
    return issues.isEmpty() ? catalogue : new Found<>(catalogue.value(), issues);
  }

  private static CatalogueParser parsed(
      String name, InputStream in, CatalogueParser.Visitor visitor) throws IOException {
    try {
      CatalogueParser parsed =
          CatalogueParser.of(in, visitor)
              .orElseThrow(() -> new NoCatalogue(NoCatalogue.Why.EMPTY, name));
      refuseOtherVersions(name, parsed.frame().path("schema_version").asText());
      return parsed;
    } catch (JsonProcessingException e) {
      throw noJson(name, e);
    }
  }

  private static NoCatalogue noJson(String name, JsonProcessingException e) {
    String line =
        Optional.ofNullable(e.getLocation()).map(JsonLocation::getLineNr).orElse(1).toString();
    String why = LIBRARY.matcher(e.getOriginalMessage()).replaceAll("");
    return new NoCatalogue(NoCatalogue.Why.NO_JSON, name, line, why);
  }

  private static void refuseOtherVersions(String file, String version) throws IOException {
    if (!version.matches("[0-9]{1,6}\\.[0-9]{1,6}")) {
      throw new NoCatalogue(NoCatalogue.Why.NO_VERSION, file);
    }
    if (major(version) > major(Catalogue.SCHEMA_VERSION)) {
      throw new NoCatalogue(NoCatalogue.Why.NEWER_VERSION, file, version, Catalogue.SCHEMA_VERSION);
    }
  }

  private static int major(String version) {
    return Integer.parseInt(version.substring(0, version.indexOf('.')));
  }
}
