package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.shisaku.fixture.DeckPage;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Document;
import jp.shisaku.sheet.form.Roles;
import org.junit.jupiter.api.Test;

/** What the lines of a page of a deck were taken for. */
class DeckRolesTest {

  @Test
  void tellsTheValuesThatTheirPlaceTells() {
    Document deck =
        DrawnForm.deck(
            new DeckPage()
                .title("里山の道")
                .ministries("総務省")
                .amounts("令和5年度当初予算額 3億円")
                .section("① 施策の目的", "道を残す。")
                .section("② 施策の概要", "道を直す。"));
    Roles roles = Roles.in(List.of(deck), Profile.STANDARD);
    Stream<String> told =
        roles.on(deck.pages().get(1)).stream()
            .flatMap(
                piece ->
                    roles.of(piece.block()).stream()
                        .map(role -> piece.text() + ": " + role.text()));
    assertThat(told)
        .containsExactly(
            "里山の道: value of name (title)",
            "道を残す。: value of purpose (label)",
            "道を直す。: value of overview (label)");
  }
}
