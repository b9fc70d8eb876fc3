package jp.shisaku.sheet.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;

/**
 * How the labels of a sheet are set in its running lines, 目的：… or 【目的】, as those show that are
 * known. What is set alike is a label too, also a word that is too common elsewhere (内容：…), or one
 * that is not known.
 *
 * @param colon true where labels stand before colons
 * @param brackets true where they stand in brackets
 */
record LabelStyle(boolean colon, boolean brackets) {

  /** So many fields show it; two may be chance. */
  private static final int FIELDS = 3;

  private static final String LETTERS = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・\\s　]";
  private static final String LABEL =
      "(?<label>" + LETTERS + "{2,18}?(?:[（(]" + LETTERS + "{1,8}[）)]" + LETTERS + "{0,8}?)?)";
  private static final Pattern COLON =
      Pattern.compile("\\s*" + LABEL + "[\\s　]*[:：](?<rest>.*)", Pattern.DOTALL);
  private static final Pattern BRACKETS =
      Pattern.compile(
          "\\s*[【＜〈《\\[［<]" + LABEL + "[】＞〉》\\]］>][\\s　]*[:：]?(?<rest>.*)", Pattern.DOTALL);

  /** 支援対象となるもの：, 例えば： are no labels; neither is 注：. */
  private static final Pattern SENTENCE = Pattern.compile(".*[をはがにでとへものり]|注.*|例.*|.*[をはが].*");

  /**
   * What stands where a label does.
   *
   * @param printed without colon and brackets
   * @param rest what stands behind it on its line
   */
  record Head(String printed, String rest) {

    /** 一般会計：10百万円 and 環境省：地球環境局 are parts of a value, and a stage heads an amount. */
    boolean mayBeLabel() {
      return !SENTENCE.matcher(printed).matches()
          && !BudgetReader.isAccount(printed)
          && !BudgetReader.holdsStage(printed)
          && !Offices.isList(printed)
          && Offices.ministryOf(printed).isEmpty();
    }
  }

  static LabelStyle of(List<Piece> body, Labels labels) {
    return new LabelStyle(fields(body, labels, COLON), fields(body, labels, BRACKETS));
  }

  private static boolean fields(List<Piece> body, Labels labels, Pattern style) {
    return body.stream()
            .flatMap(piece -> piece.line().stream())
            .filter(line -> style.matcher(line.text()).matches())
            .flatMap(line -> labels.leadingKnown(line.text()).stream())
            .map(LabelMatch::field)
            .filter(Field::isOfMeasure)
            .distinct()
            .limit(FIELDS)
            .count()
        == FIELDS;
  }

  /** True for a line that is set as the labels of the sheet are. */
  boolean sets(Piece piece) {
    return matcher(piece).isPresent();
  }

  /** The head of a line that is set as the labels of the sheet are. */
  Optional<Head> head(Piece piece) {
    return matcher(piece)
        .map(line -> new Head(line.group("label").strip(), line.group("rest").strip()));
  }

  private Optional<Matcher> matcher(Piece piece) {
    Optional<String> text = piece.line().map(Line::text);
    return text.filter(line -> colon)
        .map(COLON::matcher)
        .filter(Matcher::matches)
        .or(() -> text.filter(line -> brackets).map(BRACKETS::matcher).filter(Matcher::matches));
  }
}
