import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Where `vite` alone (`npm run dashboard`) finds the interface: a gateway that runs beside it. */
const gateway = 'http://127.0.0.1:3000';

const outDir = fileURLToPath(new URL('../../dist/apps/dashboard', import.meta.url));

/** What the gateway sends to browsers that take it: each text once packed, not at each request. */
const packed: Plugin = {
  name: 'packed',
  closeBundle() {
    for (const file of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(js|css|svg|html|json)$/.test(file)) continue;
      const content = readFileSync(join(outDir, file));
      writeFileSync(join(outDir, `${file}.br`), brotliCompressSync(content));
      writeFileSync(join(outDir, `${file}.gz`), gzipSync(content, { level: 9 }));
    }
  },
};

export default defineConfig({
  plugins: [packed],
  root: fileURLToPath(new URL('.', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2023',
    // What is inlined as data: URL would need leave of the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/v1': gateway } },
});
