package jp.shisaku.sheet.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisaku.amount.StatedStage;
import jp.shisaku.amount.UnitNotes;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.office.Offices;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.HeadingMark;
import jp.shisaku.text.Signs;

/**
 * Headings with bare numbers, ○灯台の改修　1,234, below a note that states their unit and a title that
 * says of which year and stage they are. The numbers get their unit, so that they say by themselves
 * what they are. Only where nothing else can be meant: one unit in the file, and one number a
 * heading.
 */
final class BareAmounts {

  private static final int FEWEST = 5;

  /** So many that have an office behind their number are measures as surely. */
  private static final int FEWEST_WITH_OFFICE = 3;

  private static final String NUMBER = "[△▲]?[0-9]{1,3}(?:[,，][0-9]{3})*(?:[.．][0-9]{1,2})?";

  /** 1,234（1,200）, 1,234（新規）: what stands in the bracket is another amount, or none. */
  private static final String BRACKET =
      "(?<bracket>[\\s　]*[（(](?<inner>%s|[%s]|\\p{IsHan}{1,4})[）)])?"
          .formatted(NUMBER, Signs.DASHES);

  /** 1,234 【里山課】. */
  private static final String OFFICE = "(?<office>[\\s　]*【[^【】]+】)?";

  private static final Pattern ALONE = Pattern.compile(NUMBER + BRACKET + OFFICE);

  private static final Pattern END =
      Pattern.compile("(?<own>" + NUMBER + ")" + BRACKET + OFFICE + "$");

  private static final Pattern NUMBERS = Pattern.compile("[0-9,，.．]+");

  /** Behind a name and a blank; of two numbers it is not said which is of what. */
  private static final Pattern BEHIND =
      Pattern.compile(".*[^0-9,，.．\\s　…‥][\\s　…‥]+" + NUMBER + BRACKET + OFFICE);

  private static final Pattern GROUPED = Pattern.compile("[0-9][,，][0-9]{3}");

  /** 12.5, 0.7: of 億円 all figures of a list have their decimal. */
  private static final Pattern DECIMAL = Pattern.compile("[0-9][.．][0-9]" + BRACKET + OFFICE + "$");

  private BareAmounts() {}

  /** The pieces with such numbers in their unit; the same pieces where there are none. */
  static List<Piece> withUnits(List<Piece> pieces) {
    Optional<Unit> unit = mayHold(pieces) ? UnitNotes.in(lines(pieces)) : Optional.empty();
    if (unit.isEmpty() || pieces.stream().anyMatch(BareAmounts::statesOtherUnit)) {
      return pieces;
    }
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (isHeading(piece)) {
        List<Integer> beside = beside(i, pieces);
        if (beside.size() > 1) {
          return pieces;
        }
        boolean own = BEHIND.matcher(piece.text().strip()).matches();
        if (own != !beside.isEmpty()) {
          all.add(own ? i : beside.get(0));
        }
      }
    }
    boolean grouped =
        all.stream().anyMatch(i -> GROUPED.matcher(pieces.get(i).text()).find())
            || all.stream().allMatch(i -> DECIMAL.matcher(pieces.get(i).text().strip()).find());
    int fewest = all.stream().allMatch(i -> hasOffice(pieces.get(i))) ? FEWEST_WITH_OFFICE : FEWEST;
    return all.size() < fewest || !grouped ? pieces : with(unit.get(), all, pieces);
  }

  private static boolean hasOffice(Piece piece) {
    Matcher end = END.matcher(piece.text().strip());
    return end.find()
        && end.group("office") != null
        && Offices.isList(end.group("office").strip().replaceAll("[【】]", ""));
  }

  private static boolean mayHold(List<Piece> pieces) {
    return Titles.announceMeasures(pieces)
        && Titles.lines(pieces).stream()
            .flatMap(p -> StatedStage.of(p).stream())
            .anyMatch(StatedStage::staged);
  }

  private static List<Piece> lines(List<Piece> pieces) {
    return pieces.stream().filter(p -> p.line().isPresent() && p.text().indexOf('円') >= 0).toList();
  }

  /** （単位：人）: not all numbers are money. */
  private static boolean statesOtherUnit(Piece piece) {
    String text = piece.text();
    return piece.line().isPresent() && text.contains("単位") && Unit.statedIn(text).isEmpty();
  }

  private static boolean isHeading(Piece piece) {
    return piece.line().isPresent()
        && !HeadingMark.of(piece.text()).isNone()
        && !EntryHead.isStatus(NUMBERS.matcher(piece.text()).replaceAll(""));
  }

  /** The numbers that stand alone at the height of a heading, right of it. */
  private static List<Integer> beside(int heading, List<Piece> pieces) {
    Piece left = pieces.get(heading);
    if (left.block().box().isEmpty()) {
      return List.of();
    }
    return IntStream.range(0, pieces.size())
        .filter(i -> pieces.get(i).onPageOf(left) && pieces.get(i).line().isPresent())
        .filter(i -> ALONE.matcher(pieces.get(i).text().strip()).matches())
        .filter(i -> pieces.get(i).box().left() >= left.box().right())
        .filter(i -> left.box().isLevelWith(pieces.get(i).box()))
        .boxed()
        .toList();
  }

  private static List<Piece> with(Unit unit, List<Integer> at, List<Piece> pieces) {
    List<Piece> all = new ArrayList<>(pieces);
    at.forEach(i -> all.set(i, with(unit, pieces.get(i))));
    return all;
  }

  private static Piece with(Unit unit, Piece piece) {
    Matcher end = END.matcher(piece.text().strip());
    String text =
        end.replaceFirst(
            found ->
                Matcher.quoteReplacement(
                    end.group("own")
                        + unit.printed()
                        + bracket(end, unit.printed())
                        + Optional.ofNullable(end.group("office")).orElse("")));
    return piece.withText(text);
  }

  private static String bracket(Matcher end, String unit) {
    String inner = end.group("inner");
    return inner == null
        ? ""
        : inner.codePoints().anyMatch(Character::isDigit)
            ? end.group("bracket").replace(inner, inner + unit)
            : end.group("bracket");
  }
}
