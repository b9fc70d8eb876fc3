package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.codes;
import static jp.shisaku.extract.Extracted.from;
import static jp.shisaku.extract.Extracted.measure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.page.Document;
import org.junit.jupiter.api.Test;

/** Decks whose sections have heads that ministries like, in columns and boxes. */
class DeckSectionsTest {

  private static PdfSketch page(PdfSketch sketch, String name, String amount) {
    return sketch
        .page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT)
        .text(20, 20, 20, name)
        .text(520, 52, 11, amount);
  }

  private static Document read(PdfSketch sketch) {
    return DrawnForm.read(sketch);
  }

  /** Heads in the middle of two columns, the right one without a number. */
  private static PdfSketch columns(String amount) {
    return page(new PdfSketch(), "離島の灯台を直す事業", amount)
        .rectangle(20, 80, 390, 480)
        .rectangle(430, 80, 390, 480)
        .text(190, 84, 11, "事業の内容")
        .text(26, 106, 11, "事業目的")
        .text(26, 124, 10, "島の灯りを守る。")
        .text(26, 156, 11, "事業概要")
        .text(26, 174, 10, "灯台の塗り替えを助ける。")
        .text(560, 84, 11, "事業スキーム")
        .text(440, 122, 10, "補助対象は島の町とする。")
        .text(600, 384, 11, "成果目標")
        .text(440, 406, 10, "灯台を百基直すことを、十年のうちに島の町とともに果たす。");
  }

  @Test
  void readsWhatStandsBelowAHeadInTheMiddleOfItsColumn() {
    Measure measure = measure(read(columns("令和8年度予算案額 12億円")));
    assertThat(measure.purpose()).contains("島の灯りを守る。");
    assertThat(measure.overview()).contains("灯台の塗り替えを助ける。");
    assertThat(measure.details())
        .contains("事業スキーム\n補助対象は島の町とする。\n成果目標\n灯台を百基直すことを、十年のうちに島の町とともに果たす。");
  }

  /** 事業スキーム is no part of 事業の内容, the head of the same field beside it. */
  @Test
  void readsColumnsBelowHeadsAtTheirLeft() {
    PdfSketch deck =
        page(new PdfSketch(), "離島の灯台を直す事業", "令和8年度予算案額 12億円")
            .rectangle(20, 80, 390, 16)
            .rectangle(410, 80, 390, 16)
            .text(24, 84, 11, "事業の内容")
            .text(414, 84, 11, "事業スキーム（対象者、対象行為、補助率等）")
            .text(26, 106, 11, "事業目的")
            .text(26, 124, 10, "島の灯りを守る。")
            .text(420, 106, 10, "補助対象は島の町とする。")
            .text(26, 156, 11, "事業概要")
            .text(26, 174, 10, "灯台の塗り替えを助ける。");
    Measure measure = measure(read(deck));
    assertThat(measure.purpose()).contains("島の灯りを守る。");
    assertThat(measure.overview()).contains("灯台の塗り替えを助ける。");
    assertThat(measure.details()).hasValueSatisfying(d -> assertThat(d).contains("補助対象は島の町とする。"));
  }

  @Test
  void readsTheDraftOfASupplementaryBudget() {
    assertThat(measure(read(columns("令和7年度補正予算案額 12億円"))).budget().lines())
        .extracting(line -> line.fiscalYear().get(), line -> line.draft())
        .containsExactly(tuple(2025, true));
  }

  /** Years beside each other head the amounts below them, each its own. */
  @Test
  void readsTheAmountsBelowYearsBesideEachOther() {
    PdfSketch deck =
        columns("")
            .text(20, 50, 10, "令和8年度予算（案）")
            .text(220, 50, 10, "令和7年度補正予算")
            .text(20, 64, 10, "12億円の内数")
            .text(220, 64, 10, "3億円");
    assertThat(measure(read(deck)).budget().lines())
        .extracting(line -> line.fiscalYear().get(), line -> line.amountYen().get())
        .containsExactly(tuple(2026, 1_200_000_000L), tuple(2025, 300_000_000L));
  }

  private static PdfSketch noted(PdfSketch sketch, String name, String office) {
    return page(sketch, name, "")
        .text(640, 10, 8, office)
        .text(20, 54, 11, "令和8年度当初予算案 12億円（10億円）")
        .text(690, 55, 9, "※（）内は前年度当初予算額")
        .text(20, 84, 12, "１　事業の目的")
        .text(30, 104, 10, "小屋を守る。")
        .text(20, 134, 12, "２　事業の概要・スキーム、実施主体等")
        .text(30, 154, 10, "○ 小屋を直す費用を助ける。");
  }

  @Test
  void takesAmountsInBracketsForWhatTheNoteOnThePageSays() {
    Document deck = read(noted(new PdfSketch(), "水車の小屋を直す事業", "老健局水車課"));
    assertThat(measure(deck).budget().lines())
        .extracting(line -> line.fiscalYear().get(), line -> line.amountYen().get())
        .containsExactly(tuple(2026, 1_200_000_000L), tuple(2025, 1_000_000_000L));
    assertThat(measure(deck).overview()).contains("○ 小屋を直す費用を助ける。");
    assertThat(codes(deck)).contains("budget.year-before").doesNotContain("budget.unreadable");
  }

  /** Pages of one division, whose name stands above the title of each. */
  @Test
  void takesNoOfficeAboveTitlesForARunningHead() {
    PdfSketch sketch = noted(new PdfSketch(), "水車の小屋を直す事業", "老健局水車課");
    noted(sketch, "風車の小屋を直す事業", "老健局水車課");
    noted(sketch, "灯台の小屋を直す事業", "老健局水車課");
    assertThat(from(read(sketch)).value().measures())
        .hasSize(3)
        .allSatisfy(
            measure ->
                assertThat(measure.offices())
                    .extracting(Office::printed)
                    .containsExactly("老健局水車課"));
  }

  @Test
  void takesNoOfficeToBeAskedForARunningFoot() {
    PdfSketch sketch = new PdfSketch();
    for (String house : new String[] {"水車", "風車", "灯台"}) {
      page(sketch, house + "の小屋を直す事業", "【令和8年度要求額 1,200百万円】")
          .text(20, 110, 12, "１．事業目的")
          .text(30, 130, 10, house + "を守る。")
          .text(20, 160, 12, "２．事業内容")
          .text(30, 180, 10, "小屋を直す費用を助ける。")
          .text(430, 560, 9, "［お問い合わせ先］農産局小屋課（03-3502-0000）");
    }
    assertThat(from(read(sketch)).value().measures())
        .hasSize(3)
        .allSatisfy(measure -> assertThat(measure.offices()).hasSize(1));
  }

  private static Measure withAmount(String... lines) {
    PdfSketch sketch =
        page(new PdfSketch(), "水車の小屋を直す事業", lines[0])
            .text(640, 30, 10, "里山省")
            .text(26, 110, 11, "１．事業目的")
            .text(30, 130, 10, "水車を守る。")
            .text(26, 160, 11, "２．事業内容")
            .text(30, 180, 10, "小屋を直す費用を助ける。");
    for (int i = 1; i < lines.length; i++) {
      sketch.text(520, 52 + 14 * i, 11, lines[i]);
    }
    return measure(read(sketch));
  }

  @Test
  void takesARemarkRightBelowAnAmountForANoteOnIt() {
    assertThat(withAmount("令和8年度予算案額 12億円", "※海浜省予算計上").budget().notes())
        .containsExactly("海浜省予算計上");
    assertThat(withAmount("（令和7年度予算額 2億円）", "（令和7年度で終了）").budget().notes())
        .containsExactly("令和7年度で終了");
  }

  @Test
  void takesADashInThePlaceOfAnAmountForNone() {
    assertThat(withAmount("－").budget().printed()).contains("－");
    assertThat(withAmount("－", "※海浜省予算計上").budget().notes()).containsExactly("海浜省予算計上");
    assertThat(withAmount("").budget().printed()).isEmpty();
  }

  /** A law in the details has a 目的 of its own, and an example its 事業概要. */
  @Test
  void takesHeadsWithinTheDetailsForTheirText() {
    PdfSketch sketch =
        page(new PdfSketch(), "棚田の小屋を直す事業", "令和8年度予算案額 12億円")
            .text(26, 90, 11, "■ 目的")
            .text(26, 108, 10, "棚田を守る。")
            .text(430, 90, 11, "■ 概要")
            .text(430, 108, 10, "小屋を直す費用を助ける。")
            .text(26, 190, 11, "■ 詳細")
            .text(26, 208, 10, "小屋の法律の骨子")
            .text(26, 232, 10, "1. 目的（第1条）")
            .text(26, 250, 10, "小屋を建てる町を助ける。")
            .text(26, 274, 10, "事業概要")
            .text(26, 292, 10, "屋根を葺く。");
    Measure measure = measure(read(sketch));
    assertThat(measure.purpose()).contains("棚田を守る。");
    assertThat(measure.overview()).contains("小屋を直す費用を助ける。");
    assertThat(measure.details()).contains("小屋の法律の骨子\n1. 目的（第1条）\n小屋を建てる町を助ける。\n事業概要\n屋根を葺く。");
  }

  /** 背景・課題 is neither purpose nor overview, and no part of the section before it. */
  @Test
  void readsAPageWithTheBackgroundOfAMeasure() {
    PdfSketch sketch =
        page(new PdfSketch(), "里山の図書館を結ぶ事業", "令和8年度要求・要望額 12億円")
            .text(520, 66, 11, "（前年度予算額 10億円）")
            .text(520, 80, 11, "令和7年度補正予算額（案） 5億円")
            .text(26, 110, 11, "背景・課題")
            .text(32, 128, 10, "本を借りられない町がある。")
            .text(26, 190, 11, "事業内容")
            .text(32, 208, 10, "目録を一つにする。")
            .text(436, 190, 11, "アウトプット（活動目標）")
            .text(440, 208, 10, "十年のうちに結ばれた図書館の数");
    Document deck = read(sketch);
    Measure measure = measure(deck);
    assertThat(measure.purpose()).isEmpty();
    assertThat(measure.budget().lines())
        .extracting(line -> line.fiscalYear().get(), line -> line.phase().code())
        .containsExactly(
            tuple(2026, "request"), tuple(2025, "initial"), tuple(2025, "supplementary"));
    assertThat(measure.details())
        .contains("背景・課題\n本を借りられない町がある。\n目録を一つにする。\nアウトプット（活動目標）\n十年のうちに結ばれた図書館の数");
    assertThat(from(deck).value().publication().fiscalYear()).contains(2026);
  }

  /** Labels beside the middle of their texts, which only white parts. */
  private static PdfSketch beside(String... effect) {
    PdfSketch deck =
        page(new PdfSketch(), "離島の灯台を直す事業", "令和8年度予算案額 12億円")
            .text(30, 124, 11, "目的")
            .text(140, 110, 11, "島の灯りを守り、船が迷わず帰れるようにするため、")
            .text(140, 124, 11, "古い灯台から順に塗り替え、足場を直し、")
            .text(140, 138, 11, "十年の間に百基を直す。")
            .text(30, 224, 11, "概要")
            .text(140, 217, 11, "灯台の塗り替えと足場の直しに要する費用を助け、")
            .text(140, 231, 11, "担い手を育てる。")
            .text(30, 304, 11, "効果");
    for (int i = 0; i < effect.length; i++) {
      deck.text(140, 304 + 14 * i, 11, effect[i]);
    }
    return deck;
  }

  @Test
  void readsTheTextsBesideTheMiddleOfWhichLabelsStand() {
    Measure measure = measure(read(beside("島の灯りが残る。")));
    assertThat(measure.purpose())
        .contains("島の灯りを守り、船が迷わず帰れるようにするため、古い灯台から順に塗り替え、足場を直し、\n十年の間に百基を直す。");
    assertThat(measure.overview()).contains("灯台の塗り替えと足場の直しに要する費用を助け、担い手を育てる。");
    assertThat(measure.effect()).contains("島の灯りが残る。");
  }

  /** Each text begins far above its label: nobody can tell which is whose. */
  @Test
  void saysThatTextsAboveTheirLabelsMayBeOfOthers() {
    PdfSketch deck =
        page(new PdfSketch(), "離島の灯台を直す事業", "令和8年度予算案額 12億円")
            .text(140, 83, 11, "島の灯りを守る。")
            .text(30, 124, 11, "目的")
            .text(140, 193, 11, "灯台の塗り替えを助ける。")
            .text(30, 234, 11, "概要")
            .text(140, 303, 11, "島の灯りが残る。")
            .text(30, 344, 11, "効果");
    Document read = read(deck);
    assertThat(codes(read)).contains("text.ends-unclear");
    assertThat(measure(read).details()).contains("島の灯りを守る。");
  }

  @Test
  void keepsASentenceBetweenTheTitleAndTheFirstHead() {
    PdfSketch deck =
        page(new PdfSketch(), "離島の灯台を直す事業", "令和8年度予算案額 12億円")
            .text(20, 70, 13, "島の灯台を直す")
            .text(20, 85, 13, "町を支えます。")
            .text(20, 110, 11, "１．事業目的")
            .text(30, 128, 10, "島の灯りを守る。")
            .text(20, 158, 11, "２．事業内容")
            .text(30, 176, 10, "灯台の塗り替えを助ける。");
    Measure measure = measure(read(deck));
    assertThat(measure.purpose()).contains("島の灯りを守る。");
    assertThat(measure.details()).contains("島の灯台を直す\n町を支えます。\n灯台の塗り替えを助ける。");
  }
}
