package jp.shisaku.read.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;

/**
 * Parts of an Office package whose bytes are not those that were packed. A wrong bit can leave the
 * XML well formed and make another figure of it; POI does not look at the check sums.
 */
final class TornParts {

  private TornParts() {}

  /** An issue for every part with text whose check sum is not that of its bytes. */
  static List<Issue> in(Path file, Place place) throws IOException {
    if (!OfficeLimits.isPackage(file)) {
      return List.of();
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return Collections.list(zip.entries()).stream()
          .filter(OfficeLimits::isXml)
          .filter(entry -> isTorn(zip, entry))
          .map(entry -> issue(entry, place))
          .distinct()
          .toList();
    }
  }

  private static Issue issue(ZipEntry entry, Place place) {
    String told = "the check sum of its part /" + entry.getName() + " is wrong";
    return Issue.of(IssueCode.FILE_DAMAGED, place, "", told);
  }

  private static boolean isTorn(ZipFile zip, ZipEntry entry) {
    try (InputStream packed = zip.getInputStream(entry);
        CheckedInputStream in = new CheckedInputStream(packed, new CRC32())) {
      long size = in.skip(OfficeLimits.MAX_PART_BYTES); // No part that was read is longer.
      return size != entry.getSize() || in.getChecksum().getValue() != entry.getCrc();
    } catch (IOException e) {
      return true;
    }
  }
}
