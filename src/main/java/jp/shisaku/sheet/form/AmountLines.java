package jp.shisaku.sheet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.amount.UnitNotes;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.LoneAmount;
import jp.shisaku.issue.Place;
import jp.shisaku.page.Page;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.HeadingMark;
import jp.shisaku.sheet.entry.Titles;
import jp.shisaku.text.Brackets;

/**
 * Lines with a name and an amount (【12億円】灯台の改修, 灯台の改修 1,234百万円), or with a bare figure on a page
 * whose note states the unit (灯台の改修 1,234 below （単位：百万円）), or several such lines in a cell, under a
 * title that announces measures or a budget. They are only counted, to tell that there are amounts:
 * which is whose is not known.
 */
final class AmountLines {

  private static final int LONGEST = 90;

  private static final String FIGURE = "[0-9０-９][0-9０-９,，.．兆億万千百]*(?: ?[十百千万億]{1,2})?円";

  /**
   * An amount before or behind a name, or before that of another year; one within a sentence has no
   * blank or bracket before it.
   */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "^約?%3$s[\\s　]+[\\p{L}\\d]|^(?:%1$s\\p{L}{1,4}%2$s|[^\\p{L}]){0,6}?%1$s約?%3$s%2$s|(?:^|[\\s　…‥・.．：:＝=→⇒｜|／/、]|%1$s)約?%3$s\\s*(?:%1$s[^（(）)]*%2$s)?\\s*%2$s?$"
              .formatted(Brackets.OPEN, Brackets.CLOSE, FIGURE));

  private static final Pattern BEHIND_NAME = Pattern.compile("\\p{L}[\\s　…‥・:：]+約?" + FIGURE + "$");

  /** 令和8年度予算案 12億円／橋梁課: something else may stand behind an amount with its stage. */
  private static final Pattern STAGED = Pattern.compile("[\\s　:：]" + FIGURE);

  /** ★里山の橋12,345万円: behind a mark the blank between name and amount may be lost. */
  private static final Pattern MARKED = Pattern.compile("\\p{L}" + FIGURE + "$");

  /** 1,234（1,200）: the year before stands in a bracket. */
  private static final String BRACKET =
      "(?:[\\s　]*%1$s[^（(）)]{1,12}%2$s)?".formatted(Brackets.OPEN, Brackets.CLOSE);

  private static final Pattern GROUPED =
      Pattern.compile("(?:^|[\\s　…‥・：:→⇒｜|／、])[△▲-]?[0-9]{1,3}(?:[,，][0-9]{3})+(?=$|[\\s　（(｜|／、])");

  /** The figure below a thousand of such a list. */
  private static final Pattern SMALL =
      Pattern.compile(
          "(?:^|[\\s　…‥・：:→⇒｜|／、])[△▲-]?[0-9]{1,3}(?:[.．][0-9]{1,2})?"
              + "(?:"
              + BRACKET
              + "$|[\\s　]+[△▲-]?[0-9][0-9,，]*(?=$|[\\s　]))");

  /** （単位：百万円。括弧内は前年度）: more may stand in such a note. */
  private static final Pattern UNIT = Pattern.compile("単位[\\s　]*[:：]?[\\s　]*[十百千万億兆]*円");

  /** （千円）（千円） below the heads of columns, 円） where a narrow column wraps one. */
  private static final Pattern UNITS = Pattern.compile("(?:[\\s　]*[（(]?[十百千万億兆]*円[）)])+[\\s　]*");

  /** 12.5: an amount in 億円 has its decimal. */
  private static final Pattern DECIMAL = Pattern.compile("[0-9][.．][0-9]" + BRACKET + "$");

  /** 補正予算額3億円令和8年度当初予算案12億円: the cells of a card that have run into one. */
  private static final Pattern JOINED = Pattern.compile(FIGURE + "(?:令和|[RＲ][0-9０-９])");

  private static final int FEWEST_BARE = 4;
  private static final int FEWEST_GROUPED = 2;

  private final List<Place> amounts = new ArrayList<>();

  /** The bare figures of the page, should it turn out to state their unit. */
  private final List<Place> bare = new ArrayList<>();

  private int grouped;
  private boolean unit;

  private AmountLines() {}

  /** Where the amounts stand; empty where the title is another one. */
  static List<Place> in(List<Piece> pieces) {
    AmountLines lines = new AmountLines();
    if (Titles.announceMeasures(pieces)) {
      lines.read(pieces);
    }
    return lines.amounts;
  }

  private void read(List<Piece> pieces) {
    Page page = null;
    for (Piece piece : pieces) {
      if (page != piece.page()) {
        closePage();
        page = piece.page();
      }
      String text = piece.line().isPresent() ? piece.text().strip() : "";
      unit |=
          text.length() <= LONGEST && (UNIT.matcher(text).find() || UNITS.matcher(text).matches());
      if (!text.isEmpty() && text.length() <= LONGEST && text.indexOf('。') < 0) {
        read(piece, text);
      } else if (JOINED.matcher(text).find()) {
        amounts.add(piece.place());
      }
      piece.cells().stream()
          .flatMap(cell -> cell.content().stream())
          .map(line -> line.text().strip())
          .filter(AmountLines::isNameWithAmount)
          .forEach(line -> amounts.add(piece.place()));
    }
    closePage();
  }

  /** ・里山の橋 1.2億円 in a cell of several such lines. */
  private static boolean isNameWithAmount(String text) {
    return text.indexOf('円') >= 0
        && text.length() <= LONGEST
        && text.indexOf('。') < 0
        && !LoneAmount.is(text)
        && !BudgetReader.holdsStage(text)
        && BEHIND_NAME.matcher(text).find();
  }

  private void read(Piece piece, String text) {
    if (text.indexOf('円') >= 0) {
      unit |= UnitNotes.in(List.of(piece)).isPresent();
      Matcher amount = AMOUNT.matcher(text);
      boolean whole = amount.find() && !Titles.isAccount(text.substring(0, amount.start()));
      boolean marked = MARKED.matcher(text).find() && !HeadingMark.of(text).isNone();
      if (whole || marked || STAGED.matcher(text).find() && BudgetReader.holdsStage(text)) {
        amounts.add(piece.place());
      }
    } else if (GROUPED.matcher(text).find()) {
      grouped++;
      bare.add(piece.place());
    } else if (SMALL.matcher(text).find()) {
      grouped += DECIMAL.matcher(text).find() ? 1 : 0;
      bare.add(piece.place());
    }
  }

  private void closePage() {
    if (unit && grouped >= FEWEST_GROUPED && bare.size() >= FEWEST_BARE) {
      amounts.addAll(bare);
    }
    unit = false;
    grouped = 0;
    bare.clear();
  }
}
