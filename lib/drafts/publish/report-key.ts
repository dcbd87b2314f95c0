import { fold } from '@/lib/places/fold'

const longestName = 60

/**
 * The public id of a new report: the day of publication and who published it, "2017-10-13-interfax"; a second one of the same
 * day and publisher ends with -2. A publisher without a Latin letter or digit is "report".
 */
export function reportKey(
  { published, publisher }: { published: string; publisher: string },
  number: number,
): string {
  const name = fold(publisher)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestName)
    .replace(/^-+|-+$/g, '')
  return `${published.trim()}-${name === '' ? 'report' : name}${number > 1 ? `-${number}` : ''}`
}
