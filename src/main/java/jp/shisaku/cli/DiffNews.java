package jp.shisaku.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.diff.CatalogueDiff;
import jp.shisaku.diff.Change.Kind;
import jp.shisaku.diff.Edition;
import jp.shisaku.diff.Summary;
import jp.shisaku.diff.UnsharedField;
import jp.shisaku.diff.match.Lineage;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/** What a person is told of a comparison while it is made. */
record DiffNews(PrintStream err, Messages messages, Locale locale) {

  /** What a table of links says that cannot be used, or is not sure. */
  void tellDoubts(Path file, Found<Lineage> found, List<Catalogue> catalogues) {
    for (Issue issue : found.issues()) {
      say(file + ": " + issue.code().message(locale, issue.arguments()));
    }
    for (String id : found.value().unknownIds(catalogues)) {
      String message = IssueCode.LINEAGE_UNKNOWN_MEASURE.message(locale, List.of(id));
      say(file + ": " + message);
    }
    tellRows(file, "lineage-unused", found.value().unused(catalogues));
    tellRows(file, "lineage-repeated", found.value().repeated(catalogues));
    long unconfirmed = found.value().unconfirmed(catalogues);
    if (unconfirmed > 0) {
      say(file + ": " + messages.text("lineage-unconfirmed", unconfirmed));
    }
    int elsewhere = found.value().elsewhere(catalogues).size();
    if (elsewhere > 0) {
      say(file + ": " + messages.text("lineage-elsewhere", elsewhere));
    }
  }

  private void tellRows(Path file, String message, List<Lineage.Row> rows) {
    for (Lineage.Row row : rows) {
      String relation = row.relation().code();
      say(file + ": " + messages.text(message, row.oldId(), row.newId(), relation));
    }
  }

  /** How many measures changed, and what makes the sums uncertain. */
  void tell(CatalogueDiff diff) {
    Stream.of(diff.old(), diff.fresh()).forEach(this::tellYear);
    tellOrder(diff.old(), diff.fresh());
    Object[] counts =
        Stream.of(
                Stream.of(diff.old().id(), diff.fresh().id()),
                Stream.of(Kind.values()).map(diff.summary().counts()::get),
                Stream.of(diff.summary().possible()))
            .flatMap(values -> values)
            .toArray();
    say(messages.text("diff-summary", counts));
    tellUncertain(diff.old(), diff.summary().old());
    tellUncertain(diff.fresh(), diff.summary().fresh());
    tellNotCompared(diff.old(), diff.onlyIn(true));
    tellNotCompared(diff.fresh(), diff.onlyIn(false));
  }

  /** Nothing is wrong with going back in time, but it is rarely meant. */
  private void tellOrder(Edition old, Edition fresh) {
    if (old.fiscalYear().orElse(0) > fresh.fiscalYear().orElse(Integer.MAX_VALUE)) {
      say(
          messages.text(
              "diff-backwards",
              old.id(),
              old.fiscalYear().get().toString(),
              fresh.id(),
              fresh.fiscalYear().get().toString()));
    }
  }

  private void tellUncertain(Edition edition, Summary.Total total) {
    if (total.uncertain() > 0 && edition.fiscalYear().isPresent()) {
      say(messages.text("diff-uncertain", edition.id(), total.uncertain()));
    }
    if (total.unread() > 0) {
      say(messages.text("diff-unread", edition.id(), total.unread()));
    }
  }

  private void tellNotCompared(Edition edition, List<UnsharedField> fields) {
    if (!fields.isEmpty()) {
      String codes =
          fields.stream()
              .map(field -> field.field().code() + " (" + field.measures() + ")")
              .collect(Collectors.joining(", "));
      say(messages.text("diff-not-compared", edition.id(), codes));
    }
  }

  private void tellYear(Edition edition) {
    if (edition.fiscalYear().isEmpty()) {
      say(messages.text("diff-no-year", edition.id()));
    } else if (edition.yearFromBudgets()) {
      String year = edition.fiscalYear().get().toString();
      say(messages.text("diff-year-from-budgets", edition.id(), year));
    }
  }

  private void say(String message) {
    err.println(message);
  }
}
