import { readContent } from '../schema'
import type { LocalDraft } from './merge-edits'

/** A browser's store that answers at once and holds little: `set` throws where there is no room. */
export interface SmallStore {
  get(name: string): string | null
  set(name: string, text: string): void
  remove(name: string): void
}

/** A browser's store that takes a moment and holds much. Each of these rejects where the browser has none. */
export interface LargeStore {
  get(name: string): Promise<unknown>
  set(name: string, kept: LocalDraft): Promise<void>
  remove(name: string): Promise<void>
}

/** What a browser keeps of drafts. */
export interface BrowserDrafts {
  /**
   * Keeps what the server may not have yet: whether the browser could, or the promise of it where it takes a moment. Of several at once the
   * last one counts. Where it `mayWait`, a draft of many figures or a long text takes the way that keeps no key waiting.
   */
  keep(key: string, kept: LocalDraft, mayWait?: boolean): boolean | Promise<boolean>
  forget(key: string): void
  /** What was kept of a draft, or the promise of it where it takes a moment; null where nothing is kept that can be read. */
  read(key: string): LocalDraft | null | Promise<LocalDraft | null>
}

const prefix = 'firmground.draft.'

/** Stands in the small store for a draft that the large one has. */
const elsewhere = 'elsewhere'

/** More figures, or a longer text, take so long to be written into the small store that a key waits for it. */
const fewFigures = 50
const shortText = 50_000

const takesLong = ({ figures, text }: LocalDraft['content']): boolean =>
  figures.length > fewFigures || text.length > shortText

/** Drafts kept in the small store at once, so that a crash a moment later loses nothing; those that have no room in it, or may wait, in the large one. */
export function browserDrafts(small: SmallStore, large: LargeStore): BrowserDrafts {
  /** What is to be written next, while the large store is at work. */
  const waiting = new Map<string, { kept: LocalDraft; told: ((is: boolean) => void)[] }>()
  const working = new Set<string>()
  /** Drafts that the large store may have something of. */
  const inLarge = new Set<string>()
  const looked = new Set<string>()

  async function work(key: string): Promise<void> {
    if (working.has(key)) return
    working.add(key)
    for (let next = waiting.get(key); next !== undefined; next = waiting.get(key)) {
      inLarge.add(key)
      const isWritten = await large.set(prefix + key, next.kept).then(
        () => true,
        () => false,
      )
      // What was kept or forgotten meanwhile has said so itself.
      const { told } = next
      const isLast = waiting.get(key) === next
      if (isLast) waiting.delete(key)
      const is = isWritten ? !isLast || markedElsewhere(key) : isLast && keptSmall(key, next.kept)
      for (const tell of told) tell(is)
    }
    working.delete(key)
    if (!isElsewhere(key)) dropFromLarge(key)
  }

  function keptSmall(key: string, kept: LocalDraft): boolean {
    try {
      small.set(prefix + key, JSON.stringify(kept))
      return true
    } catch {
      return false
    }
  }

  function markedElsewhere(key: string): boolean {
    try {
      small.set(prefix + key, elsewhere)
      return true
    } catch {
      return false
    }
  }

  function isElsewhere(key: string): boolean {
    try {
      return small.get(prefix + key) === elsewhere
    } catch {
      return false
    }
  }

  /** Whether the large store has something from before this page was loaded. */
  function lookOnce(key: string): void {
    if (looked.has(key)) return
    looked.add(key)
    if (isElsewhere(key)) inLarge.add(key)
  }

  function dropFromLarge(key: string): void {
    if (working.has(key) || !inLarge.delete(key)) return
    large.remove(prefix + key).catch(() => {})
  }

  /** What waits for the large store is not written any more: something newer is kept, or nothing is to be. */
  function settle(key: string): void {
    for (const tell of waiting.get(key)?.told ?? []) tell(true)
    waiting.delete(key)
    dropFromLarge(key)
  }

  return {
    keep(key, kept, mayWait = false) {
      lookOnce(key)
      if (!(mayWait && takesLong(kept.content)) && keptSmall(key, kept)) {
        settle(key)
        return true
      }
      return new Promise((tell) => {
        waiting.set(key, { kept, told: [...(waiting.get(key)?.told ?? []), tell] })
        work(key)
      })
    },
    forget(key) {
      try {
        lookOnce(key)
        small.remove(prefix + key)
      } catch {
        // A browser that keeps nothing has nothing to forget.
      }
      settle(key)
    },
    read(key) {
      try {
        const text = small.get(prefix + key)
        if (text !== elsewhere) return keptDraft(JSON.parse(text ?? 'null'))
        inLarge.add(key)
        return large.get(prefix + key).then(keptDraft, () => null)
      } catch {
        return null
      }
    },
  }
}

/** What was kept, where it can be read. */
function keptDraft(value: unknown): LocalDraft | null {
  const kept = value as LocalDraft | null | undefined
  const content = readContent(kept?.content)
  const base = readContent(kept?.base?.content)
  return kept === null || kept === undefined || content === null || base === null
    ? null
    : { content, base: { version: Number(kept.base.version), content: base } }
}
