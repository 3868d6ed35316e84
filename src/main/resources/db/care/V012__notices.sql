-- One line in a person's inbox: which sentence, and the page it is about; never a text, never anything of care.
create table notices (
  id uuid not null primary key,
  person_id uuid not null,
  words varchar(80) not null,
  about varchar(60) not null,
  told_at timestamp(6) with time zone not null,
  seen_at timestamp(6) with time zone
);
create index notices_person on notices (person_id, told_at);

-- How somebody reads. Empty: as the device says.
create table preferences (
  person_id uuid not null primary key,
  language varchar(2) not null,
  theme varchar(5) not null
);
