import type { I18n } from '@/lib/i18n/words'
import type { ClaimView } from '@/lib/views/claim-view'

/** The number that a figure counts towards, or was considered for, by its place; it leads to the explanation of that. */
export function TowardsNumber({
  claim,
  why,
  words: { t },
}: {
  claim: Pick<ClaimView, 'doubt'>
  /** `joint` where it is of several places together. */
  why: { place: string; href: string; joint: boolean }
  words: I18n
}) {
  return t.rich('why.claim', {
    counts: claim.doubt ? 'no' : why.joint ? 'joint' : 'yes',
    place: why.place,
    a: (text) => <a href={why.href}>{text}</a>,
  })
}
