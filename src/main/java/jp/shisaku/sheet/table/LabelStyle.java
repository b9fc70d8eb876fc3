package jp.shisaku.sheet.table;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.text.Brackets;
import jp.shisaku.text.Signs;

/**
 * How the labels of a sheet are set in its running lines, 目的：… or 【目的】, as those show that are
 * known. What is set alike is a label too, also a word that is too common elsewhere (内容：…), or one
 * that is not known.
 *
 * @param ways those that the known labels of the sheet show
 * @param marks before labels that have one, any number as 0: "2.道" is none of "○目的"
 * @param standing lines that nearly all sheets of the publication have, where labels stand alone
 * @param alone the labels that stand alone
 */
public record LabelStyle(Set<Way> ways, Set<String> marks, Set<String> standing, List<Line> alone) {

  /** So many fields show it; two may be chance. */
  private static final int FIELDS = 3;

  private static final String LETTERS = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・]";
  private static final String LABEL =
      "(?<label>"
          + LETTERS
          + "{2,18}?(?:[（(]"
          + LETTERS
          + "{1,8}[）)]"
          + LETTERS
          + "{0,8}?)?|"
          // 内　容：, spread to the width of the labels around it.
          + LETTERS
          + "(?:[ 　]{1,4}"
          + LETTERS
          + "){1,4}(?=[ 　]*[:：】＞〉》≫\\]］>]))";
  private static final String MARK = "[▼" + Signs.HEADS + "]|[（(]?[0-9０-９]{1,2}[）)．.、]";

  private static final String NUMBER = "[（(]?[0-9０-９]{1,2}[）)．.、]?|[①-⑳]";

  private static final Pattern NUMBERS = Pattern.compile("[0-9０-９①-⑳]+");

  private static final Pattern WORD = Pattern.compile(LABEL);

  /** Longer texts are no labels, and need not be looked at. */
  private static final int LONGEST = 48;

  /** The ways to set labels in lines. */
  public enum Way {
    /** 目的：道を残す。 */
    COLON("(?:(?:" + MARK + "|・)[\\s　]*)?" + LABEL + "[\\s　]*[:：](?<rest>.*)"),
    /** 【目的】. */
    BRACKETS("[【＜〈《≪\\[［<]" + LABEL + "[】＞〉》≫\\]］>][\\s　]*[:：]?(?<rest>.*)"),
    /** ■目的. */
    MARKED("(?:" + MARK + ")[\\s　]*" + LABEL + "(?<rest>)"),
    /** 目的　　道を残す。 */
    BLANKS(LABEL + "(?:　+|[\\s　]{2,})(?<rest>\\S.*)"),
    /** １　目的　　道を残す。, and １　目的 on a line of its own. */
    NUMBERED(
        "(?:"
            + NUMBER
            + ")[\\s　]+"
            + LABEL
            + "(?:(?:[\\s　]*[:：]|　+|[\\s　]{2,})[\\s　]*(?<rest>\\S.*))?"),
    /** 目的 on a line of its own, as any short text may stand. */
    ALONE(LABEL + "(?<rest>)");

    private final Pattern pattern;

    Way(String pattern) {
      this.pattern = Pattern.compile("[\\s　]*" + pattern + "[\\s　]*", Pattern.DOTALL);
    }

    private boolean isOf(Line line) {
      return pattern.matcher(line.text()).matches();
    }

    private Optional<Head> head(Line line) {
      Matcher matcher = pattern.matcher(line.text());
      return matcher.matches()
          ? Optional.of(
              new Head(
                  matcher.group("label"),
                  Optional.ofNullable(matcher.group("rest")).orElse("").strip(),
                  this))
          : Optional.empty();
    }
  }

  /** 例えば：, 注：, 支援の対象となるもの： are no labels. */
  private static final Pattern SENTENCE =
      Pattern.compile("[注例次]|.*(?:[をはがにでへもの]|(?<!こ)と|とおり)|.+[をはが].+");

  private static final Pattern MARKED_LINE =
      Pattern.compile("[\\s　]*(?:" + MARK + ").*", Pattern.DOTALL);

  /**
   * What stands where a label does.
   *
   * @param printed without colon, brackets and mark
   * @param rest what stands behind it on its line
   */
  public record Head(String printed, String rest, Way way) {

    /** False where only blanks stand between the two: 大臣官房　総務課. */
    boolean setOff() {
      return way != Way.BLANKS && way != Way.NUMBERED;
    }

    /** The label that it is, also a word that is too common elsewhere. */
    public Optional<LabelMatch> label(Labels labels) {
      return rest.isEmpty() ? labels.known(printed) : labels.beforeColon(printed + "：" + rest);
    }

    /** 一般会計：10百万円 and 環境省：地球環境局 are parts of a value, and a stage heads an amount. */
    public boolean mayBeLabel() {
      return !SENTENCE.matcher(printed).matches()
          && !BudgetReader.isAccount(printed)
          && !BudgetReader.holdsStage(printed)
          && (Offices.isHead(printed) || !Offices.isListOrOfMinistry(printed))
          && (setOff() || !isBeforeOffice());
    }

    public boolean isBeforeOffice() {
      return Offices.isListOrOfMinistry(rest);
    }
  }

  /** True for a word that may be the label of what stands beside it. */
  public static boolean mayBeLabel(String word) {
    return word.length() <= LONGEST
        && WORD.matcher(word.strip()).matches()
        && new Head(word.strip(), "", Way.COLON).mayBeLabel();
  }

  /** True for ＜政策目標＞ and ＜概要＞, lines in the same brackets. */
  public static boolean areInBrackets(String line, String other) {
    return Stream.of(line, other).allMatch(l -> Brackets.each(l.strip()).size() == 1)
        && line.strip().charAt(0) == other.strip().charAt(0);
  }

  public static LabelStyle of(Sheet sheet, Labels labels) {
    List<Piece> body = sheet.body();
    Set<Way> shown = EnumSet.noneOf(Way.class);
    Stream.of(Way.values()).filter(way -> shows(body, labels, way)).forEach(shown::add);
    if (lines(body).anyMatch(line -> isMarkedText(line))) {
      // ○釘を打つ。: the marks are those of items, too.
      shown.remove(Way.MARKED);
    }
    boolean alone = shown.remove(Way.ALONE);
    Set<String> marks = shown.contains(Way.MARKED) ? marks(body, labels) : Set.of();
    if (!alone || sheet.standing().isEmpty()) {
      return new LabelStyle(shown, marks, Set.of(), List.of());
    }
    List<Line> labelled =
        lines(body).filter(line -> labels.known(line.text()).isPresent()).toList();
    return new LabelStyle(shown, marks, sheet.standing(), labelled);
  }

  /** Those of most labels. */
  private static Set<String> marks(List<Piece> body, Labels labels) {
    Map<String, Set<Field>> fields = new HashMap<>();
    lines(body)
        .filter(Way.MARKED::isOf)
        .forEach(
            line ->
                label(Way.MARKED, line, labels)
                    .ifPresent(
                        match ->
                            fields
                                .computeIfAbsent(mark(line), m -> EnumSet.noneOf(Field.class))
                                .add(match.field())));
    return fields.entrySet().stream()
        .filter(e -> e.getValue().size() >= FIELDS)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What stands before the first letter, any number as 0. */
  public static String mark(Line line) {
    String text = line.text();
    int first = 0;
    while (first < text.length() && !Character.isLetter(text.charAt(first))) {
      first++;
    }
    return NUMBERS.matcher(text.substring(0, first).strip()).replaceAll("0");
  }

  private static Stream<Line> lines(List<Piece> body) {
    return body.stream().flatMap(piece -> piece.line().stream());
  }

  private static boolean shows(List<Piece> body, Labels labels, Way way) {
    return lines(body)
            .filter(way::isOf)
            .flatMap(line -> label(way, line, labels).stream())
            .map(LabelMatch::field)
            .filter(Field::isOfMeasure)
            .distinct()
            .limit(FIELDS)
            .count()
        == FIELDS;
  }

  /** In brackets a word that is common elsewhere is a label, too. */
  private static Optional<LabelMatch> label(Way way, Line line, Labels labels) {
    return way == Way.BRACKETS
        ? way.head(line).flatMap(head -> head.label(labels))
        : labels.leadingKnown(line.text());
  }

  private static boolean isMarkedText(Line line) {
    return MARKED_LINE.matcher(line.text()).matches()
        && Stream.of(Way.MARKED, Way.COLON).noneMatch(way -> way.isOf(line));
  }

  /** True for a line that is set as the labels of the sheet are. */
  public boolean sets(Piece piece) {
    return head(piece).isPresent();
  }

  /** The head of a line that is set as the labels of the sheet are. */
  public Optional<Head> head(Piece piece) {
    return piece.line().stream()
        .flatMap(line -> waysOf(line).flatMap(way -> way.head(line).stream()))
        .findFirst();
  }

  /**
   * True for a line that nearly all sheets of the publication have, in the print of most labels.
   */
  public boolean stands(Piece piece) {
    return piece.line().filter(this::stands).isPresent();
  }

  private boolean stands(Line line) {
    return !standing.isEmpty()
        && standing.contains(line.text().strip())
        && alone.stream().filter(line::isSetAs).count() * 2 >= alone.size();
  }

  private Stream<Way> waysOf(Line line) {
    Stream<Way> shown =
        ways.stream().filter(way -> way != Way.MARKED || marks.contains(mark(line)));
    return stands(line) ? Stream.concat(shown, Stream.of(Way.ALONE)) : shown;
  }
}
