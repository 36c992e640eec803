# Runs every test, the browser's included, and ends with one closing count.

run_tests() {
    local log="$NTM_HOME/target/test.log" code=0
    find_jdk
    unset NTM_DB_URL NTM_DB_USER NTM_DB_PASSWORD NTM_DB_OWNER_USER NTM_DB_OWNER_PASSWORD NTM_PRODUCT
    ensure_browser
    mkdir -p "$NTM_HOME/target"
    rm -rf "$NTM_HOME"/target/surefire-reports "$NTM_HOME"/target/failsafe-reports
    run_maven "$log" -Dmaven.test.failure.ignore=true verify || code=$?
    close_with_count "$code" "$log"
}

has_browser() {
    command -v chromedriver >/dev/null && { command -v chromium || command -v chromium-browser || command -v google-chrome; } >/dev/null
}

# Chromium and its driver from the system's packages, where we may install them.
ensure_browser() {
    has_browser && return
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! sudo -n true 2>/dev/null; then
            echo "Không có quyền cài Chromium: các kiểm thử trên trình duyệt sẽ được bỏ qua. Nhờ quản trị cài gói chromium và chromium-driver." >&2
            return
        fi
        as_root=(sudo -n)
    fi
    echo "Đang cài Chromium cho kiểm thử trên trình duyệt…" >&2
    install_browser >"$(mktemp -t ntm-chromium.XXXXXX)" 2>&1 </dev/null || true
    has_browser || echo "Chưa cài được Chromium từ gói của hệ thống: các kiểm thử trên trình duyệt sẽ được bỏ qua." >&2
}

install_browser() {
    command -v apt-get >/dev/null || return 1
    local apt=(${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get -y -o DPkg::Lock::Timeout=120)
    "${apt[@]}" update
    "${apt[@]}" install --no-install-recommends chromium chromium-driver
}

# $1: Maven's exit code. A build that broke outside the tests counts as one failure.
close_with_count() {
    local total failed skipped
    read -r total failed skipped < <(sum_reports)
    if [ "$1" -ne 0 ] && [ "$failed" -eq 0 ]; then
        echo "Bản dựng dừng trước khi xong kiểm thử. Chi tiết ở $2." >&2
        failed=1
        total=$((total + 1))
    fi
    grep -h '^\[ERROR\] .*\(FAILURE\|ERROR\)!' "$2" | sort -u >&2 || true
    echo "$((total - failed - skipped)) passed, $failed failed, $skipped skipped"
    [ "$failed" -eq 0 ]
}

# Tests, failures and errors together, skipped: over all reports of surefire and failsafe.
sum_reports() {
    find "$NTM_HOME"/target/surefire-reports "$NTM_HOME"/target/failsafe-reports -name 'TEST-*.xml' -exec grep -ho '<testsuite [^>]*>' {} + 2>/dev/null |
        awk '
            function count(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3) + 0 : 0 }
            { total += count("tests"); failed += count("failures") + count("errors"); skipped += count("skipped") }
            END { print total + 0, failed + 0, skipped + 0 }'
}
