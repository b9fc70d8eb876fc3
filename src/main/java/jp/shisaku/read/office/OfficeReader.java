package jp.shisaku.read.office;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.page.Document;
import jp.shisaku.page.DocumentReader;
import jp.shisaku.page.PageRecogniser;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.source.SourceFile;
import org.apache.poi.EncryptedDocumentException;

/**
 * Reads presentations, documents and workbooks. An encrypted file that the password does not open
 * gives no page and {@link IssueCode#FILE_ENCRYPTED}.
 */
public final class OfficeReader implements DocumentReader {

  /** Classes before a message, and the line of some part of the file. */
  private static final Pattern PARSER =
      Pattern.compile("^(?:[\\w.$]+Exception[:;] )+(?:lineNumber: \\d+; columnNumber: \\d+; )?");

  /** The media types this reader takes. */
  public static final Set<String> MEDIA_TYPES = OfficeType.mediaTypes();

  private final PageRecogniser recogniser;

  /**
   * @param recogniser reads slides and documents that are pictures
   */
  public OfficeReader(PageRecogniser recogniser) {
    this.recogniser = recogniser;
  }

  @Override
  public Found<Document> read(SourceFile file, ReadOptions options) throws IOException {
    OfficeLimits.apply();
    OfficeLimits.check(file.path());
    try {
      Found<Document> found = OfficeType.of(file).read(file, options, recogniser);
      return found.with(TornParts.in(file.path(), Place.of(file.name())));
    } catch (EncryptedDocumentException e) {
      return encrypted(file);
    } catch (FileNotFoundException | NoSuchFileException e) {
      throw e;
    } catch (IOException e) {
      throw new IOException(reason(e), e);
    } catch (RuntimeException | StackOverflowError e) {
      // POI meets a broken file with any exception at all, and deep nesting with its stack.
      throw new IOException(damage(e), e);
    }
  }

  private static Found<Document> encrypted(SourceFile file) {
    return Found.of(
        new Document(file.name(), 0, List.of()),
        Issue.of(IssueCode.FILE_ENCRYPTED, Place.of(file.name()), ""));
  }

  /** What is to be told of a fault of POI. */
  static String damage(Throwable e) {
    return e instanceof StackOverflowError
        ? "nested too deeply"
        : "its content is damaged (" + reason(e) + ")";
  }

  private static String reason(Throwable e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return PARSER.matcher(message.lines().findFirst().orElse(message)).replaceFirst("");
  }
}
