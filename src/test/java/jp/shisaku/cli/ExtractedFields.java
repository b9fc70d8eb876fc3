package jp.shisaku.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import jp.shisaku.text.Fold;

/** The fields of measures, as the command extracts them, for holding two readings together. */
final class ExtractedFields {

  /** Those that have a place. */
  static final List<String> NAMES =
      List.of(
          "heading",
          "name",
          "offices",
          "classification",
          "positions",
          "budget",
          "effect",
          "purpose",
          "overview",
          "details",
          "roadmap",
          "strategy");

  private ExtractedFields() {}

  /** The catalogue of a file, without recognition of pages. */
  static JsonNode catalogue(String source, Path out, String id) throws IOException {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Commands.run(
        new String[] {"extract", "--no-ocr", source, "--out", out.toString()},
        new Streams(InputStream.nullInputStream(), nowhere, nowhere));
    return new ObjectMapper().readTree(out.resolve(id).resolve("catalogue.json").toFile());
  }

  /** What a value says, whatever its spaces and punctuation. */
  static String letters(JsonNode value) {
    return Fold.letters(value.toString());
  }
}
