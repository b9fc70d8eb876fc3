package jp.shisaku.emit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.ContentsEntry;
import jp.shisaku.catalogue.Indicator;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;

/**
 * Reads catalogue.json piece by piece: an item of its lists is a record before the next is read,
 * since all of a large catalogue as JSON takes several times the memory that its records take.
 */
final class CatalogueParser {

  private static final Map<String, Class<?>> ITEMS =
      Map.of(
          "contents", ContentsEntry.class,
          "measures", Measure.class,
          "indicators", Indicator.class,
          "issues", Issue.class);

  private final ObjectMapper mapper = JsonForm.in(Locale.ENGLISH);
  private final Visitor visitor;

  /** The file, but for the items of its lists. */
  private final ObjectNode frame = mapper.createObjectNode();

  private final Map<String, List<Object>> items = new HashMap<>();

  /** The first item that is no record. */
  private Optional<Misfit> misfit = Optional.empty();

  /** Is shown every item of a list. */
  @FunctionalInterface
  interface Visitor {
    void see(String list, int index, JsonNode item);
  }

  private CatalogueParser(Visitor visitor) {
    this.visitor = visitor;
  }

  /**
   * Reads a file to its end.
   *
   * @return empty where there is nothing in it
   * @throws JsonProcessingException where it is no JSON
   */
  static Optional<CatalogueParser> of(InputStream in, Visitor visitor) throws IOException {
    CatalogueParser catalogue = new CatalogueParser(visitor);
    try (JsonParser parser = catalogue.mapper.createParser(in)) {
      if (parser.nextToken() == null) {
        return Optional.empty();
      }
      catalogue.read(parser);
      if (parser.nextToken() != null) {
        throw MismatchedInputException.from(parser, Catalogue.class, "it goes on after its end");
      }
      return Optional.of(catalogue);
    }
  }

  private void read(JsonParser parser) throws IOException {
    if (!parser.isExpectedStartObjectToken()) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      items.remove(field);
      if (parser.nextToken() == JsonToken.START_ARRAY && ITEMS.containsKey(field)) {
        frame.putArray(field);
        readItems(field, parser);
      } else {
        frame.set(field, mapper.<JsonNode>readTree(parser));
      }
    }
  }

  private void readItems(String list, JsonParser parser) throws IOException {
    List<Object> records = new ArrayList<>();
    items.put(list, records);
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      JsonNode item = mapper.readTree(parser);
      visitor.see(list, i, item);
      if (misfit.isEmpty()) {
        add(item, list, records);
      }
    }
  }

  private void add(JsonNode item, String list, List<Object> records) {
    String where = "/" + list + "/" + records.size();
    if (item.isNull()) {
      misfit = Optional.of(new Misfit(where, "null", false));
      return;
    }
    try {
      records.add(mapper.treeToValue(item, ITEMS.get(list)));
    } catch (JsonProcessingException | RuntimeException e) {
      misfit = Optional.of(Misfit.of(e).below(where));
    }
  }

  /** The file, but for the items of its lists. */
  JsonNode frame() {
    return frame;
  }

  /** The catalogue; or an issue that tells where it is none. */
  Found<Optional<Catalogue>> catalogue() {
    if (misfit.isPresent()) {
      return new Found<>(Optional.empty(), List.of(misfit.get().issue()));
    }
    try {
      Catalogue empty = mapper.treeToValue(frame, Catalogue.class);
      return Found.of(
          Optional.of(
              new Catalogue(
                  empty.schemaVersion(),
                  empty.publication(),
                  records("contents"),
                  records("measures"),
                  records("indicators"),
                  records("issues"))));
    } catch (JsonProcessingException | RuntimeException e) {
      return new Found<>(Optional.empty(), List.of(Misfit.of(e).issue()));
    }
  }

  @SuppressWarnings("unchecked") // Of the class that stands for the list in ITEMS.
  private <T> List<T> records(String list) {
    return (List<T>) items.getOrDefault(list, List.of());
  }
}
