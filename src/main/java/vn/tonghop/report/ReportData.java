package vn.tonghop.report;

import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Adjustment;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Rollup;
import vn.tonghop.model.Standing;
import vn.tonghop.model.Submission;
import vn.tonghop.model.Units;

/// Everything that a report is made of.
///
/// @param rollup the rows of the plan's unit and of all below it
/// @param standings how each unit stands with each submission period of the reported one
/// @param submissions every file, with its fate
/// @param findings all of the run
/// @param lang the language of the report
/// @param version the version of the program
/// @param definitions the SHA-256 of the plan's files and of the files beside them
///   (`adjustments.csv`, `baseline.csv`, `received.csv`), in hex, by file
/// @param adjustments the corrections by hand that apply
public record ReportData(
    Plan plan,
    Units units,
    Reporters reporters,
    Rollup rollup,
    List<Standing> standings,
    List<Submission> submissions,
    List<Finding> findings,
    Lang lang,
    String version,
    SequencedMap<String, String> definitions,
    List<Adjustment> adjustments) {

  public ReportData {
    adjustments = List.copyOf(adjustments);
    standings = List.copyOf(standings);
    submissions = List.copyOf(submissions);
    findings = List.copyOf(findings);
    definitions = Collections.unmodifiableSequencedMap(new TreeMap<>(definitions));
  }

  /// The same without digests of the plan's files.
  public ReportData(
      Plan plan,
      Units units,
      Reporters reporters,
      Rollup rollup,
      List<Standing> standings,
      List<Submission> submissions,
      List<Finding> findings,
      Lang lang,
      String version) {
    this(
        plan,
        units,
        reporters,
        rollup,
        standings,
        submissions,
        findings,
        lang,
        version,
        new TreeMap<>());
  }

  /// The same without corrections by hand.
  public ReportData(
      Plan plan,
      Units units,
      Reporters reporters,
      Rollup rollup,
      List<Standing> standings,
      List<Submission> submissions,
      List<Finding> findings,
      Lang lang,
      String version,
      SequencedMap<String, String> definitions) {
    this(
        plan,
        units,
        reporters,
        rollup,
        standings,
        submissions,
        findings,
        lang,
        version,
        definitions,
        List.of());
  }
}
