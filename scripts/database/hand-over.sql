-- Gives everything in this database that another role made to the role that `SET grid.owner` names; changes nothing
-- when that is so already. To be run by an administrator of the server.
DO $$
DECLARE
  owner regrole := current_setting('grid.owner')::regrole;
  statement text;
BEGIN
  FOR statement IN
    SELECT format('ALTER DATABASE %I OWNER TO %s', datname, owner) FROM pg_database
    WHERE datname = current_database() AND datdba <> owner
    UNION ALL
    SELECT format('ALTER SCHEMA %I OWNER TO %s', nspname, owner) FROM pg_namespace
    WHERE nspname !~ '^(pg_|information_schema$|public$)' AND nspowner <> owner
    UNION ALL
    SELECT format('ALTER TABLE %s OWNER TO %s', oid::regclass, owner) FROM pg_class
    WHERE relnamespace::regnamespace::text !~ '^(pg_|information_schema$)'
      AND relkind IN ('r', 'p', 'v', 'm', 'S') AND relowner <> owner
      -- The sequence of a column goes with its table.
      AND NOT (relkind = 'S' AND EXISTS (SELECT FROM pg_depend WHERE objid = pg_class.oid AND deptype IN ('a', 'i')))
    UNION ALL
    SELECT format('ALTER ROUTINE %s OWNER TO %s', oid::regprocedure, owner) FROM pg_proc
    WHERE pronamespace::regnamespace::text !~ '^(pg_|information_schema$)' AND proowner <> owner
  LOOP
    EXECUTE statement;
  END LOOP;
END
$$;
