package vn.tonghop.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tonghop.CommandLines;

/// A small workspace on the disk, for tests: district `q` with wards `a`, `b` and `c`.
public record Office(Path folder) {

  private static final String PLAN =
      """
      version: 1
      plan: thu
      title: {vi: "Kế hoạch thử", en: "Trial plan"}
      year: 2021
      unit: q
      reporters: [{level: ward}]
      frequency: month
      calendar: calendar
      values: period
      indicators:
        - {code: cases, name: {vi: "Số vụ", en: "Cases"}, unit: vụ, measure: flow}
        - {code: people, name: {vi: "Số người", en: "People"}, unit: người, measure: stock}
      targets:
        - {indicator: cases, at-least: 100}
      """;

  private static final String UNITS =
      """
      units:
        - {code: q, name: "Quận Thử", level: district}
        - {code: a, name: "Phường An", level: ward, parent: q}
        - {code: b, name: "Phường Bình", level: ward, parent: q}
        - {code: c, name: "Phường Cát", level: ward, parent: q}
      """;

  /// Sets up an office without submissions.
  public static Office in(Path folder) throws IOException {
    Office office = new Office(folder);
    return office.file("plan.yaml", PLAN).file("units.yaml", UNITS);
  }

  /// Puts a file in its place.
  public Office file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /// Puts a long submission in its place; rows are spelt `a,2021-01,cases,3`.
  public Office rows(String name, Iterable<String> rows) throws IOException {
    return file(
        "submissions/" + name, "unit,period,indicator,value\n" + String.join("\n", rows) + "\n");
  }

  /// Runs a command line in the office.
  public CommandLines.Outcome run(String line) {
    return CommandLines.run(folder, line);
  }
}
