package jp.shisaku.sheet.form;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.label.Field;
import jp.shisaku.label.HeadWords;
import jp.shisaku.label.Labels;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.Value;
import jp.shisaku.sheet.field.Fields;

/**
 * Tells sheets that are measures from others. Papers and minutes speak of projects, too, and print
 * forms to be filled in: a name alone, or labels without values, are no measure.
 */
record MeasureSigns(Labels labels) {

  /** True for a sheet with labels for enough of its values. */
  boolean areIn(Sheet sheet) {
    return areIn(sheet, value -> value.method() != Method.POSITION);
  }

  /** The same for a sheet under a title, where a table of amounts by year needs no label. */
  boolean areUnderTitle(Sheet sheet) {
    return areIn(sheet, value -> value.method() != Method.POSITION || !value.figures().isEmpty());
  }

  /** True for a sheet whose name has a label. */
  boolean areNamed(Sheet sheet) {
    Value name = Fields.of(sheet, labels).value().get(Field.NAME);
    return name != null && name.method() != Method.POSITION;
  }

  /**
   * True for labels of neither a name nor an amount: the words that the cells of a list may have.
   */
  boolean areOfWords(Sheet sheet) {
    Map<Field, Value> values = Fields.of(sheet, labels).value();
    return !values.containsKey(Field.NAME)
        && Optional.ofNullable(values.get(Field.BUDGET))
            .filter(v -> v.text().codePoints().anyMatch(Character::isDigit))
            .isEmpty();
  }

  private boolean areIn(Sheet sheet, Predicate<Value> counts) {
    Map<Field, Value> values = Fields.of(sheet, labels).value();
    if (isHead(values.get(Field.NAME))) {
      return false;
    }
    Set<Field> told =
        values.values().stream()
            .filter(counts)
            .filter(value -> !value.text().isBlank())
            .map(Value::field)
            .collect(Collectors.toSet());
    boolean headed = told.stream().anyMatch(field -> field.opensSheet() || field == Field.EFFECT);
    return told.size() > 2 || told.size() > 1 && headed;
  }

  /**
   * 施策名 | 所属 are heads of columns, and 所属 is no name, nor is 小計, where only the total of a list
   * stands on a further page; 令和8年度当初予算 is none anywhere.
   */
  private boolean isHead(Value name) {
    return name != null
        && (HeadWords.sayOnlyAmounts(name.text())
            || name.method() == Method.CELL
                && (BudgetReader.isTotal(name.text())
                    || labels.column(name.text()).filter(Field::isOfMeasure).isPresent()));
  }
}
