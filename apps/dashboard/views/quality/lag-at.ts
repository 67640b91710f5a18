import { moment } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';

/** The title of a column of what waits, with when it was counted: a moment later it is another. */
export const lagAt = (title: string, asOf: string): string => `${title}, ${t().figure.knownAt(moment(asOf))}`;
