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
          "budget",
          "office",
          "label",
          "layout",
          "impose",
          "read.pdf",
          "read.office",
          "read.html",
          "read.text",
          "read.ocr",
          "read",
          "aligned",
          "indicator",
          "typed",
          "piece",
          "amount",
          "sheet",
          "sheet.header",
          "sheet.list",
          "sheet.deck",
          "sheet.entry",
          "sheet.form",
          "extract",
          "override",
          "check",
          "diff",
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
        ORDER.stream().map(name -> name.replaceAll("^(read|sheet)\\..*", "$1.*")).toList();
    assertThat(named).isEqualTo(order.stream().distinct().toList());
  }

  @Test
  void packagesDoNotGoInCircles() {
    slices().matching("jp.shisaku.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void readersOfFormatsDoNotKnowEachOther() {
    List<String> readers = ORDER.stream().filter(name -> name.startsWith("read.")).toList();
    Set<String> known = new TreeSet<>();
    for (var type : CLASSES) {
      String from = below(type.getPackageName());
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String to = below(dependency.getTargetClass().getPackageName());
        if (readers.contains(from) && readers.contains(to) && !from.equals(to)) {
          known.add(from + " knows " + to);
        }
      }
    }
    assertThat(known).isEmpty();
  }

  private static int place(String packageName) {
    return ORDER.indexOf(below(packageName));
  }

  private static String below(String packageName) {
    return packageName.startsWith(ROOT) ? packageName.substring(ROOT.length()) : packageName;
  }
}
