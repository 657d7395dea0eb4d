package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Checked;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.ReportProblem;
import vn.tonghop.model.Lang;

/// An office's own templates: they win, and they can do no harm.
class TemplatesTest {

  private static final TextReport.Bounds BOUNDS =
      new TextReport.Bounds(Duration.ofMinutes(1), 1_000_000);
  private static final TextReport.Bounds BRIEF =
      new TextReport.Bounds(Duration.ofMillis(500), 1_000_000);

  @TempDir private Path workspace;

  private Path templates() {
    return workspace.resolve("templates");
  }

  private void write(String name, String template) throws IOException {
    Path file = templates().resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, template);
  }

  private Checked<String> render() {
    return render(BOUNDS);
  }

  private Checked<String> render(TextReport.Bounds bounds) {
    return TextReport.render(TextFormat.TXT, Rows.year(Lang.VI), List.of(templates()), bounds);
  }

  private Finding fault(String template) throws IOException {
    write("report.txt.ftl", template);
    return fault();
  }

  private Finding fault() {
    Checked<String> report = render();
    assertThat(report).isInstanceOf(Checked.Unusable.class);
    assertThat(report.findings()).hasSize(1);
    return report.findings().getFirst();
  }

  private String text(String template) throws IOException {
    write("report.txt.ftl", template);
    if (render() instanceof Checked.Usable<String>(String text, List<Finding> _)) {
      return text;
    }
    throw new AssertionError(render().findings().toString());
  }

  @Test
  void theOfficesTemplateWins() throws IOException {
    assertThat(text("${unit.name}: <#list lines as line>${line.code}<#sep>, </#list>"))
        .startsWith("Quận Nam Từ Liêm: compulsory-rehab, voluntary-rehab");
  }

  @Test
  void aTemplateIncludesAnotherOfItsFolder() throws IOException {
    write("parts/head.ftl", "${title}");
    assertThat(text("<#include 'parts/head.ftl'>!")).endsWith("năm 2021!");
  }

  @Test
  void windowsLineEndsAndByteOrderMarksLeaveNoTrace() throws IOException {
    assertThat(text("\uFEFFmột\r\nhai\r\n")).isEqualTo("một\nhai\n");
  }

  @Test
  void numbersHaveNoSeparators() throws IOException {
    assertThat(text("${1234567.5} ${true?c}")).isEqualTo("1234567.5 true");
  }

  @Test
  void aSyntaxErrorIsShownWithItsPlace() throws IOException {
    Finding finding = fault("một\n  ${title\nba");

    assertThat(finding.problem()).isInstanceOf(ReportProblem.TemplateSyntax.class);
    assertThat(finding.source().file()).isEqualTo("templates/report.txt.ftl");
    assertThat(finding.source().row()).isEqualTo(3);
  }

  @Test
  void anUnknownNameIsShownWithItsPlace() throws IOException {
    Finding finding = fault("một\n  ${unit.nam}");

    assertThat(finding.problem()).isEqualTo(new ReportProblem.TemplateUnknownName("unit.nam"));
    assertThat(finding.source()).hasToString("templates/report.txt.ftl:2:5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', 'x')}",
        "${title?api.getClass()}",
        "<#include '/etc/passwd'>",
        "<#include '../../../../../../etc/passwd'>",
        "<#include '../plan.yaml'>",
        "<#import 'file:///etc/passwd' as p>",
        "<#assign x = .get_optional_template('/etc/passwd')>${x.exists?c?number}",
        "${lines.size()}",
        "${1/0}",
        "<@.data_model.title/>"
      })
  void whatTemplatesMayNotDoIsAFinding(String template) throws IOException {
    Files.writeString(workspace.resolve("plan.yaml"), "plan: x");

    assertThat(fault(template).problem()).isInstanceOf(ReportProblem.TemplateFails.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${title.class}",
        "${lines.class}",
        "${unit.class.name}",
        "${lines[0].getClass()}"
      })
  void noClassIsInReach(String template) throws IOException {
    assertThat(fault(template).problem())
        .isInstanceOfAny(
            ReportProblem.TemplateFails.class, ReportProblem.TemplateUnknownName.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1.. as i></#list>",
        "<#list 1..2000000000 as i><#if i < 0>x</#if></#list>",
        "<#macro m><#list 1.. as i></#list></#macro><@m/>",
        "<@'<#list 1.. as i></#list>'?interpret/>"
      })
  void anEndlessLoopIsStopped(String template) throws IOException {
    write("report.txt.ftl", template);

    assertThat(render(BRIEF).findings())
        .extracting(Finding::problem)
        .containsExactly(new ReportProblem.TemplateLimit(ReportProblem.Limit.TIME));
  }

  @Test
  void anEndlessLoopInAnIncludedTemplateIsStopped() throws IOException {
    write("loop.ftl", "<#list 1.. as i></#list>");
    write("report.txt.ftl", "<#include 'loop.ftl'>");

    assertThat(render(BRIEF).findings())
        .extracting(Finding::problem)
        .containsExactly(new ReportProblem.TemplateLimit(ReportProblem.Limit.TIME));
    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().equals("template report.txt.ftl"))
        .allSatisfy(thread -> assertThat(thread.join(Duration.ofSeconds(5))).isTrue());
  }

  @Test
  void anEndlessReportIsStopped() throws IOException {
    assertThat(fault("<#list 1.. as i>một nghìn tỷ chữ</#list>").problem())
        .isEqualTo(new ReportProblem.TemplateLimit(ReportProblem.Limit.LENGTH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#macro m><@m/></#macro><@m/>",
        "<#function f x><#return f(x)></#function>${f(1)}",
        "<#include 'report.txt.ftl'>",
        "${title?left_pad(2000000000)?length}"
      })
  void endlessRecursionAndHugeTextsAreStopped(String template) throws IOException {
    assertThat(fault(template).problem())
        .isEqualTo(new ReportProblem.TemplateLimit(ReportProblem.Limit.DEPTH));
  }

  @Test
  void aLinkOutOfTheFolderIsRefused() throws IOException {
    Files.createDirectories(templates());
    Path outside = Files.writeString(workspace.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(templates().resolve("report.txt.ftl"), outside);

    assertThat(fault().problem())
        .isEqualTo(new ReportProblem.TemplateUnreadable(ReportProblem.Reason.OUTSIDE));
  }

  @Test
  void anIncludedLinkOutOfTheFolderIsRefused() throws IOException {
    Files.createDirectories(templates());
    Path outside = Files.writeString(workspace.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(templates().resolve("a.ftl"), outside);

    assertThat(fault("<#include 'a.ftl'>").problem())
        .isEqualTo(new ReportProblem.TemplateUnreadable(ReportProblem.Reason.OUTSIDE));
  }

  @Test
  void theTemplateFolderItselfMayBeALink() throws IOException {
    Path shared = Files.createDirectories(workspace.resolve("shared"));
    Files.writeString(shared.resolve("report.txt.ftl"), "chung");
    Files.createSymbolicLink(templates(), shared);

    assertThat(render()).isEqualTo(new Checked.Usable<>("chung", List.of()));
  }

  @Test
  void whatIsNotUtf8IsRefused() throws IOException {
    Files.createDirectories(templates());
    Files.write(
        templates().resolve("report.txt.ftl"), "Phường é".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(fault().problem())
        .isEqualTo(new ReportProblem.TemplateUnreadable(ReportProblem.Reason.NOT_UTF8));
  }

  @Test
  void whatIsTooLongIsRefused() throws IOException {
    assertThat(fault("x".repeat((1 << 20) + 1)).problem())
        .isEqualTo(new ReportProblem.TemplateUnreadable(ReportProblem.Reason.TOO_LONG));
  }

  @Test
  void checkShowsEveryTemplateWithASyntaxError() throws IOException {
    write("report.txt.ftl", "${title");
    write("parts/b.ftl", "<#if x>");
    write("parts/sound.ftl", "${title}");
    write("parts/notes.txt", "${");

    assertThat(TextReport.check(List.of(templates())))
        .extracting(finding -> finding.source().file())
        .containsExactly("templates/parts/b.ftl", "templates/report.txt.ftl");
  }

  @Test
  void checkIsSilentWithoutTemplates() {
    assertThat(TextReport.check(List.of(templates()))).isEmpty();
  }
}
