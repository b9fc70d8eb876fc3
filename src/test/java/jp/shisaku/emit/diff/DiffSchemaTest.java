package jp.shisaku.emit.diff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.shisaku.diff.CatalogueDiff;
import jp.shisaku.diff.match.Lineage;
import jp.shisaku.emit.InventedCatalogue;
import jp.shisaku.emit.SchemaFit;
import org.junit.jupiter.api.Test;

class DiffSchemaTest {

  @Test
  void everyKindOfChangeFitsTheSchema() throws IOException {
    check(CatalogueDiff.between(SampleDiff.OLD, SampleDiff.FRESH, Lineage.NONE));
    check(CatalogueDiff.between(SampleDiff.FRESH, SampleDiff.OLD, Lineage.NONE));
  }

  @Test
  void aCatalogueComparedWithItselfAndWithAnotherFits() throws IOException {
    check(
        CatalogueDiff.between(InventedCatalogue.whole(), InventedCatalogue.whole(), Lineage.NONE));
    check(CatalogueDiff.between(InventedCatalogue.whole(), SampleDiff.OLD, Lineage.NONE));
  }

  private static void check(CatalogueDiff diff) throws IOException {
    SchemaFit.check("diff", DiffJson.write(diff).getBytes(StandardCharsets.UTF_8));
  }
}
