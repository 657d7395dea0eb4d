#!/bin/sh
# How well `read -f csv` reads the files of the public Pollock benchmark (github.com/HPI-Information-Systems/Pollock),
# without being told anything of them: all files simply and by their weights, then the hand-cleaned sample.
#
#     src/test/bench/pollock.sh FOLDER     FOLDER: a copy of that repository
set -eu
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../../.." && pwd)
"$top/tonghop" --version
. "$top/.mvn/find-jdk.sh"
find_jdk
[ -d "$top/target/test-classes/vn/tonghop/bench" ] || "$top/mvnw" -q -B test-compile

# Only the tests use Commons CSV; Maven has fetched it to compile them.
parser=$(find "${MAVEN_REPOSITORY:-$HOME/.m2/repository}/org/apache/commons/commons-csv" "${MAVEN_REPOSITORY:-$HOME/.m2/repository}/commons-io/commons-io" -name '*.jar' | paste -sd: -)

score() {
  "$JAVA_HOME/bin/java" -cp "$top/target/test-classes:$top/target/tonghop.jar:$parser" vn.tonghop.bench.CsvScore "$@"
}

echo; echo "## Polluted files"
score "$1/polluted_files/csv" "$1/polluted_files/clean" "$1/pollock_weights.json"
echo; echo "## Hand-cleaned sample"
score "$1/survey_sample/csv" "$1/survey_sample/clean"
