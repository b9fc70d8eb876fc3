package jp.shisaku.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import jp.shisaku.fixture.PrintedPicture;
import org.junit.jupiter.api.Test;

class PictureLookTest {

  private static PictureLook look(BufferedImage image) {
    return PictureLook.of(image, 200);
  }

  @Test
  void tellsATableFromTextAlone() {
    assertThat(look(PrintedPicture.table()).isTable()).isTrue();
    assertThat(look(PrintedPicture.text(4)).isTable()).isFalse();
    assertThat(look(PrintedPicture.text(4)).holdsPrint()).isTrue();
  }

  @Test
  void takesPhotosAndTheWordsOfALogoForNoText() {
    assertThat(look(PrintedPicture.photo()).holdsPrint()).isFalse();
    assertThat(look(PrintedPicture.text(2)).holdsPrint()).isFalse();
  }
}
