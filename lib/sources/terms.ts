import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { placeholders } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'
import { fold } from '@/lib/places/fold'
import { addressDigest, shortDigest } from '@/lib/publishing/address-digest'
import { searchedWords, termOf } from './searched-words'
import { bandsOf, shinglesOf } from './shingles'
import type { NewSource } from './types'

/**
 * What a source is found by: its key, which every one has; a word of its title, publisher and address; its operator; and what it is the same
 * by as others: its address, its title with publisher and day, a band of its text.
 */
export interface SourceTerm {
  kind: 'key' | 'word' | 'operator' | 'address' | 'titled' | 'near'
  term: string
}

type Termed = Pick<NewSource, 'url' | 'title' | 'publisher' | 'published' | 'operator' | 'text'>

const mostWords = 40

/** What other sources that are the same have too; those of a title only where its day is known. */
export function sameTermsOf({
  url,
  title,
  publisher,
  published,
  text,
}: Omit<Termed, 'operator'>): SourceTerm[] {
  const address = addressDigest(url)
  const titled =
    title === '' || published === '' ? '' : shortDigest(`${fold(title)}\n${fold(publisher)}\n${published}`)
  const terms: SourceTerm[] = [
    { kind: 'address', term: address },
    { kind: 'titled', term: titled },
    ...bandsOf(shinglesOf(text)).map((term): SourceTerm => ({ kind: 'near', term })),
  ]
  return terms.filter(({ term }) => term !== '')
}

function termsOf(key: string, source: Termed): SourceTerm[] {
  const words = searchedWords(`${source.title} ${source.publisher} ${hostOf(source.url)}`).slice(0, mostWords)
  const operator = termOf(fold(source.operator))
  return [
    { kind: 'key', term: key },
    ...words.map((term): SourceTerm => ({ kind: 'word', term })),
    ...(operator === '' ? [] : [{ kind: 'operator', term: operator } as const]),
    ...sameTermsOf(source),
  ]
}

/** The words of an address that say whose it is. */
const hostOf = (url: string) => (url === '' ? '' : new URL(url).hostname)

/** Writes what sources are found by, inside a transaction, in place of what they were found by. */
export async function keepSourceTerms(
  session: SqlConnection,
  sources: readonly (Termed & { id: number; key: string })[],
  { areNew = false }: { areNew?: boolean } = {},
): Promise<void> {
  if (sources.length === 0) return
  if (!areNew)
    await session.run(
      `delete from "SourceTerm" where "sourceId" in (${placeholders(sources.length)})`,
      sources.map(({ id }) => id),
    )
  await session.insert(
    'SourceTerm',
    ['sourceId', 'kind', 'term'],
    sources.flatMap((source) => termsOf(source.key, source).map(({ kind, term }) => [source.id, kind, term])),
  )
}

/** So many are read at a time. */
const atATime = 200

/** Gives sources that a migration has taken over what they are found by; how many there were. */
export async function fillSourceTerms(session: SqlConnection, at: string): Promise<number> {
  let filled = 0
  for (let after = 0; ; ) {
    const found = await session.query<Termed & { id: number; key: string }>(
      `select "id", "key", "url", "title", "publisher", "published", "operator", "text" from "Source" s
       where "id" > ? and not exists (select 1 from "SourceTerm" t where t."sourceId" = s."id")
       order by "id" limit ${atATime}`,
      [after],
    )
    const last = found.at(-1)
    if (last === undefined) return filled
    await writeTransaction(session, at, () => keepSourceTerms(session, found, { areNew: true }))
    filled += found.length
    after = last.id
  }
}
