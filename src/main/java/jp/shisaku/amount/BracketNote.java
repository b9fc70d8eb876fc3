package jp.shisaku.amount;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.budget.AmountsHead;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.piece.Piece;

/** Finds the note that says what amounts in brackets are: （ ）内は令和7年度当初予算額. */
public final class BracketNote {

  /** How it begins where it is read with a cell: ※（　）内は令和7年度当初予算額. */
  public static final String REMARK = "※（　）内は";

  private static final int LONGEST = 60;

  private static final Pattern NOTE =
      Pattern.compile(
          "(?:[（(][\\s　]*[）)]|括弧|カッコ|かっこ)[\\s　]*(?:内|書き?)?(?:の?(?:数値|数字|計数|金額|額))?"
              + "[\\s　]*(?:は、?|[：:])[\\s　]*(?<what>[^。※（）()]+?)(?:である|です|を示す|を表す)?。?[\\s　]*[）)］\\]]?$");

  /** 123百万円（110百万円）, also on two lines, and either of them alone; 123（110）百万円. */
  private static final Pattern TWO =
      Pattern.compile(
          "(?<own>[^（()）［\\[\\]］]*?)\\s*[（(［\\[]\\s*(?<inner>[^（()）［\\[\\]］]+?)\\s*[）)］\\]]\\s*(?<unit>[十百千万億兆]*円)?",
          Pattern.DOTALL);

  /** うち国費, うち国費の内数, 国費で内数. */
  private static final Pattern PART =
      Pattern.compile("うち、?(?<within>\\S+?)(?:[での]*内数)?|(?<included>\\S+?)[での]*内数");

  private static final Pattern WORD = Pattern.compile("\\p{IsHan}{1,4}");

  /** 予算額（前年度当初予算額）. */
  private static final Pattern HEADED =
      Pattern.compile("(?<head>.*\\S)\\s*[（(［\\[](?<inner>[^（()）［\\[\\]］]+)[）)］\\]]\\s*");

  private static final String ANY_STAGE = "予算額";

  /**
   * A label apart from what it says in brackets of amounts in brackets.
   *
   * @param inBrackets year and stage
   * @param ofYearBefore true for 前年度, which can be said of no other amount
   */
  public record Headed(String head, String inBrackets, boolean ofYearBefore) {}

  private BracketNote() {}

  /** The label or head 予算額（前年度） or 令和8年度予算案（令和7年度当初予算額）; empty for any other. */
  public static Optional<Headed> ofHead(String label) {
    Matcher headed = HEADED.matcher(label.length() > LONGEST ? "" : label);
    if (!headed.matches()) {
      return Optional.empty();
    }
    String inner = headed.group("inner").strip();
    boolean before = AmountsHead.isOfYearBefore(inner);
    String said = before && !BudgetReader.holdsStage(inner) ? inner + ANY_STAGE : inner;
    return Optional.of(new Headed(headed.group("head"), said, before))
        .filter(found -> isDated(found.inBrackets()));
  }

  /**
   * Year and stage that the notes among these pieces tell; empty where none or more than one does.
   */
  public static Optional<String> in(List<Piece> pieces) {
    return Agreed.in(pieces.stream().flatMap(Piece::texts), BracketNote::of);
  }

  /** What a text tells of amounts in brackets; empty for one that is no such note. */
  public static Optional<String> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher note = NOTE.matcher(text.strip());
    return note.find()
        ? Optional.of(note.group("what").strip()).filter(BracketNote::isDated)
        : Optional.empty();
  }

  /** The same of a part of the amounts before the brackets: うち国費 of （ ）内はうち国費 and （ ）内は国費で内数. */
  public static Optional<String> partIn(List<Piece> pieces) {
    return Agreed.in(pieces.stream().flatMap(Piece::texts), BracketNote::partOf);
  }

  private static Optional<String> partOf(String text) {
    Matcher note = NOTE.matcher(text.strip());
    Matcher part = PART.matcher(text.length() > LONGEST || !note.find() ? "" : note.group("what"));
    return part.matches()
        ? Stream.of("within", "included")
            .map(part::group)
            .filter(Objects::nonNull)
            .findFirst()
            .map(name -> "うち" + name)
        : Optional.empty();
  }

  /** The amount before the bracket, or "", and the one in it; empty for any other text. */
  public static Optional<List<String>> amounts(String text) {
    Matcher two = TWO.matcher(text.strip());
    if (!two.matches() || FigureText.number(two.group("inner")).isEmpty()) {
      return Optional.empty();
    }
    String own = two.group("own");
    String inner = two.group("inner");
    String unit = Optional.ofNullable(two.group("unit")).orElse("");
    boolean stated = (own + inner).indexOf('円') >= 0;
    return unit.isEmpty() || !stated && FigureText.isBare(own)
        ? Optional.of(List.of(own + unit, inner + unit))
        : Optional.empty();
  }

  /** The same, also where a word stands in the bracket that says that there is none: 12,345（皆増）. */
  public static Optional<List<String>> withRemark(String text) {
    Matcher two = TWO.matcher(text.strip());
    return two.matches()
            && FigureText.number(two.group("own")).isPresent()
            && WORD.matcher(two.group("inner")).matches()
        ? Optional.of(List.of(two.group("own"), two.group("inner")))
        : amounts(text);
  }

  /** True for a year and a stage, and nothing besides. */
  public static boolean isDated(String what) {
    // 前年度: the amounts beside it tell which year that is.
    return BudgetReader.ofOneHeading(what, IssueCode.BUDGET_ERA_UNREADABLE)
        .filter(line -> line.era().isPresent() && line.label().isEmpty())
        .filter(line -> line.phase() != BudgetLine.Phase.UNSPECIFIED)
        .isPresent();
  }
}
