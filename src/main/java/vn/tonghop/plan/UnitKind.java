package vn.tonghop.plan;

import java.util.List;
import java.util.Locale;

/// What a unit is called before its name: the `phường` of `Phường Phúc Xá`.
final class UnitKind {

  private static final List<String> KINDS =
      List.of(
          "phường",
          "xã",
          "thị trấn",
          "quận",
          "huyện",
          "thị xã",
          "thành phố",
          "tỉnh",
          "đặc khu",
          "công an",
          "tòa án",
          "toà án",
          "viện kiểm sát",
          "trung tâm",
          "trạm y tế",
          "bệnh viện",
          "trường",
          "phòng",
          "sở",
          "chi cục",
          "đội",
          "hội",
          "ban");

  private UnitKind() {}

  /// The kind that a name starts with; empty where it starts with none.
  static String of(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return KINDS.stream().filter(kind -> small.startsWith(kind + " ")).findFirst().orElse("");
  }
}
