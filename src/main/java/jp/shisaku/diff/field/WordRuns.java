package jp.shisaku.diff.field;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.diff.field.WordDiff.Operation;
import jp.shisaku.diff.field.WordDiff.Run;

/** Collects runs; between two equal runs all deletions come before all insertions. */
final class WordRuns {

  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder equal = new StringBuilder();
  private final StringBuilder deleted = new StringBuilder();
  private final StringBuilder inserted = new StringBuilder();

  void add(Operation operation, String text) {
    if (operation == Operation.EQUAL) {
      flushChange();
      equal.append(text);
    } else {
      flush(Operation.EQUAL, equal);
      (operation == Operation.DELETE ? deleted : inserted).append(text);
    }
  }

  /** A single equal character between two replacements is no help to a reader: it joins them. */
  List<Run> readable() {
    flush(Operation.EQUAL, equal);
    flushChange();
    WordRuns joined = new WordRuns();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean lonely =
          run.operation() == Operation.EQUAL && run.text().length() == 1 && replaced(i - 1, i + 1);
      if (lonely) {
        joined.add(Operation.DELETE, run.text());
        joined.add(Operation.INSERT, run.text());
      } else {
        joined.add(run.operation(), run.text());
      }
    }
    joined.flush(Operation.EQUAL, joined.equal);
    joined.flushChange();
    return List.copyOf(joined.runs);
  }

  private boolean replaced(int before, int after) {
    return before >= 1
        && after + 1 < runs.size()
        && runs.get(before).operation() == Operation.INSERT
        && runs.get(before - 1).operation() == Operation.DELETE
        && runs.get(after).operation() == Operation.DELETE
        && runs.get(after + 1).operation() == Operation.INSERT;
  }

  private void flushChange() {
    flush(Operation.DELETE, deleted);
    flush(Operation.INSERT, inserted);
  }

  private void flush(Operation operation, StringBuilder text) {
    if (text.length() > 0) {
      runs.add(new Run(operation, text.toString()));
      text.setLength(0);
    }
  }
}
