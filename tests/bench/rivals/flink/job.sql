-- Statements end with a semicolon at the end of a line that a blank line follows; ${...} is filled in by flink.ts.

CREATE TABLE events (
  `source` STRING,
  id STRING,
  data ROW<
    reporter STRING, declaration STRING, item INT, flow STRING, partner STRING, acceptedOn STRING, commodity STRING,
    `value` DECIMAL(18, 2), currency STRING, valuation STRING, netMass DECIMAL(18, 3), `procedure` STRING>,
  arrival AS PROCTIME()
) WITH (
  'connector' = 'kafka',
  'properties.bootstrap.servers' = '${broker}',
  'properties.group.id' = 'rival-flink',
  'topic' = '${topic}',
  'scan.startup.mode' = 'earliest-offset',
  'scan.bounded.mode' = 'latest-offset',
  'format' = 'json'
);

-- An event that was sent again is dropped: of each source and id the first one to arrive counts.
CREATE VIEW declarations AS
SELECT
  `source`, id, data.reporter AS owner, data.declaration AS declaration, data.item AS item, data.flow AS flow,
  data.partner AS partner, data.acceptedOn AS accepted_on, data.commodity AS commodity, data.`value` AS `value`,
  data.currency AS currency, data.valuation AS valuation, data.netMass AS net_mass, data.`procedure` AS `procedure`
FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY `source`, id ORDER BY arrival) AS nth FROM events)
WHERE nth = 1;

CREATE TABLE facts (
  `source` STRING, id STRING, owner STRING, declaration STRING, item INT, flow STRING, partner STRING, accepted_on DATE,
  commodity STRING, `value` DECIMAL(18, 2), currency STRING, valuation STRING, net_mass DECIMAL(18, 3),
  `procedure` STRING,
  PRIMARY KEY (`source`, id) NOT ENFORCED
) WITH (${postgres}, 'table-name' = 'facts');

CREATE TABLE flows (
  owner STRING, partner STRING, flow STRING, `period` STRING, commodity STRING, currency STRING, valuation STRING,
  declarations BIGINT, `value` DECIMAL(38, 2), net_mass DECIMAL(38, 3),
  PRIMARY KEY (owner, partner, flow, `period`, commodity, currency, valuation) NOT ENFORCED
) WITH (${postgres}, 'table-name' = 'flows');

EXECUTE STATEMENT SET BEGIN
INSERT INTO facts
SELECT
  `source`, id, owner, declaration, item, flow, partner, CAST(accepted_on AS DATE), commodity, `value`, currency,
  valuation, net_mass, `procedure`
FROM declarations;
INSERT INTO flows
SELECT owner, partner, flow, `period`, hs6, currency, valuation, COUNT(*), SUM(`value`), SUM(net_mass)
FROM (SELECT *, SUBSTRING(accepted_on, 1, 7) AS `period`, SUBSTRING(commodity, 1, 6) AS hs6 FROM declarations)
GROUP BY owner, partner, flow, `period`, hs6, currency, valuation;
END;
