package jp.shisaku.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.text.Fold;

/**
 * 内数: several measures are parts of one larger amount, which is the same wherever it is printed.
 * They are known by the name of what they are part of, or by a name of their own that differs only
 * in brackets: 交付金（甲）, 交付金（乙）.
 */
final class Umbrellas {

  private static final Pattern IN_BRACKETS = Pattern.compile("(?<=.)[（(].*$", Pattern.DOTALL);

  /** A whole that is told in a line. */
  private record Told(Measure measure, BudgetLine line) {}

  private Umbrellas() {}

  static List<Issue> issues(Catalogue catalogue) {
    Map<List<Object>, Told> wholes = new LinkedHashMap<>();
    List<Issue> issues = new ArrayList<>();
    for (Measure measure : catalogue.measures()) {
      for (BudgetLine line : measure.budget().lines()) {
        Told told = new Told(measure, line);
        umbrella(told)
            .map(name -> wholes.putIfAbsent(key(name, line), told))
            .filter(first -> first.measure() != measure)
            .filter(first -> !first.line().amountYen().equals(line.amountYen()))
            .map(first -> issue(first, told))
            .ifPresent(issues::add);
      }
    }
    return issues;
  }

  private static Optional<String> umbrella(Told told) {
    return told.line().included() && told.line().amountYen().isPresent()
        ? told.line().includedIn().or(() -> baseName(told.measure()))
        : Optional.empty();
  }

  private static Optional<String> baseName(Measure measure) {
    return measure
        .name()
        .map(name -> IN_BRACKETS.matcher(name).replaceFirst(""))
        .filter(base -> !measure.relisted());
  }

  private static List<Object> key(String umbrella, BudgetLine line) {
    return List.of(
        Fold.letters(umbrella),
        line.fiscalYear(),
        line.phase(),
        line.supplementaryNo(),
        line.label());
  }

  private static Issue issue(Told first, Told second) {
    return Findings.of(
        IssueCode.BUDGET_UMBRELLA,
        second.measure(),
        "budget",
        second.line().printed(),
        first.line().printed(),
        Findings.name(first.measure()));
  }
}
