/** The Dockerfile, by hadolint. */
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { describeWith, pythonProgram } from '../support/outside-tools.js';

const path = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

await describeWith(
  pythonProgram('hadolint', path('tests/docker/hadolint-requirements.txt')),
  'hadolint',
  (hadolint) => {
    const check = (file: string) => hadolint('--no-color', '--failure-threshold', 'style', file);

    test('finds nothing in the Dockerfile', async () => {
      expect(await check(path('docker/Dockerfile'))).toEqual({ code: 0, stdout: '', stderr: '' });
    });

    test('is heard where it finds something', async () => {
      const { code, stdout } = await check(path('tests/docker/untidy.Dockerfile'));
      expect([code, stdout]).toEqual([1, expect.stringContaining('DL3007')]);
    });
  },
);
