import { credential } from '../api/credential.js';
import { refresh } from '../api/readings.js';
import { t } from '../i18n/texts.js';

interface SignIn {
  /** What is wrong with the one that was shown. */
  readonly detail: string;
}

/** Asks for an API key or a token, where the gateway asks who one is. */
export function SignIn({ detail }: SignIn) {
  const texts = t().shell;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    credential.keep((form.elements.namedItem('credential') as HTMLInputElement).value);
    refresh();
  };
  return (
    <main class="sign-in">
      <h1>Entente</h1>
      <form onSubmit={submit}>
        <label>
          {texts.credential}
          <input name="credential" type="password" autoComplete="off" required />
        </label>
        <button type="submit">{texts.signIn}</button>
        <p class="mention">{texts.credentialKept}</p>
        {credential.isKept && (
          <p class="failure" role="alert">
            {detail}
          </p>
        )}
      </form>
    </main>
  );
}
