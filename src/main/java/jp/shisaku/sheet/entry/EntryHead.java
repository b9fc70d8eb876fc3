package jp.shisaku.sheet.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.shisaku.amount.StatedStage;
import jp.shisaku.budget.AmountsHead;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.budget.term.LoneAmount;
import jp.shisaku.budget.term.PartWord;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.label.StatusMarks;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.HeadingMark;
import jp.shisaku.text.Brackets;
import jp.shisaku.text.Items;

/**
 * A heading that may be a measure.
 *
 * @param index of its row
 * @param amountRows the rows with its amounts besides its own
 * @param amounts as printed; empty where none is
 */
record EntryHead(
    int index,
    Set<Integer> amountRows,
    HeadingMark mark,
    Piece name,
    List<Piece> amounts,
    String office,
    Key key) {

  /**
   * Headings of one level look alike.
   *
   * @param edge how far right of all other text of the page they begin
   */
  record Key(String kind, boolean bold, long size, long edge) {

    /** True for another sign, whatever its edge. */
    boolean hasOtherSign(Key other) {
      return isSetAs(other) && !kind.equals(other.kind);
    }

    /** True for the same sign, whatever its edge. */
    boolean hasSign(Key other) {
      return isSetAs(other) && kind.equals(other.kind);
    }

    /** True for another sign in the same print: ◎ beside ○. */
    boolean isSetAs(Key other) {
      return isSign() && other.isSign() && bold == other.bold && size == other.size;
    }

    private boolean isSign() {
      return HeadingMark.of(kind + "あ").rank() == HeadingMark.UNNUMBERED;
    }
  }

  private static final int LONGEST_NAME = 70;

  /** An amount of its own line stands this far below its heading, in lines. */
  private static final int ROWS_BELOW = 2;

  private static final int LONGEST_ITEM = 12;

  private static final Pattern OTHER_ROW = Pattern.compile("^(?:参考|計$|合計|総額).*");

  private static final Pattern FIGURE = Pattern.compile("[:：\\s　]*[0-9０-９].*$", Pattern.DOTALL);

  private static final Pattern SENTENCE = Pattern.compile(".*(?:[をにはがでとへの、]|から|まで|より|は約)$");

  private static final Pattern WORD =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}A-Za-zＡ-Ｚａ-ｚ]{2}");

  /** The heading of a row with an amount on it or right below it; empty for any other row. */
  static Optional<EntryHead> at(List<EntryRow> rows, int index, Labels labels) {
    EntryRow row = rows.get(index);
    if (row.line().isEmpty()) {
      return Optional.empty();
    }
    HeadingMark mark = HeadingMark.of(row.text());
    Optional<Piece> beside = row.amount();
    Optional<EntryAmount> own =
        beside.isPresent()
            ? EntryAmount.alone(beside.get().text()).map(a -> a.behind(mark.rest()))
            : EntryAmount.of(mark.rest());
    if (own.isPresent()) {
      Piece amount = beside.orElse(row.first()).withText(own.get().amount());
      return Optional.of(of(row, index, mark).named(own.get()).with(List.of(amount), Set.of()))
          .filter(head -> head.isNamed(labels))
          .map(head -> head.withMore(rows));
    }
    boolean set = !mark.isNone() || row.line().get().bold();
    return !set || EntryAmount.mayHold(row.text())
        ? Optional.empty()
        : below(rows, index, labels)
            .map(
                at ->
                    of(row, index, mark)
                        .named(EntryAmount.absent(mark.rest()))
                        .with(List.of(stated(rows.get(at), labels).orElseThrow()), Set.of(at)))
            .filter(head -> head.isNamed(labels));
  }

  /** The same kind of heading without an amount; one behind what is no name makes it none. */
  static Optional<EntryHead> withoutAmount(EntryRow row, int index, Labels labels) {
    return row.line()
        .map(line -> HeadingMark.of(line.text()))
        .filter(
            mark -> EntryAmount.of(mark.rest()).or(() -> EntryAmount.alone(mark.rest())).isEmpty())
        .map(
            mark -> {
              EntryHead head = of(row, index, mark);
              return EntryAmount.none(mark.rest())
                  .map(n -> head.named(n).with(List.of(row.first().withText(n.amount())), Set.of()))
                  .orElse(head);
            })
        .filter(head -> head.isNamed(labels));
  }

  private static EntryHead of(EntryRow row, int index, HeadingMark mark) {
    Line line = row.line().orElseThrow();
    Key key = new Key(mark.kind(), line.bold(), Math.round(line.fontSize() * 2), row.edge());
    return new EntryHead(
        index, Set.of(), mark, row.first().withText(mark.rest()), List.of(), "", key);
  }

  private EntryHead named(EntryAmount parts) {
    return new EntryHead(
        index, amountRows, mark, name.withText(parts.name()), amounts, parts.office(), key);
  }

  private EntryHead with(List<Piece> all, Set<Integer> at) {
    return new EntryHead(index, at, mark, name, all, office, key);
  }

  /**
   * A bold name whose plain amount stands on its line: the line is called plain where that is its
   * longer part, and others, whose amount was set further off, are bold.
   */
  EntryHead setAs(Set<Key> others, EntryRow row) {
    Key bold = new Key(key.kind, true, key.size, key.edge);
    boolean own = row.amount().isEmpty() && amountRows.isEmpty() && !mark.isNone();
    return own && others.contains(bold)
        ? new EntryHead(index, amountRows, mark, name, amounts, office, bold)
        : this;
  }

  /**
   * Further amounts on lines of their own right below, or below the office, each with its year and
   * stage.
   */
  private EntryHead withMore(List<EntryRow> rows) {
    List<Piece> all = new ArrayList<>(amounts);
    Set<Integer> at = new TreeSet<>();
    boolean office =
        index + 1 < rows.size() && EntryBody.isBracketedOffice(rows.get(index + 1).first());
    int below = index + (office ? 2 : 1);
    for (int i = below; i < rows.size() && isDated(rows.get(i)); i++) {
      String text = EntryAmount.alone(rows.get(i).text()).orElseThrow().amount();
      all.add(rows.get(i).first().withText(text));
      at.add(i);
    }
    return with(all, at);
  }

  private static boolean isDated(EntryRow row) {
    return row.line().isPresent()
        && row.amount().isEmpty()
        && EntryAmount.alone(row.text())
            .map(EntryAmount::amount)
            .filter(amount -> isDated(amount) || isOfYearBefore(amount))
            .isPresent();
  }

  /** True for an amount that prints its year and its stage. */
  static boolean isDated(String amount) {
    return BudgetReader.holdsStage(amount) && !FiscalYears.in(amount).isEmpty();
  }

  /** 〔前年度当初　120百万円〕 below a heading with the amount of the year itself. */
  private static boolean isOfYearBefore(String amount) {
    return AmountsHead.isOfYearBefore(FIGURE.matcher(amount).replaceFirst(""));
  }

  /** The row with the amount: right below, or below the office; within the text it is none. */
  private static Optional<Integer> below(List<EntryRow> rows, int index, Labels labels) {
    for (int i = index + 1; i <= index + ROWS_BELOW && i < rows.size(); i++) {
      if (stated(rows.get(i), labels).isPresent()) {
        return Optional.of(i);
      }
      if (rows.get(i).line().isEmpty() || !EntryBody.isOffice(rows.get(i).first(), labels)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The amount that a line is, with or without the label 予算額 before it. */
  private static Optional<Piece> stated(EntryRow row, Labels labels) {
    String text = Brackets.without(row.text());
    if (row.line().isEmpty() || !EntryAmount.mayHold(text)) {
      return Optional.empty();
    }
    Optional<String> labelled =
        EntryBody.label(text, labels)
            .filter(label -> label.field() == Field.BUDGET && !label.isAlone())
            .map(LabelMatch::rest);
    return Items.startsItem(row.text()) && labelled.isEmpty()
        ? Optional.empty()
        : EntryAmount.alone(labelled.orElse(text)).map(a -> row.first().withText(a.amount()));
  }

  /** False for what is no name: a sentence, a total, an amount, a year or stage of one. */
  private boolean isNamed(Labels labels) {
    String text = name.text();
    return text.length() <= LONGEST_NAME
        && text.indexOf('。') < 0
        && WORD.matcher(text).find()
        && !LoneAmount.is(text)
        && !SENTENCE.matcher(text).matches()
        && !PartWord.begins(text)
        && !OTHER_ROW.matcher(text).matches()
        && !labels.isTotal(text)
        && !isStatus(text)
        && !isItem(text)
        && !Chapters.NATURES.contains(text.strip())
        && !Chapters.ACCOUNTS.contains(text.strip())
        && EntryBody.label(text, labels).filter(m -> m.field() != Field.NAME).isEmpty()
        && StatedStage.of(name).filter(s -> s.text().length() + 2 > text.length()).isEmpty();
  }

  /** 【新規】 beside an amount, apart from the name. */
  static boolean isStatus(String text) {
    return StatusMarks.alone(text).isPresent();
  }

  /** 補助上限　1,000千円 tells of a measure, and is none. */
  private static boolean isItem(String text) {
    return text.length() <= LONGEST_ITEM && Chapters.ITEMS.stream().anyMatch(text::contains);
  }
}
