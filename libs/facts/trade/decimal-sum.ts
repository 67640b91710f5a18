import type { Amount } from '#contracts/types.js';

/** An exact sum of amounts, with as many decimals as the finest of them has. */
export class DecimalSum {
  private decimals = 0;
  /** The sum without its point. */
  private units = 0n;

  add(amount: Amount, times: 1 | -1): void {
    const text = plain(amount);
    const decimals = decimalsOf(text);
    if (decimals > this.decimals) {
      this.units *= 10n ** BigInt(decimals - this.decimals);
      this.decimals = decimals;
    }
    const units = unitsOf(text, this.decimals);
    this.units += times === 1 ? units : -units;
  }

  toString(): string {
    if (this.decimals === 0) return String(this.units);
    const sign = this.units < 0n ? '-' : '';
    const digits = String(this.units)
      .replace('-', '')
      .padStart(this.decimals + 1, '0');
    return `${sign}${digits.slice(0, -this.decimals)}.${digits.slice(-this.decimals)}`;
  }
}

/** Below it, a decimal text times a power of ten is off by less than a half as a double: rounded, it is exact. */
const exactBelow = 1e15;

function unitsOf(text: string, decimals: number): bigint {
  const near = Number(text) * 10 ** decimals;
  if (near < exactBelow) return BigInt(Math.round(near));
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(decimals, '0'));
}

function decimalsOf(text: string): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/** A JSON number may be as small as to be written with an exponent. */
function plain(amount: Amount): string {
  if (typeof amount === 'string') return amount;
  const text = String(amount);
  const [digits = '', exponent] = text.split('e-');
  if (exponent === undefined) return text;
  return `0.${'0'.repeat(Number(exponent) - 1)}${digits.replace('.', '')}`;
}
