package jp.shisaku.read.pdf.file;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFObjectStreamParser;

/**
 * The pages of a file whose catalogue or page tree is lost, as in half of a file: both often stand
 * at its end. What is left of the tree gives the order of its pages; where nothing is left, they
 * stand as in the file, which is nearly always the order in which they were written.
 *
 * <p>A page that its node of the tree does not name was taken out by whoever changed the file, and
 * stays out, where the node names as many pages as it counts.
 */
final class LostPages {

  /** Pages in the order of the file, and how they are referred to. */
  private final Map<COSDictionary, COSObject> pages = new LinkedHashMap<>();

  /** What is left of the tree, in the order of the file. */
  private final Set<COSDictionary> nodes = new LinkedHashSet<>();

  private LostPages() {}

  /** The pages in their order; empty where there are none. */
  static List<COSObject> in(COSDocument document) {
    LostPages lost = new LostPages();
    objects(document).forEach(key -> lost.sort(document.getObjectFromPool(key)));
    return List.copyOf(lost.ordered().values());
  }

  /** A tree for these pages. Each keeps its own parent, from which it inherits what is left. */
  static COSDictionary catalogue(List<COSObject> pages) {
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.TYPE, COSName.PAGES);
    tree.setItem(COSName.KIDS, new COSArray(pages));
    tree.setInt(COSName.COUNT, pages.size());
    COSDictionary catalogue = new COSDictionary();
    catalogue.setItem(COSName.TYPE, COSName.CATALOG);
    catalogue.setItem(COSName.PAGES, tree);
    return catalogue;
  }

  /** The objects as they stand in the file, those of a stream in its place. */
  private static Set<COSObjectKey> objects(COSDocument document) {
    // A copy, since to ask for an object may bring others into the table.
    List<COSObjectKey> plain =
        document.getXrefTable().entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .toList();
    Set<COSObjectKey> all = new LinkedHashSet<>();
    for (COSObjectKey key : plain) {
      all.add(key);
      if (document.getObjectFromPool(key).getObject() instanceof COSStream stream) {
        all.addAll(within(stream, document));
      }
    }
    return all;
  }

  /** What a stream holds, in its order; nothing where it is no stream of objects. */
  private static List<COSObjectKey> within(COSStream stream, COSDocument document) {
    if (!COSName.OBJ_STM.equals(stream.getItem(COSName.TYPE))) {
      return List.of();
    }
    try {
      return new PDFObjectStreamParser(stream, document)
          .readObjectNumbers().entrySet().stream()
              .sorted(Map.Entry.comparingByValue())
              .map(entry -> new COSObjectKey(entry.getKey(), 0))
              .toList();
    } catch (IOException | RuntimeException damaged) {
      return List.of();
    }
  }

  private void sort(COSObject object) {
    if (object.getObject() instanceof COSDictionary dictionary) {
      if (COSName.PAGES.equals(dictionary.getCOSName(COSName.TYPE))) {
        nodes.add(dictionary);
      } else if (COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE))) {
        pages.putIfAbsent(dictionary, object);
      }
    }
  }

  /** A piece of the tree stands where its first page stands in the file. */
  private Map<COSDictionary, COSObject> ordered() {
    Set<COSDictionary> tops = new LinkedHashSet<>(nodes);
    nodes.forEach(node -> kids(node).forEach(tops::remove));
    Map<COSDictionary, Set<COSDictionary>> pieces = new HashMap<>();
    for (COSDictionary top : tops) {
      Set<COSDictionary> piece = leaves(top);
      piece.forEach(page -> pieces.putIfAbsent(page, piece));
    }
    Map<COSDictionary, COSObject> ordered = new LinkedHashMap<>();
    for (COSDictionary page : pages.keySet()) {
      Set<COSDictionary> piece = pieces.get(page);
      if (piece != null) {
        piece.forEach(next -> ordered.putIfAbsent(next, pages.get(next)));
      } else if (!wasTakenOut(page)) {
        ordered.put(page, pages.get(page));
      }
    }
    return ordered;
  }

  private Set<COSDictionary> leaves(COSDictionary top) {
    Set<COSDictionary> leaves = new LinkedHashSet<>();
    Set<COSDictionary> met = new HashSet<>();
    Deque<COSDictionary> open = new ArrayDeque<>(List.of(top));
    while (!open.isEmpty()) {
      COSDictionary next = open.pop();
      if (pages.containsKey(next)) {
        leaves.add(next);
      } else if (nodes.contains(next) && met.add(next)) {
        List<COSDictionary> kids = kids(next);
        for (int i = kids.size() - 1; i >= 0; i--) {
          open.push(kids.get(i));
        }
      }
    }
    return leaves;
  }

  /** Only where the node is sound: from one that is damaged any page may be missing. */
  private boolean wasTakenOut(COSDictionary page) {
    COSDictionary parent = page.getCOSDictionary(COSName.PARENT);
    if (!nodes.contains(parent)) {
      return false;
    }
    List<COSDictionary> kids = kids(parent);
    int count = kids.stream().mapToInt(kid -> nodes.contains(kid) ? count(kid) : 1).sum();
    return !kids.contains(page) && count > 0 && count == count(parent);
  }

  private static int count(COSDictionary node) {
    return node.getInt(COSName.COUNT);
  }

  /** Those that are there. */
  private static List<COSDictionary> kids(COSDictionary node) {
    COSArray kids = node.getCOSArray(COSName.KIDS);
    return kids == null
        ? List.of()
        : IntStream.range(0, kids.size())
            .mapToObj(kids::getObject)
            .filter(COSDictionary.class::isInstance)
            .map(COSDictionary.class::cast)
            .toList();
  }
}
