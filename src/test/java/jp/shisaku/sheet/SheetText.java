package jp.shisaku.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Document;

/** What was found in documents, as plain text to compare with. */
final class SheetText {

  static final Labels LABELS = new Labels(Profile.STANDARD);

  private SheetText() {}

  static List<Sheet> sheets(Document... documents) {
    List<Piece> pieces = Piece.of(List.of(documents), LABELS);
    Set<Integer> indicators = new IndicatorTables(LABELS, pieces).indexes();
    return new HeaderSheets(LABELS, pieces, indicators).sheets(indicators);
  }

  /** The fields of the one sheet of a document. */
  static Found<Map<Field, Value>> read(Document document) {
    List<Sheet> sheets = sheets(document);
    if (sheets.size() != 1) {
      throw new IllegalArgumentException(sheets.size() + " sheets");
    }
    return Fields.of(sheets.get(0), LABELS);
  }

  static Map<Field, String> fields(Document document) {
    Map<Field, String> text = new EnumMap<>(Field.class);
    read(document).value().forEach((field, value) -> text.put(field, value.text()));
    return text;
  }

  /** The issues as their code and what they quote. */
  static List<String> issues(Document document) {
    return read(document).issues().stream().map(SheetText::printed).toList();
  }

  private static String printed(Issue issue) {
    return issue.code().code() + " " + String.join(" / ", issue.arguments());
  }

  static List<String> lines(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).toList();
  }
}
