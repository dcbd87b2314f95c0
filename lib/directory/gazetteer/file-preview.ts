import type { FileMatch } from '@/lib/places/gazetteer/match-file'

/** What a gazetteer file does, or would do, as a page shows it: how many of each kind, and the first of them. */
export interface GazetteerPreview {
  matched: number
  coded: PreviewPart<{ code: string; other: string }>
  added: PreviewPart<{ code: string; name: string; within: string }>
  renamed: PreviewPart<{ code: string; from: string; to: string }>
  gone: PreviewPart<{ code: string }>
  passedOver: number
}

interface PreviewPart<Item> {
  count: number
  first: Item[]
}

/** How many of a kind are named; the rest are counted. */
const mostNamed = 20

/** Plain data, so that it may be sent to a browser. */
export function toPreview({ matched, changes, added, gone, passedOver }: FileMatch): GazetteerPreview {
  return {
    matched,
    coded: partOf(
      changes.filter(({ codeToAdd }) => codeToAdd !== ''),
      ({ code, codeToAdd }) => ({ code, other: codeToAdd }),
    ),
    added: partOf(added, ({ code, names, parentCode }) => ({
      ...{ code, name: names[0]?.name ?? '', within: parentCode },
    })),
    renamed: partOf(
      changes.flatMap(({ code, renamed }) => renamed.map(({ from, to }) => ({ code, from, to }))),
      (one) => one,
    ),
    gone: partOf(gone, (code) => ({ code })),
    passedOver,
  }
}

function partOf<Item, Shown>(items: readonly Item[], shown: (item: Item) => Shown): PreviewPart<Shown> {
  return { count: items.length, first: items.slice(0, mostNamed).map(shown) }
}
