package vn.tonghop.verify;

import java.util.List;

/// Ten sentences that hold, and the same ten with one number wrong in each.
public final class Samples {

  public static final List<String> RIGHT =
      List.of(
          "Năm 2021, toàn quận đưa 38/32 người vào cơ sở cai nghiện, đạt 118,75% chỉ tiêu năm.",
          "Cai nghiện tự nguyện tại gia đình: 54/30 = 180%.",
          "Việc kiểm tra theo Kế hoạch số 37/KH-BTV đạt 85,08% (154/181 cơ sở), vượt chỉ tiêu 80%.",
          "Đến ngày 15/9/2022 có 22 người trên tổng số 32 người được đưa đi cai, đạt 68,75%.",
          "Số vụ vi phạm tăng 10 vụ (20%) so với 50 vụ của cùng kỳ năm 2021.",
          "Người nghiện có hồ sơ giảm 5%, từ 100 xuống 95 người.",
          "Quận quản lý 445 người, gồm 232 người ở cộng đồng, 51 người vắng mặt, 123 người ở trung"
              + " tâm và 39 người ở trại giam.",
          "Đã gửi 1.742/1.700 hồ sơ sang Tòa án, đạt trên 102% kế hoạch.",
          "Số tụ điểm tăng 1.250% (2 -> 27).",
          "The city trained 512 of 500 owners (102.4%) in 2022.");

  public static final List<String> WRONG =
      List.of(
          "Năm 2021, toàn quận đưa 38/32 người vào cơ sở cai nghiện, đạt 118,57% chỉ tiêu năm.",
          "Cai nghiện tự nguyện tại gia đình: 54/30 = 184%.",
          "Việc kiểm tra theo Kế hoạch số 37/KH-BTV đạt 85,8% (154/181 cơ sở), vượt chỉ tiêu 80%.",
          "Đến ngày 15/9/2022 có 22 người trên tổng số 32 người được đưa đi cai, đạt 86,75%.",
          "Số vụ vi phạm tăng 10 vụ (25%) so với 50 vụ của cùng kỳ năm 2021.",
          "Người nghiện có hồ sơ giảm 6%, từ 100 xuống 95 người.",
          "Quận quản lý 445 người, gồm 232 người ở cộng đồng, 51 người vắng mặt, 123 người ở trung"
              + " tâm và 29 người ở trại giam.",
          "Đã gửi 1.742/1.700 hồ sơ sang Tòa án, đạt trên 103% kế hoạch.",
          "Số tụ điểm tăng 135% (2 -> 27).",
          "The city trained 512 of 500 owners (104.2%) in 2022.");

  private Samples() {}
}
