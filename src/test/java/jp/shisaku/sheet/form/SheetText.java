package jp.shisaku.sheet.form;

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
import jp.shisaku.piece.IndicatorTables;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.Value;
import jp.shisaku.sheet.field.Fields;
import jp.shisaku.sheet.header.HeaderSheets;

/** What was found in documents, as plain text to compare with. */
public final class SheetText {

  public static final Labels LABELS = new Labels(Profile.STANDARD);

  private SheetText() {}

  public static List<Sheet> sheets(Document... documents) {
    List<Piece> pieces = Piece.of(List.of(documents), LABELS);
    Set<Integer> indicators = new IndicatorTables(LABELS, pieces).indexes();
    return HeaderSheets.labelled(LABELS, pieces, indicators).sheets(indicators);
  }

  /** The fields of the one sheet of a document. */
  public static Found<Map<Field, Value>> read(Document document) {
    List<Sheet> sheets = sheets(document);
    if (sheets.size() != 1) {
      throw new IllegalArgumentException(sheets.size() + " sheets");
    }
    return Fields.of(sheets.get(0), LABELS);
  }

  public static Map<Field, String> fields(Document document) {
    return text(read(document));
  }

  public static Map<Field, String> fields(Sheet sheet) {
    return text(Fields.of(sheet, LABELS));
  }

  private static Map<Field, String> text(Found<Map<Field, Value>> fields) {
    Map<Field, String> text = new EnumMap<>(Field.class);
    fields.value().forEach((field, value) -> text.put(field, value.text()));
    return text;
  }

  /** The issues as their code and what they quote. */
  public static List<String> issues(Document document) {
    return read(document).issues().stream().map(SheetText::printed).toList();
  }

  private static String printed(Issue issue) {
    return issue.code().code() + " " + String.join(" / ", issue.arguments());
  }

  public static List<String> lines(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).toList();
  }
}
