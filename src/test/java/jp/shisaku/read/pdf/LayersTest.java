package jp.shisaku.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import jp.shisaku.page.Block;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties.BaseState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wording of an older edition may lie on a layer that no viewer shows. */
class LayersTest {

  @Test
  void leavesOutALayerThatIsSwitchedOff() throws IOException {
    assertThat(text((all, old) -> all.setGroupEnabled(old, false), "")).isEqualTo("new old: 640");
    assertThat(text((all, old) -> all.setGroupEnabled(old, true), ""))
        .isEqualTo("new old: 640 old old: 999");
  }

  @Test
  void leavesOutALayerThatIsOffUnlessSaidOtherwise() throws IOException {
    assertThat(text((all, old) -> all.setBaseState(BaseState.OFF), "")).isEqualTo("new old: 640");
  }

  @Test
  void leavesOutALayerThatIsForPrintOnly() throws IOException {
    assertThat(text(LayersTest::forPrintOnly, "")).isEqualTo("new old: 640");
  }

  @ParameterizedTest(name = "shown if {0}, and the only layer is off: {1}")
  @CsvSource({"AllOn, false", "AnyOn, false", "AnyOff, true", "AllOff, true"})
  void asksWhatDependsOnALayerForItsPolicy(String policy, boolean shown) throws IOException {
    assertThat(text((all, old) -> all.setGroupEnabled(old, false), policy))
        .isEqualTo(shown ? "new old: 640 old old: 999" : "new old: 640");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          And on      | true
          And on off  | false
          Or on off   | true
          Or off      | false
          Not off     | true
          Not on      | false
          Nor on      | true
          """)
  void asksWhatDependsOnSeveralForItsExpression(String expression, boolean shown)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDOptionalContentProperties all = new PDOptionalContentProperties();
      document.getDocumentCatalog().setOCProperties(all);
      COSArray terms = new COSArray();
      for (String word : expression.split(" ")) {
        if (Character.isUpperCase(word.charAt(0))) {
          terms.add(COSName.getPDFName(word));
        } else {
          PDOptionalContentGroup layer = new PDOptionalContentGroup(word);
          all.addGroup(layer);
          all.setGroupEnabled(layer, word.equals("on"));
          terms.add(layer);
        }
      }
      // A layer that is hidden: a file without one hides nothing.
      PDOptionalContentGroup other = new PDOptionalContentGroup("other");
      all.addGroup(other);
      all.setGroupEnabled(other, false);
      COSDictionary content = new COSDictionary();
      content.setItem(COSName.TYPE, COSName.OCMD);
      content.setItem(COSName.getPDFName("VE"), terms);
      assertThat(Layers.of(document).hides(content)).isNotEqualTo(shown);
      COSArray not = new COSArray();
      not.add(COSName.getPDFName("Not"));
      not.add(terms);
      content.setItem(COSName.getPDFName("VE"), not);
      assertThat(Layers.of(document).hides(content)).isEqualTo(shown);
    }
  }

  private static void forPrintOnly(PDOptionalContentProperties all, PDOptionalContentGroup old) {
    COSDictionary view = new COSDictionary();
    view.setItem(COSName.getPDFName("ViewState"), COSName.OFF);
    COSDictionary usage = new COSDictionary();
    usage.setItem(COSName.getPDFName("View"), view);
    old.getCOSObject().setItem(COSName.getPDFName("Usage"), usage);
    COSDictionary rule = new COSDictionary();
    rule.setItem(COSName.getPDFName("Event"), COSName.getPDFName("View"));
    COSArray layers = new COSArray();
    layers.add(old);
    rule.setItem(COSName.OCGS, layers);
    COSArray rules = new COSArray();
    rules.add(rule);
    COSDictionary opening = all.getCOSObject().getCOSDictionary(COSName.D);
    opening.setItem(COSName.getPDFName("AS"), rules);
  }

  /** A page with a line of its own and one on a layer, or on what depends on the layer. */
  private static String text(
      BiConsumer<PDOptionalContentProperties, PDOptionalContentGroup> setting, String policy)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDOptionalContentProperties all = new PDOptionalContentProperties();
      document.getDocumentCatalog().setOCProperties(all);
      PDOptionalContentGroup old = new PDOptionalContentGroup("old");
      all.addGroup(old);
      setting.accept(all, old);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        write(content, 700, "new old: 640");
        content.beginMarkedContent(COSName.OC, policy.isEmpty() ? old : member(old, policy));
        write(content, 650, "old old: 999");
        content.endMarkedContent();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return String.join(
          " ",
          Drawn.read(out.toByteArray(), PageBudget.DEFAULT).value().pages().get(0).blocks().stream()
              .map(Block::text)
              .toList());
    }
  }

  private static PDPropertyList member(PDOptionalContentGroup group, String policy) {
    PDOptionalContentMembershipDictionary member = new PDOptionalContentMembershipDictionary();
    member.setOCGs(List.of(group));
    member.setVisibilityPolicy(COSName.getPDFName(policy));
    return member;
  }

  private static void write(PDPageContentStream content, float y, String text) throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
    content.newLineAtOffset(50, y);
    content.showText(text);
    content.endText();
  }
}
