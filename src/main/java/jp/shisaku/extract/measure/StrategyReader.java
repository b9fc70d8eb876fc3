package jp.shisaku.extract.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.catalogue.StrategyExcerpt;
import jp.shisaku.catalogue.StrategyExcerpt.Item;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.header.Excerpts;
import jp.shisaku.text.Circled;
import jp.shisaku.text.Fold;
import jp.shisaku.text.Outline;

/**
 * Reads the excerpts of the strategy behind a sheet: headings, 【具体的取組】, items (a), (b) …, their
 * paragraphs, and the offices in brackets behind a paragraph. An excerpt that goes on under a
 * deeper heading is printed without the headings above it, and is read as printed. The same
 * headings printed twice are one excerpt.
 */
final class StrategyReader {

  /** No text is wrapped behind more characters than these. */
  private static final int LONGEST_WRAPPED = 100;

  private static final Pattern BULLET = Pattern.compile("^(?:[・･•‣]|[-‐–]\\s*・?)[\\s　]*");
  private static final Pattern NUMBERED = Pattern.compile("^[" + Circled.ALL + "]");
  private static final Pattern SUBHEADING = Pattern.compile("^[＜<〈《].*[＞>〉》]$");

  /** Also that of offices in brackets. */
  private static final Pattern SENTENCE_END = Pattern.compile("[。）)】〕］]$");

  private static final Pattern OPEN_END = Pattern.compile("[のをにとがへ、・]$");

  private static final Pattern COUNTED = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final String UNREAD = "\uFFFD";

  private final Labels labels;
  private final List<Piece> pieces;
  private final double right;

  /** True where a line is a whole paragraph, as in a document: nobody wraps lines so late. */
  private final boolean unwrapped;

  /** True where 【具体的取組】 stands between headings and items. */
  private final boolean marked;

  /** By their headings, of which a second print may have other blanks. */
  private final Map<List<String>, Excerpt> excerpts = new LinkedHashMap<>();

  private List<String> path = new ArrayList<>();
  private boolean inPath = true;
  private boolean bulleted;
  private boolean closed;
  private boolean outside;
  private Optional<OpenItem> item = Optional.empty();
  private final ClosingOffices offices = new ClosingOffices();
  private Optional<Line> before = Optional.empty();

  private record Excerpt(List<String> path, List<Item> items) {}

  private StrategyReader(Labels labels, List<Piece> pieces) {
    this.labels = labels;
    this.pieces = pieces;
    this.right = Prose.right(pieces);
    this.unwrapped =
        pieces.stream()
            .flatMap(piece -> piece.line().stream())
            .anyMatch(line -> !line.isPlaced() && line.text().length() > LONGEST_WRAPPED);
    this.marked = pieces.stream().anyMatch(piece -> Excerpts.isMark(labels, piece));
  }

  /** The excerpts in printed order; never throws. */
  static List<StrategyExcerpt> read(List<Piece> pieces, Labels labels) {
    StrategyReader reader = new StrategyReader(labels, pieces);
    for (int i = 0; i < pieces.size(); i++) {
      reader.take(i);
    }
    reader.closeItem();
    return reader.excerpts.values().stream()
        .map(excerpt -> new StrategyExcerpt(excerpt.path(), excerpt.items()))
        .toList();
  }

  private void take(int index) {
    Piece piece = pieces.get(index);
    Optional<Line> line = piece.line();
    if (line.isEmpty()) {
      return;
    }
    String text = line.get().text();
    if (offices.areOpen()) {
      takeOffices(text);
    } else if (Excerpts.isMark(labels, piece) || isBareMark(index)) {
      inPath = false;
      outside = false;
    } else if (Outline.isChapter(text) && Outline.mayBeHeading(text) || startsPath(index)) {
      openPath(text);
    } else if (!outside) {
      content(piece, line.get(), text);
    }
    before = line;
  }

  /** True for 具体的取組 without its brackets, between the headings and the first item. */
  private boolean isBareMark(int index) {
    return inPath
        && index + 1 < pieces.size()
        && Outline.isItem(pieces.get(index + 1).text())
        && labels.known(pieces.get(index).text()).filter(m -> m.field() == Field.ITEMS).isPresent();
  }

  private void content(Piece piece, Line line, String text) {
    Matcher itemHead = Outline.item(text);
    Matcher otherHead = Outline.otherItem(text);
    if (itemHead.matches()) {
      openItem(itemHead.group(1), itemHead.group(2));
    } else if (otherHead.matches() && mustBeItem(otherHead.group(1))) {
      openItem(printed(otherHead.group(1)), otherHead.group(2));
    } else if (inPath) {
      if (!path.isEmpty() || !Excerpts.isCaption(piece)) {
        addToPath(piece, line, text);
      }
    } else if (item.filter(i -> !i.isEmpty()).isPresent() && ClosingOffices.openWith(text)) {
      takeOffices(text);
    } else if (!SUBHEADING.matcher(text).matches()) {
      paragraph(piece, line, text);
    }
  }

  /**
   * True right behind 【具体的取組】, and behind the offices of an item for what is counted as that one
   * is, or by a sign that no heading has.
   */
  private boolean mustBeItem(String mark) {
    return !inPath
        && (item.isEmpty()
            || closed && (!COUNTED.matcher(mark).matches() || !item.get().hasLetter()));
  }

  /** The letter or figure; U+FFFD in place of one that recognition took for a sign, or missed. */
  private static String printed(String mark) {
    return COUNTED.matcher(mark).matches() ? mark : UNREAD;
  }

  // Headings

  /**
   * True for the first of the headings that stand above a further 【具体的取組】, and where there is none
   * for that of several with numbers above an item.
   */
  private boolean startsPath(int index) {
    if (inPath || !closed && !pieces.get(index).opensParagraph() && !isBehindSentence()) {
      return false;
    }
    boolean numbered = Outline.isNumbered(pieces.get(index).text());
    boolean wrapped = pieces.get(index).line().filter(l -> Prose.isFull(l, right)).isPresent();
    if (!numbered && (!closed || wrapped)) {
      return false;
    }
    for (int i = index; i < Math.min(index + Excerpts.DEEPEST_PATH, pieces.size()); i++) {
      String text = pieces.get(i).text();
      if (Excerpts.isMark(labels, pieces.get(i))) {
        return i > index;
      }
      if (!marked && i > index + 1 && Outline.isItem(text)) {
        return pieces.subList(index, i).stream().map(Piece::text).allMatch(Outline::isNumbered);
      }
      boolean itemBeforeMark =
          i > index
              && Outline.isItem(text)
              && i + 1 < pieces.size()
              && Excerpts.isMark(labels, pieces.get(i + 1));
      if (pieces.get(i).line().isEmpty() || !Outline.mayBeHeading(text) && !itemBeforeMark) {
        return false;
      }
    }
    return false;
  }

  private void openPath(String text) {
    closeItem();
    path = new ArrayList<>(List.of(text));
    inPath = true;
    closed = false;
    outside = false;
  }

  private void addToPath(Piece piece, Line line, String text) {
    boolean wrapped =
        !path.isEmpty()
            && !Outline.isNumbered(text)
            && !piece.opensParagraph()
            && (before.filter(b -> goesOn(b, line)).isPresent()
                || !line.isPlaced() && endsWithin(path.get(path.size() - 1)));
    if (wrapped) {
      StringBuilder whole = new StringBuilder(path.get(path.size() - 1));
      Prose.join(whole, text);
      path.set(path.size() - 1, whole.toString());
    } else {
      path.add(text);
    }
  }

  /** What a text without places breaks behind a particle or within a bracket goes on. */
  private static boolean endsWithin(String text) {
    return ClosingOffices.depth(text) > 0 || OPEN_END.matcher(text).find();
  }

  private boolean goesOn(Line upper, Line lower) {
    return Prose.continues(upper, lower, right);
  }

  // Items and paragraphs

  private void openItem(String letter, String title) {
    closeItem();
    item = Optional.of(new OpenItem("(" + Fold.spacing(letter) + ")", title));
    inPath = false;
    bulleted = false;
    closed = false;
    outside = false;
  }

  private void paragraph(Piece piece, Line line, String text) {
    if (item.isEmpty()) {
      return;
    }
    OpenItem open = item.get();
    String bare = BULLET.matcher(text).replaceFirst("");
    boolean bullet = bare.length() < text.length() && !isWrappedBeforeDot(line, text);
    boolean numbered = NUMBERED.matcher(text).find();
    if (!bullet && open.isEmpty() && isRestOfTitle(piece, line)) {
      open.wrapTitle(text);
    } else if (open.enumerates() && (bullet || numbered)) {
      open.enumerate(bullet ? "・" + bare : text);
    } else if (bullet || open.isEmpty() || numbered && !closed && !open.isUnfinished()) {
      open.add(bare);
      closed = false;
      bulleted |= bullet;
    } else if (isForeign(line, open)) {
      outside = true;
    } else if (open.isClosed() || isSetOff(piece, line) && !endsWithin(open.text())) {
      open.add(bare);
      closed = false;
    } else {
      open.append(bullet ? bare : text);
    }
  }

  private boolean isRestOfTitle(Piece piece, Line line) {
    return !piece.opensParagraph()
        && line.bold()
        && before.filter(b -> goesOn(b, line)).isPresent();
  }

  /**
   * Behind offices comes a bullet, an item or a heading; where paragraphs have no bullets, or the
   * offices end one, another paragraph in the same print.
   */
  private boolean isForeign(Line line, OpenItem open) {
    boolean drawn = line.isPlaced();
    boolean goesOn = before.filter(line::isSetAs).isPresent();
    return closed
        ? bulleted || (drawn ? !goesOn : !SENTENCE_END.matcher(line.text()).find())
        : open.isClosed() && drawn && !goesOn;
  }

  /**
   * Without a bullet a paragraph is told by the white above it behind a sentence. One on paper also
   * ends short; where it does, one of the two is enough.
   */
  private boolean isSetOff(Piece piece, Line line) {
    if (!line.isPlaced()) {
      return piece.opensParagraph() || unwrapped && isBehindSentence();
    }
    boolean white = line.afterGap();
    boolean full = before.filter(b -> Prose.isFull(b, right)).isPresent();
    return full ? white && isBehindSentence() && !piece.opensPage() : white || isBehindSentence();
  }

  private boolean isBehindSentence() {
    return before.filter(b -> SENTENCE_END.matcher(b.text()).find()).isPresent();
  }

  /** ・ joins words too: a line may be wrapped in front of it in the middle of a sentence. */
  private boolean isWrappedBeforeDot(Line line, String text) {
    return item.filter(OpenItem::isUnfinished).isPresent()
        && text.length() > 1
        && !Character.isWhitespace(text.charAt(1))
        && !line.afterGap()
        && before.filter(b -> Prose.isFull(b, right)).isPresent();
  }

  private void takeOffices(String text) {
    offices
        .take(text)
        .ifPresent(
            list -> {
              item.ifPresent(i -> i.closeWith(list));
              closed = true;
            });
  }

  private void closeItem() {
    offices.unclosed().ifPresent(list -> item.ifPresent(i -> i.closeWith(list)));
    item.ifPresent(
        i ->
            excerpts
                .computeIfAbsent(
                    path.stream().map(Fold::spacing).toList(),
                    folded -> new Excerpt(List.copyOf(path), new ArrayList<>()))
                .items()
                .add(i.done()));
    item = Optional.empty();
  }
}
