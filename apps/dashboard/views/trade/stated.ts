import type { RoadmapItem } from '../../api/interface.js';

/** What is stated about trade, as far as the page has words for it. */
const measures = ['turnover', 'growth', 'export-potential'] as const;
export type Measure = (typeof measures)[number];

/** A figure that somebody stated. */
interface Figure {
  readonly measure: Measure;
  readonly amount: number;
  /** Currency, or %. */
  readonly unit: string;
  readonly period: string | undefined;
}

/** Figures of one statement: who made it, where it can be read, and the roadmap item that carries it. */
export interface Statement {
  readonly item: number;
  readonly statedBy: string;
  readonly evidence: { readonly title?: string; readonly url?: string } | undefined;
  readonly figures: readonly Figure[];
}

/** The figures about trade that items of a roadmap carry, by statement: they were said, not measured. */
export function statedOf(items: readonly RoadmapItem[]): Statement[] {
  const statements = new Map<string, Statement>();
  for (const { item, figures } of items) {
    for (const { measure, value, unit, period, statedBy, evidence } of figures) {
      const known = measures.find((name) => name === measure);
      if (known === undefined) continue;
      const key = JSON.stringify([item, statedBy, evidence]);
      const figure = { measure: known, amount: Number(value), unit, period: period ?? undefined };
      const before = statements.get(key)?.figures ?? [];
      // The interface leaves open what evidence consists of.
      const seen = (evidence as Statement['evidence'] | null) ?? undefined;
      statements.set(key, { item, statedBy, evidence: seen, figures: [...before, figure] });
    }
  }
  return [...statements.values()];
}
