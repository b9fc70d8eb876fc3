package jp.shisaku.check;

import java.util.List;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;

/** A doubt that a measure shows by itself, whatever else the catalogue holds. */
interface CheckOfMeasure extends Check {

  Stream<Issue> issues(Measure measure);

  @Override
  default List<Issue> issues(Catalogue catalogue) {
    return catalogue.measures().stream().flatMap(this::issues).toList();
  }
}
