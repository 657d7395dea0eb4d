package vn.tonghop.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.model.Site;

/// The words for how a site stands.
final class SiteStates {

  private static final Map<String, Site.State> WORDS = words();

  private SiteStates() {}

  private static Map<String, Site.State> words() {
    Map<String, Site.State> words = new HashMap<>();
    put(
        words,
        Site.State.CLOSED,
        "đã triệt xóa",
        "triệt xóa",
        "đã triệt xóa, không tái hoạt động",
        "đã đóng",
        "đóng",
        "không hoạt động",
        "không tái hoạt động",
        "duy trì",
        "closed");
    put(words, Site.State.OPEN, "đang hoạt động", "còn hoạt động", "hoạt động", "open");
    put(
        words,
        Site.State.REOPENED,
        "tái hoạt động",
        "hoạt động trở lại",
        "tái phát",
        "reopened",
        "open again");
    put(words, Site.State.NEW, "mới phát sinh", "phát sinh mới", "mới", "new");
    return Map.copyOf(words);
  }

  private static void put(Map<String, Site.State> words, Site.State state, String... spellings) {
    List.of(spellings).forEach(spelling -> words.put(Fold.spaced(spelling), state));
  }

  static Optional<Site.State> find(String text) {
    return Optional.ofNullable(WORDS.get(Fold.spaced(text)));
  }
}
