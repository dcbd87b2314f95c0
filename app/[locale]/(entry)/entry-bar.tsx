import { headers } from 'next/headers'
import { connection } from 'next/server'
import { TopBar } from '@/components/shell/top-bar'
import { addressHeader } from '@/lib/access/requested-address'
import { readingIsClosed } from '@/lib/db/data-version'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { RecordBar } from '../record-bar'

/**
 * What stands above pages by which people come in, which are open to all: while reading is closed, or may be, it names nothing
 * of the record.
 */
export async function EntryBar({ params }: { params: Promise<{ locale: string }> }) {
  await connection()
  const path = (await headers()).get(addressHeader) ?? undefined
  if (!(await readingIsClosed().catch(() => true))) return <RecordBar params={params} path={path} />
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return <TopBar words={words} countries={[]} closed path={path} />
}
