# Finds a JDK of the version the product is written for, also when `java` on the PATH is an older one.

JDK_WANTED=25

# The major version of the JDK in folder $1, nothing when it is none.
jdk_version() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release"
}

# Every folder a JDK may live in, the most deliberate choice first.
jdk_folders() {
    [ -n "${JAVA_HOME:-}" ] && printf '%s\n' "$JAVA_HOME"
    local java
    java="$(command -v java || true)"
    [ -n "$java" ] && dirname "$(dirname "$(readlink -f "$java")")"
    local home="${HOME:-/nonexistent}"
    printf '%s\n' /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/*jdk* /usr/local/lib/jvm/* /opt/* /opt/java/* /opt/jdk/* \
        "$home"/.sdkman/candidates/java/* "$home"/.jdks/* "$home"/.asdf/installs/java/* "$home"/.local/share/mise/installs/java/* \
        "$home"/.local/lib/jvm/* "$home"/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home
}

# Sets JAVA_HOME: exactly the wanted version if there is one, else a newer one, else says what to install.
find_jdk() {
    local folder version newer=""
    while IFS= read -r folder; do
        version="$(jdk_version "$folder")"
        [ -n "$version" ] || continue
        if [ "$version" -eq "$JDK_WANTED" ]; then
            export JAVA_HOME="$folder"
            return
        fi
        [ "$version" -gt "$JDK_WANTED" ] && [ -z "$newer" ] && newer="$folder"
    done < <(jdk_folders)
    [ -n "$newer" ] || refuse "Máy chưa có JDK $JDK_WANTED trở lên. Cài Temurin $JDK_WANTED (https://adoptium.net, gói temurin-$JDK_WANTED-jdk), hoặc đặt JAVA_HOME tới thư mục JDK, rồi chạy lại."
    export JAVA_HOME="$newer"
}
