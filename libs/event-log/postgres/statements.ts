import { readFileSync } from 'node:fs';

const read = (name: string): string => readFileSync(new URL(`./sql/${name}.sql`, import.meta.url), 'utf8');

/** Every statement of the adapter, one file each under `sql/`. */
export const statements = {
  check: read('check'),
  createTopic: read('create-topic'),
  giveBack: read('give-back'),
  joinGroup: read('join-group'),
  openSession: read('open-session'),
  leave: read('leave'),
  listen: read('listen'),
  members: read('members'),
  publish: read('publish'),
  read: read('read'),
  survey: read('survey'),
  take: read('take'),
  topics: read('topics'),
  watermarks: read('watermarks'),
};
