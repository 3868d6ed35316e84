-- What the operator makes on PostgreSQL before the first start, as a superuser; the tests run this very file.
--
--   psql -v owner=… -v care=… -v tally=… -v door=… -v released=… -v timers=… -f docs/postgresql.sql
--
-- The values are the passwords of the roles. Tables and grants are made by the programme at each start. To keep
-- "released" on a server of its own, run the lines about "owner", "door" and "released" there.

CREATE ROLE owner LOGIN PASSWORD :'owner';
CREATE ROLE care LOGIN PASSWORD :'care';
CREATE ROLE tally LOGIN PASSWORD :'tally';
CREATE ROLE door LOGIN PASSWORD :'door';
CREATE ROLE released LOGIN PASSWORD :'released';
CREATE ROLE timers LOGIN PASSWORD :'timers';

CREATE DATABASE care OWNER owner;
CREATE DATABASE released OWNER owner;
CREATE DATABASE timers OWNER timers;
REVOKE ALL ON DATABASE care, released, timers FROM PUBLIC;
GRANT CONNECT ON DATABASE care TO care, tally;
GRANT CONNECT ON DATABASE released TO door, released;

\connect care
ALTER SCHEMA public OWNER TO owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;

\connect released
ALTER SCHEMA public OWNER TO owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;

\connect timers
ALTER SCHEMA public OWNER TO timers;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
