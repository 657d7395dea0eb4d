# Sourced by tonghop and mvnw: sets JAVA_HOME to a JDK 25 or later.
# It looks at JAVA_HOME, at the javac on the PATH, and where distributions install JDKs.

jdk_major() {
  # A JDK says its version in a file: reading it costs nothing, starting java would.
  [ -x "$1/bin/javac" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

jdk_on_path() {
  jdk_found=$(command -v javac 2>/dev/null) && jdk_found=$(readlink -f "$jdk_found") && dirname "$(dirname "$jdk_found")"
}

find_jdk() {
  for jdk_home in "${JAVA_HOME:-}" "$(jdk_on_path)" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$jdk_home" ] || continue
    jdk_version=$(jdk_major "$jdk_home") || continue
    if [ "${jdk_version:-0}" -ge 25 ]; then
      JAVA_HOME=$jdk_home
      export JAVA_HOME
      return 0
    fi
  done
  echo "tonghop: cần JDK 25 trở lên (ví dụ: apt install openjdk-25-jdk), hoặc đặt JAVA_HOME / JDK 25 or later is needed" >&2
  return 1
}
