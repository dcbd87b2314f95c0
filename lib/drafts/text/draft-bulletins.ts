import { type Bulletin, bulletinsIn } from '@/lib/documents/bulletins'
import { publicationIn } from '@/lib/extract/dates/publication'

const nobody = new Map<string, string>()

/** The dated bulletins of a text, each with the day that its heading names. */
export function draftBulletins(text: string): Bulletin[] {
  // A second line stands behind it, so that the heading alone is not taken for a title without a day.
  return bulletinsIn(text, (heading) => publicationIn(heading, nobody).published)
}
