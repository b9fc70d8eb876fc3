package jp.shisaku.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Profile;

/**
 * The short values of a header hold no label: where one does, columns of the page ran into each
 * other, and what follows the label belongs to another field.
 */
final class LabelsInValues implements Check {

  private final Labels labels = new Labels(Profile.STANDARD);

  @Override
  public Set<IssueCode> codes() {
    return Set.of(IssueCode.VALUE_HOLDS_LABEL);
  }

  @Override
  public List<Issue> issues(Catalogue catalogue) {
    List<Issue> issues = new ArrayList<>();
    for (Measure measure : catalogue.measures()) {
      for (FieldText text : texts(measure)) {
        labels
            .headerLabelWithin(text.text())
            .map(
                label ->
                    Findings.of(
                        IssueCode.VALUE_HOLDS_LABEL,
                        measure,
                        text.field(),
                        text.field(),
                        text.text(),
                        label))
            .ifPresent(issues::add);
      }
    }
    return issues;
  }

  private static List<FieldText> texts(Measure measure) {
    return Stream.of(
            measure.offices().stream().map(o -> new FieldText("offices", o.printed())),
            measure.classification().stream().map(c -> new FieldText("classification", c.label())),
            measure.positions().stream().map(p -> new FieldText("positions", p.label())))
        .flatMap(texts -> texts)
        .toList();
  }
}
