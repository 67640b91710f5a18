/** What the page says beside its tables. */
import type { Language } from '#reference/languages.js';

interface Texts {
  readonly intro: string;
  readonly columns: string;
  readonly head: readonly string[];
  readonly key: string;
  readonly yes: string;
  readonly oneLanguage: string;
}

const english = `# Sending CSV files

A spreadsheet or an export goes in as a CSV file, a row an event ([en français](upload.fr.md)). Whoever sends events by program reads [events.md](events.md).

## In four steps

\`\`\`sh
curl -o declarations.csv 'http://127.0.0.1:3000/v1/templates/trade.declarations.csv?lang=en'
# fill it in, and take the example out
entente upload declarations.csv --stream trade.declarations --owner MAR --dry-run
entente upload declarations.csv --stream trade.declarations --owner MAR
\`\`\`

\`entente\` is the command of this project: in a clone of it \`npm ci && npm run build && npm link\` makes it, or say \`npm run entente --\`.
\`ENTENTE_URL\` says where the gateway is, \`ENTENTE_KEY\` who you are. Without the command, curl does the same:

\`\`\`sh
curl -T declarations.csv -X POST -H 'content-type: text/csv; charset=utf-8' \\
  'http://127.0.0.1:3000/v1/uploads?stream=trade.declarations&owner=MAR&dryRun=true'
\`\`\`

A dry run publishes nothing, and tells each row that is not in order:

\`\`\`
line  column   value       instead  what is wrong
----  -------  ----------  -------  ---------------------------------------------------------------
3     partner  Kazakhstan  KAZ      "Kazakhstan" is not an ISO 3166-1 alpha-3 code, such as KAZ
4     value    1 234,5     1234.5   "1 234,5" is not an amount such as 1234.50: not negative, ...

Dry run. Rows in order: 1 of 3; refused and not published: 2. Mend these and send the whole file again: ...
\`\`\`

**instead** is what may have been meant, and would not be refused. It is shown, never taken.

## What becomes of a file

- When its first line is not in order, nothing is published.
- Rows in order are published as they come; the answer waits until all are durable. Rows that are not in order are refused, told, and kept nowhere.
- **Mend what is told and send the whole file again**: what is there already is a duplicate, and changes nothing.
- A file that cannot be read to its end (bytes of another encoding, a quotation mark that is never closed) is read up to there; the answer says the line, and how many rows were published before.
- What is published is taken in within moments: \`/v1/quality?owner=MAR\` counts it, \`/v1/quarantine?owner=MAR\` shows what was refused then.

A file has 2 GiB at most, and a row 64 KiB. The gateway reads it row by row: its size costs no memory. It may be sent as gzip
(\`-H 'content-encoding: gzip'\`): what counts is its size inflated.

## Which rows are the same

A row is a fact of its stream, and its **key** (told with each stream below) says which one. Rows of the same key, \`revision\` and \`time\` are **the same event**:

- the same once more is a duplicate;
- one that says something else contradicts the first, and is quarantined as \`identity-conflict\`. **To correct a row, raise its \`revision\`**; to withdraw it, do so with \`retracted\` set to true.

Without \`time\`, an event is of the day that its row is of, or of the last day of its period. Without \`source\` it comes from \`urn:entente:upload:<OWNER>\`. Without \`reporter\` the owner reports.

## How a file is written

| what | how |
| --- | --- |
| encoding | UTF-8, with or without a byte order mark; or windows-1252 or windows-1251, said by \`--encoding\` or the charset of the content type. It is never guessed |
| delimiter | comma, semicolon or tab: found in the first line, or said by \`--delimiter\` (\`delimiter=semicolon\`) |
| decimals | after a point; after a comma where it is said by \`--decimal-comma\` (\`decimal=comma\`). No thousands separators |
| names | in English or French, in any order; case, accents and spaces do not matter. An unknown column is refused, an optional one may be left out |
| empty cells | say nothing: a zero is a zero |
| dates | \`2025-02-28\` |
| lists | with \`\\|\` between: \`MAR \\| KAZ\`. Columns with a common beginning go together: the second \`evidence.url\` belongs to the second \`evidence.title\`. A list within a list has \`;\` between |
| texts by language | a column a language: \`title.fr\`, \`title.en\`, \`title.ru\` |
| true, false | \`true\`, \`false\`, \`vrai\`, \`faux\` |
| a cell with the delimiter, a quotation mark or a line end | in quotation marks, those inside doubled (RFC 4180) |

Exit codes of \`entente upload\`: 0 every row was published, or would be; 1 it went wrong, send it again; 2 the command was not understood; 3 the file or some rows are refused, mend them.`;

const french = `# Envoyer des fichiers CSV

Un tableur ou une extraction s’envoie en fichier CSV, une ligne par événement ([in English](upload.md)). Pour envoyer des événements par programme, lisez [events.fr.md](events.fr.md).

## En quatre étapes

\`\`\`sh
curl -o declarations.csv 'http://127.0.0.1:3000/v1/templates/trade.declarations.csv?lang=fr'
# remplissez-le, et retirez l’exemple
entente upload declarations.csv --stream trade.declarations --owner MAR --lang fr --dry-run
entente upload declarations.csv --stream trade.declarations --owner MAR --lang fr
\`\`\`

\`entente\` est la commande de ce projet : dans une copie de celui-ci, \`npm ci && npm run build && npm link\` la crée, ou dites \`npm run entente --\`.
\`ENTENTE_URL\` dit où est la passerelle, \`ENTENTE_KEY\` qui vous êtes. Sans la commande, curl fait de même :

\`\`\`sh
curl -T declarations.csv -X POST -H 'content-type: text/csv; charset=utf-8' \\
  'http://127.0.0.1:3000/v1/uploads?stream=trade.declarations&owner=MAR&lang=fr&dryRun=true'
\`\`\`

Un essai à blanc ne publie rien et dit chaque ligne qui n’est pas en règle :

\`\`\`
ligne  colonne     valeur      plutôt  ce qui ne va pas
-----  ----------  ----------  ------  ---------------------------------------------------------------
3      partenaire  Kazakhstan  KAZ     « Kazakhstan » n’est pas un code de pays ISO 3166-1 alpha-3, comme KAZ
4      valeur      1 234,5     1234.5  « 1 234,5 » n’est pas un montant comme 1234.50 : non négatif, ...

À blanc. Lignes en règle : 1 sur 3 ; refusées et non publiées : 2. Corrigez celles-ci et renvoyez le fichier entier : ...
\`\`\`

**plutôt** est ce qui a pu être voulu, et ne serait pas refusé. C’est montré, jamais appliqué.

## Ce que devient un fichier

- Si sa première ligne n’est pas en règle, rien n’est publié.
- Les lignes en règle sont publiées au fur et à mesure ; la réponse attend que toutes soient durables. Les autres sont refusées, dites, et ne sont gardées nulle part.
- **Corrigez ce qui est dit et renvoyez le fichier entier** : ce qui est déjà là est un doublon et ne change rien.
- Un fichier qui ne se lit pas jusqu’au bout (octets d’un autre encodage, guillemet jamais fermé) est lu jusque-là ; la réponse dit la ligne, et combien de lignes ont été publiées avant.
- Ce qui est publié est reçu dans l’instant : \`/v1/quality?owner=MAR\` le compte, \`/v1/quarantine?owner=MAR\` montre ce qui a été refusé alors.

Un fichier fait 2 Gio au plus, une ligne 64 Kio. La passerelle le lit ligne à ligne : sa taille ne coûte pas de mémoire. Il peut être envoyé en gzip
(\`-H 'content-encoding: gzip'\`) : c’est la taille décompressée qui compte.

## Quelles lignes sont les mêmes

Une ligne est un fait de son flux, et sa **clé** (dite pour chaque flux ci-dessous) dit lequel. Des lignes de mêmes clé, \`révision\` et \`horodatage\` sont **le même événement** :

- la même encore une fois est un doublon ;
- une ligne qui dit autre chose contredit la première, et va en quarantaine comme \`identity-conflict\`. **Pour corriger une ligne, augmentez sa \`révision\`** ; pour la retirer, faites de même avec \`retiré\` à vrai.

Sans \`horodatage\`, un événement est du jour dont parle sa ligne, ou du dernier jour de sa période. Sans \`émetteur\`, il vient de \`urn:entente:upload:<PROPRIÉTAIRE>\`. Sans \`déclarant\`, c’est le propriétaire qui déclare.

## Comment s’écrit un fichier

| quoi | comment |
| --- | --- |
| encodage | UTF-8, avec ou sans marque d’ordre des octets ; ou windows-1252 ou windows-1251, dit par \`--encoding\` ou le charset du type de contenu. Il n’est jamais deviné |
| séparateur | virgule, point-virgule ou tabulation : trouvé dans la première ligne, ou dit par \`--delimiter\` (\`delimiter=semicolon\`) |
| décimales | après un point ; après une virgule si \`--decimal-comma\` (\`decimal=comma\`) le dit. Pas de séparateur de milliers |
| noms | en français ou en anglais, dans n’importe quel ordre ; casse, accents et espaces ne comptent pas. Une colonne inconnue est refusée, une colonne facultative peut manquer |
| cases vides | ne disent rien : un zéro est un zéro |
| dates | \`2025-02-28\` |
| listes | séparées par \`\\|\` : \`MAR \\| KAZ\`. Les colonnes de même début vont ensemble : la deuxième \`preuve.adresse\` est celle du deuxième \`preuve.intitulé\`. Une liste dans une liste est séparée par \`;\` |
| textes par langue | une colonne par langue : \`intitulé.fr\`, \`intitulé.en\`, \`intitulé.ru\` |
| vrai, faux | \`vrai\`, \`faux\`, \`true\`, \`false\` |
| une case avec le séparateur, un guillemet ou un saut de ligne | entre guillemets droits, ceux de l’intérieur doublés (RFC 4180) |

Codes de sortie de \`entente upload\` : 0 toutes les lignes sont publiées, ou le seraient ; 1 quelque chose n’a pas marché, renvoyez ; 2 la commande n’est pas comprise ; 3 le fichier ou des lignes sont refusés, corrigez-les.`;

export const documentationTexts: Readonly<Record<Language, Texts>> = {
  en: {
    intro: english,
    columns: '## The columns of each stream\n\nThe second name is that in French: a file may use either.',
    head: ['column', 'in French', 'required', 'form'],
    key: 'Key:',
    yes: 'yes',
    oneLanguage: 'in one language',
  },
  fr: {
    intro: french,
    columns:
      '## Les colonnes de chaque flux\n\nLe second nom est celui en anglais : un fichier peut employer l’un ou l’autre.',
    head: ['colonne', 'en anglais', 'nécessaire', 'forme'],
    key: 'Clé :',
    yes: 'oui',
    oneLanguage: 'dans une langue',
  },
};
