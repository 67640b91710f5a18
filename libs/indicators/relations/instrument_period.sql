-- One row a period since the first action on an instrument of a pair, with its last day so far. Needs instrument_action.
select pair, period, least(ends, today) as until
  from (select pair, min(date) as first_day from instrument_action group by pair) known
 cross join clock
 cross join lateral indicators.calendar(first_day, today) as calendar (period, ends)
