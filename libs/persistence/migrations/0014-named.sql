-- Versions by their names, as references have them (0012-spread.sql has the others).
do $$
declare
  shown text;
begin
  foreach shown in array array[
    'trade.declaration_versions', 'trade.shown_flow_versions', 'logistics.movement_versions', 'logistics.service_versions',
    'logistics.stock_versions', 'logistics.score_versions', 'agreements.action_versions',
    'agreements.commitment_versions', 'agreements.meeting_versions'
  ] loop
    execute format(
      'create function facts.%I(owners text[], ids bigint[]) returns setof %s language sql stable as %L',
      split_part(shown, '.', 2) || '_named', shown,
      format('select * from %s where (owner, version_id) in (select * from unnest(owners, ids))', shown));
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
