# Builds the product when its sources changed, unpacks it and trains the cache that lets it start fast.

BUILDS="$NTM_HOME/target/builds"
# Standard output is the product's alone: the JVM's own remarks, such as one on a cache that does not fit, are kept off it.
JVM_ALWAYS="-Xlog:disable -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Duser.timezone=Asia/Ho_Chi_Minh"
JVM_SERVER="-Xmx512m"
# The first compiler only: even evaluating the country ends before the second has paid for itself (9 s of processor time instead of 16).
JVM_COMMAND="-Xmx512m -XX:TieredStopAtLevel=1"

# A hash over everything the product is made from.
sources_stamp() {
    (cd "$NTM_HOME" && find src/main pom.xml .mvn -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -c1-16)
}

# Sets JAVA_HOME and PRODUCT, the folder of a product that fits the sources; NTM_PRODUCT names one that is to be taken as it is.
ready_to_run() {
    find_jdk
    if [ -n "${NTM_PRODUCT:-}" ]; then
        PRODUCT="$NTM_PRODUCT"
        return
    fi
    PRODUCT="$BUILDS/$(sources_stamp)"
    [ -f "$PRODUCT/ntm.jar" ] || build
    [ "$(cat "$PRODUCT/trained" 2>/dev/null)" = "$(training_stamp)" ] || train
}

build() {
    local log="$NTM_HOME/target/build.log" started=$SECONDS
    mkdir -p "$BUILDS" 2>/dev/null || refuse "Không ghi được vào $NTM_HOME/target. Xin quyền ghi vào thư mục này rồi chạy lại."
    echo "Mã nguồn mới: đang dựng sản phẩm (lần đầu trên máy cần mạng và vài phút)…" >&2
    run_maven "$log" -Pquick -Dmaven.test.skip=true -Dmdep.skip=true package || refuse "Chưa dựng được sản phẩm. Chi tiết ở $log."
    unpack_into "$PRODUCT"
    forget_old_builds
    echo "Dựng xong sau $((SECONDS - started)) giây." >&2
}

# The jar as a folder of jars: starts faster, and the cache needs it. Whole or not there.
unpack_into() {
    local unfinished="$1.$$"
    rm -rf "$unfinished"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$NTM_HOME"/target/ntm.jar extract --destination "$unfinished" >/dev/null
    rm -rf "$1"
    mv "$unfinished" "$1"
}

# Keeps the newest two: the one before may still be running.
forget_old_builds() {
    ls -1dt "$BUILDS"/*/ | tail -n +3 | while IFS= read -r old; do rm -rf "$old"; done
}

# What the cache depends on: this very file at this very place, on this very JDK.
training_stamp() {
    echo "$PRODUCT $(stat -c '%Y %s' "$PRODUCT/ntm.jar") $JAVA_HOME $(cksum <"$JAVA_HOME/release")"
}

# Once per build: runs the product on a folder to be thrown away and keeps what the JVM learnt. A failure only costs speed.
train() {
    local folder
    [ -w "$PRODUCT" ] || return 0
    rm -f "$PRODUCT/ntm.aot"
    echo "Chuẩn bị để những lần sau mở nhanh (khoảng 15 giây)…" >&2
    folder="$(mktemp -d "${TMPDIR:-/tmp}/ntm-train.XXXXXX")"
    # shellcheck disable=SC2064 # the folder of now
    trap "rm -rf '$folder'" EXIT
    chmod 711 "$folder"
    # shellcheck disable=SC2086 # options are several words
    if env -u NTM_DB_URL "$JAVA_HOME/bin/java" "-XX:AOTCacheOutput=$folder/ntm.aot" $JVM_ALWAYS $JVM_SERVER \
        -jar "$PRODUCT/ntm.jar" train --data "$folder/data" >"$PRODUCT/train.log" 2>&1; then
        mv "$folder/ntm.aot" "$PRODUCT/ntm.aot.new" && mv "$PRODUCT/ntm.aot.new" "$PRODUCT/ntm.aot"
    else
        echo "Chưa chuẩn bị được, sản phẩm vẫn chạy nhưng mở chậm hơn. Chi tiết ở $PRODUCT/train.log." >&2
    fi
    rm -rf "$folder"
    trap - EXIT
    training_stamp >"$PRODUCT/trained"
}

# Runs Maven on the JDK found. $1: where its whole talk goes. Without network once the same pom.xml and goal were seen through.
run_maven() {
    local log="$1" complete
    shift
    command -v mvn >/dev/null || refuse "Máy chưa có Maven. Cài gói maven (Debian: apt-get install maven) rồi chạy lại."
    complete="$NTM_HOME/target/complete-$(printf '%s ' "$@" | cat - "$NTM_HOME/pom.xml" | sha256sum | cut -c1-16)"
    if [ -f "$complete" ] && maven -o "$@"; then
        return 0
    fi
    if [ -f "$complete" ] && ! grep -q "offline mode" "$log"; then
        return 1
    fi
    maven "$@" || return 1
    touch "$complete"
}

maven() {
    (cd "$NTM_HOME" && mvn -B "$@" 2>&1 </dev/null) | tee "$log" | progress
}

# One line per step and per hundred downloads instead of Maven's thousands.
progress() {
    awk '
        /Downloaded from/ { if (++loaded % 100 == 0) { printf "  đã tải %d tệp\n", loaded; fflush() } }
        /^\[INFO\] --- / { step = $3; sub(/^[^:]*-maven-plugin:[^:]*:/, "", step); printf "  %s\n", step; fflush() }
        /^\[ERROR\]/ && ++errors <= 20 { print; fflush() }
    ' >&2
}
