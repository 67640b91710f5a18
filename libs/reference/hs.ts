/** Harmonized System: chapters 01 to 97, and 98 and 99, which countries use for special transactions; 77 is reserved and never used. Codes have 2, 4 or 6 digits, national ones more. */
export function isHsCode(code: string): boolean {
  if (!/^\d{2}(\d{2}){0,4}$/.test(code)) return false;
  const chapter = Number(code.slice(0, 2));
  return chapter >= 1 && chapter <= 99 && chapter !== 77;
}
