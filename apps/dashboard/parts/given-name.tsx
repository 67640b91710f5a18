import { t } from '../i18n/texts.js';

/** A name as somebody sent it: of no language that is known, and not to be translated. */
export function GivenName({ children }: { readonly children: string | null | undefined }) {
  if (!children) return null;
  return (
    <i class="given" lang="und" dir="auto" translate={false} title={t().figure.given}>
      {children}
    </i>
  );
}
