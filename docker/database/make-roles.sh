#!/bin/bash
# Makes the login of each part and gives everything in the database to the role `grid_setup`. Runs at each start, so
# that changed passwords reach the server; PGHOST, PGUSER, PGPASSWORD and PGDATABASE are the administrator's.
set -euo pipefail

for part in setup api worker projection exporter; do
  variable="DATABASE_PASSWORD_${part^^}"
  psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --set role="grid_$part" --set password="${!variable}" <<'SQL'
SELECT format('CREATE ROLE %I LOGIN', :'role') WHERE to_regrole(:'role') IS NULL \gexec
SELECT set_config('log_statement', 'none', false) \g /dev/null
ALTER ROLE :"role" PASSWORD :'password';
SQL
done

psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 \
  --command "SET grid.owner = 'grid_setup'" --file /roles/hand-over.sql \
  --command "REVOKE ALL ON DATABASE \"$PGDATABASE\" FROM PUBLIC"
