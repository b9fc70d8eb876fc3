package jp.shisaku.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TesseractTest {

  @ParameterizedTest(name = "{0} degrees, sure by {1}: {2} quarters")
  @CsvSource({"0, 16.09, 0", "90, 10.84, 1", "180, 11.86, 2", "270, 2.07, 3", "180, 0.4, 0"})
  void tellsHowAPageMustBeTurnedWhereItIsSure(int degrees, double confidence, int quarters) {
    String told =
        """
        Page number: 0
        Orientation in degrees: %d
        Rotate: %d
        Orientation confidence: %s
        Script: Japanese
        """
            .formatted(360 - degrees, degrees, confidence);
    assertThat(Tesseract.quarterTurns(told)).isEqualTo(quarters);
  }

  @Test
  void turnsNothingWhereNothingIsTold() {
    assertThat(Tesseract.quarterTurns("Too few characters. Skipping this page")).isZero();
  }

  @Test
  void aProgramThatIsNotDoneInTimeIsGivenUp() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    Process process = new ProcessBuilder(java, "-cp", classes, Sleeper.class.getName()).start();
    assertThatThrownBy(() -> Deadline.in(Duration.ZERO).await(process))
        .isInstanceOf(IOException.class)
        .hasMessage("it took longer than 0 seconds");
  }

  /** A program that is never done in time. */
  static final class Sleeper {
    public static void main(String[] args) throws InterruptedException {
      Thread.sleep(60_000);
    }
  }
}
