package jp.shisaku.layout;

import jp.shisaku.label.Labels;
import jp.shisaku.label.Profile;

/** The labels that everybody knows; made only where a page has something that may be one. */
final class KnownLabels {

  static final Labels STANDARD = new Labels(Profile.STANDARD);

  private KnownLabels() {}
}
