package jp.shisaku.sheet;

import java.util.Locale;
import java.util.Optional;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.indicator.Column;
import jp.shisaku.issue.Coded;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;

/** What a line or a cell was taken for. */
public sealed interface Role {

  /** In a few words, for people. */
  String text();

  /** A label of the form; its value may stand beside it in the same line or cell. */
  record Label(LabelMatch match) implements Role {
    @Override
    public String text() {
      String label = "label of " + match.field().code();
      String score = String.format(Locale.ROOT, " %.2f", match.score());
      String known = match.isExact() ? "" : " (" + match.wording() + ")";
      return label + score + known + (match.isAlone() ? "" : ", then its value");
    }
  }

  /** The value of a field, or a part of it. */
  record ValueOf(Field field, Method method) implements Role {
    @Override
    public String text() {
      return "value of " + field.code() + " (" + method.code() + ")";
    }
  }

  /** A cell that looks like a label and is none that is known. */
  record UnknownLabel(Optional<LabelMatch> nearest) implements Role {
    @Override
    public String text() {
      return "unknown label"
          + nearest
              .map(m -> String.format(Locale.ROOT, ", nearest %s %.2f", m.wording(), m.score()))
              .orElse("");
    }
  }

  /** The head of a column of the table of indicators. */
  record ColumnHead(Column column) implements Role {
    @Override
    public String text() {
      return "column of " + column.code();
    }
  }

  /** The part of the publication it belongs to. */
  enum Part implements Role, Coded {
    /** Before the first sheet: title, date, contents. */
    FRONT,
    HEADING,
    EXCERPT,
    INDICATORS;

    @Override
    public String text() {
      return code();
    }
  }
}
