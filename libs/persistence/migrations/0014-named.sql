-- Versions by their names, as references have them: of each relation of which 0012-spread.sql has what holds now.
do $$
declare
  read record;
begin
  for read in
    select prorettype :: regtype as shown, regexp_replace(proname, '_now$', '_named') as name
      from pg_proc
     where pronamespace = 'facts' :: regnamespace and proname ~ '_now$' and proname !~ '^withheld_'
  loop
    execute format(
      'create function facts.%I(owners text[], ids bigint[]) returns setof %s language sql stable as %L',
      read.name, read.shown, format('select * from %s where (owner, version_id) in (select * from unnest(owners, ids))', read.shown));
  end loop;
end $$;

-- A flow is of one pair, which its index has.
create or replace function facts.shown_flow_versions_now(of_pairs text[]) returns setof trade.shown_flow_versions language sql stable as $$
  select * from trade.shown_flow_versions where superseded_at is null and (of_pairs is null or pairs[1] = any (of_pairs))
$$;
create or replace function facts.shown_flow_versions_then(of_pairs text[], moment timestamptz)
  returns setof trade.shown_flow_versions language sql stable as $$
  select * from trade.shown_flow_versions
   where recorded_at <= moment and (superseded_at is null or superseded_at > moment) and (of_pairs is null or pairs[1] = any (of_pairs))
$$;
