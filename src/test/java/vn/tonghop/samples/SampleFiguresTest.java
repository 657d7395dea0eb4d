package vn.tonghop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The samples give exactly what was published.
class SampleFiguresTest {

  private static final Path SAMPLES = Path.of("samples");

  private static final Map<String, SentFigures> SENT =
      SampleForms.CODES.stream().collect(Collectors.toMap(code -> code, code -> sent(code, "")));

  private static final SentFigures SENT_IN_SEPTEMBER = sent("nam-tu-liem-2022", "2022-09");

  @ParameterizedTest
  @CsvSource({
    "nam-tu-liem-2021, compulsory-rehab, 12, 38",
    "nam-tu-liem-2021, voluntary-home, 12, 54",
    "nam-tu-liem-2022, compulsory-rehab, 9, 22",
    "nam-tu-liem-2022, voluntary-facility, 9, 64",
    "nam-tu-liem-2022, hot-spots, 9, 0",
    "ba-dinh-2021, criminal-cases, 12, 6",
    "ba-dinh-2021, trials, 12, 3",
    "ba-dinh-2021, police-inspections, 12, 412",
    "ba-dinh-2021, inspections-178, 12, 42",
    "ba-dinh-2021, reopened-sites, 12, 0",
    "ba-dinh-2021, new-sites, 12, 0"
  })
  void whatHappenedInTheYearAddsUp(String code, String indicator, int months, int published) {
    Sample sample = SampleReader.read(SAMPLES, code);

    assertThat(
            sample.units().keySet().stream()
                .mapToInt(unit -> sample.runningTotal(indicator, unit, months))
                .sum())
        .isEqualTo(published);
    assertThat(all(code).sum(indicator, name(sample, indicator))).isEqualTo(published);
  }

  @ParameterizedTest
  @CsvSource({
    "addicts-on-file, 445",
    "in-community, 232",
    "absent, 51",
    "in-centre, 123",
    "in-prison, 39",
    "confirmed-addicts, 406",
    "sensitive-premises, 182",
    "prone-premises, 5"
  })
  void whatThereWasInSeptember2022AddsUp(String indicator, int published) {
    Sample sample = SampleReader.read(SAMPLES, "nam-tu-liem-2022");

    assertThat(
            sample.units().keySet().stream()
                .mapToInt(unit -> Amounts.of(sample.cell(indicator, unit, 9).orElse("")))
                .sum())
        .isEqualTo(published);
    assertThat(SENT_IN_SEPTEMBER.sum(indicator, name(sample, indicator))).isEqualTo(published);
  }

  @ParameterizedTest
  @CsvSource({
    "nam-tu-liem-2021, propaganda-wards, 12, 10",
    "nam-tu-liem-2022, commitments, 9, 10",
    "nam-tu-liem-2022, model-wards, 9, 10",
    "ba-dinh-2021, model-wards, 12, 14",
    "ba-dinh-2021, clean-wards, 12, 14",
    "ba-dinh-2021, ward-plans, 12, 14",
    "ba-dinh-2021, worker-rights-model, 12, 2"
  })
  void theWardsThatSayYesAtTheEndAreThoseOfTheSource(
      String code, String indicator, int month, int yes) {
    Sample sample = SampleReader.read(SAMPLES, code);

    assertThat(
            sample.units().keySet().stream()
                .flatMap(unit -> sample.cell(indicator, unit, month).stream())
                .filter(answer -> List.of("x", "X", "có", "Có", "yes").contains(answer)))
        .hasSize(yes);
  }

  private static SentFigures sent(String code, String part) {
    try {
      return new SentFigures(SAMPLES.resolve(code).resolve("submissions"), part);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static SentFigures all(String code) {
    return Optional.ofNullable(SENT.get(code)).orElseThrow();
  }

  private static String name(Sample sample, String indicator) {
    return sample.items().stream()
        .filter(item -> item.code().equals(indicator))
        .map(Sample.Item::name)
        .findFirst()
        .orElseThrow();
  }
}
