package jp.shisaku.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class ReasonTest {

  @Test
  void leavesOutWhatOnlyProgrammersRead() {
    assertThat(Reason.of(new IOException("org.example.LoadException: a.b.CException: no root..")))
        .isEqualTo("no root");
    assertThat(Reason.of(new IOException("Zip bomb!\nLimits: MIN_RATIO"))).isEqualTo("Zip bomb");
  }

  @Test
  void saysWhatTheDiskSays() {
    assertThat(Reason.of(new AccessDeniedException("a"))).isEqualTo("permission denied");
    assertThat(Reason.of(new FileSystemException("a", null, "No space left on device")))
        .isEqualTo("No space left on device");
  }

  @Test
  void namesTheKindOfFaultWhereNothingIsSaid() {
    assertThat(Reason.of(new IOException(""))).isEqualTo("IOException");
  }

  @Test
  void namesThePlaceOfAFaultOfOurs() {
    assertThat(Reason.of(new IllegalStateException("no way")))
        .startsWith("IllegalStateException: no way at jp.shisaku.pipeline.ReasonTest:");
  }
}
