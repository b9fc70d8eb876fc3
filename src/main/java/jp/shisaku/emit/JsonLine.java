package jp.shisaku.emit;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;

/** A record as one line of JSON, for programs that talk with each other. */
public final class JsonLine {

  private JsonLine() {}

  /** The record on one line, without a break at its end. */
  public static String of(Record message) {
    try {
      return JsonForm.verbatim().writeValueAsString(message);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The record that a line was made of.
   *
   * @throws IOException where it is none
   */
  public static <T extends Record> T read(String line, Class<T> type) throws IOException {
    return JsonForm.verbatim().readValue(line, type);
  }
}
