package jp.shisaku;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages are the path of the data: each uses only those that stand before it. */
class PackageOrderTest {

  private static final List<String> ORDER =
      List.of(
          "issue",
          "text",
          "source",
          "page",
          "markup",
          "catalogue",
          "budget.term",
          "budget",
          "office",
          "label",
          "layout.line",
          "layout.grid",
          "layout.margin",
          "layout",
          "impose",
          "read.pdf.file",
          "read.pdf.font",
          "read.pdf.ink",
          "read.pdf",
          "read.office.part",
          "read.office.document",
          "read.office.slides",
          "read.office.workbook",
          "read.office",
          "read.html",
          "read.text",
          "read.ocr.picture",
          "read.ocr",
          "read",
          "aligned",
          "aligned.list",
          "indicator",
          "typed.line",
          "typed.list",
          "typed.sheet",
          "typed",
          "piece.cut",
          "piece.table",
          "piece",
          "amount",
          "sheet",
          "sheet.table",
          "sheet.field",
          "sheet.header",
          "sheet.list.head",
          "sheet.list",
          "sheet.deck",
          "sheet.entry",
          "sheet.form",
          "extract.measure",
          "extract",
          "override",
          "check",
          "diff.field",
          "diff.match",
          "diff",
          "emit.table",
          "emit",
          "export",
          "emit.diff",
          "pipeline",
          "batch",
          "cli");

  private static final String ROOT = "jp.shisaku.";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("jp.shisaku");

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    Set<String> packages =
        CLASSES.stream().map(c -> below(c.getPackageName())).collect(Collectors.toSet());
    assertThat(ORDER).containsAll(packages);
  }

  @Test
  void noPackageUsesOneThatStandsBehindIt() {
    Set<String> backwards = new TreeSet<>();
    for (var type : CLASSES) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String to = dependency.getTargetClass().getPackageName();
        if (to.startsWith(ROOT) && place(to) > place(type.getPackageName())) {
          backwards.add(dependency.getDescription());
        }
      }
    }
    assertThat(backwards).isEmpty();
  }

  @Test
  void theReadmeNamesThemInThisOrder() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String rows = readme.substring(readme.indexOf("| package |"));
    List<String> named =
        rows.substring(0, rows.indexOf("\n\n"))
            .lines()
            .skip(2)
            .flatMap(row -> Stream.of(row.split("\\|")[1].split(",")))
            .map(name -> name.replace("`", "").strip())
            .toList();
    List<String> order =
        ORDER.stream()
            .map(
                name ->
                    name.replaceAll(
                        "^(budget|layout|read|aligned|typed|piece|sheet|extract|diff)\\..*",
                        "$1.*"))
            .toList();
    assertThat(named).isEqualTo(order.stream().distinct().toList());
  }

  @Test
  void packagesDoNotGoInCircles() {
    slices().matching("jp.shisaku.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void readersOfFormatsDoNotKnowEachOther() {
    Set<String> known = new TreeSet<>();
    for (var type : CLASSES) {
      String from = format(type.getPackageName());
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String to = format(dependency.getTargetClass().getPackageName());
        if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
          known.add(from + " knows " + to);
        }
      }
    }
    assertThat(known).isEmpty();
  }

  @Test
  void readersOfOfficeFilesDoNotKnowEachOther() {
    slices()
        .matching("jp.shisaku.read.office.(document|slides|workbook)")
        .should()
        .notDependOnEachOther()
        .check(CLASSES);
  }

  /** pdf for read.pdf.ink; empty for what reads no one format. */
  private static String format(String packageName) {
    String below = below(packageName);
    return below.startsWith("read.") ? below.split("\\.")[1] : "";
  }

  private static int place(String packageName) {
    return ORDER.indexOf(below(packageName));
  }

  private static String below(String packageName) {
    return packageName.startsWith(ROOT) ? packageName.substring(ROOT.length()) : packageName;
  }
}
