import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { addDays } from '@/lib/periods/day'
import { hasSentence, searchedText } from './shingles'
import type { NewSource } from './types'

/** Sentences of so many figures are looked for, those of the latest reports first. */
const mostCompared = 1_000
/** Reports of so many days before and after a source may state what it states. */
const daysAround = 31

/** Ids of the published reports of which a figure's sentence stands in the text of a source, nearly as it is. */
export async function reportsQuoted(
  session: SqlConnection,
  { text, published, country }: Pick<NewSource, 'text' | 'published' | 'country'>,
): Promise<number[]> {
  if (text.trim() === '') return []
  const ofCountry =
    country === ''
      ? ''
      : `and exists (select 1 from "ReportCountry" rc join "Place" p on p."id" = rc."countryId"
           where rc."reportId" = r."id" and p."code" = ?)`
  const days =
    published === '' ? ['', '9999'] : [addDays(published, -daysAround), addDays(published, daysAround)]
  const sentences = await session.query<{ id: number; words: string }>(
    `select distinct r."id", r."published", c."words" from "Report" r join "Claim" c on c."reportId" = r."id"
     where r."published" >= ? and r."published" <= ? and c."words" <> '' ${ofCountry}
     order by r."published" desc, r."id" desc limit ${mostCompared}`,
    [...days, ...(country === '' ? [] : [country])],
  )
  const searched = searchedText(text)
  const quoted = sentences.filter(({ words }) => hasSentence(searched, words))
  return [...new Set(quoted.map(({ id }) => id))]
}
