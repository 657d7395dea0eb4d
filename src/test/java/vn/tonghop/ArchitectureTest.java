package vn.tonghop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Stages are strangers: a stage knows the data that flows and its own library, never another
/// stage.
class ArchitectureTest {

  private static final String ROOT = "vn.tonghop";
  private static final List<String> EVERYBODY = List.of("java..", "org.jspecify..");

  /// A package, and all that it may know: other packages of ours, then libraries.
  private record Row(String name, List<String> ours, List<String> libraries) {}

  private static final List<Row> TABLE =
      List.of(
          new Row("model", List.of(), List.of()),
          new Row("finding", List.of("model"), List.of()),
          stage("plan", "tools.jackson..", "org.snakeyaml.."),
          stage("intake", "org.apache.poi..", "org.jsoup..", "org.xml..", "javax.xml.."),
          stage("reading"),
          stage("check"),
          stage("rollup"),
          stage("progress"),
          stage("rank"),
          stage("diff"),
          stage(
              "report",
              "freemarker..",
              "tools.jackson.core..",
              "org.apache.poi..",
              "org.openxmlformats.schemas.."),
          stage("verify", "org.jsoup..", "org.apache.pdfbox..", "org.apache.poi..", "javax.xml.."),
          new Row(
              "pipeline",
              List.of(
                  "model",
                  "finding",
                  "plan",
                  "intake",
                  "reading",
                  "check",
                  "rollup",
                  "progress",
                  "rank",
                  "diff",
                  "report",
                  "verify"),
              List.of()),
          new Row("cli", List.of("model", "finding", "report", "pipeline"), List.of("picocli..")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static Row stage(String name, String... libraries) {
    return new Row(name, List.of("model", "finding"), List.of(libraries));
  }

  @TestFactory
  Stream<DynamicTest> aPackageKnowsOnlyWhatTheTableAllows() {
    return TABLE.stream().map(row -> DynamicTest.dynamicTest(row.name(), () -> holds(row)));
  }

  private static void holds(Row row) {
    String[] allowed =
        Stream.of(
                EVERYBODY.stream(),
                Stream.of(ROOT + "." + row.name()),
                row.ours().stream().map(name -> ROOT + "." + name),
                row.libraries().stream())
            .flatMap(names -> names)
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(ROOT + "." + row.name())
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.or(
                JavaClass.Predicates.resideInAnyPackage(allowed),
                DescribedPredicate.describe(
                    "are arrays of primitives", type -> type.getBaseComponentType().isPrimitive())))
        .check(CLASSES);
  }

  @Test
  void everyPackageStandsInTheTable() {
    String[] known =
        Stream.concat(Stream.of(ROOT), TABLE.stream().map(row -> ROOT + "." + row.name()))
            .toArray(String[]::new);
    classes().should().resideInAnyPackage(known).check(CLASSES);
  }

  /// A new kind of goal costs nothing where figures are rolled up and worded.
  @Test
  void noReportAndNoRollUpNamesAKindOfGoal() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + ".report", ROOT + ".rollup")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(Pattern.quote(ROOT + ".model.Goal$") + ".*")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void noFileHasMoreThan250Lines() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<String> tooLong =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> lines(file) > 250)
              .map(Path::toString)
              .toList();
      assertThat(tooLong).isEmpty();
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void onlyMainEndsTheProgram() {
    classes()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".Main")
        .should(
            com.tngtech.archunit.lang.conditions.ArchConditions.not(
                com.tngtech.archunit.lang.conditions.ArchConditions.callMethod(
                    System.class, "exit", int.class)))
        .check(CLASSES);
  }
}
