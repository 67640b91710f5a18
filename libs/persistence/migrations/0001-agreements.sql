-- Facts of agreements: one row a version that was ever accepted, current while superseded_at is null.
create schema agreements;

create table agreements.action_versions (
  like version including all,
  reporter text not null,
  instrument text not null,
  title jsonb not null,
  parties text[] not null,
  action text not null,
  sequence integer not null,
  date date not null,
  domain text not null,
  theme text,
  place text,
  note jsonb,
  evidence jsonb
);

create table agreements.commitment_versions (
  like version including all,
  reporter text not null,
  record text not null,
  roadmap text,
  items jsonb,
  place text,
  commitment text,
  title jsonb not null,
  parties text[] not null,
  action text,
  sequence integer,
  date date not null,
  due date,
  domain text,
  theme text,
  note jsonb,
  figures jsonb,
  evidence jsonb
);

create table agreements.meeting_versions (
  like version including all,
  reporter text not null,
  meeting text not null,
  title jsonb not null,
  kind text not null,
  status text not null,
  date date not null,
  end_date date,
  place text,
  parties text[] not null,
  domain text not null,
  theme text,
  participants text[],
  outcomes jsonb,
  evidence jsonb
);
