package jp.shisaku.read.html;

import java.util.HashSet;
import java.util.Set;
import jp.shisaku.budget.term.AmountsInText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Parts of a page that are shown once their reader asks for them: what lies behind tabs, and what a
 * button or a link folds out. They are published as all else is, though hidden when the page opens.
 */
final class FoldOuts {

  private static final String OPENERS =
      "[aria-controls], [data-target], [data-bs-target], [role=tab][href],"
          + " [data-toggle][href], [data-bs-toggle][href]";

  private final Set<String> ids = new HashSet<>();

  private FoldOuts() {}

  static FoldOuts in(Document document) {
    FoldOuts found = new FoldOuts();
    for (Element opener : document.select(OPENERS)) {
      for (String id : opener.attr("aria-controls").split("\\s+")) {
        found.ids.add(id);
      }
      for (String target : Set.of("data-target", "data-bs-target", "href")) {
        String id = opener.attr(target);
        found.ids.add(id.startsWith("#") ? id.substring(1) : "");
      }
    }
    found.ids.remove("");
    return found;
  }

  /**
   * True for a panel of tabs and, where it holds a table or amounts, for another that is opened.
   */
  boolean holds(Element element) {
    return element.attr("role").equals("tabpanel")
        || element.attr("hidden").equals("until-found")
        || ids.contains(element.id())
            && (!element.getElementsByTag("table").isEmpty()
                || AmountsInText.areIn(element.text()));
  }
}
