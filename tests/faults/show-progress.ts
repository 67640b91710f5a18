import { SingleBar } from 'cli-progress';
import type { Watch } from './run-scenario.js';

export interface Progress extends Watch {
  end(): void;
}

/** Of one scenario, on stderr: a bar in a terminal, a line a round elsewhere. stdout is for the outcome. */
export function showProgress(name: string, rounds: number): Progress {
  return process.stderr.isTTY ? bar(name, rounds) : lines(name, rounds);
}

function bar(name: string, rounds: number): Progress {
  const bar = new SingleBar({
    stream: process.stderr,
    format: `${name.padEnd(20)} [{bar}] {value}/{total}  {duration_formatted}  {doing}`,
    barCompleteChar: '#',
    barIncompleteChar: '.',
    barsize: 20,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(rounds, 0, { doing: '' });
  // The time goes on while a round lasts.
  const ticking = setInterval(() => bar.updateETA(), 1_000);
  return {
    round: (n, doing) => bar.update(n - 1, { doing }),
    tell: (doing) => bar.update({ doing }),
    end() {
      clearInterval(ticking);
      bar.stop();
    },
  };
}

function lines(name: string, rounds: number): Progress {
  const begun = Date.now();
  const write = (text: string) =>
    process.stderr.write(`${name} ${String(Math.round((Date.now() - begun) / 1_000)).padStart(3)} s  ${text}\n`);
  return {
    round: (n, doing) => write(`${n}/${rounds} ${doing}`),
    tell: write,
    end: () => undefined,
  };
}
