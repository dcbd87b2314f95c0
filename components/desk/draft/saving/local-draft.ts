'use client'
import type { LocalDraft } from '@/lib/drafts/form/merge-edits'
import { readContent } from '@/lib/drafts/schema'

const prefix = 'firmground.draft.'

/** Keeps what the server may not have yet; false where the browser cannot. */
export function keepHere(key: string, kept: LocalDraft): boolean {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

export function forgetHere(key: string): void {
  try {
    localStorage.removeItem(prefix + key)
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** What this browser kept of a draft; null where it has nothing that can be read. */
export function readKeptHere(key: string): LocalDraft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(prefix + key) ?? 'null') as LocalDraft | null
    const content = readContent(kept?.content)
    const base = readContent(kept?.base.content)
    return kept === null || content === null || base === null
      ? null
      : { content, base: { version: Number(kept.base.version), content: base } }
  } catch {
    return null
  }
}
