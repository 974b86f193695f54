#!/bin/sh
# Install what tests need beyond Python and Node, where that can be done without asking: on Debian, as root.
set -eu
wanted=''
command -v chromium >/dev/null 2>&1 || wanted="$wanted chromium fonts-liberation"
command -v sqlite3 >/dev/null 2>&1 || wanted="$wanted sqlite3"
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || wanted="$wanted postgresql"
command -v java >/dev/null 2>&1 || wanted="$wanted default-jre-headless"
[ -n "$wanted" ] || exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing for the tests:$wanted"
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086
    apt-get update -qq && apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends $wanted >/dev/null && exit 0
fi
echo "Not installed, so tests that need it are skipped:$wanted. On Debian: apt-get install$wanted"
