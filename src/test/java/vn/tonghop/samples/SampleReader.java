package vn.tonghop.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.tonghop.samples.Sample.CellKey;
import vn.tonghop.samples.Sample.Delivery;
import vn.tonghop.samples.Sample.Item;

/// Reads a sample: names from its `plan.yaml` and `units.yaml`, all else from the tables.
final class SampleReader {

  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final String code;
  private final JsonNode plan;
  private final JsonNode tree;

  private SampleReader(Path folder, String code) {
    YAMLMapper yaml = new YAMLMapper();
    this.code = code;
    this.plan = yaml.readTree(folder.resolve("plan.yaml").toFile());
    this.tree = yaml.readTree(folder.resolve("units.yaml").toFile());
  }

  /// @param samples the folder of all samples
  static Sample read(Path samples, String code) {
    return new SampleReader(samples.resolve(code), code).sample();
  }

  private Sample sample() {
    List<Item> all = items();
    List<Item> items = all.stream().filter(item -> !isSupplement(item)).toList();
    Map<CellKey, String> cells = new HashMap<>();
    for (Item item : all) {
      grid(item, cells);
    }
    Map<String, String> units = new LinkedHashMap<>();
    tree.get("units")
        .forEach(unit -> units.put(unit.get("code").asString(), unit.get("name").asString()));
    JsonNode close = plan.get("calendar").get("close");
    return new Sample(
        code,
        plan.get("title").get("vi").asString(),
        plan.get("year").asInt(),
        close == null ? 14 : close.asInt(),
        plan.get("unit").asString(),
        units,
        items,
        all.stream().filter(this::isSupplement).toList(),
        deliveries(),
        cells,
        notes());
  }

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (JsonNode node : plan.get("indicators")) {
      JsonNode unit = node.get("unit");
      Item item =
          new Item(
              node.get("code").asString(),
              node.get("name").get("vi").asString(),
              unit == null ? "" : unit.asString(),
              node.get("measure").asString());
      JsonNode sites = node.get("sites");
      if (sites == null) {
        items.add(item);
      } else {
        sites.forEach(site -> items.add(site(item, site)));
      }
    }
    return items;
  }

  /// The state of a site, which units report in place of the indicator.
  private static Item site(Item item, JsonNode site) {
    return new Item(
        item.code() + "#" + site.get("code").asString(),
        site.get("name").asString(),
        "",
        item.measure());
  }

  private boolean isSupplement(Item item) {
    return table(supplement(item)).isPresent();
  }

  private static String supplement(Item item) {
    return "supplement/" + item.code().replace('#', '.');
  }

  private void grid(Item item, Map<CellKey, String> cells) {
    String indicator = item.code();
    for (CSVRecord row : table(indicator).or(() -> table(supplement(item))).orElse(List.of())) {
      for (int month = 1; month < row.size(); month++) {
        cells.put(new CellKey(indicator, row.get("unit"), month), row.get(month));
      }
    }
  }

  private List<Delivery> deliveries() {
    List<Delivery> deliveries = new ArrayList<>();
    for (CSVRecord row : table("files").orElseThrow()) {
      for (int month = Integer.parseInt(row.get("from"));
          month <= Integer.parseInt(row.get("to"));
          month++) {
        String file = row.get("file").replace("{mm}", (month < 10 ? "0" : "") + month);
        deliveries.add(
            new Delivery(
                row.get("unit"),
                month,
                Layout.valueOf(row.get("layout")),
                file.replace("{m}", Integer.toString(month))));
      }
    }
    return deliveries;
  }

  private Map<CellKey, String> notes() {
    Map<CellKey, String> notes = new HashMap<>();
    for (CSVRecord row : table("notes").orElse(List.of())) {
      notes.put(
          new CellKey(row.get("indicator"), row.get("unit"), Integer.parseInt(row.get("month"))),
          row.get("note"));
    }
    return notes;
  }

  /// A table of this sample's; shares that are reported by their parts have none.
  private Optional<List<CSVRecord>> table(String name) {
    String resource = "/samples/%s/%s.csv".formatted(code, name);
    try (InputStream bytes = SampleReader.class.getResourceAsStream(resource)) {
      return bytes == null
          ? Optional.empty()
          : Optional.of(
              CSV.parse(new InputStreamReader(bytes, StandardCharsets.UTF_8)).getRecords());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(resource, unreadable);
    }
  }
}
