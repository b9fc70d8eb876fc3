package jp.shisaku.sheet.entry;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;

/**
 * A heading that may be a measure.
 *
 * @param index of its row
 * @param amountIndex of the row with its amount: its own, or one right below
 * @param amount empty where none is printed
 */
record EntryHead(
    int index,
    int amountIndex,
    EntryMark mark,
    Piece name,
    Optional<Piece> amount,
    String office,
    Key key) {

  /** Headings of one level look alike. */
  record Key(String kind, boolean bold, long size) {}

  private static final int LONGEST_NAME = 70;

  /** An amount of its own line stands this far below its heading, in lines. */
  private static final int ROWS_BELOW = 2;

  private static final Pattern PART = Pattern.compile("^(?:うち|内訳|参考|計$|合計|総額).*");

  private static final Pattern SENTENCE = Pattern.compile(".*(?:[をにはがでとへの、]|から|まで|より|は約)$");

  private static final Pattern WORD =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}A-Za-zＡ-Ｚａ-ｚ]{2}");

  /** The heading of a row with an amount on it or right below it; empty for any other row. */
  static Optional<EntryHead> at(List<EntryRow> rows, int index, Labels labels) {
    EntryRow row = rows.get(index);
    if (row.line().isEmpty()) {
      return Optional.empty();
    }
    EntryMark mark = EntryMark.of(row.text());
    if (row.amount().isPresent()) {
      Piece beside = row.amount().get();
      return EntryAmount.alone(beside.text())
          .map(
              a -> head(row, index, index, mark, a.office(), Optional.of(with(beside, a.amount()))))
          .filter(h -> h.isNamed(labels));
    }
    Optional<EntryAmount> own = EntryAmount.of(mark.rest());
    if (own.isPresent()) {
      Optional<Piece> amount = Optional.of(with(row.first(), own.get().amount()));
      return Optional.of(
              head(row, index, index, mark, own.get().office(), amount).named(own.get().name()))
          .filter(h -> h.isNamed(labels));
    }
    return mark.isNone() || EntryAmount.mayHold(row.text())
        ? Optional.empty()
        : below(rows, index, labels)
            .map(at -> head(row, index, at, mark, "", stated(rows.get(at), labels)))
            .filter(h -> h.isNamed(labels));
  }

  /** The same kind of heading without an amount. */
  static Optional<EntryHead> withoutAmount(EntryRow row, int index, Labels labels) {
    return row.line()
        .map(line -> head(row, index, index, EntryMark.of(line.text()), "", Optional.empty()))
        .filter(h -> h.isNamed(labels));
  }

  private static EntryHead head(
      EntryRow row, int index, int at, EntryMark mark, String office, Optional<Piece> amount) {
    Line line = row.line().orElseThrow();
    Key key = new Key(mark.kind(), line.bold(), Math.round(line.fontSize() * 2));
    return new EntryHead(index, at, mark, with(row.first(), mark.rest()), amount, office, key);
  }

  private EntryHead named(String text) {
    return new EntryHead(index, amountIndex, mark, with(name, text), amount, office, key);
  }

  private static Optional<Integer> below(List<EntryRow> rows, int index, Labels labels) {
    for (int i = index + 1; i <= index + ROWS_BELOW && i < rows.size(); i++) {
      if (stated(rows.get(i), labels).isPresent()) {
        return Optional.of(i);
      }
      if (rows.get(i).line().isEmpty() || !EntryMark.of(rows.get(i).text()).isNone()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The amount that a line is, with or without the label 予算額 before it. */
  private static Optional<Piece> stated(EntryRow row, Labels labels) {
    String text = EntryBody.inner(row.text());
    if (row.line().isEmpty() || !EntryAmount.mayHold(text)) {
      return Optional.empty();
    }
    Optional<String> labelled =
        EntryBody.label(text, labels)
            .filter(label -> label.field() == Field.BUDGET && !label.isAlone())
            .map(LabelMatch::rest);
    return EntryAmount.alone(labelled.orElse(text)).map(a -> with(row.first(), a.amount()));
  }

  /** False for what is no name: a sentence, a total, a year or stage of the amount itself. */
  private boolean isNamed(Labels labels) {
    String text = name.text();
    return text.length() <= LONGEST_NAME
        && text.indexOf('。') < 0
        && WORD.matcher(text).find()
        && !SENTENCE.matcher(text).matches()
        && !PART.matcher(text).matches()
        && !labels.isTotal(text)
        && EntryBody.label(text, labels).filter(m -> m.field() != Field.NAME).isEmpty()
        && StatedStage.of(name).filter(s -> s.text().length() + 2 > text.length()).isEmpty();
  }

  private static Piece with(Piece piece, String text) {
    return piece.with(piece.line().orElseThrow().withText(text));
  }
}
