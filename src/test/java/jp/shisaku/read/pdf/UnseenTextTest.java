package jp.shisaku.read.pdf;

import static jp.shisaku.read.pdf.Drawn.a4;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Block;
import jp.shisaku.page.Document;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;

/** Text that no reader of the page sees is none, whatever takes it away. */
class UnseenTextTest {

  private static final String OLD = "令和7年度予算(案)：500百万円";
  private static final String NEW = "令和7年度予算(案)：5百万円";

  @Test
  void leavesOutWhatABlackMaskOrAnEmptyOneTakesAway() throws IOException {
    assertThat(texts(masked("Luminosity", "0 g 0 0 595 842 re f"))).isEmpty();
    assertThat(texts(masked("Luminosity", ""))).isEmpty();
    assertThat(texts(masked("Alpha", ""))).isEmpty();
  }

  @Test
  void keepsWhatAMaskLetsThrough() throws IOException {
    assertThat(texts(masked("Luminosity", "1 g 0 0 595 842 re f"))).containsExactly(OLD);
    assertThat(texts(masked("Alpha", "0 g 0 0 595 842 re f"))).containsExactly(OLD);
    assertThat(texts(masked("Luminosity", "/Picture Do"))).containsExactly(OLD);
  }

  private static byte[] masked(String kind, String content) throws IOException {
    COSStream group = new COSStream();
    group.setItem(COSName.SUBTYPE, COSName.FORM);
    group.setItem(COSName.BBOX, new PDRectangle(595, 842));
    COSDictionary transparency = new COSDictionary();
    transparency.setItem(COSName.S, COSName.TRANSPARENCY);
    group.setItem(COSName.GROUP, transparency);
    try (OutputStream out = group.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    COSDictionary mask = new COSDictionary();
    mask.setName(COSName.S, kind);
    mask.setItem(COSName.G, group);
    COSDictionary state = new COSDictionary();
    state.setItem(COSName.SMASK, mask);
    return withState(state);
  }

  @Test
  void leavesOutInkThatIsNearlyClear() throws IOException {
    COSDictionary state = new COSDictionary();
    state.setFloat("ca", 0.01f);
    assertThat(texts(withState(state))).isEmpty();
    state.setFloat("ca", 0.3f);
    assertThat(texts(withState(state))).containsExactly(OLD);
  }

  private static byte[] withState(COSDictionary state) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(before(a4().text(60, 60, 10, OLD).bytes(), "/S gs"))) {
      COSDictionary states = new COSDictionary();
      states.setItem("S", state);
      COSDictionary resources = pdf.getPage(0).getResources().getCOSObject();
      resources.setItem(COSName.EXT_G_STATE, states);
      return saved(pdf);
    }
  }

  /** As some programs keep what is out of date, or a key to find the page again. */
  @Test
  void leavesOutTextAsSmallAsAGrain() {
    byte[] pdf = a4().text(60, 60, 10, NEW).text(300, 60, 0.4, OLD).bytes();
    assertThat(texts(pdf)).containsExactly(NEW);
    assertThat(Drawn.codes(read(pdf))).containsExactly("text.covered");
  }

  @Test
  void leavesOutTextThatIsPressedToALine() throws IOException {
    byte[] pdf = before(a4().text(60, 60, 10, OLD).bytes(), "0.1 Tz");
    assertThat(texts(pdf)).isEmpty();
    assertThat(texts(before(a4().text(60, 60, 10, OLD).bytes(), "60 Tz"))).containsExactly(OLD);
  }

  /** Some programs correct an amount by a thick white line. */
  @Test
  void leavesOutWhatAThickLineHides() throws IOException {
    byte[] old = a4().text(60, 60, 10, OLD).text(60, 60, 10, NEW).bytes();
    String hidden = "1 G 14 w 58 777 m 300 777 l S";
    assertThat(texts(beforeLast(old, hidden))).containsExactly(NEW);
    assertThat(Drawn.codes(read(beforeLast(old, hidden)))).containsExactly("text.covered");
  }

  @Test
  void keepsTextUnderAThickLineOfDashes() throws IOException {
    byte[] old = a4().text(60, 60, 10, OLD).text(60, 90, 10, NEW).bytes();
    assertThat(texts(beforeLast(old, "[20 20] 0 d 1 G 14 w 58 777 m 300 777 l S")))
        .containsExactly(OLD, NEW);
  }

  /** A program that fills in fields may leave it to the viewer to draw what they hold. */
  @Test
  void tellsAFieldThatIsDrawnWithAnotherTextThanItHolds() throws IOException {
    assertThat(Drawn.codes(read(field("R7: 5", true)))).containsExactly("page.truncated");
    assertThat(Drawn.codes(read(field("R7: 500", true)))).isEmpty();
    assertThat(Drawn.codes(read(field("R7: 5", false)))).isEmpty();
  }

  /** A field that is drawn as R7: 500. */
  private static byte[] field(String held, boolean redrawn) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(a4().text(60, 60, 10, "里山の小屋").bytes())) {
      PDAcroForm form = new PDAcroForm(pdf);
      pdf.getDocumentCatalog().setAcroForm(form);
      PDResources fonts = new PDResources();
      fonts.put(COSName.HELV, new PDType1Font(FontName.HELVETICA));
      form.setDefaultResources(fonts);
      PDTextField field = new PDTextField(form);
      field.setDefaultAppearance("/Helv 9 Tf 0 g");
      form.getFields().add(field);
      field.getWidgets().get(0).setRectangle(new PDRectangle(60, 700, 300, 18));
      field.getWidgets().get(0).setPage(pdf.getPage(0));
      pdf.getPage(0).getAnnotations().add(field.getWidgets().get(0));
      field.setValue("R7: 500");
      field.getCOSObject().setItem(COSName.V, new COSString(held));
      form.setNeedAppearances(redrawn);
      return saved(pdf);
    }
  }

  private static byte[] before(byte[] pdf, String operators) throws IOException {
    return inserted(pdf, operators, false);
  }

  private static byte[] beforeLast(byte[] pdf, String operators) throws IOException {
    return inserted(pdf, operators, true);
  }

  private static byte[] inserted(byte[] bytes, String operators, boolean last) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      PDPage page = pdf.getPage(0);
      String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
      int at = last ? content.lastIndexOf("BT") : content.indexOf("BT");
      String changed = content.substring(0, at) + operators + "\n" + content.substring(at);
      page.setContents(
          new PDStream(
              pdf, new ByteArrayInputStream(changed.getBytes(StandardCharsets.ISO_8859_1))));
      return saved(pdf);
    }
  }

  private static byte[] saved(PDDocument pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }

  private static List<String> texts(byte[] pdf) {
    return read(pdf).value().pages().get(0).blocks().stream().map(Block::text).toList();
  }

  private static Found<Document> read(byte[] pdf) {
    return Drawn.read(pdf, PageBudget.DEFAULT);
  }
}
