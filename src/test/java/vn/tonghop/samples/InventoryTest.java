package vn.tonghop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The samples state every demand of the documents that they come from, or it is said why not.
///
/// `-Dgolden.update` writes the page of the documentation anew.
class InventoryTest {

  private static final Inventory INVENTORY = Inventory.read(Path.of("samples"));

  @Test
  void everyDemandIsStatedByAPlanOrItIsSaidWhyNot() {
    TreeSet<String> accounted = new TreeSet<>(INVENTORY.expressed().keySet());
    accounted.addAll(INVENTORY.notExpressed().keySet());

    assertThat(accounted).isEqualTo(new TreeSet<>(INVENTORY.demands().keySet()));
  }

  @Test
  void whatAPlanStatesIsNotSaidToBeLeftOut() {
    assertThat(INVENTORY.expressed())
        .doesNotContainKeys(INVENTORY.notExpressed().keySet().toArray(String[]::new));
  }

  @Test
  void theDocumentationHasTheSameTable() throws IOException {
    Path page = Path.of("docs", "inventory.md");
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(page.getParent());
      Files.writeString(page, INVENTORY.page());
    }

    assertThat(Files.readString(page)).isEqualTo(INVENTORY.page());
  }
}
