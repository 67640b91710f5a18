/** The alert rules, by Prometheus' own tool. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { describeWith, installedTool } from '../support/outside-tools.js';

const path = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const read = (file: string) => readFileSync(path(file), 'utf8');

const rules: { alert: string; expr: string }[] = parse(read('docker/observe/alerts.yaml')).groups[0].rules;
const alerts = rules.map(({ alert }) => alert);

test('each alert is tried, and the runbook says what to do about it', () => {
  const tried = parse(read('tests/docker/alerts.test.yaml')).tests.flatMap((one: { alert_rule_test: object[] }) =>
    one.alert_rule_test.flatMap((asked) => ('exp_alerts' in asked && 'alertname' in asked ? [asked.alertname] : [])),
  );
  expect([...new Set(tried)].sort()).toEqual([...alerts].sort());
  const sections = [...read('docs/runbook.md').matchAll(/^### (\w+)$/gm)].map(([, name]) => name);
  expect(sections).toEqual(alerts);
});

test('the dashboard and the alerts ask for metrics that are told of in docs/operate.md', () => {
  const { panels } = JSON.parse(read('docker/observe/grafana/entente.json'));
  const asked = [...rules, ...panels.flatMap(({ targets }: { targets: { expr: string }[] }) => targets)];
  const ours = asked.flatMap(({ expr }) => expr.match(/\b(?:entente|http)_\w+/g) ?? []);
  expect(ours.length).toBeGreaterThan(10);
  const told = read('docs/operate.md');
  for (const metric of ours) expect(told).toContain(`\`${metric.replace(/_(?:bucket|count|sum)$/, '')}\``);
});

await describeWith(installedTool('promtool'), 'promtool', (promtool) => {
  test('the rules can be read, and each tells when it should, and only then', async () => {
    const { code, stdout, stderr } = await promtool('test', 'rules', path('tests/docker/alerts.test.yaml'));
    expect(code === 0 ? '' : stdout + stderr).toBe('');
  });

  test('the settings of Prometheus can be read', async () => {
    const config = path('docker/observe/prometheus.yaml');
    const { code, stdout, stderr } = await promtool('check', 'config', '--syntax-only', config);
    expect(code === 0 ? '' : stdout + stderr).toBe('');
  });
});
