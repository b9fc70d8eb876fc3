package jp.shisaku.layout.line;

import java.util.Optional;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Profile;

/** The labels that everybody knows; made only where a page has something that may be one. */
public final class KnownLabels {

  public static final Labels STANDARD = new Labels(Profile.STANDARD);

  /** A longer line is no label or head; what is as long at one place of every page is a title. */
  public static final int LONGEST = 12;

  private KnownLabels() {}

  /** What a line is the exact label of that holds nothing besides. */
  public static Optional<Field> alone(String line) {
    return line.length() > LONGEST
        ? Optional.empty()
        : STANDARD.known(line).filter(LabelMatch::isExact).map(LabelMatch::field);
  }
}
