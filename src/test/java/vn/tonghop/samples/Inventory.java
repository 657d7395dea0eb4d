package vn.tonghop.samples;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Every demand of the documents behind the samples, and where a sample's plan states it.
///
/// @param demands what each asks for, in the order of the documents
/// @param expressed where: `plan: code` of the target's indicator, the indicator, the site or the
///   scorecard whose `basis:` names the demand
/// @param notExpressed why a plan cannot state it
record Inventory(
    SequencedMap<String, String> demands,
    TreeMap<String, TreeSet<String>> expressed,
    SequencedMap<String, String> notExpressed) {

  private static final Pattern ID = Pattern.compile("\\bS\\d-\\d{2}(?:[a-z]\\b|')?");

  static Inventory read(Path samples) {
    TreeMap<String, TreeSet<String>> expressed = new TreeMap<>();
    YAMLMapper yaml = new YAMLMapper();
    for (Path plan : plans(samples)) {
      String code = plan.getName(plan.getNameCount() - 2).toString();
      collect(yaml.readTree(plan.toFile()), code + ": ", "", expressed);
    }
    return new Inventory(table("inventory", "phrase"), expressed, table("not-expressed", "reason"));
  }

  /// The plans of whole samples; the mistakes have theirs a folder deeper.
  private static List<Path> plans(Path samples) {
    try (Stream<Path> folders = Files.list(samples)) {
      return folders
          .map(folder -> folder.resolve("plan.yaml"))
          .filter(Files::exists)
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void collect(
      JsonNode node, String plan, String owner, TreeMap<String, TreeSet<String>> expressed) {
    JsonNode named = node.has("indicator") ? node.get("indicator") : node.get("code");
    String own = named == null || !named.isString() ? owner : named.asString();
    String here = node.has("list") ? owner + "#" + own : own;
    for (JsonNode child : node) {
      collect(child, plan, here, expressed);
    }
    if (node.has("basis")) {
      ID.matcher(node.get("basis").asString())
          .results()
          .forEach(
              id -> expressed.computeIfAbsent(id.group(), _ -> new TreeSet<>()).add(plan + here));
    }
  }

  private static SequencedMap<String, String> table(String name, String column) {
    CSVFormat csv = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    SequencedMap<String, String> rows = new LinkedHashMap<>();
    String resource = "/samples/%s.csv".formatted(name);
    try (Reader text =
        new InputStreamReader(
            Objects.requireNonNull(Inventory.class.getResourceAsStream(resource)),
            StandardCharsets.UTF_8)) {
      for (CSVRecord row : csv.parse(text)) {
        if (rows.putIfAbsent(row.get("id"), row.get(column)) != null) {
          throw new IllegalArgumentException(row.get("id") + " stands twice in " + resource);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(resource, unreadable);
    }
    return rows;
  }

  /// The page of the documentation.
  String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # What the source documents demand, and where a sample states it

            S0 and S4 are two press accounts of the plans of Hà Nội for 2024, S1 one of the results of quận Nam Từ Liêm in 2021 and
            2022, S2 the plan of quận Ba Đình for 2021, S3 the plan of the Women's Union of Hà Nội for 2024. In a plan the id of a
            demand stands in `basis:`. `InventoryTest` writes this page and holds that no demand is forgotten.

            | id | demand | stated in |
            |---|---|---|
            """);
    demands.forEach(
        (id, phrase) -> page.append("| %s | %s | %s |\n".formatted(id, phrase, place(id))));
    return page.toString();
  }

  private String place(String id) {
    String reason = notExpressed.get(id);
    return reason == null
        ? String.join("<br>", expressed.getOrDefault(id, new TreeSet<>()))
        : "not stated: " + reason;
  }
}
