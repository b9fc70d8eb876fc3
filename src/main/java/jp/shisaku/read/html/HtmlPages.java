package jp.shisaku.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.page.Block;
import jp.shisaku.page.Page;
import jp.shisaku.page.PageNumbers;
import jp.shisaku.text.RepairTally;
import org.jsoup.nodes.Element;

/** The body of a web page, cut where its style sheet asks for a new page in print. */
final class HtmlPages {

  private final Styles styles;
  private final RepairTally repairs;
  private final List<Page> pages = new ArrayList<>();

  HtmlPages(Styles styles, RepairTally repairs) {
    this.styles = styles;
    this.repairs = repairs;
  }

  List<Page> of(Element body) {
    HtmlBlocks walk = new HtmlBlocks(styles, repairs, this::turn);
    turn(walk.of(body));
    return PageNumbers.dropped(pages);
  }

  private void turn(List<Block> blocks) {
    if (!blocks.isEmpty()) {
      pages.add(new Page(0, 0, 0, Optional.empty(), blocks, List.of(), Page.Origin.TEXT));
    }
  }
}
