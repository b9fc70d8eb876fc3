package jp.shisaku.label;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.text.Fold;

/** The known wordings of the labels, as they stand in {@code vocabulary.csv}. */
public final class Vocabulary {

  private static final Pattern ORNAMENT =
      Pattern.compile("^[\\s【\\[［＜<〈《〔（(■□◆◇●○▶➤*#]+|[\\s】\\]］＞>〉》〕）):：*]+$");

  /** The vocabulary that comes with the program. */
  public static final Vocabulary STANDARD = load("vocabulary.csv");

  private final Map<String, Entry> byFolded;

  /**
   * A wording of a label.
   *
   * @param wording as it stands in the file
   * @param folded the same, folded for comparing, without brackets at its edges
   * @param inText true where it may stand at the head of a line of text
   */
  record Entry(Field field, String wording, String folded, boolean inText) {}

  private Vocabulary(Map<String, Entry> byFolded) {
    this.byFolded = byFolded;
  }

  /**
   * Reads a vocabulary from the lines of a CSV file: field, wording, where. Lines that begin with #
   * and the header are skipped.
   */
  public static Vocabulary of(List<String> lines) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#") || line.startsWith("field,")) {
        continue;
      }
      String[] parts = line.split(",", -1);
      String folded = bare(parts[1]);
      entries.put(
          folded, new Entry(Field.ofCode(parts[0]), parts[1], folded, parts[2].equals("any")));
    }
    return new Vocabulary(entries);
  }

  /** The entry whose wording this bare text is. */
  Optional<Entry> exact(String bare) {
    return Optional.ofNullable(byFolded.get(bare));
  }

  /** A text folded for comparing, without the brackets and marks around it. */
  static String bare(String text) {
    String folded = Fold.spacing(text);
    String before;
    do {
      before = folded;
      folded = ORNAMENT.matcher(folded).replaceAll("");
    } while (!folded.equals(before));
    return folded;
  }

  /** Every entry, in the order of the file. */
  Iterable<Entry> entries() {
    return byFolded.values();
  }

  private static Vocabulary load(String resource) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Vocabulary.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return of(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
