package jp.shisaku.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import jp.shisaku.catalogue.Office;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficesTest {

  /** Ministry, bureau, department, division and office, an empty part as a dash. */
  private static String parts(Office office) {
    return List.of(
            office.ministry(),
            office.bureau(),
            office.department(),
            office.division(),
            office.office())
        .stream()
        .map(part -> part.orElse("-"))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          総務省里山局                         | 総務省 里山局 - - -
          総務省里山局小屋課                   | 総務省 里山局 - 小屋課 -
          総務省里山局木道部小屋課             | 総務省 里山局 木道部 小屋課 -
          総務省里山局木道部小屋課釘打室       | 総務省 里山局 木道部 小屋課 釘打室
          総務省大臣官房小屋課                 | 総務省 大臣官房 - 小屋課 -
          内閣官房里山推進室                   | 内閣官房 - - - 里山推進室
          内閣府里山推進事務局                 | 内閣府 里山推進事務局 - - -
          デジタル庁里山グループ               | デジタル庁 里山グループ - - -
          国土交通省里山局参事官（釘打担当）   | 国土交通省 里山局 - 参事官（釘打担当） -
          国土交通省里山局参事官(釘打担当)付   | 国土交通省 里山局 - 参事官(釘打担当) 付
          総務省里山統括官（釘打担当）付企画官 | 総務省 里山統括官（釘打担当）付 - 企画官 -
          総務省里山局教育課程課道しるべ推進室 | 総務省 里山局 - 教育課程課 道しるべ推進室
          消防庁木道課                         | 消防庁 - - 木道課 -
          環境省里山統括官室                   | 環境省 里山統括官室 - - -
          里山局小屋課                         | - 里山局 - 小屋課 -
          総務省 里山局 小屋課                 | 総務省 里山局 - 小屋課 -
          総務省里山局課題対策室               | 総務省 里山局 - - 課題対策室
          総務省里山局小屋課税企画室           | 総務省 里山局 - - 小屋課税企画室
          総務省里山局小屋課税制企画室         | 総務省 里山局 - 小屋課 税制企画室
          総務省                               | 総務省 - - - -
          総務省（里山局小屋課）               | 総務省 里山局 - 小屋課 -
          総務省里山局（小屋課）               | 総務省 里山局 - 小屋課 -
          デジタル庁（里山グループ）           | デジタル庁 里山グループ - - -
          内閣官房里山構想本部事務局           | 内閣官房 里山構想本部事務局 - - -
          """)
  void partsANameIntoItsLevels(String printed, String parts) {
    assertThat(Offices.read(printed)).extracting(OfficesTest::parts).containsExactly(parts);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          総務省里山局小屋課、木道課           | 総務省 里山局 - 小屋課 -;総務省 里山局 - 木道課 -
          総務省里山局小屋課、水辺局木道課     | 総務省 里山局 - 小屋課 -;総務省 水辺局 - 木道課 -
          総務省里山局、環境省水辺局           | 総務省 里山局 - - -;環境省 水辺局 - - -
          総務省里山局小屋課、環境省           | 総務省 里山局 - 小屋課 -;環境省 - - - -
          里山局小屋課、環境省水辺局           | - 里山局 - 小屋課 -;環境省 水辺局 - - -
          総務省里山局木道部小屋課、釘打課     | 総務省 里山局 木道部 小屋課 -;総務省 里山局 木道部 釘打課 -
          総務省里山局小屋課、釘打室           | 総務省 里山局 - 小屋課 -;総務省 里山局 - - 釘打室
          """)
  void carriesOverWhatIsNotPrintedAgain(String printed, String parts) {
    assertThat(Offices.read(printed))
        .extracting(OfficesTest::parts)
        .containsExactly(parts.split(";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "総務省里山局小屋課、環境省水辺局木道課",
        "総務省里山局小屋課，環境省水辺局木道課",
        "総務省里山局小屋課；環境省水辺局木道課",
        "総務省里山局小屋課／環境省水辺局木道課",
        "総務省里山局\n小屋課、環境省水\n辺局木道課",
        "総務省里山局小屋課、\n環境省水辺局木道課、",
      })
  void splitsAListHoweverItIsPrinted(String printed) {
    assertThat(Offices.read(printed))
        .extracting(Office::printed)
        .containsExactly("総務省里山局小屋課", "環境省水辺局木道課");
  }

  @Test
  void splitsALineForAnOfficeWithoutASeparator() {
    assertThat(Offices.read("総務省里山局小屋課\n環境省水辺局木道課"))
        .extracting(Office::printed)
        .containsExactly("総務省里山局小屋課", "環境省水辺局木道課");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "里山局小屋課, 木道課", // behind a division another one,
    "里山局小屋課, 水辺局木道課", // or one of another bureau,
    "里山局小屋課釘打室, 木道部橋梁課", // or one of a department
    "里山局, 水辺局",
    "里山局小屋課, 環境省水辺局",
    "里山局小屋課, 山岳庁",
  })
  void splitsAtALineAndAtABlankWhereTheOfficeCannotGoOn(String first, String second) {
    for (String gap : List.of("\n", " ", "　", " \n ")) {
      assertThat(Offices.read(first + gap + second))
          .extracting(Office::printed)
          .containsExactly(first, second);
    }
  }

  /** In a narrow cell every office is wrapped. */
  @Test
  void splitsAtALineBeforeAnOfficeThatIsWrappedItself() {
    assertThat(Offices.read("里山局小屋課釘打\n推進室\n木道部橋梁\n課\n水辺局の\nほとり\n課"))
        .extracting(Office::printed)
        .containsExactly("里山局小屋課釘打推進室", "木道部橋梁課", "水辺局のほとり課");
    assertThat(Offices.read("里山局教育課\n程課道しるべ推進\n室"))
        .extracting(Office::printed)
        .containsExactly("里山局教育課程課道しるべ推進室");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "総務省, 里山局小屋課",
    "山岳庁, 里山部小屋課",
    "里山研究所, 小屋課",
    "里山局, 小屋課",
    "里山局木道部, 小屋課",
    "里山局小屋課, 釘打室", // a part of the division, as most are
    "里山局教育課, 程課", // the rest of 教育課程課
    "里山局推進部, 会事務局", // the rest of 推進部会事務局
    "里山局小屋課, 釘打を守る",
  })
  void keepsAnOfficeWholeThatMayGoOn(String first, String second) {
    assertThat(Offices.read(first + "\n" + second))
        .extracting(Office::printed)
        .containsExactly(first + second);
    assertThat(Offices.read(first + " " + second))
        .extracting(Office::printed)
        .containsExactly(first + " " + second);
  }

  @Test
  void keepsASeparatorWithinBrackets() {
    assertThat(Offices.read("総務省里山局参事官（釘打、木道担当）、環境省"))
        .extracting(Office::printed)
        .containsExactly("総務省里山局参事官（釘打、木道担当）", "環境省");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "　", "-", "－", "―", "、"})
  void readsNoOfficeFromADash(String printed) {
    assertThat(Offices.read(printed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"該当なし", "特になし", "（該当なし）", "無し"})
  void readsNoOfficeFromAWordThatSaysThereIsNone(String printed) {
    assertThat(Offices.read(printed)).isEmpty();
    assertThat(Offices.read("総務省里山局小屋課\n" + printed))
        .extracting(Office::printed)
        .containsExactly("総務省里山局小屋課");
  }

  @Test
  void leavesOfficesJoinedByADotOne() {
    assertThat(Offices.read("総務省里山局小屋課・木道課"))
        .extracting(Office::printed)
        .containsExactly("総務省里山局小屋課・木道課");
  }

  @ParameterizedTest
  @CsvSource({
    "総務省・環境省, 総務省|環境省",
    "内閣府（防災）・総務省里山局小屋課, 内閣府（防災）|総務省里山局小屋課",
    "総務省里山局小屋課･環境省, 総務省里山局小屋課|環境省",
    "里山・環境省の会, 里山・環境省の会"
  })
  void partsAtADotBeforeAMinistry(String printed, String offices) {
    assertThat(Offices.read(printed))
        .extracting(Office::printed)
        .containsExactly(offices.split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\nTEL：03-0000-0000　E-mail：koya@satoyama.example.jp\nhttps://www.satoyama.example.jp/koya/1/",
        " 電話03-0000-0000 FAX03-0000-0001",
        "（電話：03-0000-0000、内線123）\nメール：koya@satoyama.example.jp",
        "　電話：03-0000-0000（直通）",
        "\n課長補佐　里山　太郎\nTEL 03-0000-0000（内線 2300）\nE-mail: koya1@satoyama.example.jp",
        "　https://www.satoyama.example.jp"
      })
  void leavesOutHowTheOfficeIsReached(String contact) {
    assertThat(Offices.read("総務省里山局小屋課" + contact + "\n環境省山野局道課"))
        .extracting(Office::printed)
        .containsExactly("総務省里山局小屋課", "環境省山野局道課");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（電話：03-1234-5678）",
        "(内線1234)",
        "（TEL 0120-000-000）",
        "（03-1234-5678）",
        " TEL：03-1234-5678",
        "　電話 03（1234）5678",
        " 03-1234-5678"
      })
  void leavesATelephoneNumberOutOfTheName(String telephone) {
    assertThat(Offices.read("総務省里山局小屋課" + telephone))
        .extracting(Office::printed)
        .containsExactly("総務省里山局小屋課");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "総務省里山局小屋課",
        "総務省里山局小屋課、環境省水辺局",
        "里山局小屋課（釘打担当）",
        "総務省里山局\n小屋課",
      })
  void tellsAListOfOffices(String text) {
    assertThat(Offices.isList(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "里山の小屋を守る事業",
        "小屋を守り、道を残す。",
        "総務省里山局小屋課が、道を残す",
        "課",
      })
  void tellsOtherTextFromAList(String text) {
    assertThat(Offices.isList(text)).isFalse();
  }

  @Test
  void tellsOfficesOfKnownBureausFromOtherTextThatEndsAsOne() {
    assertThat(Offices.isListOfKnown("大臣官房小屋課")).isTrue();
    assertThat(Offices.isListOfKnown("総務省大臣官房小屋課、環境省水辺課")).isTrue();
    assertThat(Offices.isListOfKnown("里山局小屋課")).isFalse();
    assertThat(Offices.isListOfKnown("総務省の移転 大臣官房小屋課")).isFalse();
    assertThat(Offices.isListOfKnown("（試行）大臣官房小屋課")).isFalse();
  }

  @Property(tries = 300, seed = "1")
  void readsAnyText(@ForAll String text) {
    assertThat(Offices.read(text)).allMatch(o -> !o.printed().isBlank());
  }

  @Test
  void anAgencyBelowItsMinistryIsAPartOfIt() {
    assertThat(Offices.read("経済産業省\n中小企業庁小屋課")).hasSize(1);
    assertThat(Offices.read("総務省\n中小企業庁小屋課")).hasSize(2);
    assertThat(Offices.read("経済産業省\n中小企業庁")).hasSize(2);
    assertThat(Offices.read("経済産業省、中小企業庁小屋課")).hasSize(2);
  }

  @Test
  void anAgencyIsAPartOfItsMinistryAlsoWhereBlanksPartAllLevels() {
    assertThat(Offices.read("経済産業省 中小企業庁 小屋課")).hasSize(1);
    assertThat(Offices.read("経済産業省 中小企業庁 総務省 小屋課")).hasSize(3);
  }

  @Test
  void theHeadsOfATableOfOfficesAreNone() {
    assertThat(Offices.read("府省庁 部局・課室\n総務省　里山局小屋課\n環境省　里山局道課"))
        .extracting(Office::printed)
        .containsExactly("総務省　里山局小屋課", "環境省　里山局道課");
    assertThat(Offices.read("関係府省庁、総務省")).hasSize(2);
  }
}
