package jp.shisaku.check;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/**
 * One kind of doubt that a catalogue shows by itself.
 *
 * @param issues what it finds, in the order of the publication; never throws because of what is
 *     there
 * @param codes those that this check alone raises
 */
record Check(Function<Catalogue, List<Issue>> issues, Set<IssueCode> codes) {

  static Check of(Function<Catalogue, List<Issue>> issues, IssueCode... codes) {
    return new Check(issues, Set.of(codes));
  }

  /** The same for what a measure shows by itself, whatever else the catalogue holds. */
  static Check ofMeasure(Function<Measure, Stream<Issue>> issues, IssueCode... codes) {
    return of(all -> all.measures().stream().flatMap(issues).toList(), codes);
  }
}
