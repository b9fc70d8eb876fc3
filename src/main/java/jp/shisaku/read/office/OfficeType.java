package jp.shisaku.read.office;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Document;
import jp.shisaku.page.PageRecogniser;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.read.office.document.WordReader;
import jp.shisaku.read.office.slides.SlideShowReader;
import jp.shisaku.read.office.workbook.WorkbookReader;
import jp.shisaku.source.SourceFile;

/** The three kinds of Office file; old and new formats of a kind are told apart by their bytes. */
enum OfficeType {
  PRESENTATION(
      SlideShowReader::read,
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
      "application/vnd.openxmlformats-officedocument.presentationml.template",
      "application/vnd.ms-powerpoint.presentation.macroenabled.12",
      "application/vnd.ms-powerpoint.slideshow.macroenabled.12",
      "application/vnd.ms-powerpoint"),
  DOCUMENT(
      WordReader::read,
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
      "application/vnd.ms-word.document.macroenabled.12",
      "application/msword"),
  WORKBOOK(
      (file, options, recogniser) -> WorkbookReader.read(file, options),
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
      "application/vnd.ms-excel.sheet.macroenabled.12",
      "application/vnd.ms-excel");

  /** What Tika calls an encrypted file in one of the XML formats. */
  static final String PROTECTED = "application/x-tika-ooxml-protected";

  private interface Reading {
    Found<Document> read(SourceFile file, ReadOptions options, PageRecogniser recogniser)
        throws IOException;
  }

  private final Reading reading;
  private final List<String> mediaTypes;

  OfficeType(Reading reading, String... mediaTypes) {
    this.reading = reading;
    this.mediaTypes = List.of(mediaTypes);
  }

  /**
   * The kind of a file by its media type.
   *
   * @throws IOException where it is none of them
   */
  static OfficeType of(SourceFile file) throws IOException {
    if (file.mediaType().equals(PROTECTED)) {
      return byName(file.name().toLowerCase(Locale.ROOT));
    }
    return Arrays.stream(values())
        .filter(t -> t.mediaTypes.contains(file.mediaType()))
        .findFirst()
        .orElseThrow(() -> new IOException("no Office format: " + file.mediaType()));
  }

  /** Encryption hides what a file is, so that only its name is left to tell. */
  private static OfficeType byName(String name) {
    if (name.endsWith(".pptx")) {
      return PRESENTATION;
    }
    return name.endsWith(".docx") ? DOCUMENT : WORKBOOK;
  }

  static Set<String> mediaTypes() {
    return Stream.concat(
            Stream.of(PROTECTED), Arrays.stream(values()).flatMap(t -> t.mediaTypes.stream()))
        .collect(Collectors.toUnmodifiableSet());
  }

  Found<Document> read(SourceFile file, ReadOptions options, PageRecogniser recogniser)
      throws IOException {
    return reading.read(file, options, recogniser);
  }
}
