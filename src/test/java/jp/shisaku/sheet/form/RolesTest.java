package jp.shisaku.sheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Role;
import org.junit.jupiter.api.Test;

/** What each line and cell was taken for, as text to compare with. */
class RolesTest {

  @Test
  void tellsTheLabelsAndTheirValuesInCells() {
    assertThat(
            roles(
                """
                施策名 | 里山の小屋を守る事業
                デン田総合戦略における位置づけ | ②道づくり
                予算額：10百万円 | <
                """))
        .containsExactly(
            "-- sheet 1",
            "施策名: label of name 1.00",
            "里山の小屋を守る事業: value of name (cell)",
            "デン田総合戦略における位置づけ: label of positions 0.93 (デジ田総合戦略における位置づけ)",
            "②道づくり: value of positions (fuzzy-label)",
            "予算額：10百万円: label of budget 1.00, then its value");
  }

  @Test
  void tellsTheLabelsAndTheirValuesInLines() {
    assertThat(
            roles(
                """
                里山を守る

                施策名：里山の小屋を守る事業

                総務省里山局小屋課

                施策効果
                の詳細

                小屋に泊まる人が増える。

                目的

                道を残す。
                """))
        .containsExactly(
            "-- sheet 1",
            "里山を守る: heading",
            "施策名：里山の小屋を守る事業: label of name 1.00, then its value",
            "総務省里山局小屋課: value of offices (position)",
            "施策効果: label of effect 1.00",
            "の詳細: label of effect 1.00",
            "小屋に泊まる人が増える。: value of effect (label)",
            "目的: label of purpose 1.00",
            "道を残す。: value of purpose (label)");
  }

  @Test
  void namesTheLabelNearestToOneThatIsNotKnown() {
    assertThat(
            roles(
                """
                [x]施策名 | 里山の小屋を守る事業
                [x]施策効用の事細 | 小屋に泊まる人が増える。
                [x]予算額 | －
                """))
        .contains("施策効用の事細: unknown label, nearest 施策効果の詳細 0.71");
  }

  @Test
  void tellsThePartsAroundTheSheets() {
    assertThat(
            roles(
                """
                里山施策集。

                小屋を守る

                施策名 | 小屋の事業
                予算額 | －

                第2章 里山
                【具体的取組】
                (a) 小屋

                施策名 | 道の事業
                予算額 | －

                指標 | 目標 | 現状
                小屋の数 | 10 | 8
                """))
        .containsExactly(
            "里山施策集。: front",
            "-- sheet 1",
            "小屋を守る: heading",
            "施策名: label of name 1.00",
            "小屋の事業: value of name (cell)",
            "予算額: label of budget 1.00",
            "－: value of budget (cell)",
            "第2章 里山: excerpt",
            "【具体的取組】: label of items 1.00",
            "(a) 小屋: excerpt",
            "-- sheet 2",
            "施策名: label of name 1.00",
            "道の事業: value of name (cell)",
            "予算額: label of budget 1.00",
            "－: value of budget (cell)",
            "table: indicators",
            "指標: column of name",
            "目標: column of target",
            "現状: column of current");
  }

  private static List<String> roles(String notation) {
    Document document = Pages.text(notation);
    Roles roles = Roles.in(List.of(document), Profile.STANDARD);
    List<String> told = new ArrayList<>();
    for (Piece piece : roles.on(document.pages().get(0))) {
      roles.sheetBeginningWith(piece).ifPresent(n -> told.add("-- sheet " + n));
      String text = piece.table().isPresent() ? "table" : piece.text();
      roles.of(piece.block()).ifPresent(role -> told.add(text + ": " + role.text()));
      for (Cell cell : piece.table().map(t -> t.cells()).orElse(List.of())) {
        Optional<Role> role = roles.of(cell);
        role.ifPresent(r -> told.add(cell.text() + ": " + r.text()));
      }
    }
    return told;
  }
}
