import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'agreements.days_to_force_median',
  name: {
    en: 'Median days from signature to force',
    fr: 'Délai médian de la signature à l’entrée en vigueur',
  },
  description: {
    en: 'Days after first signature by which half of the instruments are in force, with the limits of its 95% interval. Those not yet in force at the end of the period (or today) count for as long as they have waited (right-censored), so that slow ones are not left out. Domain TOTAL: of all domains. Coverage: instruments whose signature is known, of all that are signed or in force.',
    fr: 'Nombre de jours après la première signature au bout duquel la moitié des instruments sont en vigueur, avec les bornes de son intervalle à 95 %. Ceux qui ne sont pas encore en vigueur à la fin de la période (ou aujourd’hui) comptent pour le temps déjà attendu (censure à droite) : les plus lents ne sont pas laissés de côté. Domaine TOTAL : tous les domaines. Couverture : instruments dont la signature est connue, parmi tous ceux qui sont signés ou en vigueur.',
  },
  unit: 'd',
  dimensions: ['domain', 'statistic'],
  formula: {
    en: 'median = least t with S(t) <= 1/2, S(t) = product over t_j <= t of (1 - d_j / n_j); lower and upper: the same of S(t)^exp(+-1.96 sqrt(V(t)) / |ln S(t)|), V(t) = sum over t_j <= t of d_j / (n_j (n_j - d_j))',
    fr: 'médiane = plus petit t tel que S(t) <= 1/2, S(t) = produit sur t_j <= t de (1 - d_j / n_j) ; borne inférieure et borne supérieure : de même avec S(t)^exp(+-1,96 sqrt(V(t)) / |ln S(t)|), V(t) = somme sur t_j <= t de d_j / (n_j (n_j - d_j))',
  },
  latex: String.raw`\begin{aligned} \hat t_{0.5} &= \min\{t : \hat S(t) \le \tfrac12\}, & \hat S(t) &= \prod_{t_j \le t}\left(1 - \frac{d_j}{n_j}\right) \\ \hat t_{\mathrm{lower}}, \hat t_{\mathrm{upper}} &= \min\left\{t : \hat S(t)^{\exp\left(\pm 1.96 \sqrt{\hat V(t)} / |\ln \hat S(t)|\right)} \le \tfrac12\right\}, & \hat V(t) &= \sum_{t_j \le t} \frac{d_j}{n_j (n_j - d_j)} \end{aligned}`,
  operands: {
    n: { en: 'instruments that are signed', fr: 'instruments signés' },
    d: { en: 'of these, instruments in force', fr: 'parmi eux, instruments en vigueur' },
    S: {
      en: 'share still pending after so many days (for a limit: its own curve)',
      fr: 'part encore en attente après ce nombre de jours (pour une borne : sa propre courbe)',
    },
  },
  arithmetic: { en: 'min t: S(t) = {S} <= 0.5 (n = {n}, d = {d})', fr: 'min t : S(t) = {S} <= 0,5 (n = {n}, d = {d})' },
  source: {
    en: 'Kaplan and Meier, Nonparametric estimation from incomplete observations, Journal of the American Statistical Association 53 (1958), product-limit estimate; interval: Brookmeyer and Crowley, A confidence interval for the median survival time, Biometrics 38 (1982), on the log-log scale with Greenwood’s variance',
    fr: 'Kaplan et Meier, Nonparametric estimation from incomplete observations, Journal of the American Statistical Association 53 (1958), estimateur produit-limite ; intervalle : Brookmeyer et Crowley, A confidence interval for the median survival time, Biometrics 38 (1982), sur l’échelle log-log avec la variance de Greenwood',
  },
  range: [null, null],
  missing: {
    'insufficient-coverage': {
      en: 'The median: more than half are still pending. A limit of its 95% interval: too few have come into force to tell it; from a single instrument it cannot be told',
      fr: 'La médiane : plus de la moitié sont encore en attente. Une borne de son intervalle à 95 % : trop peu sont entrés en vigueur pour la connaître ; d’un seul instrument, elle ne peut se déduire',
    },
    'not-reported': { en: 'No signature is known', fr: 'Aucune signature n’est connue' },
  },
  version: 1,
  inputs: ['agreements.actions'],
  relations: ['instrument_action', 'instrument_period'],
  reach: 'pair',
  lags: null,
  dated: true,
  folder: new URL('./', import.meta.url),
};
