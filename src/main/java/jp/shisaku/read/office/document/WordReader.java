package jp.shisaku.read.office.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Document;
import jp.shisaku.page.PageRecogniser;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.read.office.part.Pictures;
import jp.shisaku.read.office.part.StrictEdition;
import jp.shisaku.source.SourceFile;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DocumentFactoryHelper;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** DOCX, DOC, and a DOCX that is encrypted and so looks like a DOC. */
public final class WordReader {

  private WordReader() {}

  public static Found<Document> read(
      SourceFile file, ReadOptions options, PageRecogniser recogniser) throws IOException {
    Pictures pictures = new Pictures(recogniser, options);
    Path path = file.path();
    if (FileMagic.valueOf(path.toFile()) != FileMagic.OLE2) {
      try (OPCPackage opened = open(path)) {
        return DocxReader.read(opened, file, pictures);
      } catch (InvalidFormatException e) {
        throw new IOException(e.getMessage(), e);
      }
    }
    try (POIFSFileSystem container = new POIFSFileSystem(path.toFile(), true)) {
      return container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)
          ? encrypted(container, file, options, pictures)
          : binary(container, file, options);
    }
  }

  private static OPCPackage open(Path path) throws IOException, InvalidFormatException {
    Optional<InputStream> strict = StrictEdition.transitional(path);
    return strict.isPresent()
        ? OPCPackage.open(strict.get())
        : OPCPackage.open(path.toFile(), PackageAccess.READ);
  }

  private static Found<Document> encrypted(
      POIFSFileSystem container, SourceFile file, ReadOptions options, Pictures pictures)
      throws IOException {
    String password =
        options.password().orElseThrow(() -> new EncryptedDocumentException("no password"));
    try (var in = DocumentFactoryHelper.getDecryptedStream(container.getRoot(), password);
        OPCPackage opened = OPCPackage.open(in)) {
      return DocxReader.read(opened, file, pictures);
    } catch (InvalidFormatException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static Found<Document> binary(
      POIFSFileSystem container, SourceFile file, ReadOptions options) throws IOException {
    // POI hands the password of a binary document over by thread.
    Biff8EncryptionKey.setCurrentUserPassword(options.password().orElse(null));
    try (HWPFDocument document = new HWPFDocument(container)) {
      return DocReader.read(document, file);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }
}
