/** UN International Merchandise Trade Statistics: import, export, re-export, re-import. */
export const flows = ['M', 'X', 'RX', 'RM'] as const;
export type Flow = (typeof flows)[number];

/** What a value holds: cost, insurance, freight; free on board; or the source does not say. */
export const valuations = ['CIF', 'FOB', 'unknown'] as const;

/**
 * SDMX CL_OBS_STATUS: A normal, B break, E estimated, F forecast, I imputed, P provisional, U low reliability;
 * the rest say why there is no value: M missing, L missing but it exists, O missing without a reason, Q suppressed.
 */
export const observationStatuses = ['A', 'B', 'E', 'F', 'I', 'P', 'U', 'M', 'L', 'O', 'Q'] as const;
export const statusesWithoutValue: readonly string[] = ['M', 'L', 'O', 'Q'];

/** SDMX CL_CONF_STATUS: F free, N not for publication, C confidential, D secondary confidentiality, S and A suppressed. */
export const confidentialityStatuses = ['F', 'N', 'C', 'D', 'S', 'A'] as const;
