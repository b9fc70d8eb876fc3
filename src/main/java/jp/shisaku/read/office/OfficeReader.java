package jp.shisaku.read.office;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.page.Document;
import jp.shisaku.page.DocumentReader;
import jp.shisaku.page.PageRecogniser;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.read.office.part.MendedPackage;
import jp.shisaku.read.office.part.OfficeFault;
import jp.shisaku.read.office.part.OfficeLimits;
import jp.shisaku.source.Disk;
import jp.shisaku.source.Scratch;
import jp.shisaku.source.SourceFile;
import org.apache.poi.EncryptedDocumentException;

/**
 * Reads presentations, documents and workbooks. An encrypted file that the password does not open
 * gives no page and {@link IssueCode#FILE_ENCRYPTED}; a damaged package gives what is whole of it
 * and {@link IssueCode#FILE_DAMAGED}.
 *
 * @param recogniser reads slides and documents that are pictures
 */
public record OfficeReader(PageRecogniser recogniser) implements DocumentReader {

  /** The media types this reader takes. */
  public static final Set<String> MEDIA_TYPES = OfficeType.mediaTypes();

  @Override
  public Found<Document> read(SourceFile file, ReadOptions options) throws IOException {
    try {
      return whole(file, options);
    } catch (FileNotFoundException | NoSuchFileException e) {
      throw e;
    } catch (IOException damaged) {
      return mended(file, options).orElseThrow(() -> damaged);
    }
  }

  /** What is still whole of a damaged package; empty where that is nothing to be read. */
  private Optional<Found<Document>> mended(SourceFile file, ReadOptions options)
      throws IOException {
    if (!OfficeLimits.isPackage(file.path())) {
      return Optional.empty();
    }
    Path folder = Scratch.folder();
    try {
      Path mended = folder.resolve("mended");
      Optional<String> lost = MendedPackage.write(file.path(), mended);
      if (lost.isEmpty()) {
        return Optional.empty();
      }
      Found<Document> found =
          whole(new SourceFile(mended, file.name(), Files.size(mended), file.mediaType()), options);
      Issue told = Issue.of(IssueCode.FILE_DAMAGED, Place.of(file.name()), "", lost.get());
      return Optional.of(Found.of(found.value(), told).with(found.issues()));
    } catch (IOException again) {
      return Optional.empty();
    } finally {
      Disk.deleteTree(folder);
    }
  }

  private Found<Document> whole(SourceFile file, ReadOptions options) throws IOException {
    OfficeLimits.apply();
    OfficeLimits.check(file.path());
    try {
      Found<Document> found = OfficeType.of(file).read(file, options, recogniser);
      return found.with(tornParts(file.path(), Place.of(file.name())));
    } catch (EncryptedDocumentException e) {
      return encrypted(file);
    } catch (FileNotFoundException | NoSuchFileException e) {
      throw e;
    } catch (IOException e) {
      throw new IOException(OfficeFault.reason(e), e);
    } catch (RuntimeException | StackOverflowError e) {
      // POI meets a broken file with any exception at all, and deep nesting with its stack.
      throw new IOException(OfficeFault.told(e), e);
    }
  }

  private static Found<Document> encrypted(SourceFile file) {
    return Found.of(
        new Document(file.name(), 0, List.of()),
        Issue.of(IssueCode.FILE_ENCRYPTED, Place.of(file.name()), ""));
  }

  /**
   * Parts of an Office package whose bytes are not those that were packed. A wrong bit can leave
   * the XML well formed and make another figure of it; POI does not look at the check sums.
   */
  private static List<Issue> tornParts(Path file, Place place) throws IOException {
    if (!OfficeLimits.isPackage(file)) {
      return List.of();
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return Collections.list(zip.entries()).stream()
          .filter(OfficeLimits::isXml)
          .filter(entry -> isTorn(zip, entry))
          .map(entry -> tornPart(entry, place))
          .distinct()
          .toList();
    }
  }

  private static Issue tornPart(ZipEntry entry, Place place) {
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
