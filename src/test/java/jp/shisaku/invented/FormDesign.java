package jp.shisaku.invented;

import static jp.shisaku.catalogue.BudgetLine.Phase.INITIAL;
import static jp.shisaku.catalogue.BudgetLine.Phase.SUPPLEMENTARY;
import static jp.shisaku.invented.Block.Cell.label;
import static jp.shisaku.invented.Block.Cell.of;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.invented.Block.Cell;
import jp.shisaku.invented.Block.Frame;
import jp.shisaku.invented.Block.Grid;
import jp.shisaku.invented.Block.Ruling;
import jp.shisaku.invented.Block.Size;
import jp.shisaku.invented.Block.Text;
import jp.shisaku.invented.InventedMeasure.Amount;
import jp.shisaku.invented.InventedMeasure.Further;
import jp.shisaku.invented.Inventor.Unit;

/**
 * A publication of forms (調書, 個票): all of a measure in one table with rulings, several values
 * beside each other, each label above its value or at its left, the amounts in a column a year, and
 * what belongs together beside one cell that heads it. Which of these, is drawn by lot.
 */
final class FormDesign {

  /** Columns of the table; a value takes several of them. */
  private static final int COLUMNS = 12;

  /** Where a label stands. */
  private enum Label {
    ABOVE,
    BESIDE
  }

  /** A label, its text, and how many columns both take where they stand beside others. */
  private record Field(String label, String text, int columns) {}

  /** Which amounts a publication prints of each measure. */
  private record Stage(int yearsBefore, Phase phase, boolean draft, String printed) {}

  private final Lot lot;
  private final int fiscalYear;
  private final Unit unit;
  private final Label upper;
  private final Label lower;
  private final boolean amountsInColumns;
  private final boolean unitAbove;
  private final boolean grouped;
  private final boolean classified;
  private final boolean effect;
  private final boolean officeFirst;
  private final boolean textsBeside;
  private final boolean landscape;
  private final Ruling ruling;
  private final int labelColumns;
  private final int officeColumns;
  private final String heading;
  private final String extra;
  private final String pageNumber;
  private final List<Stage> stages;
  private final List<String> labels;

  private FormDesign(Lot lot) {
    this.lot = lot;
    fiscalYear = lot.between(2022, 2028);
    unit = lot.of(Unit.MILLION, Unit.MILLION, Unit.THOUSAND);
    upper = lot.of(Label.values());
    lower = lot.of(Label.values());
    amountsInColumns = lot.falls(50);
    unitAbove = lot.falls(30);
    grouped = lot.falls(25);
    classified = lot.falls(50);
    effect = lot.falls(50);
    officeFirst = lot.falls(20);
    textsBeside = lot.falls(50);
    landscape = lot.falls(60);
    ruling = lot.of(Ruling.LINES, Ruling.SHADED);
    labelColumns = lot.between(1, 2);
    officeColumns = lot.between(3, 5);
    heading = lot.of("", "%sの%sを支える", "%sと%sの連携");
    extra = lot.of("", "", "実施期間", "根拠法令", "対象者");
    pageNumber = lot.of("", "%d", "- %d -");
    stages =
        lot.of(
            List.of(stage(1, INITIAL, false), stage(0, INITIAL, true)),
            List.of(
                stage(1, INITIAL, false), stage(1, SUPPLEMENTARY, false), stage(0, INITIAL, true)),
            List.of(stage(0, INITIAL, true), stage(1, SUPPLEMENTARY, false)));
    labels =
        List.of(
            lot.of("施策名", "事業名", "施策の名称", "取組名"),
            lot.of("担当課", "担当部局", "所管府省庁", "担当府省庁・課室", "担当部局庁"),
            lot.of("目的", "事業の目的", "施策の目的"),
            lot.of("概要", "事業概要", "施策の概要"),
            lot.of("詳細", "事業内容", "施策の詳細", "具体的な内容"),
            lot.of("施策効果", "期待される効果", "施策の効果"));
  }

  static InventedPublication publication(long seed) {
    Lot lot = new Lot(seed);
    return new FormDesign(lot).publication(lot.between(3, 5));
  }

  private InventedPublication publication(int count) {
    Inventor inventor = new Inventor(lot, fiscalYear, unit, false);
    List<InventedMeasure> measures = new ArrayList<>();
    List<Leaf> leaves = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < count; i++) {
      InventedMeasure measure = inventor.measure(effect, true, taken);
      measure = amountsInColumns ? withFigures(measure, inventor) : measure;
      measure =
          measure.with(
              heading.isEmpty() ? Map.of() : Map.of(Further.HEADING, inventor.words(heading)), "");
      measures.add(measure);
      leaves.add(Leaf.of(sheet(measure), "", pageNumber.formatted(i + 1)));
    }
    return new InventedPublication(design(), landscape, true, leaves, measures);
  }

  private Stage stage(int yearsBefore, Phase phase, boolean draft) {
    String words =
        phase == SUPPLEMENTARY ? "補正予算額" : draft ? lot.of("予算案", "当初予算案", "予算額（案）") : "当初予算額";
    return new Stage(yearsBefore, phase, draft, Inventor.era(fiscalYear - yearsBefore) + words);
  }

  /** The same measure with a figure for each stage, some but the first none. */
  private InventedMeasure withFigures(InventedMeasure measure, Inventor inventor) {
    List<String> figures = new ArrayList<>();
    List<Amount> lines = new ArrayList<>();
    for (Stage stage : stages) {
      int figure = inventor.figure();
      boolean none = !figures.isEmpty() && lot.falls(15);
      figures.add(none ? "－" : "%,d".formatted(figure));
      if (!none) {
        int year = fiscalYear - stage.yearsBefore();
        lines.add(new Amount(year, stage.phase(), stage.draft(), figure * unit.yen, false));
      }
    }
    return new InventedMeasure(
        measure.name(),
        measure.offices(),
        String.join("\n", figures),
        lines,
        measure.purpose(),
        measure.overview(),
        measure.details(),
        measure.effect(),
        measure.further());
  }

  private List<Block> sheet(InventedMeasure measure) {
    List<Block> blocks = new ArrayList<>();
    Optional.ofNullable(measure.further().get(Further.HEADING))
        .ifPresent(text -> blocks.add(new Text(text, Size.TITLE, Block.Side.LEFT, Frame.NONE)));
    if (amountsInColumns && unitAbove) {
      blocks.add(Text.right("（単位：" + unit.printed + "）"));
    }
    List<List<Cell>> rows = grouped("基本情報", header(measure));
    rows.addAll(grouped("施策の内容", body(measure)));
    List<Integer> widths = new ArrayList<>(Collections.nCopies(COLUMNS, 8));
    if (grouped) {
      widths.add(0, 4);
    }
    blocks.add(new Grid(widths, rows, ruling));
    return blocks;
  }

  private List<List<Cell>> grouped(String head, List<List<Cell>> rows) {
    if (grouped) {
      List<Cell> first = new ArrayList<>(rows.remove(0));
      first.add(0, label(head).down(rows.size() + 1));
      rows.add(0, first);
    }
    return rows;
  }

  private List<List<Cell>> header(InventedMeasure measure) {
    Field name = new Field(labels.get(0), measure.name(), COLUMNS - officeColumns);
    Field office = new Field(labels.get(1), String.join("\n", measure.offices()), officeColumns);
    List<List<Cell>> rows = new ArrayList<>();
    rows.addAll(beside(upper, officeFirst ? List.of(office, name) : List.of(name, office)));
    List<Field> more = new ArrayList<>();
    if (classified) {
      more.add(new Field("施策分類", lot.of("①予算", "②制度", "①予算、③税制"), 4));
    }
    if (!extra.isEmpty()) {
      more.add(new Field(extra, Inventor.textOf(extra, fiscalYear, lot), 4));
    }
    if (!amountsInColumns) {
      more.add(new Field("予算額", measure.budget(), COLUMNS - 4 * more.size()));
      rows.addAll(beside(upper, more));
    } else {
      if (!more.isEmpty()) {
        Field last = more.remove(more.size() - 1);
        more.add(new Field(last.label(), last.text(), COLUMNS - 4 * more.size()));
        rows.addAll(beside(upper, more));
      }
      rows.addAll(amounts(measure));
    }
    return rows;
  }

  /** The stages beside each other, each above its figure; 予算額 at their left or above them. */
  private List<List<Cell>> amounts(InventedMeasure measure) {
    String head = "予算額" + (unitAbove ? "" : "（" + unit.printed + "）");
    List<List<Cell>> rows = new ArrayList<>();
    List<Cell> heads = new ArrayList<>();
    List<Cell> figures = new ArrayList<>();
    int width = upper == Label.ABOVE ? COLUMNS : COLUMNS - labelColumns;
    if (upper == Label.ABOVE) {
      rows.add(List.of(label(head).over(COLUMNS)));
    } else {
      heads.add(label(head).over(labelColumns).down(2));
    }
    String[] printed = measure.budget().split("\n");
    for (int i = 0; i < stages.size(); i++) {
      int columns = width / stages.size() + (i == 0 ? width % stages.size() : 0);
      heads.add(label(stages.get(i).printed()).over(columns));
      figures.add(of(printed[i]).over(columns));
    }
    rows.add(heads);
    rows.add(figures);
    return rows;
  }

  private List<List<Cell>> body(InventedMeasure measure) {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field(labels.get(2), measure.purpose(), COLUMNS / 2));
    fields.add(new Field(labels.get(3), measure.overview(), COLUMNS / 2));
    fields.add(new Field(labels.get(4), measure.details(), COLUMNS));
    measure.effect().ifPresent(text -> fields.add(new Field(labels.get(5), text, COLUMNS)));
    List<List<Cell>> rows = new ArrayList<>();
    int from = 0;
    if (textsBeside) {
      rows.addAll(beside(lower, fields.subList(0, 2)));
      from = 2;
    }
    for (Field field : fields.subList(from, fields.size())) {
      rows.addAll(beside(lower, List.of(new Field(field.label(), field.text(), COLUMNS))));
    }
    return rows;
  }

  /** Fields beside each other; a row of labels and one of texts, or one of both by turns. */
  private List<List<Cell>> beside(Label where, List<Field> fields) {
    List<Cell> heads = new ArrayList<>();
    List<Cell> texts = new ArrayList<>();
    for (Field field : fields) {
      Cell head = label(field.label());
      if (where == Label.ABOVE) {
        heads.add(head.over(field.columns()));
        texts.add(of(field.text()).over(field.columns()));
      } else {
        heads.add(head.over(labelColumns));
        heads.add(of(field.text()).over(field.columns() - labelColumns));
      }
    }
    return where == Label.ABOVE ? List.of(heads, texts) : List.of(heads);
  }

  private String design() {
    return "%d form, upper labels %s, lower %s, amounts %s %s, %s%s%s, heading '%s', %s, %s"
        .formatted(
            fiscalYear,
            upper,
            lower,
            amountsInColumns
                ? stages.stream().map(Stage::printed).collect(Collectors.joining("/"))
                : "in a cell",
            unitAbove ? "unit above" : unit,
            ruling,
            grouped ? ", grouped" : "",
            textsBeside ? ", texts beside" : "",
            heading,
            extra,
            labels);
  }
}
