package jp.shisaku.extract;

import java.util.List;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Found;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Parts;
import jp.shisaku.sheet.form.Sheets;

/** What is read from documents, for tests. */
public final class Extracted {

  public static final Labels LABELS = new Labels(Profile.STANDARD);

  private Extracted() {}

  public static Found<Catalogue> from(Document... documents) {
    return Extractor.extract("test", List.of(), List.of(documents));
  }

  public static Measure measure(Document... documents) {
    List<Measure> measures = from(documents).value().measures();
    if (measures.size() != 1) {
      throw new IllegalArgumentException(measures.size() + " measures");
    }
    return measures.get(0);
  }

  public static List<String> codes(Document... documents) {
    return from(documents).issues().stream().map(i -> i.code().code()).toList();
  }

  /** The amounts of a measure, each as year, stage and yen: 2025 initial draft 500000000. */
  public static List<String> amounts(Measure measure) {
    return measure.budget().lines().stream().map(Extracted::told).toList();
  }

  public static String told(BudgetLine line) {
    return line.fiscalYear().map(y -> y + " ").orElse("")
        + line.phase().code()
        + (line.draft() ? " draft " : " ")
        + line.amountYen().map(String::valueOf).orElse("-");
  }

  public static Parts parts(Document... documents) {
    return Sheets.in(List.of(documents), Profile.STANDARD, LABELS);
  }

  /** The pieces of a text in which there is no sheet. */
  public static List<Piece> pieces(String notation) {
    return parts(Pages.text(notation)).front();
  }

  /** The pieces of pages in which there is no sheet. */
  public static List<Piece> pieces(Document document) {
    return parts(document).front();
  }
}
