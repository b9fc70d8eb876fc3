package jp.shisaku.emit.diff;

import java.util.Optional;
import java.util.OptionalLong;
import jp.shisaku.diff.Change;
import jp.shisaku.diff.FieldChange;
import jp.shisaku.diff.Figure;

/** An amount that changed, on a line: old, new, difference, and where both stand. */
record AmountLine(Html html, SourceLinks sources) {

  /** Puts the line into the card of the change. */
  void put(Change change, FieldChange.Amount amount) {
    html.open("p", "class", "figure").labelled("b", "field." + amount.field().code()).text(" ");
    figure(amount.old(), amount.termsOnly());
    html.text(" → ");
    figure(amount.fresh(), amount.termsOnly());
    OptionalLong delta = amount.deltaYen();
    if (delta.isPresent() && !amount.termsOnly()) {
      html.text(" ").open("span", "class", "delta " + DiffPage.direction(delta.getAsLong()));
      html.phrase(labels -> labels.difference(delta.getAsLong()));
      html.close("span");
      amount.ratio().ifPresent(this::percent);
    }
    if (!amount.certain()) {
      html.text(" ").labelled("em", Labels.uncertain(change));
    }
    sources.put(change, amount.field());
    html.close("p");
  }

  private void percent(double ratio) {
    html.text(" ").open("small").phrase(labels -> labels.percent((ratio - 1) * 100)).close("small");
  }

  private void figure(Optional<Figure> figure, boolean asPrinted) {
    if (figure.isEmpty()) {
      html.labelled("span", "not-printed", "class", "absent");
      return;
    }
    if (asPrinted || figure.get().yen().isEmpty()) {
      html.element("span", figure.get().printed());
      return;
    }
    html.open("span", "title", figure.get().printed());
    html.phrase(labels -> labels.yen(figure.get().yen().getAsLong()));
    html.close("span");
    if (figure.get().included()) {
      html.text(" ").labelled("small", "included");
    }
  }
}
