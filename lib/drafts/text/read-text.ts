import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { edgePhrases, type PublicationSpan, publicationIn } from '@/lib/extract/dates/publication'
import { languageOfText } from '@/lib/extract/extract'
import type { I18n } from '@/lib/i18n/words'
import type { Metric } from '@/lib/metrics/types'
import type { StoredPlace } from '@/lib/places/data'
import { placeChoices } from '../feedback/names'
import { withShown } from '../form/form-state'
import { LONGEST_TEXT, MOST_PROPOSALS } from '../limits'
import { operatorNamed, organisationsNamed } from '../named-organisations'
import type { DraftContent, ShownCells } from '../schema'
import { draftBulletins } from './draft-bulletins'
import { withEarlierChoices } from './earlier-choices'
import { placesOfTexts } from './extractors'
import { proposedFigures } from './proposed-figures'
import { readEarlierFigures } from './read-earlier-figures'
import { withSameFigures } from './same-figures'
import { outsideTables } from './table-figures'
import { tablesIn } from './tables-in'
import { textMark } from './text-mark'
import type { TextReading } from './text-proposals'
import { proposalsIn } from './text-reader'

/** What of the record a text is read by. */
export interface ReadBy {
  places: readonly StoredPlace[]
  metrics: readonly Metric[]
}

/**
 * Reads the text of a draft with the places of its country: figures, what it shows of its publication, whose work it tells of.
 * Null where there is no text, and where it is longer than is read; late, without a proposal, where reading it takes too long. Cells of the report that are blank count as the text shows them.
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
  const { code: language, isRead } = languageOfText(text, report.language)
  const { country, published } = report
  const proposals = await proposalsIn(placesOfTexts(places, country), {
    text,
    lang: language,
    country,
    published,
  })
  const { t, format } = words
  const placeOf = placeChoices(places, words.locale)
  const inTables = await tablesIn(session, text, {
    said: {
      ...{ country, published, publisher: report.publisher, operator: filled.textOperator },
      language: report.language || words.locale,
    },
    ...{ metrics, placeOf },
  })
  const inProse = proposedFigures(text, (proposals ?? []).slice(0, MOST_PROPOSALS), {
    ...{ report, metrics, placeOf },
    operator: filled.textOperator,
    language: report.language || words.locale,
    sumNote: (terms) => t('draft.text.sumNote', { terms: terms.join(' + ') }),
    convertedNote: ({ amount, to, unit }) =>
      t('draft.text.convertedNote', {
        printed: [amount, to]
          .filter((decimal) => decimal !== '')
          .map((decimal) => format.printed(decimal, unit))
          .join(' – '),
      }),
  })
  const all = [...outsideTables(inProse, inTables.tables), ...inTables.proposals].sort(
    (a, b) => a.mark.start - b.mark.start,
  )
  const asked = { operator: filled.textOperator, country }
  const earlier = await readEarlierFigures(session, all, asked, words.locale)
  return {
    of: textMark(text),
    ...(proposals === null ? { isLate: true } : {}),
    language,
    unread: isRead ? '' : format.language(language),
    publication,
    operator,
    proposals: withSameFigures(withEarlierChoices(text, all, earlier)),
    tables: inTables.tables,
    bulletins: draftBulletins(text).map(({ heading, day }) => ({ heading, day })),
  }
}

function shownCells({ title, publisher, published, language }: PublicationSpan): ShownCells {
  const cells = { report_title: title, publisher, published, language }
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null))
}
