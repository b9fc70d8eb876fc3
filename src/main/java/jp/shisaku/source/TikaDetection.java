package jp.shisaku.source;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** Asks Tika what a file is. A class of its own, so that Tika is loaded only when it is asked. */
final class TikaDetection {

  private static final DefaultDetector DETECTOR =
      new DefaultDetector(MimeTypes.getDefaultMimeTypes(), new ServiceLoader());

  private TikaDetection() {}

  static String mediaType(Path file) throws IOException {
    Metadata metadata = new Metadata();
    try (TikaInputStream in = TikaInputStream.get(file, metadata)) {
      // The bytes decide; a wrong extension must not.
      metadata.remove(TikaCoreProperties.RESOURCE_NAME_KEY);
      return DETECTOR.detect(in, metadata).getBaseType().toString();
    }
  }
}
