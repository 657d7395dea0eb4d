package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Source;

class FindingJsonTest {

  private static final CheckProblem COPY = new CheckProblem.SameFileTwice("a.xlsx");

  private static String print(Source... sources) {
    List<Finding> all =
        java.util.stream.Stream.of(sources)
            .map(source -> new Finding(COPY, source, List.of("\"Số\"", "12")))
            .toList();
    return FindingJson.print(Findings.of(all, 1), Lang.EN);
  }

  @Test
  void nothingFoundIsStillAnObject() {
    assertThat(FindingJson.print(Findings.NONE, Lang.VI))
        .isEqualTo(
            """
            {
              "findings": [],
              "counts": {
                "error": 0,
                "warning": 0,
                "remark": 0,
                "waived": 0,
                "trial": 0
              },
              "more": [],
              "files": []
            }
            """);
  }

  @Test
  void aCellIsNamedInParts() {
    Finding other =
        new Finding(
            new CheckProblem.SameFileTwice("other.xlsx"),
            Source.ofSheet("b.xlsx", "Biểu 01", 7, 4));
    Finding whole = new Finding(COPY, Source.ofFile("b.xlsx"));
    assertThat(FindingJson.print(Findings.of(List.of(other, whole), 1), Lang.EN))
        .contains("\"file\": \"b.xlsx\",\n      \"source\": \"b.xlsx\",\n")
        .contains("\"count\": 1\n    }\n  ],\n");
    assertThat(print(Source.ofSheet("b.xlsx", "Biểu 01", 7, 4)))
        .isEqualTo(
            """
            {
              "findings": [
                {
                  "code": "same-file-twice",
                  "severity": "remark",
                  "file": "b.xlsx",
                  "sheet": "Biểu 01",
                  "row": 7,
                  "column": 4,
                  "cell": "D7",
                  "source": "b.xlsx!Biểu 01!D7",
                  "message": "the file is a copy of a.xlsx",
                  "hint": "leave one out; if it stands for another unit or period, ask for the right file",
                  "excerpt": [
                    "\\"Số\\"",
                    "12"
                  ],
                  "treatment": {
                    "kind": "plain"
                  },
                  "occurrences": 1
                }
              ],
              "counts": {
                "error": 0,
                "warning": 0,
                "remark": 1,
                "waived": 0,
                "trial": 0
              },
              "more": [],
              "files": []
            }
            """);
  }

  @Test
  void stringsEscapeWhatJsonOrATerminalWouldActOn() {
    assertThat(JsonText.quoted("a\"\\\n\t\r\u001b\u2028\ud800é"))
        .isEqualTo("\"a\\\"\\\\\\n\\t\\r\\u001b\\u2028\\ud800é\"");
    assertThat(JsonText.quoted("😀")).isEqualTo("\"😀\"");
  }

  @Test
  void whatJsonCannotSayIsRefused() {
    assertThatThrownBy(() -> JsonText.of(Map.of("x", 1.5)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theTableOfCodesHasALineACode() {
    assertThat(CodeList.print(Lang.EN).lines())
        .hasSize(Catalogue.entries().size())
        .allMatch(line -> line.matches("[a-z0-9-]+ {2,}(error|warning|remark)"))
        .anyMatch(line -> line.matches("missing-report +warning"));
    assertThat(CodeList.print(Lang.VI)).contains("cảnh báo");
  }
}
