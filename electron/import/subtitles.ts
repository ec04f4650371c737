import { textBuilder } from './blocks/text-builder.ts'
import { decode } from './encoding/decode.ts'
import type { Importer, Reading } from './importer.ts'
import { Refusal } from './refusal.ts'
import { cuesIn, type Cue } from './subtitles/cues.ts'
import { paragraphsOf } from './subtitles/paragraphs.ts'

/** What is spoken in a film, as SubRip or WebVTT. */
export const subtitles: Importer = {
  format: 'subtitles',
  label: 'Subtitles',
  extensions: ['.srt', '.vtt'],
  read: (bytes) => {
    const { text, encoding } = decode(bytes)
    const cues = cuesIn(text)
    if (cues.length === 0) {
      throw new Refusal('wrong-type', 'These are no subtitles: no line says when something is spoken.')
    }
    return readCues(cues, encoding)
  },
}

/** Before each paragraph stands, as furniture, the time at which it begins: a quote names its time by what stands above it. */
function readCues(cues: readonly Cue[], encoding: string): Reading {
  const builder = textBuilder()
  for (const { at, words } of paragraphsOf(cues)) {
    builder.add('furniture', at)
    builder.add('paragraph', words)
  }
  return {
    ...builder.finish(),
    encoding,
    title: null,
    outlet: null,
    author: null,
    url: null,
    language: null,
    dates: [],
    warnings: [],
  }
}
