package jp.shisaku.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Place;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Recognition takes a character for one that looks like it, or loses one. Whichever it is, an
 * amount is still the one that is printed, or an issue says that something is wrong.
 */
class DamagedCellProperties {

  /** What recognition takes a character for. A figure for another figure nobody can tell. */
  private static final Map<Character, String> LOOKALIKES =
      Map.ofEntries(
          Map.entry('0', "OoО〇"),
          Map.entry('1', "lI|丨!"),
          Map.entry('2', "Zz"),
          Map.entry('5', "S"),
          Map.entry('8', "B"),
          Map.entry('百', "白"),
          Map.entry('万', "方"),
          Map.entry('億', "憶"),
          Map.entry('千', "干"),
          Map.entry('円', "丹"),
          Map.entry('令', "今"),
          Map.entry('和', "知"),
          Map.entry('年', "午"),
          Map.entry('度', "庭"),
          Map.entry('予', "子"),
          Map.entry('算', "箆"),
          Map.entry('案', "索"),
          Map.entry('補', "捕"),
          Map.entry('正', "止"),
          Map.entry('次', "欠"),
          Map.entry('内', "丙"),
          Map.entry('数', "敷"));

  /** What may get lost. Without 百 or a figure the rest is an amount that only others show wrong. */
  private static final String LOST = "令和年度予算案補正万円";

  @Property(tries = 100)
  void noAmountChangesWithoutAWord(@ForAll("cells") String cell) {
    List<String> sound = told(BudgetReader.read(cell, Place.UNKNOWN).value());
    for (String damaged : damaged(cell)) {
      Found<Budget> read = BudgetReader.read(damaged, Place.UNKNOWN);
      if (read.issues().isEmpty()) {
        assertThat(told(read.value())).as(damaged).isEqualTo(sound);
      }
    }
  }

  /** Every cell that differs from this one in one character. */
  private static List<String> damaged(String cell) {
    List<String> damaged = new ArrayList<>();
    for (int i = 0; i < cell.length(); i++) {
      String before = cell.substring(0, i);
      String after = cell.substring(i + 1);
      for (char other : LOOKALIKES.getOrDefault(cell.charAt(i), "").toCharArray()) {
        damaged.add(before + other + after);
      }
      if (LOST.indexOf(cell.charAt(i)) >= 0) {
        damaged.add(before + after);
      }
    }
    return damaged;
  }

  private static List<String> told(Budget budget) {
    return budget.lines().stream().map(DamagedCellProperties::told).toList();
  }

  private static String told(BudgetLine line) {
    return line.fiscalYear() + " " + line.phase() + " " + line.amountYen() + " " + line.included();
  }

  @Provide
  Arbitrary<String> cells() {
    return statements()
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .flatMap(all -> Arbitraries.of("\n", "、", " ").map(mark -> String.join(mark, all)));
  }

  private static Arbitrary<String> statements() {
    return Combinators.combine(
            Arbitraries.of("令和5年度", "令和4年度", "令和12年度"),
            Arbitraries.of("予算(案)", "予算", "第二次補正", "補正予算", "当初予算"),
            Arbitraries.integers().between(1, 99_999),
            Arbitraries.of("百万円", "億円", "千円", "百万円の内数", "億円程度"),
            Arbitraries.of("%s", "(%s)", "%s(ほか防災庁16百万円)", "一般会計 %s", "・%s"),
            Arbitraries.of("：", " ", ""))
        .as(
            (year, stage, number, unit, around, between) ->
                around.formatted(year + stage + between + Print.grouped(number) + unit));
  }
}
