-- Percentiles by the names they go by. The longest of n times stands for the percentile 1 - 1 / (2n) (Hazen's plotting
-- position): `least` is how many it takes for the percentile not to lie beyond the longest.
select * from (values ('p50', 1, 0.5, 1), ('p90', 2, 0.9, 5), ('p95', 3, 0.95, 10)) known (statistic, nth, share, least)
