#!/bin/sh
# The two benchmarks of the README: a ward month from .xlsx beside openpyxl, and a year of 1.6 million readings
# beside Miller, each as ratios of medians of alternating runs on this machine.
#
#     src/test/bench/run.sh [FOLDER]     needs: python3-openpyxl, miller (apt-get install)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../../.." && pwd)
work=${1:-$(mktemp -d)}
mkdir -p "$work"

"$top/tonghop" --version
. "$top/.mvn/find-jdk.sh"
find_jdk
[ -d "$top/target/test-classes/vn/tonghop/bench" ] || "$top/mvnw" -q -B test-compile

# A month: the forms of one month alone, with the plan that they belong to.
month=$work/month
rm -rf "$month"
mkdir -p "$month/submissions"
cp "$top/samples/ba-dinh-2021/plan.yaml" "$top/samples/ba-dinh-2021/units.yaml" "$month"
cp -R "$top/samples/ba-dinh-2021/submissions/2021-06" "$month/submissions/2021-06"

echo; echo "## A month of 14 wards, .xlsx: report"
python3 "$here/compare.py" 10 \
  "tonghop report=$top/tonghop report -C $month -p 2021-06" \
  "openpyxl script=/usr/bin/python3 $here/month_openpyxl.py $month/submissions/2021-06"

# A year: 3,321 units, 12 months, 40 indicators.
year=$work/year
[ -f "$year/plan.yaml" ] ||
  "$JAVA_HOME/bin/java" -Xmx256m -cp "$top/target/test-classes:$top/target/tonghop.jar" \
    vn.tonghop.bench.WorkloadGenerator "$year"
find "$year/submissions" -name '*.csv' | sort >"$work/files"

echo; echo "## A year of 1.6 million readings, $(wc -l <"$work/files") CSV files: rollup -p 2023"
TONGHOP_MEMORY=1g; export TONGHOP_MEMORY
python3 "$here/compare.py" 5 \
  "miller, sums only=xargs -a $work/files mlr --icsv --ocsv stats1 -a sum -f value -g unit,indicator" \
  "tonghop rollup -Xmx1g=$top/tonghop rollup -C $year -p 2023 -o $work/rollup.csv"
