import { shortForms } from './short-forms.js';

shortForms('database');
