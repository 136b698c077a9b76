#!/bin/bash
# Starts the broker and tells the exporter the generation of its data. The generation is written once, beside the data
# that it names, so both are kept, moved and deleted together.
set -euo pipefail

file="${ZB_HOME}/data/generation"
if [ ! -s "$file" ]; then
  cat /proc/sys/kernel/random/uuid >"$file.new"
  mv "$file.new" "$file"
fi

ZEEBE_BROKER_EXPORTERS_RECORDS_ARGS_GENERATION="$(<"$file")"
export ZEEBE_BROKER_EXPORTERS_RECORDS_ARGS_GENERATION
exec /usr/local/bin/startup.sh
