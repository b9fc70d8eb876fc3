package jp.shisaku.diff.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.catalogue.StrategyExcerpt;
import jp.shisaku.diff.field.FieldChange.Field;
import jp.shisaku.diff.field.FieldChange.Items;
import jp.shisaku.diff.field.FieldChange.Nature;
import jp.shisaku.diff.field.FieldChange.Text;

/** Compares two measures field by field, all but the money. */
public final class Fields {

  private Fields() {}

  /** What differs, in the order of the contract. */
  public static List<FieldChange> changes(Measure old, Measure fresh) {
    return Stream.of(
            name(old.name(), fresh.name()),
            text(Field.HEADING, old.heading(), fresh.heading()),
            offices(old, fresh),
            items(Field.CLASSIFICATION, kinds(old), kinds(fresh)),
            items(Field.POSITIONS, positions(old), positions(fresh)),
            text(Field.EFFECT, old.effect(), fresh.effect()),
            text(Field.PURPOSE, old.purpose(), fresh.purpose()),
            text(Field.OVERVIEW, old.overview(), fresh.overview()),
            roadmap(old, fresh),
            text(Field.STRATEGY, strategy(old), strategy(fresh)),
            items(Field.RELISTED, again(old), again(fresh)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** True where the measure has anything there, be it a dash. */
  public static boolean isPrinted(Field field, Measure measure) {
    return switch (field) {
      case HEADING -> measure.heading().isPresent();
      case OFFICES -> !measure.offices().isEmpty();
      case CLASSIFICATION -> !measure.classification().isEmpty();
      case POSITIONS -> !measure.positions().isEmpty();
      case EFFECT -> measure.effect().isPresent();
      case PURPOSE -> measure.purpose().isPresent();
      case OVERVIEW -> measure.overview().isPresent();
      case ROADMAP -> !measure.roadmap().isEmpty();
      case STRATEGY -> !measure.strategy().isEmpty();
      default -> throw new IllegalArgumentException(field.code());
    };
  }

  /** True where the names differ in more than spacing, width, dashes, 【再掲】 and 沢 for 澤. */
  public static boolean renamed(Measure old, Measure fresh) {
    String before = Folding.nameKey(old.name().orElse(""));
    String after = Folding.nameKey(fresh.name().orElse(""));
    return !before.isEmpty() && !after.isEmpty() && !before.equals(after);
  }

  private static Optional<FieldChange> name(Optional<String> old, Optional<String> fresh) {
    boolean same = Folding.nameKey(old.orElse("")).equals(Folding.nameKey(fresh.orElse("")));
    return same ? Optional.empty() : text(Field.NAME, old, fresh);
  }

  private static Optional<FieldChange> text(
      Field field, Optional<String> old, Optional<String> fresh) {
    String before = Folding.foldCell(old);
    String after = Folding.foldCell(fresh);
    if (before.equals(after)) {
      return Optional.empty();
    }
    List<WordDiff.Run> runs = WordDiff.between(old.orElse(""), fresh.orElse(""));
    return Optional.of(new Text(field, old, fresh, nature(before, after, runs), runs));
  }

  private static Nature nature(String before, String after, List<WordDiff.Run> runs) {
    if (before.isEmpty() || after.isEmpty()) {
      return before.isEmpty() ? Nature.ADDED : Nature.REMOVED;
    }
    if (withoutFigures(before).equals(withoutFigures(after))) {
      return Nature.FIGURES;
    }
    int kept =
        runs.stream()
            .filter(run -> run.operation() == WordDiff.Operation.EQUAL)
            .mapToInt(run -> run.text().length())
            .sum();
    return kept * 2 < Math.max(before.length(), after.length()) ? Nature.REWRITTEN : Nature.WORDING;
  }

  /** The text with every figure, and the first year of an era, as one sign. */
  private static String withoutFigures(String folded) {
    return folded.replaceAll("元年", "1年").replaceAll("[0-9][0-9,.]*", "#");
  }

  private static Optional<FieldChange> offices(Measure old, Measure fresh) {
    List<String> before =
        old.offices().stream().map(office -> printedAs(office, fresh.offices())).toList();
    List<FieldChange.Move> moves = OfficeMoves.of(old, fresh, OfficeMoves::areOne);
    return folded(before).equals(folded(printed(fresh)))
        ? Optional.empty()
        : Optional.of(new Items(Field.OFFICES, printed(old), printed(fresh), moves));
  }

  /** How the other sheet prints the office, where it has it. */
  private static String printedAs(Office office, List<Office> others) {
    return others.stream()
        .filter(other -> OfficeMoves.areOne(office, other))
        .findFirst()
        .orElse(office)
        .printed();
  }

  private static Optional<FieldChange> items(Field field, List<String> old, List<String> fresh) {
    return folded(old).equals(folded(fresh))
        ? Optional.empty()
        : Optional.of(new Items(field, old, fresh, List.of()));
  }

  private static List<String> folded(List<String> items) {
    return items.stream().map(Folding::fold).filter(item -> !item.equals("-")).sorted().toList();
  }

  private static List<String> printed(Measure measure) {
    return measure.offices().stream().map(Office::printed).toList();
  }

  private static List<String> kinds(Measure measure) {
    return measure.classification().stream()
        .map(kind -> kind.label() + kind.note().map(note -> "（" + note + "）").orElse(""))
        .toList();
  }

  private static List<String> positions(Measure measure) {
    return measure.positions().stream().map(Measure.Position::label).toList();
  }

  private static List<String> again(Measure measure) {
    return measure.relisted() ? List.of("再掲") : List.of();
  }

  private static Optional<FieldChange> roadmap(Measure old, Measure fresh) {
    return Roadmaps.same(old, fresh)
        ? Optional.empty()
        : text(Field.ROADMAP, Roadmaps.text(old), Roadmaps.text(fresh));
  }

  private static Optional<String> strategy(Measure measure) {
    List<String> lines = new ArrayList<>();
    for (StrategyExcerpt excerpt : measure.strategy()) {
      lines.add(String.join(" > ", excerpt.path()));
      for (StrategyExcerpt.Item item : excerpt.items()) {
        lines.add((item.label() + " " + item.title()).strip());
        item.paragraphs().forEach(paragraph -> lines.add("・" + withOffices(paragraph)));
      }
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
  }

  private static String withOffices(StrategyExcerpt.Paragraph paragraph) {
    return paragraph.text()
        + paragraph.officesPrinted().map(offices -> "（" + offices + "）").orElse("");
  }
}
