package jp.shisaku.read.office.part;

import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.page.Block;
import jp.shisaku.page.Page;
import jp.shisaku.page.PagePicture;
import jp.shisaku.page.PageRecogniser;
import jp.shisaku.page.ReadOptions;

/** Recognises slides, and documents, that are nothing but pictures of pages. */
public record Pictures(PageRecogniser recogniser, ReadOptions options) {

  /** A scan may have its number, or a stamp, as text. */
  private static final int LONGEST_STAMP = 20;

  /** True where there is hardly any text in some blocks. */
  public static boolean isBare(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum() <= LONGEST_STAMP;
  }

  /** What is recognised in a picture; empty where nothing is. */
  public Found<Optional<Page>> page(PagePicture picture) {
    Found<Optional<Page>> found = recogniser.recognise(picture, options);
    Optional<Page> read = found.value().filter(page -> !page.blocks().isEmpty());
    return Found.of(read, Issue.of(IssueCode.PAGE_NO_TEXT, picture.place(), ""))
        .with(found.issues());
  }
}
