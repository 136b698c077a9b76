#!/bin/bash
# Is the broker ready? The image has no HTTP client, so bash asks.
set -euo pipefail

exec 3<>/dev/tcp/127.0.0.1/9600
printf 'GET /actuator/health/readiness HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n' >&3
read -r _ status _ <&3
[ "$status" = 200 ]
