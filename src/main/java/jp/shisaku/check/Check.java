package jp.shisaku.check;

import java.util.List;
import java.util.Set;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/** One kind of doubt that a catalogue shows by itself. */
interface Check {

  /** The codes that this check alone raises. */
  Set<IssueCode> codes();

  /** What it finds, in the order of the publication; never throws because of what is there. */
  List<Issue> issues(Catalogue catalogue);
}
