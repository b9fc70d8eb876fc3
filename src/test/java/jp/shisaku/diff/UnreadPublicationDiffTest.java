package jp.shisaku.diff;

import static jp.shisaku.diff.MeasureSketch.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.ContentsEntry;
import jp.shisaku.diff.Change.Kind;
import jp.shisaku.diff.field.FieldChange.Amount;
import jp.shisaku.diff.match.Lineage;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands in one publication alone is no cut and no new money where the other was not read. */
class UnreadPublicationDiffTest {

  private static final MeasureSketch LAMPS = named("灯台の灯りの更新").initial(2025, 40);
  private static final MeasureSketch KITES = named("凧による橋の点検").initial(2025, 7);

  @Test
  void givesNoDifferenceWhereTheOtherPublicationHasNoMeasures() {
    Catalogue contentsAlone = MeasureSketch.catalogue(2026, List.of());
    CatalogueDiff diff = CatalogueDiff.between(old(), contentsAlone, Lineage.NONE);
    assertThat(diff.summary().fresh().unread()).isOne();
    assertThat(diff.summary().isOpen()).isTrue();
    Change removed = only(diff, Kind.REMOVED);
    assertThat(amount(removed).deltaYen()).isEmpty();
    assertThat(removed.perhapsUnread()).isTrue();
    assertThat(removed.possible()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "PAGE_TRUNCATED",
        "PAGE_NO_TEXT",
        "FILE_DAMAGED",
        "LIST_UNREAD",
        "TEXT_UNDECODABLE",
        "CONTENTS_PART"
      })
  void givesNoDifferenceWhereAPartOfTheOtherPublicationWasNotRead(IssueCode code) {
    CatalogueDiff diff = CatalogueDiff.between(old(), fresh(code, "1", "2", "3"), Lineage.NONE);
    assertThat(amount(only(diff, Kind.REMOVED)).deltaYen()).isEmpty();
    assertThat(amount(only(diff, Kind.CHANGED)).deltaYen()).hasValue(2_000_000);
    assertThat(diff.summary().isOpen()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIST_ROW_WITHOUT_NAME", "LIST_COLUMN_LEFT_OUT", "OFFICE_UNKNOWN"})
  void givesTheDifferenceWhereNoWholeMeasureIsMissing(IssueCode code) {
    CatalogueDiff diff = CatalogueDiff.between(old(), fresh(code, "1", "2", "3"), Lineage.NONE);
    assertThat(only(diff, Kind.REMOVED).perhapsUnread()).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "灯台の灯りの更新, true",
    "灯台の灯りの更新と保全, true",
    "夜の渡し船, false",
  })
  void doubtsOnlyWhatIsLikeAnEntryOfTheContentsWithoutASheet(String entry, boolean doubted) {
    for (IssueCode code : List.of(IssueCode.CONTENTS_WITHOUT_SHEET, IssueCode.CONTENTS_PART)) {
      Catalogue known = fresh(code, "3", entry, entry);
      ContentsEntry named = new ContentsEntry(List.of("1. 海辺"), entry, Optional.of(7), false);
      Catalogue fresh =
          new Catalogue(
              known.schemaVersion(),
              known.publication(),
              List.of(named),
              known.measures(),
              List.of(),
              known.issues());
      Change removed = only(CatalogueDiff.between(old(), fresh, Lineage.NONE), Kind.REMOVED);
      assertThat(removed.perhapsUnread()).isEqualTo(doubted);
      assertThat(amount(removed).deltaYen().isEmpty()).isEqualTo(doubted);
    }
  }

  private static Catalogue old() {
    return MeasureSketch.catalogue(2025, List.of(LAMPS, KITES));
  }

  private static Catalogue fresh(IssueCode code, String... arguments) {
    return MeasureSketch.catalogue(2026, List.of(KITES.withoutBudget().initial(2026, 9)))
        .withIssues(List.of(Issue.of(code, Place.UNKNOWN, "", arguments)));
  }

  private static Change only(CatalogueDiff diff, Kind kind) {
    Stream<Change> found = diff.changes().stream().filter(change -> change.kind() == kind);
    return found.reduce((a, b) -> b).orElseThrow();
  }

  private static Amount amount(Change change) {
    return (Amount) change.fields().get(0);
  }
}
