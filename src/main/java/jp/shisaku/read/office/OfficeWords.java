package jp.shisaku.read.office;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The tables of this package that are kept as properties beside it. */
final class OfficeWords {

  private OfficeWords() {}

  static Map<String, String> load(String resource) {
    Properties properties = new Properties();
    try (var in =
        new InputStreamReader(
            OfficeWords.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(n -> n, properties::getProperty));
  }
}
