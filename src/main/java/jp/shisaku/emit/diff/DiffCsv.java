package jp.shisaku.emit.diff;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.diff.Change;
import jp.shisaku.diff.Change.Kind;
import jp.shisaku.diff.field.FieldChange;
import jp.shisaku.diff.field.Figure;
import jp.shisaku.emit.table.FormulaGuard;

/**
 * Writes changes.csv: a row a changed field. A change without one, such as an added measure without
 * a budget, has a single row whose field is empty; what is unchanged has none.
 */
final class DiffCsv {

  private static final String[] HEADER =
      ("old_publication_id,new_publication_id,kind,old_measure_ids,new_measure_ids,"
              + "old_names,new_names,similarity,possible,field,nature,old,new,delta_yen,ratio,"
              + "old_included,new_included,old_source,old_page,new_source,new_page,certain,"
              + "old_printed,new_printed,relisted")
          .split(",");

  /** Between the items of a list in one cell, as in the tables of a catalogue. */
  static final String LIST = "; ";

  private DiffCsv() {}

  /** The whole file: RFC 4180 but for LF, text cells defused as in all our tables. */
  static String write(DiffReport report) {
    return table(HEADER, report.diff().changes().stream().flatMap(change -> rows(report, change)));
  }

  static String table(String[] header, Stream<String[]> rows) {
    StringWriter text = new StringWriter();
    ICSVWriter csv = new CSVWriter(text, ',', '"', '"', "\n");
    csv.writeNext(header, false);
    rows.forEach(row -> csv.writeNext(row, false));
    return text.toString();
  }

  private static Stream<String[]> rows(DiffReport report, Change change) {
    if (change.fields().isEmpty() && change.kind() != Kind.UNCHANGED) {
      return Stream.<String[]>of(row(report, change, Optional.empty()));
    }
    return change.fields().stream().map(field -> row(report, change, Optional.of(field)));
  }

  private static String[] row(DiffReport report, Change change, Optional<FieldChange> field) {
    List<String> cells = new ArrayList<>();
    cells.addAll(texts(report.diff().old().id(), report.diff().fresh().id()));
    cells.add(change.kind().code());
    cells.addAll(texts(String.join(LIST, change.old()), String.join(LIST, change.fresh())));
    cells.addAll(
        texts(DiffReport.names(report.oldOf(change)), DiffReport.names(report.freshOf(change))));
    cells.add(number(change.similarity()));
    cells.add(Boolean.toString(change.possible()));
    cells.addAll(
        field.map(DiffCsv::values).orElseGet(() -> List.of("", "", "", "", "", "", "", "")));
    FieldChange.Field where = field.map(FieldChange::field).orElse(FieldChange.Field.NAME);
    cells.addAll(place(report.oldOf(change), where));
    cells.addAll(place(report.freshOf(change), where));
    cells.addAll(statements(field));
    cells.add(Boolean.toString(change.relisted()));
    return cells.toArray(String[]::new);
  }

  private static List<String> values(FieldChange change) {
    String field = change.field().code();
    if (change instanceof FieldChange.Text text) {
      return List.of(
          field,
          text.nature().code(),
          FormulaGuard.defuse(text.old().orElse("")),
          FormulaGuard.defuse(text.fresh().orElse("")),
          "",
          "",
          "",
          "");
    }
    if (change instanceof FieldChange.Items items) {
      return List.of(field, "", joined(items.old()), joined(items.fresh()), "", "", "", "");
    }
    FieldChange.Amount amount = (FieldChange.Amount) change;
    return List.of(
        field,
        amount.termsOnly() ? "terms" : "amount",
        yen(amount.old()),
        yen(amount.fresh()),
        number(amount.deltaYen()),
        number(amount.ratio()),
        included(amount.old()),
        included(amount.fresh()));
  }

  /** How an amount is printed, and whether it may be subtracted; nothing of other fields. */
  private static List<String> statements(Optional<FieldChange> field) {
    if (field.isPresent() && field.get() instanceof FieldChange.Amount amount) {
      return List.of(
          Boolean.toString(amount.certain()), printed(amount.old()), printed(amount.fresh()));
    }
    return List.of("", "", "");
  }

  private static String printed(Optional<Figure> figure) {
    return FormulaGuard.defuse(figure.map(Figure::printed).orElse(""));
  }

  private static List<String> place(List<Measure> measures, FieldChange.Field field) {
    Optional<Provenance> place =
        measures.stream()
            .flatMap(measure -> DiffReport.provenance(measure, field).stream())
            .findFirst();
    return List.of(
        FormulaGuard.defuse(place.map(Provenance::source).orElse("")),
        place.flatMap(Provenance::page).map(page -> Integer.toString(page)).orElse(""));
  }

  private static List<String> texts(String... texts) {
    return Arrays.stream(texts).map(FormulaGuard::defuse).toList();
  }

  private static String joined(List<String> items) {
    return FormulaGuard.defuse(items.stream().collect(Collectors.joining(LIST)));
  }

  private static String yen(Optional<Figure> figure) {
    return number(figure.map(Figure::yen).orElse(OptionalLong.empty()));
  }

  private static String included(Optional<Figure> figure) {
    return figure.map(value -> Boolean.toString(value.included())).orElse("");
  }

  private static String number(OptionalLong value) {
    return value.isPresent() ? Long.toString(value.getAsLong()) : "";
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? Double.toString(value.getAsDouble()) : "";
  }
}
