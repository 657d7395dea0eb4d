# Sourced by tonghop and mvnw: sets JAVA_HOME to a JDK 25 or later.
# It looks at JAVA_HOME, at the javac on the PATH, and where distributions install JDKs.

jdk_major() {
  # A JDK says its version in a file: reading it costs nothing, starting java would.
  [ -x "$1/bin/javac" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

jdk_on_path() {
  found=$(command -v javac 2>/dev/null) && found=$(readlink -f "$found") && dirname "$(dirname "$found")"
}

find_jdk() {
  for home in "${JAVA_HOME:-}" "$(jdk_on_path)" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$home" ] || continue
    major=$(jdk_major "$home")
    if [ "${major:-0}" -ge 25 ]; then
      JAVA_HOME=$home
      export JAVA_HOME
      return 0
    fi
  done
  echo "tonghop: cần JDK 25 trở lên (ví dụ: apt install openjdk-25-jdk), hoặc đặt JAVA_HOME / JDK 25 or later is needed" >&2
  return 1
}
