package jp.shisaku.label;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Document;
import jp.shisaku.page.Page;
import jp.shisaku.page.Table;
import jp.shisaku.text.Fold;
import jp.shisaku.text.Signs;
import jp.shisaku.text.WordTable;

/**
 * Labels as a publication words them for itself: a known label with another word for it, or a hint,
 * in brackets behind it (施策名（事業名）, 担当（課室名）), or with its English (施策名 / Name of measure). The same
 * addition must stand behind the label each time, since a value would differ from sheet to sheet;
 * another label in the brackets is enough by itself.
 */
public final class OwnWordings {

  /** Longer texts are no labels. */
  private static final int LONGEST = 60;

  private static final int FEWEST = 2;

  private static final int FEWEST_TRANSLATED = 3;

  private static final Pattern ADDITION =
      Pattern.compile(
          "(?<label>[^（(A-Za-z:：]{2,24}?)[\\s　]*"
              + "(?:[（(](?<remark>[^（）()0-9０-９]{1,20})[）)]"
              + "|[/／|｜・]?[\\s　]*[（(]?(?<latin>[A-Za-z][A-Za-z\\s&'’.,/-]+[A-Za-z.])[）)]?)[\\s　]*");

  /** What is said in brackets of a value, not of its label: 続き, 再掲. */
  private static final List<String> OF_VALUES =
      WordTable.rows(OwnWordings.class, "remarks-of-values.txt");

  private static final String BEHIND_LABEL = ":：（(/／";

  private final Vocabulary known;

  /** By known wording, what each text that it begins is printed as, once for each time. */
  private final Map<Vocabulary.Entry, Map<String, List<String>>> found = new LinkedHashMap<>();

  private OwnWordings(Vocabulary known) {
    this.known = known;
  }

  /** The profile, and the wordings of its labels that these documents have besides. */
  public static Profile in(List<Document> documents, Profile profile) {
    OwnWordings own = new OwnWordings(profile.vocabulary());
    // Looked for side by side, noted in their order.
    texts(documents)
        .filter(OwnWordings::mayEndWithAddition)
        .flatMap(text -> own.led(text).stream())
        .toList()
        .forEach(own::note);
    if (own.found.isEmpty()) {
      return profile;
    }
    return profile.with(own.wordings(own.plain(documents)));
  }

  private static Stream<String> texts(List<Document> documents) {
    List<Page> pages = documents.stream().flatMap(document -> document.pages().stream()).toList();
    return pages.parallelStream().flatMap(page -> texts(page.blocks()));
  }

  /** Cells, and lines up to a colon; of what is longer than a label, its lines. */
  private static Stream<String> texts(Collection<? extends Block> blocks) {
    return blocks.stream()
        .flatMap(
            block ->
                block instanceof Table table
                    ? table.cells().stream().flatMap(OwnWordings::texts)
                    : Stream.of(beforeColon(block.text())));
  }

  private static String beforeColon(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != ':' && text.charAt(end) != '：') {
      if (end > LONGEST) {
        return text; // Too long for a label, as it is.
      }
      end++;
    }
    return text.substring(0, end);
  }

  private static Stream<String> texts(Cell cell) {
    return cell.text().length() > LONGEST ? texts(cell.content()) : Stream.of(cell.text());
  }

  /** False, in a blink, for nearly every text. */
  private static boolean mayEndWithAddition(String text) {
    if (text.length() > LONGEST || text.isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return last == '）' || last == ')' || last == '.' || last < '{' && Character.isLetter(last);
  }

  /** A text that a known label begins, and that label. */
  private record Led(Vocabulary.Entry label, String text) {}

  private Optional<Led> led(String text) {
    Matcher addition = ADDITION.matcher(text);
    if (!addition.matches()) {
      return Optional.empty();
    }
    String remark = addition.group("remark");
    return known
        .exact(Vocabulary.bare(addition.group("label")))
        .filter(label -> label.field().isOfMeasure())
        .filter(label -> isOfLabel(text) && (remark == null || mayExplain(label, remark)))
        .map(label -> new Led(label, text));
  }

  /** A label is broken into lines here and there, so it is looked up without its blanks. */
  private void note(Led led) {
    found
        .computeIfAbsent(led.label(), l -> new LinkedHashMap<>())
        .computeIfAbsent(Vocabulary.bare(led.text()), bare -> new ArrayList<>())
        .add(Fold.onOneLine(led.text()).strip());
  }

  private static boolean isOfLabel(String text) {
    String folded = Fold.spacing(text).toLowerCase(Locale.ROOT);
    return OF_VALUES.stream().noneMatch(folded::contains);
  }

  /** What stands in brackets behind the label of a budget is read with its amounts. */
  private static boolean mayExplain(Vocabulary.Entry label, String remark) {
    return label.field() != Field.BUDGET
        && !KindsOfMeasures.isKnown(remark)
        && (label.field() != Field.OFFICES || !namesOffice(remark));
  }

  private static boolean namesOffice(String remark) {
    return Offices.endsLikeAnOffice(remark) || Offices.ministryOf(remark).isPresent();
  }

  /** How often each of the labels that were found stands before something else, or alone. */
  private Map<Vocabulary.Entry, Long> plain(List<Document> documents) {
    return texts(documents)
        .filter(text -> text.length() <= LONGEST)
        .filter(text -> !mayEndWithAddition(text) || !ADDITION.matcher(text).matches())
        .flatMap(
            text -> known.exact(Vocabulary.bare(Signs.beforeBlankOr(BEHIND_LABEL, text))).stream())
        .filter(found::containsKey)
        .collect(groupingBy(label -> label, counting()));
  }

  private List<Vocabulary.Entry> wordings(Map<Vocabulary.Entry, Long> plain) {
    List<Vocabulary.Entry> own = new ArrayList<>();
    List<Vocabulary.Entry> translated = new ArrayList<>();
    found.forEach(
        (label, texts) -> {
          boolean same = texts.size() == 1;
          for (List<String> printed : texts.values()) {
            String text = printed.get(0);
            boolean often =
                printed.size() >= FEWEST && printed.size() > plain.getOrDefault(label, 0L);
            if (same && often || !label.field().isProse() && holdsLabel(text)) {
              (isTranslated(text) ? translated : own)
                  .add(new Vocabulary.Entry(label.field(), text, label.inText()));
            }
          }
        });
    if (translated.size() >= FEWEST_TRANSLATED) {
      own.addAll(translated);
    }
    return own;
  }

  private static boolean isTranslated(String text) {
    Matcher addition = ADDITION.matcher(text);
    return addition.matches() && addition.group("latin") != null;
  }

  private boolean holdsLabel(String text) {
    Matcher addition = ADDITION.matcher(text);
    return addition.matches()
        && Optional.ofNullable(addition.group("remark"))
            .flatMap(remark -> known.exact(Vocabulary.bare(remark)))
            .isPresent();
  }
}
