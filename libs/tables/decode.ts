/** From bytes to text in the encoding that was said: none is guessed. */
import type { Multilingual } from '#reference/languages.js';
import type { Encoding } from './notation.js';

/** The file cannot be read any further; what came before it is as it was. */
export class UnreadableTable extends Error {
  /** @param line where, the line of names being 1 */
  constructor(
    readonly line: number,
    readonly told: Multilingual,
  ) {
    super(told.en);
    this.name = 'UnreadableTable';
  }
}

/** What a decoder puts where it can make nothing of the bytes; in a text that was never damaged it does not occur. */
const replacement = '\uFFFD';

/** No text begins so, and gzip does. */
const gzipMark = '\u001F';

const gzipped: Multilingual = {
  en: 'the file is gzip: unpack it, or send it with Content-Encoding: gzip',
  fr: 'le fichier est du gzip : décompressez-le, ou envoyez-le avec Content-Encoding: gzip',
};

/** The text, without a byte order mark. @throws UnreadableTable after the text before bytes that are none of the encoding */
export async function* decoded(bytes: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let line = 1;
  for await (const text of texts(bytes, decoder)) {
    const at = text.indexOf(replacement);
    const sound = at < 0 ? text : text.slice(0, at);
    if (line === 1 && sound.startsWith(gzipMark)) throw new UnreadableTable(line, gzipped);
    line += linesIn(sound);
    if (sound !== '') yield sound;
    if (at >= 0) throw new UnreadableTable(line, notOf(encoding));
  }
}

async function* texts(bytes: AsyncIterable<Uint8Array>, decoder: TextDecoder): AsyncGenerator<string> {
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  // A character that was begun and does not end.
  yield decoder.decode();
}

function notOf(encoding: Encoding): Multilingual {
  return {
    en: `there are bytes that are not ${encoding}: save the file as UTF-8, or say its encoding (windows-1252 for Western European, windows-1251 for Cyrillic)`,
    fr: `il y a des octets qui ne sont pas de l’${encoding} : enregistrez le fichier en UTF-8, ou dites son encodage (windows-1252 pour l’Europe occidentale, windows-1251 pour le cyrillique)`,
  };
}

export function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
