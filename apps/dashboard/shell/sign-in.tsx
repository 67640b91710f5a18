import { credential } from '../api/credential.js';
import { refresh } from '../api/readings.js';
import { t } from '../i18n/texts.js';

/** Asks for an API key or a token, where the gateway asks who one is. */
export function SignIn({ detail }: { readonly detail: string }) {
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
        <p class="failure" role="alert">
          {detail}
        </p>
      </form>
    </main>
  );
}
