package jp.shisaku.emit.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.shisaku.diff.CatalogueDiff;
import jp.shisaku.diff.Change;
import jp.shisaku.diff.Change.Kind;
import jp.shisaku.diff.Edition;
import jp.shisaku.diff.Summary;
import jp.shisaku.diff.field.FieldChange;
import jp.shisaku.diff.field.Figure;

/** Writes diff.json. */
public final class DiffJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private DiffJson() {}

  /** The whole file: UTF-8 text with LF, indented, ending in a line feed. */
  public static String write(CatalogueDiff diff) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(tree(diff)) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree of plain nodes", impossible);
    }
  }

  private static ObjectNode tree(CatalogueDiff diff) {
    ObjectNode root = NODES.objectNode();
    root.put("schema_version", CatalogueDiff.SCHEMA_VERSION);
    root.set("old", edition(diff.old()));
    root.set("new", edition(diff.fresh()));
    root.set("summary", summary(diff.summary()));
    ArrayNode moves = root.putArray("office_moves");
    diff.officeMoves()
        .forEach(
            move ->
                moves
                    .addObject()
                    .put("from", move.from())
                    .put("to", move.to())
                    .put("measures", move.measures()));
    ArrayNode notCompared = root.putArray("not_compared");
    diff.notCompared()
        .forEach(
            unshared ->
                notCompared
                    .addObject()
                    .put("field", unshared.field().code())
                    .put("only_in", unshared.onlyInOld() ? "old" : "new")
                    .put("measures", unshared.measures()));
    ArrayNode changes = root.putArray("changes");
    diff.changes().forEach(change -> changes.add(change(change)));
    return root;
  }

  private static ObjectNode edition(Edition edition) {
    ObjectNode node = NODES.objectNode().put("id", edition.id());
    node.put("title", edition.title().orElse(null));
    node.put("fiscal_year", edition.fiscalYear().orElse(null));
    node.put("fiscal_year_from", edition.yearFromBudgets() ? "budgets" : "publication");
    return node;
  }

  private static ObjectNode summary(Summary summary) {
    ObjectNode node = NODES.objectNode();
    for (Kind kind : Kind.values()) {
      node.put(kind.code(), summary.counts().get(kind));
    }
    node.put("possible", summary.possible());
    node.put("budget_old_yen", summary.old().yen());
    node.put("budget_new_yen", summary.fresh().yen());
    node.set("not_in_budget_old", leftOut(summary.old()));
    node.set("not_in_budget_new", leftOut(summary.fresh()));
    node.put("included_on_one_side", summary.includedOnOneSide());
    node.put("uncertain_old", summary.old().uncertain());
    node.put("uncertain_new", summary.fresh().uncertain());
    node.put("unread_old", summary.old().unread());
    node.put("unread_new", summary.fresh().unread());
    return node;
  }

  private static ObjectNode leftOut(Summary.Total total) {
    return NODES.objectNode().put("included", total.included()).put("relisted", total.relisted());
  }

  private static ObjectNode change(Change change) {
    ObjectNode node = NODES.objectNode().put("kind", change.kind().code());
    node.set("old", strings(change.old()));
    node.set("new", strings(change.fresh()));
    if (change.similarity().isPresent()) {
      node.put("similarity", change.similarity().getAsDouble());
    } else {
      node.putNull("similarity");
    }
    node.put("relisted", change.relisted());
    node.set("why", strings(change.why().stream().map(why -> why.words(Locale.ROOT)).toList()));
    ArrayNode fields = node.putArray("fields");
    change.fields().forEach(field -> fields.add(field(field)));
    return node;
  }

  private static ObjectNode field(FieldChange change) {
    ObjectNode node = NODES.objectNode().put("field", change.field().code());
    if (change instanceof FieldChange.Text text) {
      addText(node, text);
    } else if (change instanceof FieldChange.Items items) {
      addItems(node, items);
    } else if (change instanceof FieldChange.Amount amount) {
      addAmount(node, amount);
    }
    return node;
  }

  private static void addText(ObjectNode node, FieldChange.Text text) {
    node.put("old", text.old().orElse(null)).put("new", text.fresh().orElse(null));
    node.put("nature", text.nature().code());
    ArrayNode words = node.putArray("words");
    text.words()
        .forEach(
            run -> words.addObject().put("op", run.operation().code()).put("text", run.text()));
  }

  private static void addItems(ObjectNode node, FieldChange.Items items) {
    node.set("old", strings(items.old()));
    node.set("new", strings(items.fresh()));
    if (!items.moves().isEmpty()) {
      ArrayNode moves = node.putArray("moved");
      items
          .moves()
          .forEach(move -> moves.addObject().put("from", move.from()).put("to", move.to()));
    }
  }

  private static void addAmount(ObjectNode node, FieldChange.Amount amount) {
    node.put("old", yen(amount.old())).put("new", yen(amount.fresh()));
    node.put("nature", amount.termsOnly() ? "terms" : "amount");
    node.put("delta_yen", amount.deltaYen().isPresent() ? amount.deltaYen().getAsLong() : null);
    node.put("ratio", amount.ratio().isPresent() ? amount.ratio().getAsDouble() : null);
    node.put("old_included", amount.old().map(Figure::included).orElse(false));
    node.put("new_included", amount.fresh().map(Figure::included).orElse(false));
    node.put("old_printed", amount.old().map(Figure::printed).orElse(null));
    node.put("new_printed", amount.fresh().map(Figure::printed).orElse(null));
    node.put("certain", amount.certain());
  }

  private static Long yen(Optional<Figure> figure) {
    return figure.flatMap(value -> value.yen().stream().boxed().findFirst()).orElse(null);
  }

  private static ArrayNode strings(List<String> values) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(array::add);
    return array;
  }
}
