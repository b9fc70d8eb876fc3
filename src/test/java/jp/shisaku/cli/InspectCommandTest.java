package jp.shisaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import jp.shisaku.Golden;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {

  private static final String SAMPLE = "input/sample-2025.pdf";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);

  @TempDir Path folder;

  @Test
  void showsTheCellsOfAPageAndWhatTheyWereTakenFor() throws IOException {
    assertThat(run(SAMPLE, "--page", "5")).isZero();
    Golden.check("inspect/sample-2025-page-5.txt", out.toByteArray());
  }

  @Test
  void showsEveryPageUnlessOneIsNamed() {
    assertThat(run(SAMPLE)).isZero();
    assertThat(text(out).lines().filter(l -> l.startsWith("page "))).hasSize(20);
    assertThat(text(out).lines().filter(l -> l.startsWith("-- sheet "))).hasSize(10);
  }

  @Test
  void takesASourceWithoutPagesForOnePage() {
    in = new ByteArrayInputStream("施策名：小屋の事業\n予算額：－\n".getBytes(StandardCharsets.UTF_8));
    assertThat(run("-", "--page", "1")).isZero();
    assertThat(text(out))
        .isEqualTo(
            """
            no pages
            -- sheet 1
            gap | 施策名：小屋の事業 ← label of name 1.00, then its value
            予算額：－ ← label of budget 1.00, then its value
            """);
  }

  @Test
  void namesAPageThatIsNotThere() {
    assertThat(run(SAMPLE, "--page", "21")).isEqualTo(2);
    assertThat(text(err)).isEqualTo("shisaku: input/sample-2025.pdf has no page 21.\n");
  }

  /** What is doubtful on other pages is no matter of the one that is looked at. */
  @Test
  void tellsWhatIsDoubtfulOnThePageThatIsWanted() throws IOException {
    try (PDDocument pictures = new PDDocument()) {
      for (int page = 0; page < 3; page++) {
        pictures.addPage(pictureOf(pictures));
      }
      pictures.save(folder.resolve("a.pdf").toFile());
    }
    assertThat(run(folder.resolve("a.pdf").toString(), "--page", "2", "--no-ocr")).isZero();
    assertThat(text(err).lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("  a.pdf, page 2: warning "));
  }

  private static PDPage pictureOf(PDDocument document) throws IOException {
    PDPage page = new PDPage();
    BufferedImage grey = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(LosslessFactory.createFromImage(document, grey), 0, 0, 600, 780);
    }
    return page;
  }

  @Test
  void saysOfAFolderThatItIsNoFile() {
    assertThat(run(folder.toString())).isEqualTo(2);
    assertThat(text(err)).startsWith("shisaku: ").doesNotContain("file.not-regular");
    assertThat(text(out)).isEmpty();
  }

  @Test
  void saysThatAFileIsNotThere() {
    Path gone = folder.resolve("gone.pdf");
    assertThat(run(gone.toString())).isEqualTo(2);
    assertThat(text(err)).isEqualTo("shisaku: " + gone + " does not exist.\n");
  }

  private int run(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "inspect";
    all[1] = "--lang";
    all[2] = "en";
    System.arraycopy(args, 0, all, 3, args.length);
    return Main.run(all, in, stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
