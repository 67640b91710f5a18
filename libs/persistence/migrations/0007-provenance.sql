-- By which an event is known to be its owner's word: the keys that owners published, and what was signed with them.
create table stream.owner_keys (
  owner text collate "C" not null,
  kid text collate "C" not null,
  algorithm text not null check (algorithm in ('EdDSA', 'RS256')),
  jwk jsonb not null,
  -- RFC 7638
  thumbprint text not null,
  published_at timestamptz not null default clock_timestamp(),
  -- By the log's time: what came before it stays the owner's word.
  revoked_at timestamptz,
  primary key (owner, kid),
  -- A key that was revoked does not come back under another name.
  unique (owner, thumbprint)
);

-- Owners of whom events are taken that are signed, and no others, from when the log took them.
create table stream.owners_who_sign (
  owner text collate "C" primary key,
  required_since timestamptz not null default clock_timestamp()
);

-- By what names an event for ever, as its version of a fact is: of a topic that was made anew, another one may stand at the same
-- offset.
create table stream.signatures (
  owner text collate "C" not null,
  stream text collate "C" not null,
  event_id text collate "C" not null,
  event_source text collate "C" not null,
  kid text collate "C" not null,
  primary key (owner, stream, event_id, event_source)
);

-- Who signed an event, as it is shown.
create view stream.signers as
select owner, stream, event_id, event_source,
       jsonb_build_object('owner', owner, 'kid', kid, 'algorithm', algorithm, 'thumbprint', thumbprint,
                          'revokedAt', to_char(revoked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) as signed_by
  from stream.signatures
  join stream.owner_keys using (owner, kid);
