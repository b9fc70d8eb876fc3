package jp.shisaku.sheet.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Contacts;
import jp.shisaku.office.Offices;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Value;

/**
 * Lines among the offices of a sheet that have a label of their own: 副担当：橋梁課 below 里山課 is another
 * office, and no rest of its name; 関係課：橋梁課 and 連絡先：橋梁課 are none that is responsible, and told.
 */
final class FurtherOffices {

  /** White before a label, or between columns of a text. */
  private static final Pattern GAP =
      Pattern.compile("\\t|[\\s　]{2,}|[\\s　](?=[^\\s　:：]{2,10}[:：])");

  private final Labels labels;
  private final List<Piece> kept = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  /** Below a label of no office that is responsible. */
  private boolean leavesOut;

  /** Below the label of another office, which begins on the next line. */
  private boolean opens;

  private FurtherOffices(Labels labels) {
    this.labels = labels;
  }

  /**
   * Puts them apart in the values of a sheet.
   *
   * @return what was left out
   */
  static List<Issue> part(Map<Field, Value> values, Labels labels) {
    FurtherOffices further = new FurtherOffices(labels);
    values.computeIfPresent(
        Field.OFFICES,
        (field, value) -> {
          value.pieces().forEach(further::take);
          return new Value(field, further.kept, value.method());
        });
    return further.issues;
  }

  private void take(Piece piece) {
    List<String> parts = List.of(GAP.split(piece.text().strip()));
    boolean labelled = parts.stream().anyMatch(part -> label(part).isPresent());
    (labelled ? parts : List.of(piece.text())).forEach(part -> take(piece, part));
  }

  private void take(Piece piece, String part) {
    Optional<LabelMatch> label = kept.isEmpty() ? Optional.empty() : label(part);
    if (label.isPresent()) {
      leavesOut = label.get().field() != Field.OFFICES || Contacts.isLabel(label.get().wording());
      opens = true;
      if (leavesOut) {
        issues.add(Issue.of(IssueCode.LABEL_LEFT_OUT, piece.place(), "", label.get().wording()));
      }
    }
    String office = label.map(LabelMatch::rest).orElse(part);
    if (!leavesOut && !office.isEmpty()) {
      kept.add(piece.withText((opens ? "、" : "") + office));
      opens = false;
    }
  }

  /** A label of offices, or of no field, alone or before an office. */
  private Optional<LabelMatch> label(String text) {
    return labels
        .known(text)
        .or(() -> labels.beforeColon(text))
        .filter(m -> m.isExact() && (m.field() == Field.OFFICES || m.field() == Field.OTHER))
        .filter(
            m -> m.isAlone() || Offices.isListOrOfMinistry(m.rest()) || Offices.isNone(m.rest()));
  }
}
