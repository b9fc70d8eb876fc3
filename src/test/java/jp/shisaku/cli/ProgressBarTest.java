package jp.shisaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  @Test
  void tellsFilesPagesRateTimeLeftAndTheFileThatIsRead() {
    assertThat(new ProgressBar(100, ENGLISH).of(3, 12, 240, 30, "in/a.pdf"))
        .isEqualTo(
            "\r\u001b[K[#####...............] 3/12 files  240 pages, 8/s  1:30 left  in/a.pdf");
  }

  @Test
  void saysNothingOfTheTimeBeforeAFileIsDone() {
    assertThat(new ProgressBar(100, ENGLISH).of(0, 12, 0, 5, "in/a.pdf"))
        .endsWith("[....................] 0/12 files  0 pages, 0/s  ?:?? left  in/a.pdf");
  }

  @Test
  void leavesRoomForTheFiguresOnANarrowTerminal() {
    assertThat(new ProgressBar(40, ENGLISH).of(3, 12, 240, 30, "in/a.pdf"))
        .endsWith("[##........] 3/12 files  240 pages, 8/s");
    assertThat(new ProgressBar(20, ENGLISH).of(3, 12, 240, 30, "in/a.pdf"))
        .endsWith("[#....] 3/12 files ");
  }

  @Test
  void neverRunsOverTheEndOfTheLineWhereKanjiTakeTwoColumns() {
    String bar = new ProgressBar(80, ENGLISH).of(1, 2, 10, 5000, "施策集".repeat(40));
    int width =
        bar.substring(ProgressBar.CLEAR.length()).codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
    assertThat(width).isBetween(77, 79);
  }
}
