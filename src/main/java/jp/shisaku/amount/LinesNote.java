package jp.shisaku.amount;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.budget.AmountsHead;
import jp.shisaku.piece.Piece;

/**
 * The note that says what amounts above each other are: 上段：令和8年度当初予算案、下段：令和7年度当初予算額. A head of a
 * column may say so itself, and of the upper one nothing more: 予算額（下段：前年度）.
 *
 * @param said year and stage of each, or the year alone, from the top; "" for what the head says
 */
public record LinesNote(List<String> said) {

  private static final int LONGEST = 100;

  /** A head of amounts that leaves open of which year and stage they are. */
  private static final String AMOUNTS = "予算額";

  private static final String SAYS = "[\\s　]*(?:[（(][\\s　]*[）)])?[\\s　]*[はが:：…]*[\\s　]*";

  private static final String BETWEEN = "[\\s　]*[、,，；;。／/]?[\\s　]*";

  private static final String END = "(?:である|です|を示す|を表す)?。?[\\s　]*[）)］\\]】]?$";

  private static final Pattern NOTE =
      Pattern.compile(
          "上段"
              + SAYS
              + "(?<upper>[^、,，；;。／/]+?)"
              + BETWEEN
              + "(?:中段"
              + SAYS
              + "(?<middle>[^、,，；;。／/]+?)"
              + BETWEEN
              + ")?下段"
              + SAYS
              + "(?<lower>[^、,，；;。（(]+?)"
              + END);

  private static final Pattern LOWER_ALONE =
      Pattern.compile("[（(][\\s　]*下段" + SAYS + "(?<lower>[^、,，；;。（()）]+?)" + END);

  private static final Pattern YEAR_BEFORE = Pattern.compile("[前昨]年度");

  private static final Pattern IN_BRACKETS =
      Pattern.compile("^[（(][\\s　]*(?<inner>[^（()）]*?)[\\s　]*[）)]$");

  /**
   * A head of a column apart from such a note in it.
   *
   * @param head what stands before the note
   */
  public record Headed(String head, LinesNote note) {

    private Headed of(String other) {
      return new Headed(other, note);
    }
  }

  /** What the notes among these pieces say; empty where none or more than one does. */
  public static Optional<LinesNote> in(List<Piece> pieces) {
    return Agreed.in(pieces.stream().flatMap(Piece::texts), LinesNote::of);
  }

  /** What a text says, if it is such a note. */
  public static Optional<LinesNote> of(String text) {
    return headed(text).map(Headed::note);
  }

  /**
   * The head of a column that says what the amounts above each other in its cells are: nothing but
   * that, where it says the stage of each.
   */
  public static Optional<Headed> ofHead(String head) {
    return headed(head)
        .map(all -> all.head().isEmpty() && all.note().isStaged() ? all.of(AMOUNTS) : all)
        .filter(all -> !all.head().isEmpty())
        .or(() -> ofLower(head));
  }

  /**
   * What is said of the amount of one of so many rows, where each amount has a row of its own;
   * empty where they are others.
   */
  public Optional<AmountsHead> inRow(int row, int rows, AmountsHead head) {
    return rows == said.size() ? Optional.of(above(row, head)) : Optional.empty();
  }

  private static Optional<Headed> headed(String text) {
    String line = text.strip();
    if (line.length() > LONGEST || !line.contains("下段")) {
      return Optional.empty();
    }
    Matcher note = NOTE.matcher(line);
    if (!note.find()) {
      return Optional.empty();
    }
    List<String> said =
        Stream.of("upper", "middle", "lower").map(note::group).filter(Objects::nonNull).toList();
    LinesNote told = new LinesNote(said);
    return told.isStaged() || said.stream().allMatch(LinesNote::isYear)
        ? Optional.of(new Headed(before(line, note.start()), told))
        : Optional.empty();
  }

  private static Optional<Headed> ofLower(String head) {
    Matcher note = LOWER_ALONE.matcher(head.length() > LONGEST ? "" : head.strip());
    if (!note.find()) {
      return Optional.empty();
    }
    String lower = note.group("lower").strip();
    String said = YEAR_BEFORE.matcher(lower).matches() ? lower + "予算額" : lower;
    return Optional.of(
            new Headed(before(head.strip(), note.start()), new LinesNote(List.of("", said))))
        .filter(headed -> !headed.head().isEmpty() && BracketNote.isDated(said));
  }

  private boolean isStaged() {
    return said.stream().allMatch(BracketNote::isDated);
  }

  /** 令和8年度: the stage is that of the head, or of none. */
  private static boolean isYear(String said) {
    return GridHead.of(said, Optional.empty()).filter(GridHead::isYearAlone).isPresent();
  }

  /**
   * What is said of an amount below a head.
   *
   * @param line from the top
   */
  public AmountsHead above(int line, AmountsHead head) {
    String own = said.get(line);
    String words = isYear(own) ? (own + " " + head.words()).strip() : own;
    return own.isEmpty() ? head : head.saying(words);
  }

  private static String before(String text, int end) {
    return text.substring(0, end).replaceFirst("[（(\\[［【※]?[\\s　]*$", "");
  }

  /**
   * The amounts of a cell, as many as are told of, of which each may be a dash, and a lower one in
   * brackets; empty for any other text.
   */
  public Optional<List<String>> amounts(String text) {
    List<String> lines =
        text.lines()
            .map(line -> IN_BRACKETS.matcher(line.strip()).replaceFirst("${inner}"))
            .filter(line -> !line.isEmpty())
            .toList();
    boolean all =
        lines.size() == said.size()
            && lines.stream().allMatch(line -> FigureText.number(line).isPresent());
    return all ? Optional.of(lines) : Optional.empty();
  }
}
