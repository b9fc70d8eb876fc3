package jp.shisaku.emit.diff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.shisaku.diff.CatalogueDiff;
import jp.shisaku.emit.InventedCatalogue;
import jp.shisaku.emit.SchemaFit;
import org.junit.jupiter.api.Test;

class DiffSchemaTest {

  @Test
  void everyKindOfChangeFitsTheSchema() throws IOException {
    check(CatalogueDiff.between(SampleDiff.OLD, SampleDiff.FRESH));
    check(CatalogueDiff.between(SampleDiff.FRESH, SampleDiff.OLD));
  }

  @Test
  void aCatalogueComparedWithItselfAndWithAnotherFits() throws IOException {
    check(CatalogueDiff.between(InventedCatalogue.whole(), InventedCatalogue.whole()));
    check(CatalogueDiff.between(InventedCatalogue.whole(), SampleDiff.OLD));
  }

  private static void check(CatalogueDiff diff) throws IOException {
    SchemaFit.check("diff", DiffJson.write(diff).getBytes(StandardCharsets.UTF_8));
  }
}
