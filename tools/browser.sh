#!/bin/sh
# Install Chromium for the browser tests where that can be done without asking: on Debian, as root.
set -eu
if command -v chromium >/dev/null 2>&1; then exit 0; fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo 'Installing Chromium for the browser tests'
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq && apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends chromium fonts-liberation >/dev/null && exit 0
fi
echo 'Chromium is not installed, so tests that need a browser are skipped. On Debian: apt-get install chromium fonts-liberation'
