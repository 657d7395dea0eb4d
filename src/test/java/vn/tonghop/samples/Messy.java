package vn.tonghop.samples;

import java.util.ArrayList;
import java.util.List;

/// The figures of `samples/messy-ba-dinh`, and its forms as lines of text.
///
/// All of them are invented. `MessyFiles` says which file holds what.
final class Messy {

  record Ward(String code, String official, String name) {}

  static final List<Ward> WARDS =
      List.of(
          new Ward("phuc-xa", "00001", "Phường Phúc Xá"),
          new Ward("truc-bach", "00004", "Phường Trúc Bạch"),
          new Ward("vinh-phuc", "00006", "Phường Vĩnh Phúc"),
          new Ward("cong-vi", "00007", "Phường Cống Vị"),
          new Ward("lieu-giai", "00008", "Phường Liễu Giai"),
          new Ward("nguyen-trung-truc", "00010", "Phường Nguyễn Trung Trực"),
          new Ward("quan-thanh", "00013", "Phường Quán Thánh"),
          new Ward("ngoc-ha", "00016", "Phường Ngọc Hà"),
          new Ward("dien-bien", "00019", "Phường Điện Biên"),
          new Ward("doi-can", "00022", "Phường Đội Cấn"),
          new Ward("ngoc-khanh", "00025", "Phường Ngọc Khánh"),
          new Ward("kim-ma", "00028", "Phường Kim Mã"),
          new Ward("giang-vo", "00031", "Phường Giảng Võ"),
          new Ward("thanh-cong", "00034", "Phường Thành Công"));

  static final List<String> INDICATORS =
      List.of(
          "Lượt kiểm tra cơ sở kinh doanh dịch vụ",
          "Cơ sở vi phạm bị xử lý",
          "Người được tuyên truyền",
          "Người nghiện đưa vào cai nghiện bắt buộc",
          "Người nghiện có hồ sơ quản lý là nam",
          "Người nghiện có hồ sơ quản lý là nữ");
  static final List<String> UNITS = List.of("lượt", "cơ sở", "người", "người", "người", "người");
  static final String MODEL = "Phường có mô hình cai nghiện tại cộng đồng";
  static final List<String> HEADS = List.of("TT", "Chỉ tiêu", "ĐVT", "Kết quả");
  static final int JUNE = 6;

  private Messy() {}

  static int index(String ward) {
    return WARDS.stream().map(Ward::code).toList().indexOf(ward);
  }

  /// What a ward counted, by indicator.
  static List<Integer> counted(int ward, int month) {
    return List.of(
        18 + (ward * 7 + month * 5) % 13,
        (ward * 3 + month) % 4,
        190 + (ward * 41 + month * 67) % 170,
        (ward + month) % 3 == 0 ? 1 : 0,
        20 + ward * 2 + ward * month % 3,
        3 + (ward * 5 + month) % 4);
  }

  static List<String> texts(String ward) {
    return counted(index(ward), JUNE).stream().map(String::valueOf).toList();
  }

  /// From which month on a ward runs the model differs; two never do.
  static boolean runsModel(int ward, int month) {
    return month >= 1 + ward % 7;
  }

  /// A month in good order: one matrix with its totals.
  static String matrix(int month) {
    List<String> lines = new ArrayList<>();
    lines.add("BIỂU TỔNG HỢP THÁNG %d NĂM 2021,,,,,,,,".formatted(month));
    lines.add("Mã đơn vị,Tên đơn vị," + String.join(",", INDICATORS) + "," + MODEL);
    int[] sums = new int[INDICATORS.size()];
    for (int ward = 0; ward < WARDS.size(); ward++) {
      StringBuilder line = new StringBuilder();
      line.append(WARDS.get(ward).official()).append(',').append(WARDS.get(ward).name());
      List<Integer> counted = counted(ward, month);
      for (int column = 0; column < sums.length; column++) {
        sums[column] += counted.get(column);
        line.append(',').append(counted.get(column));
      }
      lines.add(line.append(runsModel(ward, month) ? ",Có" : ",Không").toString());
    }
    StringBuilder total = new StringBuilder(",Tổng cộng");
    for (int sum : sums) {
      total.append(',').append(sum);
    }
    lines.add(total.append(',').toString());
    return String.join("\n", lines) + "\n";
  }

  /// The form of one ward for June.
  static List<String> form(String ward, String delimiter) {
    List<String> lines = new ArrayList<>();
    lines.add("UBND " + WARDS.get(index(ward)).name().toUpperCase(java.util.Locale.ROOT));
    lines.add("BÁO CÁO THÁNG 6 NĂM 2021");
    lines.add("");
    lines.addAll(table(ward, delimiter));
    return lines;
  }

  /// The form without what stands above its table.
  static List<String> table(String ward, String delimiter) {
    List<String> texts = texts(ward);
    List<String> lines = new ArrayList<>();
    lines.add(String.join(delimiter, HEADS));
    for (int row = 0; row < texts.size(); row++) {
      lines.add(
          String.join(
              delimiter,
              String.valueOf(row + 1),
              INDICATORS.get(row),
              UNITS.get(row),
              texts.get(row)));
    }
    return lines;
  }
}
