create schema indicators;

-- Each stored value is its definition's query of the facts as of now.
create table indicators.values (
  code text not null,
  pair text not null,
  period text not null,
  dimensions jsonb not null,
  value numeric,
  unit text not null,
  reason text,
  expected integer not null,
  present integer not null,
  fresh_at timestamptz,
  simulated boolean not null,
  definition_version integer not null,
  computed_at timestamptz not null default clock_timestamp(),
  primary key (pair, code, period, dimensions),
  check ((value is null) = (reason is not null))
);

-- The month, quarter and year that hold a day.
create function indicators.periods_of(day date) returns setof text language sql immutable as $$
  select to_char(day, form) from unnest(array['YYYY-MM', 'YYYY-"Q"Q', 'YYYY']) form
$$;

-- Every month, quarter and year that has a day between the two, each with its last day.
create function indicators.calendar(first_day date, last_day date)
  returns table (period text, ends date) language sql immutable as $$
  select to_char(month, 'YYYY-MM'), (month + interval '1 month') :: date - 1
    from generate_series(date_trunc('month', first_day :: timestamp), last_day, interval '1 month') month
  union all
  select to_char(quarter, 'YYYY-"Q"Q'), (quarter + interval '3 months') :: date - 1
    from generate_series(date_trunc('quarter', first_day :: timestamp), last_day, interval '3 months') quarter
  union all
  select to_char(year, 'YYYY'), (year + interval '1 year') :: date - 1
    from generate_series(date_trunc('year', first_day :: timestamp), last_day, interval '1 year') year
$$;

-- The same period a year earlier.
create function indicators.year_before(period text) returns text language sql immutable as $$
  select (left(period, 4) :: integer - 1) :: text || substr(period, 5)
$$;

create function indicators.last_day(period text) returns date language sql immutable as $$
  select case
    when length(period) = 4 then make_date(period :: integer, 12, 31)
    when period like '%Q%' then (make_date(left(period, 4) :: integer, 3 * right(period, 1) :: integer, 1) + interval '1 month') :: date - 1
    else (to_date(period, 'YYYY-MM') + interval '1 month') :: date - 1
  end
$$;
