package jp.shisaku.override;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.Period;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Measure.RoadmapColumn;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.extract.measure.CodedValues;
import jp.shisaku.extract.measure.CodedValues.Coded;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Place;
import jp.shisaku.office.Offices;

/**
 * One field set by hand. What has parts (offices, budget, kinds) is read from the value as it would
 * be from the sheet; what stands in one cell of measures.csv (category, roadmap) is written as
 * there.
 *
 * @param name as in catalogue.json
 * @param value as it would be printed; "" takes the value away
 */
record CorrectedField(String name, String value) {

  private static final Pattern COLUMN = Pattern.compile("(?<period>[^:：]+)[:：]\\s*(?<text>.*)");

  static final List<String> NAMES =
      List.of(
          ("heading part name relisted relisted_of status category offices "
                  + "classification positions budget effect purpose overview details roadmap")
              .split(" "));

  /** Between the headings of a category, as in measures.csv. */
  private static final Pattern HEADINGS = Pattern.compile(" +/ +");

  /** What a value must look like, and an example. */
  private record Form(Predicate<String> fits, String example) {}

  /** Of the fields that not every text fits. A spreadsheet turns true into TRUE. */
  private static final Map<String, Form> FORMS =
      Map.of(
          "part", new Form(value -> value.matches("([1-9][0-9]{0,2})?"), "2"),
          "relisted", new Form(value -> value.matches("(?i)true|false"), "true"),
          "status", new Form(value -> value.isEmpty() || status(value).isPresent(), "new"),
          "roadmap", new Form(value -> roadmap(value).isPresent(), "令和5年度: 実証"));

  /** An example of what the value should look like, where it does not. */
  Optional<String> misfit() {
    return Optional.ofNullable(FORMS.get(name))
        .filter(form -> !form.fits().test(value))
        .map(Form::example);
  }

  /** The measure with this field set, and what was met in reading the value. */
  Found<Measure> in(Measure measure, String source) {
    Found<Budget> budget =
        name.equals("budget") && !value.isEmpty()
            ? BudgetReader.read(value, measure.placeOf(name))
            : Found.of(Budget.ABSENT);
    Measure set = with(measure, budget.value(), measure.provenance());
    boolean same = set.equals(measure);
    Found<Measure> found =
        Found.of(same ? measure : with(measure, budget.value(), provenance(measure, source)));
    return found.with(budget.issues().stream().map(i -> i.about(measure.id())).toList());
  }

  private Measure with(Measure old, Budget budget, Map<String, Provenance> provenance) {
    return new Measure(
        old.id(),
        or("heading", old.heading(), CorrectedField::text),
        or("part", old.part(), part -> text(part).map(Integer::valueOf)),
        or("name", old.name(), CorrectedField::text),
        or("relisted", old.relisted(), Boolean::parseBoolean),
        or("relisted_of", old.relistedOf(), CorrectedField::text),
        or("status", old.status(), CorrectedField::status),
        or("category", old.category(), CorrectedField::headings),
        or("offices", old.offices(), Offices::read),
        or("classification", old.classification(), CorrectedField::kinds),
        or("positions", old.positions(), CorrectedField::positions),
        or("budget", old.budget(), printed -> budget),
        or("effect", old.effect(), CorrectedField::text),
        or("purpose", old.purpose(), CorrectedField::text),
        or("overview", old.overview(), CorrectedField::text),
        or("details", old.details(), CorrectedField::text),
        or("roadmap", old.roadmap(), text -> roadmap(text).orElseThrow()),
        old.strategy(),
        provenance);
  }

  private <T> T or(String field, T old, Function<String, T> read) {
    return field.equals(name) ? read.apply(value) : old;
  }

  private static Optional<String> text(String value) {
    return Optional.of(value).filter(text -> !text.isEmpty());
  }

  private static Optional<Measure.Status> status(String value) {
    return Stream.of(Measure.Status.values()).filter(s -> s.code().equals(value)).findFirst();
  }

  private static List<String> headings(String value) {
    return text(value).map(HEADINGS::split).map(List::of).orElse(List.of());
  }

  private static List<Measure.Classification> kinds(String value) {
    return CodedValues.in(value).stream()
        .map(kind -> new Measure.Classification(kind.code(), kind.bare(), kind.note()))
        .toList();
  }

  private static List<Measure.Position> positions(String value) {
    return CodedValues.in(value).stream()
        .map((Coded at) -> new Measure.Position(at.code(), at.label()))
        .toList();
  }

  /** It stays where it was printed, so that a person can compare. */
  private Map<String, Provenance> provenance(Measure measure, String source) {
    Place place = measure.placeOf(name);
    Map<String, Provenance> all = new LinkedHashMap<>(measure.provenance());
    Place known = place.source().isEmpty() ? Place.of(source) : place;
    all.put(name, Provenance.of(known, Provenance.Method.OVERRIDE));
    return all;
  }

  /**
   * A roadmap (中長期的取組) in one text, as in measures.csv: a column a line, {@code 令和5年度: 実証}. Lines
   * that begin with no period go on with the column above.
   */
  private static Optional<List<RoadmapColumn>> roadmap(String value) {
    List<RoadmapColumn> columns = new ArrayList<>();
    for (String line : value.lines().toList()) {
      Optional<RoadmapColumn> column = column(line);
      if (column.isPresent()) {
        columns.add(column.get());
      } else if (columns.isEmpty()) {
        return Optional.empty();
      } else {
        columns.add(longer(columns.remove(columns.size() - 1), line));
      }
    }
    return Optional.of(columns);
  }

  private static Optional<RoadmapColumn> column(String line) {
    Matcher column = COLUMN.matcher(line);
    return column.matches()
        ? Period.of(column.group("period").strip())
            .map(
                period ->
                    new RoadmapColumn(
                        column.group("period").strip(), period.years(), column.group("text")))
        : Optional.empty();
  }

  private static RoadmapColumn longer(RoadmapColumn column, String line) {
    return new RoadmapColumn(column.period(), column.fiscalYears(), column.text() + "\n" + line);
  }
}
