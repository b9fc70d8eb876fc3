package jp.shisaku.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Place;

/** A budget in one line, so that a table of examples can be read. */
final class Told {

  private Told() {}

  /** What is read of a cell on page 3 of sheets.pdf, whose lines are parted by ⏎. */
  static String ofCell(String cell) {
    return of(BudgetReader.read(cell.replace("⏎", "\n"), Place.of("sheets.pdf", 3)));
  }

  /**
   * Lines, then notes, then issues: {@code 2023 initial draft 52000000; note: 新規; budget.range}.
   */
  static String of(Found<Budget> budget) {
    List<String> told = new ArrayList<>();
    budget.value().lines().forEach(line -> told.add(of(line)));
    budget.value().notes().forEach(note -> told.add("note: " + note));
    budget
        .issues()
        .forEach(issue -> told.add(issue.code().code() + ": " + issue.arguments().get(0)));
    return String.join("; ", told);
  }

  private static String of(BudgetLine line) {
    List<String> words = new ArrayList<>();
    words.add(line.fiscalYear().map(String::valueOf).orElse("?"));
    words.add(line.phase().code());
    line.supplementaryNo().ifPresent(no -> words.add("no." + no));
    words.addAll(line.draft() ? List.of("draft") : List.of());
    words.add(line.amountYen().map(String::valueOf).orElse("null"));
    words.addAll(line.approximate() ? List.of("about") : List.of());
    words.addAll(line.included() ? List.of("included") : List.of());
    named("in", line.includedIn()).ifPresent(words::add);
    named("for", line.label()).ifPresent(words::add);
    words.addAll(
        line.others().stream()
            .map(other -> "and " + other.holder() + " " + other.amountYen().orElseThrow())
            .collect(Collectors.toList()));
    return String.join(" ", words);
  }

  private static Optional<String> named(String word, Optional<String> name) {
    return name.map(known -> word + "[" + known + "]");
  }
}
