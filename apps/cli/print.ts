/** A line of a command's answer. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A command's answer for scripts. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}
