package jp.shisaku.read.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Programs that turn a PDF into a web page place each of its texts for itself. A line may be in
 * several parts then, and they follow each other in the order of the PDF, which need not be that of
 * the page.
 *
 * @param placed elements with a text that are placed, none of them in another, in their order
 * @param flowing how many elements hold a text that is placed by no element
 * @param flowFirst whether one of these stands before all that are placed
 */
record PlacedTexts(List<Element> placed, int flowing, boolean flowFirst) {

  /** A page has menus and marks at places of their own, too. */
  private static final int FEWEST = 20;

  PlacedTexts {
    placed = List.copyOf(placed);
  }

  static PlacedTexts in(Document document, Styles styles) {
    List<Element> placed = new ArrayList<>();
    Set<Element> holding = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Element> texts = new ArrayList<>();
    List<Element> all = document.body().getAllElements();
    for (int i = all.size() - 1; i >= 0; i--) {
      // From the end, so that what is placed in an element is known before the element.
      Element element = all.get(i);
      if (styles.isPlaced(element) && element.hasText()) {
        if (!holding.contains(element)) {
          placed.add(element);
        }
        for (Element e = element.parent(); e != null && holding.add(e); ) {
          e = e.parent();
        }
      }
    }
    Collections.reverse(placed);
    Set<Element> leaves = Collections.newSetFromMap(new IdentityHashMap<>());
    leaves.addAll(placed);
    int flowing = 0;
    boolean flowFirst = false;
    boolean met = false;
    for (Element element : all) {
      met |= leaves.contains(element);
      boolean leaf =
          element.isBlock()
              && element.children().stream().noneMatch(Element::isBlock)
              && element.hasText();
      if (leaf && !holding.contains(element) && !isIn(leaves, element)) {
        flowing++;
        flowFirst |= !met;
      }
    }
    return new PlacedTexts(placed, flowing, flowFirst);
  }

  private static boolean isIn(Set<Element> leaves, Element element) {
    return Stream.iterate(element, Objects::nonNull, Element::parent).anyMatch(leaves::contains);
  }

  int count() {
    return placed.size() + flowing;
  }

  /** True where most of the texts are placed. */
  boolean areMost() {
    return placed.size() >= FEWEST && placed.size() * 2 > count();
  }

  /** What is to be said of them. */
  Issue issue(Place place) {
    return issue(place, placed.size(), count());
  }

  static Issue issue(Place place, int placed, int texts) {
    return Issue.of(
        IssueCode.FILE_PLACED_TEXT, place, "", Integer.toString(placed), Integer.toString(texts));
  }
}
