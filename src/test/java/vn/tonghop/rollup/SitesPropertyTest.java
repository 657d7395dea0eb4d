package vn.tonghop.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.ReporterRule;
import vn.tonghop.model.Site;
import vn.tonghop.model.Total;
import vn.tonghop.model.Unit;

class SitesPropertyTest {

  private static final List<Unit> CITY =
      List.of(
          Given.unit("c", "city", ""),
          Given.unit("d", "district", "c"),
          Given.unit("a", "ward", "d"),
          Given.unit("b", "ward", "d"),
          Given.unit("e", "district", "c"),
          Given.unit("f", "ward", "e"));

  private static final List<String> WARDS = List.of("a", "b", "f");

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  private static Site[] sites(Random random) {
    Site[] sites = new Site[1 + random.nextInt(5)];
    for (int site = 0; site < sites.length; site++) {
      List<String> units = new ArrayList<>(WARDS);
      java.util.Collections.shuffle(units, random);
      sites[site] =
          Given.site("s" + site, units.subList(0, 1 + random.nextInt(3)).toArray(String[]::new));
    }
    return sites;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theWorstStateOfEachSiteCountsOnce(long seed) {
    Random random = new Random(seed);
    Site[] sites = sites(random);
    Scene scene =
        new Scene(Frequency.MONTH, CITY, Given.sites("s", sites), new ReporterRule.OfLevel("ward"));
    Map<String, Integer> worst = new HashMap<>();
    int expected = 0;
    int reported = 0;
    for (Site site : sites) {
      for (String ward : site.unitsEver()) {
        expected++;
        if (random.nextInt(4) > 0) {
          int state = random.nextInt(4);
          reported++;
          worst.merge(site.code(), state, Math::max);
          scene.says("%s 2021-01 s#%s %d".formatted(ward, site.code(), state));
        }
      }
    }

    Figure figure = scene.figure("c", "s", "2021-01");
    assertThat(figure.reports()).isEqualTo(new Coverage(reported, expected));
    if (reported == 0) {
      assertThat(figure.total()).isEqualTo(new Total.NoData());
      return;
    }
    Total.Sites total = (Total.Sites) figure.total();
    assertThat(total.named()).isEqualTo(sites.length);
    assertThat(total.closed())
        .isEqualTo((int) worst.values().stream().filter(state -> state == 0).count());
    assertThat(total.open())
        .allSatisfy(
            found -> assertThat(found.state().ordinal()).isEqualTo(worst.get(found.site().vi())));
    assertThat(total.open()).hasSize((int) worst.values().stream().filter(s -> s > 0).count());
  }
}
