package jp.shisaku.read.office.slides;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.layout.margin.Margins;
import jp.shisaku.page.Block;
import jp.shisaku.page.Blocks;
import jp.shisaku.page.Document;
import jp.shisaku.page.Page;
import jp.shisaku.page.PageNumbers;
import jp.shisaku.page.PagePicture;
import jp.shisaku.page.PageRecogniser;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.page.Table;
import jp.shisaku.read.office.part.MissingParts;
import jp.shisaku.read.office.part.OfficeFault;
import jp.shisaku.read.office.part.Pictures;
import jp.shisaku.read.office.part.StrictEdition;
import jp.shisaku.source.SourceFile;
import jp.shisaku.text.RepairTally;
import org.apache.poi.sl.usermodel.PictureShape;
import org.apache.poi.sl.usermodel.Shape;
import org.apache.poi.sl.usermodel.Slide;
import org.apache.poi.sl.usermodel.SlideShow;
import org.apache.poi.sl.usermodel.SlideShowFactory;
import org.apache.poi.sl.usermodel.TableShape;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextRun;
import org.apache.poi.sl.usermodel.TextShape;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/**
 * PPTX and PPT: a slide is a page. Notes, masters, footers, slide numbers, charts and what stands
 * at the edge of most slides are left out; hidden slides, hidden shapes and what lies beside a
 * slide are left out and reported.
 *
 * <p>Known weakness: a table's rows are as high as the file says, not as its text makes them.
 */
public final class SlideShowReader {

  /** A slide is drawn with so many pixels along its longer side: A4 at 300 dots an inch. */
  private static final double PIXELS = 3508;

  private final SourceFile file;
  private final Pictures pictures;
  private final RepairTally repairs = new RepairTally();
  private final List<Issue> issues = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();

  private SlideShowReader(SourceFile file, Pictures pictures) {
    this.file = file;
    this.pictures = pictures;
  }

  public static Found<Document> read(
      SourceFile file, ReadOptions options, PageRecogniser recogniser) throws IOException {
    try (SlideShow<?, ?> show = open(file, options.password().orElse(null))) {
      return new SlideShowReader(file, new Pictures(recogniser, options)).read(show);
    }
  }

  private static SlideShow<?, ?> open(SourceFile file, String password) throws IOException {
    Optional<InputStream> strict = StrictEdition.transitional(file.path());
    return strict.isPresent()
        ? SlideShowFactory.create(strict.get(), password)
        : SlideShowFactory.create(file.path().toFile(), password, true);
  }

  private <S extends Shape<S, P>, P extends TextParagraph<S, P, ? extends TextRun>>
      Found<Document> read(SlideShow<S, P> show) {
    List<? extends Slide<S, P>> slides = show.getSlides();
    for (int i = 0; i < slides.size(); i++) {
      if (slides.get(i).isHidden()) {
        issues.add(Issue.of(IssueCode.SLIDE_HIDDEN, Place.of(file.name(), i + 1), ""));
      } else {
        slide(i + 1, slides.get(i), show.getPageSize());
      }
    }
    if (show instanceof XMLSlideShow xml) {
      issues.addAll(MissingParts.in(xml.getPackagePart(), Place.of(file.name())));
    }
    issues.addAll(repairs.issues(Place.of(file.name())));
    return new Found<>(
        new Document(file.name(), slides.size(), PageNumbers.dropped(Margins.removed(pages))),
        issues);
  }

  /**
   * POI fails in many ways on what other programs write; none of them may cost the other slides.
   */
  private <S extends Shape<S, P>, P extends TextParagraph<S, P, ? extends TextRun>> void slide(
      int number, Slide<S, P> slide, Dimension size) {
    try {
      pages.add(seen(page(number, slide, size), slide));
    } catch (RuntimeException | StackOverflowError e) {
      issues.add(
          Issue.of(
              IssueCode.PAGE_TRUNCATED, Place.of(file.name(), number), "", OfficeFault.told(e)));
    }
  }

  private <S extends Shape<S, P>, P extends TextParagraph<S, P, ? extends TextRun>> Page page(
      int number, Slide<S, P> slide, Dimension size) {
    List<PlacedShape<S, P>> all = PlacedShapes.of(slide);
    SeenShapes<S, P> seen = SeenShapes.of(all, size);
    Place place = Place.of(file.name(), number);
    tellUnread(seen, place);
    issues.addAll(MissingParts.undrawn(slide, place));
    SlidePaper paper = new SlidePaper(slide);
    Map<PlacedShape<S, P>, Table> tables = new IdentityHashMap<>();
    List<PlacedShape<S, P>> alone = new ArrayList<>(seen.shapes());
    for (PlacedShape<S, P> placed : seen.shapes()) {
      if (placed.shape() instanceof TableShape<?, ?>) {
        SlideCover<S, P> above = cover(placed, all, seen.shapes());
        tables.put(placed, table(placed, above, SlideInk.on(() -> paper.isBelow(placed))));
        alone.removeAll(above.taken());
      }
    }
    List<PlacedShape<S, P>> shapes = ReadingOrder.of(alone, PlacedShape::box);
    Page page =
        new Page(
            number,
            size.width,
            size.height,
            title(slide),
            FigureBoxes.joined(blocks(shapes, tables, paper)),
            images(shapes),
            Page.Origin.TEXT);
    if (!Pictures.isBare(page.blocks())) {
      issues.addAll(SlidePictures.on(shapes, page.width() * page.height(), file.name(), number));
    }
    return page;
  }

  /** Text that is there and that nobody sees, or that is no longer meant. */
  private void tellUnread(SeenShapes<?, ?> seen, Place place) {
    issues.addAll(RepairTally.hidden(seen.unseen(), place));
    tellTexts(IssueCode.TEXT_COVERED, seen.covered(), place);
    tellTexts(IssueCode.TEXT_STRUCK_OUT, seen.struck(), place);
  }

  private void tellTexts(IssueCode code, List<String> texts, Place place) {
    if (!texts.isEmpty()) {
      issues.add(Issue.of(code, place, "", RepairTally.quoted(texts)));
    }
  }

  private <S extends Shape<S, P>, P extends TextParagraph<S, P, ? extends TextRun>>
      List<Block> blocks(
          List<PlacedShape<S, P>> shapes, Map<PlacedShape<S, P>, Table> tables, SlidePaper paper) {
    Blocks blocks = new Blocks(repairs);
    for (PlacedShape<S, P> placed : shapes) {
      blocks.gap();
      if (tables.containsKey(placed)) {
        blocks.table(tables.get(placed));
      } else {
        add(placed, SlideInk.on(() -> paper.isBelow(placed)), blocks);
      }
    }
    return blocks.list();
  }

  private static <S extends Shape<S, P>, P extends TextParagraph<S, P, ? extends TextRun>>
      List<Box> images(List<PlacedShape<S, P>> shapes) {
    return shapes.stream()
        .filter(placed -> placed.shape() instanceof PictureShape<?, ?>)
        .map(PlacedShape::box)
        .toList();
  }

  /** The page, or what is recognised in it where pictures take up most of it and text nothing. */
  private Page seen(Page page, Slide<?, ?> slide) {
    double pictured = page.images().stream().mapToDouble(b -> b.width() * b.height()).sum();
    if (!Pictures.isBare(page.blocks()) || 2 * pictured < page.width() * page.height()) {
      return page;
    }
    Found<Optional<Page>> found =
        pictures.page(
            new PagePicture(
                file.name(), page.number(), page.width(), page.height(), () -> drawn(slide, page)));
    issues.addAll(found.issues());
    return found.value().orElse(page);
  }

  private static BufferedImage drawn(Slide<?, ?> slide, Page page) {
    double scale = PIXELS / Math.max(page.width(), page.height());
    BufferedImage image =
        new BufferedImage(
            (int) Math.round(page.width() * scale),
            (int) Math.round(page.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.scale(scale, scale);
    slide.draw(graphics);
    graphics.dispose();
    return image;
  }

  /** What lies over a table and is seen there; a text box counts once, whatever is below it. */
  private static <S extends Shape<S, P>, P extends TextParagraph<S, P, ? extends TextRun>>
      SlideCover<S, P> cover(
          PlacedShape<S, P> table, List<PlacedShape<S, P>> all, List<PlacedShape<S, P>> seen) {
    List<PlacedShape<S, P>> above =
        all.subList(all.indexOf(table) + 1, all.size()).stream()
            .filter(other -> !other.isContent() || seen.contains(other))
            .toList();
    return new SlideCover<>(above, SlideInk.on(() -> false));
  }

  private <S extends Shape<S, P>, P extends TextParagraph<S, P, ? extends TextRun>> Table table(
      PlacedShape<S, P> placed, SlideCover<S, P> above, SlideInk ink) {
    @SuppressWarnings("unchecked")
    TableShape<S, P> table = (TableShape<S, P>) placed.shape();
    return SlideTable.of(table, placed.box(), ink, above, repairs);
  }

  private <S extends Shape<S, P>, P extends TextParagraph<S, P, ? extends TextRun>> void add(
      PlacedShape<S, P> placed, SlideInk ink, Blocks blocks) {
    if (placed.shape() instanceof TextShape<?, ?>) {
      @SuppressWarnings("unchecked")
      TextShape<S, P> text = (TextShape<S, P>) placed.shape();
      SlideText.add(text, placed.box(), ink.in(text), blocks, repairs);
    }
  }

  private Optional<String> title(Slide<?, ?> slide) {
    return Optional.ofNullable(SlideText.unescaped(slide.getTitle()))
        .map(t -> repairs.normalize(t.replaceAll("[\\s\u000b]+", " ")).strip())
        .filter(t -> !t.isEmpty());
  }
}
