package vn.tonghop.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Writes the workspace of a whole country: 34 provinces, 3,321 communes, 12 months and 40
/// indicators are 1,594,080 readings.
///
/// Every reading has its own seed, so that the figures are the same whatever files they stand in.
///
/// Usage: `WorkloadGenerator DIR [--files province|month|year|one]`, a CSV a province and month
/// (the default: 408 files), a commune and month (39,852), a commune and year (3,321), or one for
/// all.
public final class WorkloadGenerator {

  static final int PROVINCES = 34;
  static final int COMMUNES = 3321;
  static final int MONTHS = 12;
  static final int INDICATORS = 40;
  static final int YEAR = 2023;

  /// How the readings are dealt out to files.
  enum Layout {
    PROVINCE,
    MONTH,
    YEAR,
    ONE
  }

  private static final String HEADS = "unit,period,indicator,value,note\n";

  private static final List<String> NOTES =
      List.of(
          "đã nghiệm thu và bàn giao hồ sơ",
          "chờ phê duyệt của Ủy ban nhân dân xã",
          "số liệu chưa quyết toán",
          "đang tiếp tục triển khai",
          "điều chỉnh theo công văn",
          "phối hợp với Phòng Kinh tế",
          "hoàn thành trước thời hạn",
          "giảm do ảnh hưởng của mưa lũ");

  private final Path workspace;

  private WorkloadGenerator(Path workspace) {
    this.workspace = workspace;
  }

  public static void main(String[] args) throws IOException {
    boolean chosen = args.length == 3 && args[1].equals("--files");
    if (args.length != 1 && !chosen) {
      throw new IllegalArgumentException("DIR [--files province|month|year|one]");
    }
    Layout files = chosen ? Layout.valueOf(args[2].toUpperCase(Locale.ROOT)) : Layout.PROVINCE;
    write(Path.of(args[0]), files);
  }

  static void write(Path workspace, Layout files) throws IOException {
    WorkloadGenerator generator = new WorkloadGenerator(workspace);
    Files.createDirectories(workspace);
    generator.writePlan();
    generator.writeUnits();
    switch (files) {
      case PROVINCE -> generator.writeProvinces();
      case MONTH -> generator.writeMonths();
      case YEAR -> generator.writeYears();
      case ONE -> generator.writeOne();
    }
  }

  static String province(int province) {
    return "P" + padded(province + 1, 2);
  }

  static String commune(int commune) {
    return "C" + padded(commune + 1, 5);
  }

  static String indicator(int indicator) {
    return "CT" + padded(indicator + 1, 2);
  }

  private static String month(int month) {
    return YEAR + "-" + padded(month + 1, 2);
  }

  private static String padded(int number, int digits) {
    return ("0".repeat(digits) + number).substring(Integer.toString(number).length());
  }

  /// The communes of a province, every 34th of the country.
  private static int[] communes(int province) {
    return IntStream.range(0, COMMUNES)
        .filter(commune -> commune % PROVINCES == province)
        .toArray();
  }

  private void writePlan() throws IOException {
    StringBuilder plan =
        new StringBuilder(
            """
            version: 1
            plan: workload
            title: {vi: "Đo tốc độ", en: "Workload"}
            year: %d
            unit: VN
            reporters: [{level: commune}]
            frequency: month
            calendar: calendar
            values: period
            numbers: plain
            indicators:
            """
                .formatted(YEAR));
    for (int indicator = 0; indicator < INDICATORS; indicator++) {
      plan.append(
          "  - {code: %1$s, name: {vi: \"Chỉ tiêu %1$s\", en: \"Indicator %1$s\"}, unit: lượt, measure: flow}\n"
              .formatted(indicator(indicator)));
    }
    plan.append("targets:\n");
    SplitMix random = new SplitMix(99);
    for (int province = 0; province < PROVINCES; province++) {
      for (int indicator = 0; indicator < INDICATORS; indicator++) {
        plan.append(
            "  - {indicator: %s, unit: %s, at-least: %d}\n"
                .formatted(
                    indicator(indicator), province(province), 1000 * (600 + random.next(400))));
      }
    }
    Files.writeString(workspace.resolve("plan.yaml"), plan);
  }

  private void writeUnits() throws IOException {
    StringBuilder units =
        new StringBuilder("units:\n  - {code: VN, name: Cả nước, level: country}\n");
    for (int province = 0; province < PROVINCES; province++) {
      units.append(
          "  - {code: %s, name: Tỉnh số %d, kind: tỉnh, level: province, parent: VN}\n"
              .formatted(province(province), province + 1));
    }
    for (int commune = 0; commune < COMMUNES; commune++) {
      units.append(
          "  - {code: %s, name: Xã số %d, kind: xã, level: commune, parent: %s}\n"
              .formatted(commune(commune), commune + 1, province(commune % PROVINCES)));
    }
    Files.writeString(workspace.resolve("units.yaml"), units);
  }

  private void writeProvinces() throws IOException {
    for (int province = 0; province < PROVINCES; province++) {
      for (int month = 0; month < MONTHS; month++) {
        try (BufferedWriter out = open(month(month) + "/" + province(province) + ".csv")) {
          for (int commune : communes(province)) {
            writeReadings(out, commune, month);
          }
        }
      }
    }
  }

  private void writeMonths() throws IOException {
    for (int commune = 0; commune < COMMUNES; commune++) {
      String folder = "/" + province(commune % PROVINCES) + "/";
      for (int month = 0; month < MONTHS; month++) {
        try (BufferedWriter out = open(month(month) + folder + commune(commune) + ".csv")) {
          writeReadings(out, commune, month);
        }
      }
    }
  }

  private void writeYears() throws IOException {
    for (int commune = 0; commune < COMMUNES; commune++) {
      String folder = province(commune % PROVINCES) + "/";
      try (BufferedWriter out = open(folder + commune(commune) + ".csv")) {
        writeYear(out, commune);
      }
    }
  }

  private void writeOne() throws IOException {
    try (BufferedWriter out = open("all.csv")) {
      for (int commune = 0; commune < COMMUNES; commune++) {
        writeYear(out, commune);
      }
    }
  }

  private BufferedWriter open(String name) throws IOException {
    Path file = workspace.resolve("submissions").resolve(name);
    Files.createDirectories(file.getParent());
    BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    out.write(HEADS);
    return out;
  }

  private static void writeYear(BufferedWriter out, int commune) throws IOException {
    for (int month = 0; month < MONTHS; month++) {
      writeReadings(out, commune, month);
    }
  }

  private static void writeReadings(BufferedWriter out, int commune, int month) throws IOException {
    SplitMix random = new SplitMix(1_000_003L * commune + 7919L * month);
    for (int indicator = 0; indicator < INDICATORS; indicator++) {
      out.write(commune(commune));
      out.write(',');
      out.write(month(month));
      out.write(',');
      out.write(indicator(indicator));
      out.write(',');
      out.write(Integer.toString(value(random)));
      out.write(',');
      out.write(note(random));
      out.write('\n');
    }
  }

  /// Many small counts and a few large ones, about 660 on average.
  private static int value(SplitMix random) {
    int kind = random.next(100);
    return random.next(kind < 70 ? 100 : kind < 95 ? 1000 : 20_000);
  }

  /// Half of the notes are empty; one in twenty needs quotes.
  private static String note(SplitMix random) {
    int kind = random.next(100);
    String text = NOTES.get(random.next(NOTES.size()));
    int number = 1 + random.next(500);
    if (kind < 50) {
      return "";
    }
    if (kind < 95) {
      return text + " số " + number;
    }
    return kind < 98
        ? "\"" + text + ", đợt " + number + "\""
        : "\"theo văn bản \"\"" + text + "\"\", đợt " + number + "\"";
  }
}
