import { referenceDay } from './dates/date-ranges'
import { candidatesOf } from './figures/candidates'
import { withDeedsOfTotals } from './figures/list-totals'
import { wholesAndParts } from './figures/part-whole'
import { proposalsOf } from './figures/proposals'
import { withoutRoundedHeadlines } from './headlines'
import { detectLanguage, languageShown, type TextLanguage, unreadLanguageOf } from './lexing/detection'
import { languageOf } from './lexing/language'
import { readText } from './lexing/parsed-text'
import { tokensOf } from './lexing/tokens'
import { readingsIn } from './numbers/number-readings'
import { type Gazetteer, type GazetteerPlace, gazetteerOf } from './places/gazetteer'
import { placeSpansOf } from './places/places'
import { LANGUAGES, type LanguageCode, SAME_LANGUAGES } from './read-languages'
import type { Proposal, ReportText } from './types'

/** Reads texts: the figures that each seems to state, in its order. */
export type Extractor = (report: ReportText) => Proposal[]

/** Makes the reader of texts that name these places. */
export function extractorOf(places: readonly GazetteerPlace[]): Extractor {
  const gazetteer = gazetteerOf(places)
  return (report) => extract(report, gazetteer)
}

function extract(report: ReportText, gazetteer: Gazetteer): Proposal[] {
  const { text } = report
  if (!languageOfText(text, report.lang).isRead) return []
  const language = languageOf(textLanguage(text, report.lang))
  const reading = readText(text, language)
  const code = report.country ? gazetteer.countryOf(report.country) : null
  const places = placeSpansOf(reading, gazetteer, {
    code,
    isElsewhere: Boolean(report.country) && code === null,
  })
  const drafts = candidatesOf(reading, places, referenceDay(report.published))
  const valued = withDeedsOfTotals(readingsIn(reading, drafts, report.lastTotals ?? {}))
  const figures = withoutRoundedHeadlines(reading, wholesAndParts(reading, valued))
  return proposalsOf(reading, figures, referenceDay(report.published))
}

/** Enough of a text to tell its language. */
const firstTokens = (text: string) => tokensOf(text.slice(0, 4_000))

/** The language that a text is read in: the given one where it is known, else the one detected. */
export function textLanguage(text: string, lang: string | null | undefined): LanguageCode {
  return known(lang) ?? detectLanguage(text, firstTokens(text))
}

/**
 * The language of a text, and whether texts are read in it: nothing is found in one in another language. The one given counts, unless
 * it is none that is read while the text plainly is in one that is.
 */
export function languageOfText(text: string, lang: string | null | undefined): TextLanguage {
  const given = known(lang)
  if (given !== null) return { code: given, isRead: true }
  const shown = unreadLanguageOf(text, firstTokens(text))
  if (shown !== null) return { code: shown, isRead: false }
  const base = baseOf(lang)
  const isOther = base !== null && isLanguage(base) && languageShown(text) === null
  return isOther ? { code: base, isRead: false } : { code: textLanguage(text, lang), isRead: true }
}

function known(lang: string | null | undefined): LanguageCode | null {
  const base = baseOf(lang)
  if (base === null) return null
  return LANGUAGES.find((code) => code === (SAME_LANGUAGES[base] ?? base)) ?? null
}

const baseOf = (lang: string | null | undefined): string | null =>
  lang?.toLowerCase().split(/[-_]/)[0] || null

/** Whether letters are those of a language that has a name. */
function isLanguage(code: string): boolean {
  if (!/^[a-z]{2,3}$/.test(code)) return false
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code) !== undefined
}
