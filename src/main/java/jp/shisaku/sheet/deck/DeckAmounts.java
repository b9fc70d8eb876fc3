package jp.shisaku.sheet.deck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisaku.amount.Figure;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.piece.Piece;

/**
 * The amounts at the head of a deck's page. A line counts only where it is a statement of the
 * budget from its first character to its last, remarks in brackets and behind ※ aside, and says of
 * which year or stage, of which account or of which of the measures (A., B.) it is; 10百万円/案件 is
 * none.
 *
 * @param notes remarks, and lines that say what the amounts in brackets are: ※（）内は前年度当初予算額
 * @param parts what was joined to lines
 */
record DeckAmounts(List<Piece> lines, List<Piece> doubtful, List<Piece> notes, List<Piece> parts) {

  /** A. 351億円: which of the measures of the page it is for. The R of R5補正 is none. */
  private static final Pattern LETTER =
      Pattern.compile(
          "(?<![A-Za-z0-9])(?<letter>[A-Z])\\s*[.．、:：)）]?\\s*(?=約?[0-9０-９][0-9０-９,.]*\\s*[兆億百千万円])");

  private static final Pattern ACCOUNT = Pattern.compile(".*(?:会計|融資|特会)$");

  private static final Pattern REMARK = Pattern.compile("(?<=.)[（(\\[［][^（()）]*[）)\\]］]|※.*$");

  /** ※里山省予算計上, （令和7年度で終了）: what a line below an amount says of it. */
  private static final Pattern NOTE = Pattern.compile("※.+|[（(][^（()）]+[）)]");

  /** Longer lines are sentences. */
  private static final int LONGEST = 80;

  /** Amounts whose tops are closer stand beside each other; in points. */
  private static final double SAME_TOP = 3;

  /** What an amount may lack and still be one. */
  private static final Set<IssueCode> LEFT_OPEN =
      Set.of(
          IssueCode.BUDGET_YEAR_MISSING,
          IssueCode.BUDGET_ERA_UNREADABLE,
          IssueCode.BUDGET_STAGE_UNREADABLE);

  /** The amounts among the lines at the head of a page. */
  static DeckAmounts in(List<Piece> head) {
    return new AmountSearch(head).amounts();
  }

  List<String> texts() {
    return lines.stream().map(Piece::text).toList();
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** True for a remark in the line right below, or in the same box of a slide. */
  static boolean isRemarkBelow(Piece piece, Piece above) {
    return piece != above
        && NOTE.matcher(piece.text().strip()).matches()
        && piece.box().sharesWidth(above.box())
        && top(piece) >= top(above)
        && top(piece) <= above.box().bottom() + above.fontSize();
  }

  /** True for a line of the page that is one of the amounts, a part of one, or a note on them. */
  boolean holds(Piece piece) {
    Piece spaced = piece.line().isPresent() ? piece.withText(spaced(piece.text())) : piece;
    return lines.contains(spaced) || parts.contains(piece) || notes.contains(piece);
  }

  /**
   * The amounts and, in their places, lines that say year and stage of one that cannot be read:
   * none between a stage and its amount.
   */
  List<Piece> withDoubtful() {
    List<Piece> all = new ArrayList<>(lines);
    for (Piece piece : doubtful) {
      int at = all.size();
      while (at > 0 && top(all.get(at - 1)) > top(piece)) {
        at--;
      }
      all.add(at > 0 && isStage(all.get(at - 1).text()) ? at - 1 : at, piece);
    }
    return all;
  }

  /**
   * True where every line is an amount of the same year and stage: they are of several measures.
   */
  boolean areAlike() {
    List<List<Object>> kinds =
        lines.stream()
            .map(p -> read(p.text()).value().lines())
            .map(l -> l.size() == 1 ? kind(l.get(0)) : List.<Object>of(l))
            .distinct()
            .toList();
    return kinds.size() == 1 && kinds.get(0).size() > 1;
  }

  /**
   * True where amounts of one year and stage stand beside each other: they are of several measures.
   */
  boolean areBeside() {
    return areAlike()
        && lines.stream()
            .anyMatch(
                a -> lines.stream().anyMatch(b -> a != b && Math.abs(top(a) - top(b)) < SAME_TOP));
  }

  private static List<Object> kind(BudgetLine line) {
    return List.of(line.fiscalYear(), line.phase(), line.draft(), line.label());
  }

  /** By letter, the amount of that measure; empty where the amounts have no letters. */
  Map<String, Figure> byLetter() {
    String all = lines.stream().map(Piece::text).collect(Collectors.joining(" "));
    Matcher m = LETTER.matcher(all);
    Map<String, Figure> found = new LinkedHashMap<>();
    Place place = Piece.place(lines);
    String head = "";
    String letter = "";
    int start = 0;
    while (m.find()) {
      if (letter.isEmpty()) {
        head = all.substring(0, m.start()).strip();
      } else {
        found.put(letter, figure(head, all.substring(start, m.start()), place));
      }
      letter = m.group("letter");
      start = m.end();
    }
    if (!letter.isEmpty()) {
      found.put(letter, figure(head, all.substring(start), place));
    }
    return found;
  }

  private static Figure figure(String head, String text, Place place) {
    String bare = text.strip().replaceAll("[、,・]$", "");
    return new Figure(head, bare, false, place);
  }

  /** A.351億円 would be read as a fraction. */
  static String spaced(String text) {
    return LETTER.matcher(text).replaceAll("${letter}. ");
  }

  static boolean isStatement(String text) {
    return isBareStatement(text) || isBareStatement(REMARK.matcher(text).replaceAll(""));
  }

  private static boolean isBareStatement(String text) {
    Found<Budget> read = read(text);
    List<BudgetLine> lines = read.value().lines();
    return !lines.isEmpty()
        && (read.value().notes().isEmpty() || isUndecided(lines))
        && read.issues().stream().map(Issue::code).allMatch(LEFT_OPEN::contains)
        && lines.stream().allMatch(DeckAmounts::saysWhatItIs);
  }

  /** 事項要求 stands where the amount should, and is a note on it, too. */
  private static boolean isUndecided(List<BudgetLine> lines) {
    return lines.stream().allMatch(l -> l.amountYen().isEmpty() && !l.included());
  }

  private static boolean saysWhatItIs(BudgetLine line) {
    return line.era().isPresent()
        || line.phase() != BudgetLine.Phase.UNSPECIFIED
        || line.label()
            .filter(l -> ACCOUNT.matcher(l).matches() || l.matches("[A-Z][.．]?"))
            .isPresent();
  }

  /** True for 令和5年度補正予算額 alone, with its amount in the next line. */
  static boolean isStage(String text) {
    return text.length() < 30 && !text.contains("円") && isStatement(text + "：1円");
  }

  /** 令和5年度補正予算額 1 100百万円: a heading, and something else than words behind it. */
  static boolean isHeaded(String text) {
    return text.length() < LONGEST
        && text.contains("円")
        && BudgetReader.holdsStage(text)
        && IntStream.range(1, text.length())
            .filter(end -> !Character.isLetter(text.charAt(end)))
            .mapToObj(end -> text.substring(0, end).replaceAll("[:：\\s　]+$", ""))
            .anyMatch(head -> BudgetReader.holdsStage(head) && isStage(head));
  }

  private static Found<Budget> read(String text) {
    return BudgetReader.read(text, Place.UNKNOWN);
  }

  private static double top(Piece piece) {
    return piece.block().box().map(b -> b.top()).orElse(0.0);
  }
}
