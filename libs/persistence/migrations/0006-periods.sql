-- Periods (SDMX: 2016, 2016-Q1, 2016-05) are texts; from when to when they last cannot be told by comparing these.
create schema reference;
create function reference.first_month(period text) returns text language sql immutable parallel safe return
  case when length(period) = 4 then period || '-01'
       when period like '%Q%' then left(period, 5) || lpad((3 * right(period, 1) :: integer - 2) :: text, 2, '0')
       else period end;
create function reference.last_month(period text) returns text language sql immutable parallel safe return
  case when length(period) = 4 then period || '-12'
       when period like '%Q%' then left(period, 5) || lpad((3 * right(period, 1) :: integer) :: text, 2, '0')
       else period end;
grant usage on schema reference to entente_reader;
