import { expect, it } from 'vitest'
import { suggest } from '../../../../electron/suggest/suggest.ts'

/** The names of the speakers of a text, in text order. */
const speakers = (text: string): (string | null)[] =>
  suggest(text, [{ start: 0, end: text.length, kind: 'paragraph' }]).map(
    ({ speaker }) => speaker?.name ?? null,
  )

it.each([
  ['a last name', 'Anna Berg opened the port. Berg said the gate was closed.', ['Anna Berg']],
  ['a title before the name', 'Defence Minister Anna Berg said the gate was closed.', ['Anna Berg']],
  [
    'he, by the last who spoke',
    'Ivo Lindt said the gate was open. He added that the ferry had left.',
    ['Ivo Lindt', 'Ivo Lindt'],
  ],
  [
    'she, by the one whom the sentence before began with',
    'Ivo Lindt said the gate was open. Anna Berg arrived at noon. She said the ferry had left.',
    ['Ivo Lindt', 'Anna Berg'],
  ],
  [
    'he and she apart, by their titles',
    'Mr Lindt met Mrs Berg. He said the gate was open, and she said it was closed.',
    ['Lindt', 'Berg'],
  ],
  [
    'a person behind the name of a body',
    'Pentagon Press Secretary Anna Berg said the gate was open. Berg said it was shut at noon.',
    ['Anna Berg', 'Anna Berg'],
  ],
  [
    'they, by those whom the sentence before is about',
    'When the council freed the pilots, its opponents were angry. They warned that the pilots would leave.',
    ['its opponents'],
  ],
  [
    'she, by whom the sentence before is about',
    'The port opened at noon, a caption said. Behind the gate Ida Brandt waited. She said it was late.',
    ['a caption', 'Ida Brandt'],
  ],
  ['he, by a first name', 'Ida Brandt met Ivo Lindt. He said the gate was open.', ['Ivo Lindt']],
  [
    'he, by no word that only begins a sentence, and nobody else',
    'Rumours spread after he promised a new gate, saying that it would be strong.',
    [null, null],
  ],
  ['it, by a paper', 'Anna Berg edits the Korrin Courier. It said the gate was shut.', ['Korrin Courier']],
  [
    'a person whose description has no second comma',
    'Meanwhile, Anna Berg, an analyst from Lake Research has predicted that the gate will open.',
    ['Anna Berg'],
  ],
  [
    'a name that the tagger takes for a verb',
    'In a sworn statement, Ward, a pilot, said the port had failed.',
    ['Ward'],
  ],
  [
    'a person told of behind “after”',
    'The vote comes after Anna Berg, the leader of the pilots, told the Courier she would leave.',
    ['Anna Berg'],
  ],
  [
    'no object of another verb',
    'Boats have helped the town and the mayor has said the gate could be opened.',
    ['the mayor'],
  ],
  [
    'the role and the age, by the last who spoke',
    'Ivo Lindt said he would leave. The businessman added that it was late. The 52-year-old said it rained.',
    ['Ivo Lindt', 'Ivo Lindt', 'Ivo Lindt'],
  ],
  [
    'he, by no part of the name of a body',
    'Ivo Lindt sued Skanda Bank. Skanda had no money, he said.',
    ['Ivo Lindt'],
  ],
  [
    'an office with what it is of before the name',
    'Secretary of State Ida Brandt said it was late. US Ambassador to Varesh Ivo Lindt said it rained.',
    ['Ida Brandt', 'Ivo Lindt'],
  ],
  [
    'a role behind a long name of a body',
    'Centre for Harbours and Bridges analyst Ivo Lindt said it was late.',
    ['Ivo Lindt'],
  ],
  [
    'a role behind an abbreviation in brackets',
    'Co-chair of the Dock Union Party (DUP) Ida Brandt said it was late.',
    ['Ida Brandt'],
  ],
  [
    'nobody to whom a spokesman, a sister or friends belong',
    'A spokesman for Prime Minister Ida Brandt said it rained. Supporters of President Ida Brandt said it was late.',
    ['A spokesman for Prime Minister Ida Brandt', 'Supporters of President Ida Brandt'],
  ],
  [
    'a name behind somebody who belongs to another',
    'Ida Brandt’s lawyer, Ivo Lindt, said it was late.',
    ['Ivo Lindt'],
  ],
  [
    'several names in a row',
    'Ida Brandt, Ivo Lindt and Peter Holm said it was late. On Monday, Lindt and Holm said it rained.',
    ['Ida Brandt, Ivo Lindt and Peter Holm', 'Lindt and Holm'],
  ],
  [
    'both of two',
    'Ida Brandt came. Both Brandt and harbour expert Ivo Lindt said it was late.',
    ['Brandt and harbour expert Ivo Lindt'],
  ],
  [
    'no abbreviation of a body',
    'An official at the Department of Ports and Bridges (DPB) said it was late.',
    ['An official at the Department of Ports and Bridges'],
  ],
  [
    'the name that a headline sets in capitals',
    'BRANDT SAYS GATE IS SHUT\n\nThe gate was shut at noon, Ida Brandt said.',
    ['Ida Brandt', 'Ida Brandt'],
  ],
  [
    'he, by an account',
    '@ivolindt said the film was real. ‘It was a stunt all along,’ he wrote.',
    ['@ivolindt', '@ivolindt'],
  ],
  [
    'it, by nobody who is more than one',
    'Korrin Bank came. Ivo Lindt and Peter Holm said it rained. It also said that it was late.',
    ['Ivo Lindt and Peter Holm', 'Korrin Bank'],
  ],
  [
    'they, by those who spoke, whatever they spoke of',
    'The Korrin Courier may close, officials said. They said that it was late.',
    ['officials', 'officials'],
  ],
  [
    'they, by nothing that cannot speak',
    'Private economists said it was late. Local elections were held. They said that it rained.',
    ['Private economists', 'Private economists'],
  ],
  [
    'the prime minister, not by who spoke last, in the middle of a sentence about others',
    'Ivo Lindt said it rained. Boats have helped and the prime minister has said that it was late.',
    ['Ivo Lindt', 'the prime minister'],
  ],
  [
    'a full name by the form that is written most, and no adjective of a headline',
    'Classy Brandt wins the race\n\nIda Brandt won the race on Monday. Brandt said it was late.',
    ['Ida Brandt'],
  ],
  ['a company called after a saint', 'St. Jon Gold Corp said it was late.', ['St. Jon Gold Corp']],
  [
    'nobody out of a day before “and”',
    'The port has been shut since mid-November and the Pentagon confirmed that it was late.',
    ['Pentagon'],
  ],
  [
    'he, by somebody told of by a role',
    'Ivo Lindt said it rained. A fund manager at a bank made a forecast. “It will be late today,” he said.',
    ['Ivo Lindt', 'A fund manager at a bank'],
  ],
  ['another paper, which is not named', 'Another account says the gate was open.', ['Another account']],
  [
    'a person whose role has no article and no second comma',
    'Bill Engle, joint secretary of the port said boats were few. He said quays were full.',
    ['Bill Engle', 'Bill Engle'],
  ],
  [
    'a person behind two descriptions',
    'Percy Wood, assistant port commissioner, international, denied that boats were few.',
    ['Percy Wood'],
  ],
  [
    'a person without the country in front, and a body with it',
    'American Serena Wills won. Wills said it was late. The Indonesian Coffee Exchange said it was shut.',
    ['Serena Wills', 'Indonesian Coffee Exchange'],
  ],
  ['others who speak for something', 'Other port staff said the gate was open.', ['Other port staff']],
  ['who', 'Marta Kos, who denied taking bribes, resigned.', ['Marta Kos']],
  [
    'a role beside the name',
    'Ivo Lindt, the mayor, left early. The mayor said the gate was open.',
    ['Ivo Lindt'],
  ],
  [
    'a body by its noun',
    'The Harbour Ministry met. The ministry said the gate was open.',
    ['Harbour Ministry'],
  ],
  [
    'somebody else who belongs to a name',
    'A spokesman for Anna Berg said the gate was open.',
    ['A spokesman for Anna Berg'],
  ],
  [
    'the name that explains a word',
    'Its spokeswoman, Petra Halvin, denied the gate was open.',
    ['Petra Halvin'],
  ],
  [
    'the role in a headline, by the text below',
    'Gate was open, general warns\nGeneral Kenneth Wils said the gate was open.',
    ['Kenneth Wils', 'Kenneth Wils'],
  ],
  [
    'the head of a phrase, and not a name inside it',
    'The woman who was held by Varesh has said the gate is open. An insider quoted in the Korrin Post in November said it is shut.',
    ['The woman', 'An insider'],
  ],
  ['a person of a body', 'Tasos Berg of the port office said the gate is open.', ['Tasos Berg']],
  [
    'the officials of a body, and no single person',
    'Con Edison officials say the gate is open. “It is,” said Ivo Lindt. The officials said it leaks.',
    ['Con Edison officials', 'Ivo Lindt', 'Con Edison officials'],
  ],
  ['an address as one name', 'Even iGen.fr said the gate is open.', ['iGen.fr']],
  ['a paper of New York', 'The gate is open, according to The New York Times.', ['New York Times']],
  ['a name that ends like a genitive', 'McDonald’s has announced that the gate is open.', ['McDonald’s']],
  [
    'he, not by the word that a sentence begins with',
    'The gate is open, said Ivo Lindt. Simply put, no ship will pass, he said.',
    ['Ivo Lindt', 'Ivo Lindt'],
  ],
  [
    'the subject of the verb that says so, and not the object of another',
    'The port opened its gate and Steve Lindt said that it holds.',
    ['Steve Lindt'],
  ],
  [
    'the one who said the thing before',
    'Mr Lindt said recent fears for boats and mass gatherings were real but insisted the gate holds.',
    ['Lindt', 'Lindt'],
  ],
  [
    'a name behind where it comes from',
    '“The gate is open,” Korrin-based pilot Ammar Askar wrote in a post.',
    ['Ammar Askar'],
  ],
  ['the mother of somebody', 'Jess’ mother, Anji Berg, told the Post that the gate is open.', ['Anji Berg']],
  ['a chief by the name behind the title', 'Port CEO Mark Lindt said the gate is open.', ['Mark Lindt']],
])('names %s', (_, text, expected) => {
  expect(speakers(text)).toEqual(expected)
})
