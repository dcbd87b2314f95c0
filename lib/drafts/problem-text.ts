import type { allMessages } from '@/lib/i18n/all-messages'
import type { I18n } from '@/lib/i18n/words'
import { amountExamples } from '@/lib/quantities/typed-amount'

/**
 * What is wrong with a draft is told by the checks that rows of files are held to, which speak English as files and commands do. Here is
 * which message says the same to a person at the desk: by what the sentence is made of, with the values that stand in it.
 */
const told: readonly [sentence: RegExp, key: ProblemKey][] = [
  [/^is blank; say why the published/, 'reason'],
  [/^is blank/, 'blank'],
  [
    /^is not read as a number|is not a number|is not a decimal|^"[\s\S]*" has (a comma|a space|more than)/,
    'number',
  ],
  [/^is not blank, and only “Between”|^is not blank beside the qualifier/, 'secondAmount'],
  [/^is not blank, and a (total|figure so far) counts/, 'fromOfTotal'],
  [/^is not blank, and a level/, 'fromOfLevel'],
  [/^(?<from>\S+) is after the last day, (?<to>\S+);/, 'afterLast'],
  [/^(?<high>\S+) is below the amount (?<low>\S+);/, 'smaller'],
  [/^(?<amount>\S+) is not a whole number/, 'notWhole'],
  [/^(?<amount>.+?) is more than the largest amount/, 'tooLarge'],
  [/^"(?<text>[\s\S]*)" is not on the calendar/, 'notCalendar'],
  [/^"(?<text>[\s\S]*)" is not a day;/, 'notDay'],
  [/^(?<day>\S+) is (?:after|before) \S+, which no report/, 'otherYear'],
  [
    /^"(?<text>[\s\S]*)" is not a known place in \S+; the nearest (?:is|are) (?<nearest>[\s\S]*)$/,
    'unknownPlace',
  ],
  [/^"(?<text>[\s\S]*)" is not a known place in/, 'unknownPlace'],
  [/^"(?<text>[\s\S]*)" is the name of \S+ places; write (?<choices>[\s\S]*)$/, 'ambiguousPlace'],
  [/^"(?<text>[\s\S]*)" is a place in (?<country>[^,]+),/, 'placeElsewhere'],
  [/^names (?<count>\d+) places; name at most (?<most>\d+)/, 'manyPlaces'],
  [/^names (?<code>\S+) twice; name each place/, 'placeTwice'],
  [/^names (?<inner>\S+) and (?<outer>\S+), which holds it/, 'placeInside'],
  [/^names no place/, 'noPlace'],
  [/^"(?<text>[\s\S]*)" is too long for a name/, 'notOffered'],
  [/^(?:are|is) (?<count>\d+) characters long; shorten it to (?<most>\d+)/, 'tooLong'],
  [/^is (?<count>[\d,]+) characters long; shorten it to (?<most>[\d,]+)/, 'longAddition'],
  [/^has a character that cannot be shown \((?<name>[\s\S]*)\) at position (?<at>\d+)/, 'sign'],
  [/^has a line break/, 'lineBreak'],
  [/^"(?<text>[\s\S]*)" has no letter and no digit/, 'noLetter'],
  [/^"(?<text>[\s\S]*)" is not a web address/, 'address'],
  [/^is (?:period|level), and /, 'basis'],
  [/^is (?:day|month|year|recent), and /, 'precision'],
  [/^are (?<count>[\d,]+), and a report is sent with at most (?<most>[\d,]+)/, 'manyFigures'],
  [/^has (?<count>[\d,]+) characters, and at most (?<most>[\d,]+) are read/, 'longText'],
  [/^hold an addition of (?<count>[\d,]+) characters; shorten it to (?<most>[\d,]+)/, 'longAddition'],
  [/^has no figure yet/, 'noFigure'],
  [/^says the same as figure (?<number>\d+)/, 'same'],
  [/^says the same as/, 'same'],
  [/^is another amount than that of figure (?<number>\d+)/, 'otherAmount'],
  [/^is another amount than/, 'otherAmount'],
  [/^stands in for a figure of another report/, 'claimElsewhere'],
  [/^"(?<name>[\s\S]*)" would be taken for "(?<other>[\s\S]*)": only signs/, 'nameAlike'],
  [/^"(?<text>[\s\S]*)" is (?:not|a part of several)/, 'notOffered'],
]

type ProblemKey = Exclude<keyof (typeof allMessages)['en']['problem'], 'other'>

/** Which message says a problem of a draft, and what stands in it; null for one that is told as not understood. */
export function toldProblem(
  message: string,
): { key: ProblemKey; given: Record<string, string | number> } | null {
  for (const [sentence, key] of told) {
    const found = sentence.exec(message)
    if (found === null) continue
    const given = Object.entries(found.groups ?? {}).map(([name, text]) => [
      name,
      ['count', 'most', 'at'].includes(name) ? Number(text.replaceAll(',', '')) : text,
    ])
    return { key, given: Object.fromEntries(given) }
  }
  return null
}

/** A problem of a draft in the language of who enters it; amounts are typed in `language`. */
export function draftProblemText(message: string, { t, locale }: I18n, language: string): string {
  if (locale === 'en') return message
  const problem = toldProblem(message)
  if (problem === null) return t('problem.other')
  const [whole = '', fraction = ''] = amountExamples(language)
  const say = t as (key: string, given: Record<string, string | number>) => string
  return say(`problem.${problem.key}`, { nearest: 'none', number: 'none', whole, fraction, ...problem.given })
}
