package jp.shisaku.emit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;

/**
 * measures.ndjson: a line a measure, for systems that take records one by one. Each is the object
 * of catalogue.json with the id of the publication before it.
 */
public final class MeasuresNdjson {

  public static final String FILE_NAME = "measures.ndjson";

  private MeasuresNdjson() {}

  /** Writes the measures in the order of the publication; leaves the stream open. */
  static void write(Catalogue catalogue, OutputStream out) throws IOException {
    ObjectMapper mapper = JsonForm.in(Locale.ENGLISH);
    String publication = mapper.writeValueAsString(catalogue.publication().id());
    for (Measure measure : catalogue.measures()) {
      // The object as it stands in catalogue.json, opened for one more field.
      String fields = mapper.writeValueAsString(measure).substring(1);
      String line = "{\"publication_id\":" + publication + "," + fields + "\n";
      out.write(line.getBytes(StandardCharsets.UTF_8));
    }
  }
}
