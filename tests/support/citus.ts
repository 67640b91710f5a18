/** Databases on a Citus cluster: one of the same name on every node, in which the facts are spread. */
import { readFileSync } from 'node:fs';
import { createDataSource, migrate } from '#persistence/database.js';
import { askOnce } from './ask-once.js';

const distribute = readFileSync(new URL('../../docker/postgres/distribute.sql', import.meta.url), 'utf8');
/** Fewer than a cluster has: each is a table for each part of a table. */
const shards = 4;
/** Copied for each database, as to spread the tables takes seconds. */
const template = 'entente_test_template';

/** Makes the database of which the others are copies; `url`: of the coordinator, as a superuser. */
export async function prepareCitus(url: string): Promise<void> {
  await dropOnCitus(url, template);
  const nodes = await nodesOf(url);
  for (const node of nodes) {
    await run(node, `create database ${template}`);
    await run(inDatabase(node, template), 'create extension citus');
  }
  const coordinator = inDatabase(url, template);
  const add = nodes.map((node) => {
    const { hostname, port } = new URL(node);
    return `select ${node === url ? 'citus_set_coordinator_host' : 'citus_add_node'}('${hostname}', ${port || 5432})`;
  });
  await run(coordinator, ...add.reverse(), `alter database ${template} set citus.shard_count = ${shards}`);
  const source = await createDataSource({ url: coordinator, applicationName: 'test' }).initialize();
  await migrate(source);
  await source.destroy();
  await run(coordinator, 'begin', distribute, 'commit');
}

/** A copy of it, of another name. */
export async function createOnCitus(url: string, name: string): Promise<void> {
  const leave = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${template}'`;
  for (const node of await nodesOf(url)) await runUnused(node, leave, `create database ${name} template ${template}`);
  await run(url, `alter database ${name} set citus.shard_count = ${shards}`);
}

export async function dropOnCitus(url: string, name: string): Promise<void> {
  for (const node of (await nodesOf(url)).reverse())
    await runUnused(node, `drop database if exists ${name} with (force)`);
}

/** Needs that nobody uses a database, which Citus looks after again and again. */
async function runUnused(url: string, ...statements: readonly string[]): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await run(url, ...statements);
      return;
    } catch (error) {
      // SQLSTATE of one that is in use.
      if ((error as { code?: string }).code !== '55006' || tries === 10) throw error;
    }
  }
}

/** URLs of all nodes, the coordinator's last. */
export async function nodesOf(url: string): Promise<string[]> {
  const rows = await run<{ nodename: string; nodeport: number }>(
    url,
    `select nodename, nodeport from pg_dist_node where groupid > 0 order by 2, 1`,
  );
  if (rows.length === 0) throw new Error(`${url} has no workers: CITUS_URL names the coordinator`);
  const workers = rows.map(({ nodename, nodeport }) =>
    Object.assign(new URL(url), { hostname: nodename, port: String(nodeport) }),
  );
  return [...workers.map(({ href }) => href), url];
}

/** Makes a place for what was over before the first month that is there, which elsewhere lies beside the months. */
export async function makePast(url: string): Promise<void> {
  if (!process.env.CITUS_URL) return;
  await askOnce(
    url,
    'set citus.multi_shard_modify_mode = sequential',
    `do $$
     declare
       past record;
       before text;
     begin
       for past in
         select whole, min(month) || ' 00:00:00+00' as ends, min(part) filter (where month is null) as others
           from storage.kept_months where whole :: regclass in (select logicalrelid from pg_dist_partition) group by whole
       loop
         before := replace(past.others, '_others', '_1970_01');
         execute format('create table %s (like %s including defaults including indexes)', before, past.others);
         execute format('alter table %s attach partition %s for values from (''1970-01-01'') to (%L)', past.whole, before, past.ends);
       end loop;
     end $$`,
  );
}

/** URLs of a database on each server that has rows of it. */
export const serversOf = async (url: string) => (process.env.CITUS_URL ? nodesOf(url) : [url]);

/** What a worker would otherwise not list: the parts of tables that it has. Nothing elsewhere. */
export const showShards = 'set citus.override_table_visibility = off';

/** What they answer, of their parts of tables too. */
export async function askServers<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const servers = await serversOf(url);
  return (await Promise.all(servers.map((server) => askOnce<Row>(server, showShards, statement)))).flat();
}

export const inDatabase = (url: string, name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;

/** A database is made on each node by itself. */
const run = <Row extends object>(url: string, ...statements: readonly string[]) =>
  askOnce<Row>(url, 'set citus.enable_create_database_propagation = off', ...statements);
