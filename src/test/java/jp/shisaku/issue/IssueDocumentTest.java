package jp.shisaku.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shisaku.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Makes docs/issues.md from the codes, their messages and an example each. */
class IssueDocumentTest {

  private static final Path DOCUMENT = Path.of("docs", "issues.md");

  @Test
  void theDocumentListsEveryCodeWithAnExample() throws IOException {
    Golden.checkFile(DOCUMENT, document().getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @EnumSource(IssueCode.class)
  void everyCodeHasAnExampleWithAllItsArguments(IssueCode code) throws IOException {
    assertThat(examples()).containsKey(code.code());
    for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
      assertThat(message(code, locale)).isNotBlank().doesNotContainPattern("\\{[0-9]}");
    }
  }

  @Test
  void codesAreUniqueAndExamplesBelongToOne() throws IOException {
    Set<String> codes =
        Arrays.stream(IssueCode.values()).map(IssueCode::code).collect(Collectors.toSet());
    assertThat(codes).hasSize(IssueCode.values().length);
    assertThat(new HashSet<>(examples().keySet())).isEqualTo(codes);
  }

  private static String document() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Issues");
    lines.add("");
    lines.add(
        "What Shisaku may say of a file, a page or a value. Codes are stable: count and filter by");
    lines.add(
        "them. The examples are invented. This page is made by a test from the codes, the messages");
    lines.add("and `src/test/resources/issue/examples.properties`.");
    for (Severity severity : Severity.values()) {
      lines.add("");
      lines.add("## " + meaning(severity));
      for (IssueCode code : IssueCode.values()) {
        if (code.severity() == severity) {
          lines.add("");
          lines.add("### " + code.code());
          lines.add("");
          lines.add("> " + message(code, Locale.ENGLISH));
          lines.add(">");
          lines.add("> " + message(code, Locale.JAPANESE));
        }
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String meaning(Severity severity) {
    return switch (severity) {
      case ERROR -> "error: a value is missing or wrong, or must not be trusted";
      case WARNING -> "warning: a value is there, and a person should look at it";
      case INFO -> "info: worth knowing, nothing to do";
    };
  }

  private static String message(IssueCode code, Locale locale) throws IOException {
    return code.message(locale, List.of(examples().get(code.code()).split("\\|", -1)));
  }

  private static Map<String, String> examples() throws IOException {
    Properties properties = new Properties();
    try (var in =
        Files.newBufferedReader(Path.of("src/test/resources/issue/examples.properties"))) {
      properties.load(in);
    }
    Map<String, String> examples = new TreeMap<>();
    properties.forEach((code, arguments) -> examples.put((String) code, (String) arguments));
    return examples;
  }
}
