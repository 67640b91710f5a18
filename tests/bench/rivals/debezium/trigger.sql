-- An upsert that finds its key there is an update: what this trigger sees was really inserted.
create function fold_declarations() returns trigger language plpgsql as $$
begin
  insert into flows as f
  select owner, partner, flow, to_char(accepted_on, 'YYYY-MM'), left(commodity, 6), currency, valuation,
         count(*), sum(value), sum(net_mass)
    from inserted
   group by 1, 2, 3, 4, 5, 6, 7
   order by 1, 2, 3, 4, 5, 6, 7
  on conflict (owner, partner, flow, period, commodity, currency, valuation) do update
     set declarations = f.declarations + excluded.declarations,
         value = f.value + excluded.value,
         net_mass = f.net_mass + excluded.net_mass;
  return null;
end $$;

create trigger fold after insert on facts
  referencing new table as inserted for each statement execute function fold_declarations();
