import 'server-only'
import { createHash } from 'node:crypto'
import type { SqlConnection } from '@/lib/db/connection'
import { edgePhrases, type PublicationSpan, publicationIn } from '@/lib/extract/dates/publication'
import { type Extractor, extractorOf, textLanguage } from '@/lib/extract/extract'
import type { I18n } from '@/lib/i18n/words'
import type { Metric } from '@/lib/metrics/types'
import type { StoredPlace } from '@/lib/places/data'
import { placeTree } from '@/lib/places/tree'
import { placeChoices } from '../feedback/names'
import { withShown } from '../form/form-state'
import { LONGEST_TEXT, MOST_PROPOSALS } from '../limits'
import { operatorNamed, organisationsNamed } from '../named-organisations'
import type { DraftContent, ShownCells } from '../schema'
import { proposedFigures } from './proposed-figures'
import { textMark } from './text-mark'
import type { TextReading } from './text-proposals'

/** What of the record a text is read by. */
export interface ReadBy {
  places: readonly StoredPlace[]
  metrics: readonly Metric[]
}

/**
 * Reads the text of a draft with the places of its country: figures, what it shows of its publication, whose work it tells of.
 * Null where there is no text, and where it is longer than is read. Cells of the report that are blank count as the text shows them.
 */
export async function readDraftText(
  session: SqlConnection,
  content: DraftContent,
  { places, metrics }: ReadBy,
  words: I18n,
): Promise<TextReading | null> {
  const { text } = content
  if (text.trim() === '' || text.length > LONGEST_TEXT) return null
  const named = await organisationsNamed(session, edgePhrases(text), words.locale)
  const publication = shownCells(publicationIn(text, named))
  const operator = await operatorNamed(session, text, content.report.country, words.locale)
  const filled = withShown(content, { publication, operator })
  const { report } = filled
  const language = textLanguage(text, report.language)
  const { country, published } = report
  const proposals = extractorFor(places, country)({ text, lang: language, country, published })
  const { t, format } = words
  return {
    of: textMark(text),
    language,
    publication,
    operator,
    proposals: proposedFigures(text, proposals.slice(0, MOST_PROPOSALS), {
      report,
      metrics,
      operator: filled.textOperator,
      language: report.language || words.locale,
      placeOf: placeChoices(places, words.locale),
      sumNote: (terms) => t('draft.text.sumNote', { terms: terms.join(' + ') }),
      convertedNote: ({ amount, to, unit }) =>
        t('draft.text.convertedNote', {
          printed: [amount, to]
            .filter((decimal) => decimal !== '')
            .map((decimal) => format.printed(decimal, unit))
            .join(' – '),
        }),
    }),
  }
}

function shownCells({ title, publisher, published, language }: PublicationSpan): ShownCells {
  const cells = { report_title: title, publisher, published, language }
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null))
}

const mostKept = 8
const kept = new Map<string, Extractor>()
/** By country, of places that were read once and kept: their names need not be compared again. */
const known = new WeakMap<readonly StoredPlace[], Map<string, Extractor>>()

/**
 * The reader of texts on a country, by its places and the countries of the world. Making it takes much longer than reading a
 * text, so the latest are kept for as long as the names of places stay as they are.
 */
function extractorFor(places: readonly StoredPlace[], country: string): Extractor {
  const byCountry = known.get(places) ?? new Map<string, Extractor>()
  known.set(places, byCountry)
  const extractor = byCountry.get(country) ?? extractorByNames(places, country)
  if (byCountry.size < mostKept) byCountry.set(country, extractor)
  return extractor
}

function extractorByNames(places: readonly StoredPlace[], country: string): Extractor {
  const { countryOf } = placeTree(places)
  const own = places.filter(
    ({ code, kind }) => country === '' || kind === 'country' || countryOf(code) === country,
  )
  const names = own.map(({ code, parent, kind, names, aliases }) => [code, parent, kind, names, aliases])
  const key = createHash('sha1').update(JSON.stringify(names)).digest('base64')
  const extractor = kept.get(key) ?? extractorOf(own)
  kept.delete(key)
  kept.set(key, extractor)
  if (kept.size > mostKept) {
    const [oldest = ''] = kept.keys()
    kept.delete(oldest)
  }
  return extractor
}
