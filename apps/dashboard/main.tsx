import './style/index.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { listen } from './api/live.js';
import { speak } from './i18n/texts.js';
import { App } from './shell/app.js';
import { loadView } from './shell/view.js';
import { address } from './state.js';

// Beside the language, not after it.
loadView(address.value.view);
await speak(address.value.language);
effect(() => void speak(address.value.language));
listen();
// Before what draws hears of it: then all has the width that it has on paper (style/print.css).
for (const [event, isPaper] of [
  ['beforeprint', true],
  ['afterprint', false],
] as const) {
  addEventListener(event, () => document.documentElement.classList.toggle('paper', isPaper));
}
render(<App />, document.getElementById('app')!);
