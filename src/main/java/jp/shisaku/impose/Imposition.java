package jp.shisaku.impose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Profile;
import jp.shisaku.layout.line.PageMarks;
import jp.shisaku.page.Paper;

/**
 * Takes the pages of a file one after the other and gives them on, those that hold several former
 * pages as these. Where forms tell the former pages, each page is judged alone. Where only blank
 * gutters do, a page that proves itself vouches for the others, a cover or a page of contents, as
 * long as all pages of the file have the same gutters.
 */
public final class Imposition {

  /** So many pages may wait for one that proves how they are to be taken; bounds memory. */
  private static final int MOST_WAITING = 6;

  private final Consumer<PageMarks> pages;
  private final Findings findings;
  private final Gutters gutters = new Gutters(new Labels(Profile.STANDARD));
  private final List<Waiting> waiting = new ArrayList<>();
  private final List<Gutters.Parts> hints = new ArrayList<>();
  private Optional<Division> ofForms = Optional.empty();

  /** In which the printed numbers of a page have risen, and in no other. */
  private Optional<Order> numbered = Optional.empty();

  /** What a page of this file has proved by its gutters; all others go by it. */
  private Optional<Division> adopted = Optional.empty();

  private Optional<Printed> model = Optional.empty();

  /** True from the first page on whose gutters are not blank. */
  private boolean mixed;

  /** Takes what is to be said of a page. */
  @FunctionalInterface
  public interface Findings {
    void add(IssueCode code, int page, String... arguments);
  }

  /**
   * @param pages takes the pages as they are to be read, upright
   * @param findings takes what is to be said of them
   */
  public Imposition(Consumer<PageMarks> pages, Findings findings) {
    this.pages = pages;
    this.findings = findings;
  }

  /**
   * A page that waits.
   *
   * @param placed the former pages on it, where they are known
   */
  private record Waiting(Printed page, Optional<Forms.Placed> placed) {}

  /** Takes the next page; gives it on now or later. */
  public void add(Printed page) {
    Optional<Forms.Placed> placed = Forms.on(page.marks(), page.windows(), ofForms);
    ofForms = placed.map(Forms.Placed::division).or(() -> ofForms);
    if (placed.isPresent()) {
      split(page, placed.get());
      return;
    }
    List<Division> clear = page.clear();
    Optional<Division> proven = gutters.proven(page.marks(), clear);
    if (proven.isPresent()) {
      adopt(proven.get(), page);
      split(page, placed(page, proven.get()));
    } else if (!mixed && adopted.filter(clear::contains).isPresent() && isSizedAsModel(page)) {
      split(page, placed(page, adopted.get()));
    } else if (mayBeSplitLater(clear)) {
      waiting.add(new Waiting(page, Optional.empty()));
      take(gutters.hint(page.marks(), clear), page);
    } else {
      mixed |= isWritten(page);
      release();
      whole(page);
    }
  }

  /** Two pages on which sheets of one form begin in parts are as good as two parts of one. */
  private void take(Optional<Gutters.Parts> hint, Printed page) {
    if (hint.isEmpty()) {
      return;
    }
    if (hints.stream().anyMatch(hint.get()::confirms)) {
      adopt(hint.get().division(), page);
      List<Waiting> all = List.copyOf(waiting);
      waiting.clear();
      all.forEach(one -> again(one.page()));
    }
    hints.add(hint.get());
  }

  private void again(Printed page) {
    adopted(page)
        .ifPresentOrElse(
            placed -> split(page, placed),
            () -> {
              release();
              whole(page);
            });
  }

  private void whole(Printed page) {
    mixed |= isWritten(page);
    pages.accept(page.whole());
  }

  private void adopt(Division division, Printed page) {
    adopted = adopted.or(() -> Optional.of(division));
    model = model.or(() -> Optional.of(page));
  }

  private boolean mayBeSplitLater(List<Division> clear) {
    return !mixed && adopted.isEmpty() && !clear.isEmpty() && waiting.size() < MOST_WAITING;
  }

  private boolean isSizedAsModel(Printed page) {
    return model.filter(page::isSizedAs).isPresent();
  }

  /** Gives on the pages that wait. */
  public void end() {
    if (adopted.isEmpty() && !waiting.isEmpty() && hints.size() == 1) {
      hints.stream()
          .filter(Gutters.Parts::opensBehindOther)
          .forEach(hint -> adopt(hint.division(), waiting.get(0).page()));
    }
    release();
  }

  private void release() {
    List<Waiting> released = List.copyOf(waiting);
    waiting.clear();
    for (Waiting one : released) {
      Optional<Forms.Placed> placed = one.placed().or(() -> adopted(one.page()));
      placed.ifPresentOrElse(
          p -> give(one.page(), p, Order.rising(one.page(), p)), () -> whole(one.page()));
    }
  }

  private Optional<Forms.Placed> adopted(Printed page) {
    return adopted
        .filter(division -> !mixed && isSizedAsModel(page) && page.clear().contains(division))
        .map(division -> placed(page, division));
  }

  private static Forms.Placed placed(Printed page, Division division) {
    return new Forms.Placed(division, division.windows(page.marks()));
  }

  private static boolean isWritten(Printed page) {
    return page.marks().texts().stream().anyMatch(text -> !text.blank());
  }

  private void split(Printed page, Forms.Placed placed) {
    List<Order> rising = Order.rising(page, placed);
    boolean ambiguous = placed.division().columns() > 1 && placed.division().rows() > 1;
    if (rising.size() == 1) {
      numbered = Optional.of(rising.get(0));
    } else if (ambiguous && numbered.isEmpty() && waiting.size() < MOST_WAITING) {
      waiting.add(new Waiting(page, Optional.of(placed)));
      return;
    }
    release();
    give(page, placed, rising);
  }

  private void give(Printed page, Forms.Placed placed, List<Order> rising) {
    Order first = rising.isEmpty() ? Order.ROWS : rising.get(0);
    List<Window> windows = numbered.filter(rising::contains).orElse(first).sorted(page, placed);
    int number = page.marks().number();
    findings.add(IssueCode.PAGE_SEVERAL, number, String.valueOf(windows.size()));
    if (rising.isEmpty()) {
      findings.add(IssueCode.PAGE_SEVERAL_ORDER, number);
    }
    PageMarks bare = Furniture.removed(page.marks());
    for (int i = 0; i < windows.size(); i++) {
      Window window = windows.get(i);
      Paper paper =
          new Paper(
              window.box().left(),
              window.box().top(),
              window.scale(),
              page.marks().width(),
              page.marks().height(),
              i + 1,
              windows.size());
      PageMarks part = Cut.of(bare, window, Optional.of(paper));
      if (!part.texts().isEmpty()) {
        pages.accept(part);
      }
    }
  }
}
