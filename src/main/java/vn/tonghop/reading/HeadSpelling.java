package vn.tonghop.reading;

import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Nearest;

/// What a misspelt head may have been meant to be.
final class HeadSpelling {

  /// Heads as offices spell them, to be offered where one is misspelt.
  private static final List<String> SPELT =
      List.of(
          "Đơn vị",
          "Tên đơn vị",
          "Đơn vị báo cáo",
          "Phường",
          "Kỳ báo cáo",
          "Chỉ tiêu",
          "Nội dung",
          "Đơn vị tính",
          "Kết quả",
          "Kết quả thực hiện",
          "Thực hiện",
          "Số liệu",
          "Số lượng",
          "Lũy kế",
          "Trong kỳ",
          "Trong tháng",
          "Ghi chú",
          "Kế hoạch",
          "Tỷ lệ",
          "indicator",
          "period",
          "value");

  private static final int SHORTEST = 5;

  private HeadSpelling() {}

  /// The usual head that a misspelt one may have been meant to be.
  static Optional<String> nearest(String head) {
    String last = HeadWords.parts(head).getLast();
    return last.length() < SHORTEST || HeadWords.of(head) != Use.UNKNOWN
        ? Optional.empty()
        : Nearest.of(last, SPELT);
  }
}
