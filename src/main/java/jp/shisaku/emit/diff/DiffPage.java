package jp.shisaku.emit.diff;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.shisaku.diff.CatalogueDiff;
import jp.shisaku.diff.Change.Kind;
import jp.shisaku.diff.Edition;
import jp.shisaku.diff.Summary;
import jp.shisaku.diff.UnsharedField;

/**
 * The body of diff.html: totals, where money moved, what offices moved, the filter, the changes.
 */
final class DiffPage {

  private static final int FEW_MOVES = 5;

  private final DiffReport report;
  private final Html html = new Html();

  DiffPage(DiffReport report) {
    this.report = report;
  }

  String body() {
    html.labelled("a", "skip", "class", "skip", "href", "#changes");
    header();
    html.open("main");
    totals();
    money();
    moves();
    new DiffFilter(report, html).put();
    html.open("section", "id", "changes").labelled("h2", "changes");
    html.open("div", "id", "list").line();
    ChangeCard card = new ChangeCard(report, html);
    for (int i = 0; i < report.diff().changes().size(); i++) {
      card.put(report.diff().changes().get(i), anchor(i));
    }
    html.close("div").close("section").close("main");
    return html.toString();
  }

  private static String anchor(int position) {
    return "c" + (position + 1);
  }

  private void header() {
    html.open("header").labelled("h1", "title.short").open("p", "class", "editions");
    edition(report.diff().old());
    html.text(" → ");
    edition(report.diff().fresh());
    html.close("p").open("div", "class", "language", "role", "group");
    html.element("button", "日本語", "type", "button", "data-language", "ja", "lang", "ja-JP");
    html.element("button", "English", "type", "button", "data-language", "en", "lang", "en-US");
    html.close("div").close("header").line();
  }

  private void edition(Edition edition) {
    html.open("span", "class", "edition").text(edition.title().orElse(edition.id()));
    edition
        .fiscalYear()
        .ifPresent(
            year -> {
              html.text(" ").open("small").phrase("year", year.toString()).close("small");
            });
    html.close("span");
  }

  private void totals() {
    Summary summary = report.diff().summary();
    Edition before = report.diff().old();
    Edition after = report.diff().fresh();
    html.open("section", "class", "totals");
    total("total.old", labels -> labels.total(before, summary.old()), "");
    note(before, summary.old(), true);
    html.close("div");
    total("total.new", labels -> labels.total(after, summary.fresh()), "");
    note(after, summary.fresh(), false);
    html.close("div");
    change(summary);
    html.close("section").line().open("ul", "class", "counts");
    for (Kind kind : Kind.values()) {
      count(summary.counts().get(kind), "kind-" + kind.code(), "kind." + kind.code());
    }
    if (summary.possible() > 0) {
      count(summary.possible(), "to-check", "to-check");
    }
    html.close("ul").line();
  }

  private void change(Summary summary) {
    long old = summary.old().yen();
    long fresh = summary.fresh().yen();
    if (report.hasBothTotals()) {
      total("total.change", labels -> labels.difference(fresh - old), direction(fresh - old));
      html.open("p", "class", "note").phrase(labels -> labels.percent(old, fresh)).close("p");
      if (summary.isOpen()) {
        html.labelled("p", "total.open", "class", "note");
      }
      if (summary.includedOnOneSide() > 0) {
        html.open("p", "class", "note");
        html.phrase("total.included-on-one-side", summary.includedOnOneSide());
        html.close("p");
      }
      html.close("div");
    } else {
      total("total.change", labels -> Labels.NOTHING, "");
      html.close("div");
    }
  }

  private void count(long count, String style, String label) {
    html.open("li", "class", count == 0 ? style + " zero" : style);
    html.element("b", Long.toString(count)).text(" ");
    html.phrase(label).close("li");
  }

  private void total(String label, Function<Labels, String> amount, String direction) {
    html.open("div", "class", "total " + direction).labelled("h2", label);
    html.open("p", "class", "amount");
    html.phrase(amount).close("p");
  }

  private void note(Edition edition, Summary.Total total, boolean old) {
    html.open("p", "class", "note");
    if (edition.fiscalYear().isEmpty()) {
      html.phrase("total.no-year");
    } else {
      html.phrase("total.left-out", total.included(), total.relisted());
    }
    html.close("p");
    if (total.uncertain() > 0 && edition.fiscalYear().isPresent()) {
      html.open("p", "class", "note").phrase("total.uncertain", total.uncertain()).close("p");
    }
    if (total.unread() > 0) {
      html.open("p", "class", "note").phrase("total.unread", total.unread()).close("p");
    }
    if (edition.yearFromBudgets()) {
      html.labelled("p", "total.year-from-budgets", "class", "note");
    }
    List<UnsharedField> unshared = report.diff().onlyIn(old);
    if (!unshared.isEmpty()) {
      html.open("p", "class", "note");
      html.phrase(labels -> labels.text("not-compared", labels.fields(unshared)));
      html.close("p");
    }
  }

  private void money() {
    List<MoneyMoves.MoneyMove> increases = MoneyMoves.increases(report);
    List<MoneyMoves.MoneyMove> cuts = MoneyMoves.cuts(report);
    long longest =
        Stream.concat(increases.stream(), cuts.stream())
            .mapToLong(move -> Math.abs(move.deltaYen()))
            .max()
            .orElse(1);
    html.open("section", "class", "money");
    bars("increases", increases, longest);
    bars("cuts", cuts, longest);
    html.close("section").line();
  }

  private void bars(String label, List<MoneyMoves.MoneyMove> moves, long longest) {
    html.open("div", "class", "bars " + label).labelled("h2", label);
    if (moves.isEmpty()) {
      html.labelled("p", "none", "class", "note");
    }
    html.open("ol");
    for (MoneyMoves.MoneyMove move : moves) {
      String width =
          String.format(Locale.ROOT, "%.1f", 100.0 * Math.abs(move.deltaYen()) / longest);
      String target = "#" + anchor(report.diff().changes().indexOf(move.change()));
      html.open("li").open("a", "href", target);
      String names = DiffReport.names(report.latest(move.change()));
      html.open("span", "class", "label", "title", names).text(names);
      if (move.change().possible()) {
        html.text(" ").labelled("small", "possible");
      }
      html.close("span").open("span", "class", "value");
      html.phrase(labels -> labels.difference(move.deltaYen()));
      html.close("span").close("a");
      html.open("span", "class", "bar", "style", "width:" + width + "%").close("span");
      html.close("li");
    }
    html.close("ol").close("div");
  }

  /** Folded where it is long: the changes are what people came for. */
  private void moves() {
    List<CatalogueDiff.OfficeMove> moves = report.diff().officeMoves();
    if (moves.isEmpty()) {
      return;
    }
    html.open("section", "class", "moves");
    if (moves.size() <= FEW_MOVES) {
      html.open("details", "open", "");
    } else {
      html.open("details");
    }
    html.open("summary").labelled("h2", "moves");
    html.element("small", " " + moves.size()).close("summary");
    html.open("table").open("thead").open("tr");
    Stream.of("moves.from", "moves.to", "moves.measures")
        .forEach(column -> html.labelled("th", column, "scope", "col"));
    html.close("tr").close("thead").open("tbody");
    for (CatalogueDiff.OfficeMove move : moves) {
      html.open("tr").element("td", move.from()).element("td", move.to());
      html.element("td", Integer.toString(move.measures())).close("tr");
    }
    html.close("tbody").close("table").close("details").close("section").line();
  }

  static String direction(long yen) {
    return yen > 0 ? "up" : yen < 0 ? "down" : "";
  }
}
