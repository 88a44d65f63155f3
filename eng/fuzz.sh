#!/usr/bin/env bash
# Fuzzes all readers for N seconds in all: eng/fuzz.sh [N] [--jobs N] [--targets text,html] [--seed N] [--keep] ...
# Inputs that end badly are left in artifacts/fuzz/crashes and shown; then the exit status is 1.
set -e -u -o pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
seconds=${1:-30}
[ $# -eq 0 ] || shift
dotnet build tests/GovInfoReport.Fuzz -c Release -v quiet
exec dotnet run -c Release --no-build --project tests/GovInfoReport.Fuzz -- --seconds "$seconds" "$@"
