package jp.shisaku.extract.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.amount.Agreed;
import jp.shisaku.catalogue.Measure.Status;
import jp.shisaku.label.StatusMarks;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Signs;

/**
 * What a publication says of the signs at its names and offices: ★：新規　◎：拡充, ★は主担当課. A sign that is
 * explained is no part of a name or an office.
 */
public final class Legend {

  private static final int LONGEST = 60;

  private static final String SIGN = "(?<sign>[" + Signs.HEADS + "])";

  private static final String SAYS = "[\\s　]*印?[\\s　]*(?:は|…|‥|[:：＝=])[\\s　]*";

  private static final Pattern EXPLAINED = Pattern.compile(SIGN + SAYS + "(?<words>[^\\s　、，,／/]+)");

  /** ★新規　◎拡充; ★新規就農者の支援 is a name. */
  private static final Pattern STATUS =
      Pattern.compile(
          SIGN
              + "(?:"
              + SAYS
              + ")?[「『]?(?<wording>"
              + StatusMarks.WORDING
              + ")(?:事業|施策|分|項目)?[」』]?(?=$|[\\s　、，,／/。）)])");

  /** Of ○○県 the sign is a part. */
  private static final Pattern AT_EDGE =
      Pattern.compile(
          "^(?<sign>[%1$s])(?!\\k<sign>)[\\s　]*(?=\\S)|(?<=[^%1$s])[\\s　]*(?<behind>[%1$s])$"
              .formatted(Signs.HEADS));

  private record Meaning(String sign, Optional<Status> status) {}

  private final List<Meaning> meanings = new ArrayList<>();

  /** The one among these texts, of a publication. */
  public Legend(List<Piece> pieces) {
    pieces.stream().flatMap(Piece::texts).filter(Legend::mayBe).forEach(this::read);
  }

  private static boolean mayBe(String text) {
    return text.length() <= LONGEST
        && text.indexOf('。') < 0
        && text.chars().anyMatch(c -> Signs.HEADS.indexOf(c) >= 0);
  }

  private void read(String text) {
    Matcher status = STATUS.matcher(text);
    while (status.find()) {
      Status said = StatusMarks.of(status.group("wording"));
      meanings.add(new Meaning(status.group("sign"), Optional.of(said)));
    }
    Matcher explained = EXPLAINED.matcher(text);
    while (explained.find()) {
      meanings.add(new Meaning(explained.group("sign"), Optional.empty()));
    }
  }

  /** A name or an office without a sign that is explained. */
  String without(String text) {
    return sign(text).isEmpty() ? text : AT_EDGE.matcher(text.strip()).replaceFirst("");
  }

  /** What the sign at a name says of the measure; empty where it says two things. */
  Optional<Status> status(String name) {
    return Agreed.in(
        sign(name).stream().flatMap(sign -> meanings.stream().filter(m -> m.sign().equals(sign))),
        Meaning::status);
  }

  /** The sign before or behind a text, where it is explained. */
  private Optional<String> sign(String text) {
    Matcher edge = AT_EDGE.matcher(text.strip());
    return edge.find()
        ? Optional.ofNullable(edge.group("sign"))
            .or(() -> Optional.of(edge.group("behind")))
            .filter(sign -> meanings.stream().anyMatch(m -> m.sign().equals(sign)))
        : Optional.empty();
  }
}
