-- One row for every person on the roster, from the import on, so that its existence says nothing. Which person is known
-- to the holder of the server's key alone: the lookup is a keyed hash, the reference is encrypted.
create table client_links (
  id uuid not null primary key,
  lookup bytea not null unique,
  sealed_ref bytea not null,
  secret_hash varchar(200),
  recovery_hash varchar(200),
  failures integer not null,
  blocked_until timestamp(6) with time zone
);

-- Which published node a reference is counted in. References of one person share counted_as, and count once.
create table client_nodes (
  client_ref uuid not null,
  period varchar(12) not null,
  node uuid not null,
  counted_as uuid not null,
  primary key (client_ref, period)
);
create index client_nodes_period on client_nodes (period, node);

create table consents (
  id uuid not null primary key,
  client_ref uuid not null,
  purpose varchar(20) not null,
  act varchar(10) not null,
  version integer not null,
  language varchar(2) not null,
  text_hash varchar(64) not null,
  made_at timestamp(6) with time zone not null
);
create index consents_client on consents (client_ref, purpose, made_at);

-- What the inbox tells a client: a key and where it leads, never a text.
create table client_notices (
  id uuid not null primary key,
  client_ref uuid not null,
  message_key varchar(100) not null,
  view_name varchar(100) not null,
  made_at timestamp(6) with time zone not null
);
create index client_notices_client on client_notices (client_ref, made_at);
