'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { mergeEdits } from '@/lib/drafts/form/differences'
import {
  isSame,
  type LocalDraft,
  type MergedEdits,
  mergeWithServer,
  resume,
  type SavedAnswer,
  type SavedDraft,
} from '@/lib/drafts/form/merge-edits'
import { MOST_BYTES, mayBeLarge, sizeOf } from '@/lib/drafts/limits'
import type { DraftContent } from '@/lib/drafts/schema'
import type { StepRefusal } from '@/lib/drafts/states'
import { underSite } from '@/lib/i18n/site-path'
import { localDrafts } from './local-draft'
import { useLocalKeeping } from './use-local-keeping'

/** Where what was typed is at the moment. */
export type SaveStatus =
  | { kind: 'saved'; at: string }
  | { kind: 'typing' }
  /** The server could not be reached; `here` tells whether this browser keeps it. */
  | { kind: 'offline'; here: boolean }
  | { kind: 'signedOut' }
  | { kind: 'refused'; why: StepRefusal | 'gone' }
  /** The server does not keep it as it is: sending it again changes nothing, typing may. */
  | { kind: 'unkept'; why: 'too_large' | 'malformed'; here: boolean }

const pauseMs = 2_000
const againMs = 5_000

/**
 * Keeps a draft on the server a few seconds after it changed, and in the browser until the server has it. `replace` puts into
 * the form what came of meeting somebody else's changes.
 */
export function useSaving(
  {
    key,
    locale,
    saved,
    at,
    locked,
  }: { key: string; locale: string; saved: SavedDraft; at: string; locked: boolean },
  content: DraftContent,
  replace: (content: DraftContent) => void,
) {
  const [status, setStatus] = useState<SaveStatus>({ kind: 'saved', at })
  const [met, setMet] = useState<MergedEdits | null>(null)
  const base = useRef(saved)
  const latest = useRef(content)
  const running = useRef<Promise<boolean> | null>(null)
  const kept = useRef(true)
  const savedAt = useRef(at)
  const isTyped = useRef(false)
  latest.current = content

  const put = useCallback(
    (merged: { content: DraftContent; met: MergedEdits | null }) => {
      latest.current = merged.content
      replace(merged.content)
      setMet(merged.met)
    },
    [replace],
  )

  /** Sends what is typed; whether the server has all of it now. */
  const send = useCallback(async (): Promise<boolean> => {
    const sent = latest.current
    if (isSame(sent, base.current.content)) {
      // What was typed and undone again is as the server has it.
      setStatus((was) => (was.kind === 'refused' ? was : { kind: 'saved', at: savedAt.current }))
      return true
    }
    const answer =
      sizeOf(sent) > MOST_BYTES
        ? ({ kind: 'too_large' } as const)
        : await ask(`/${locale}/desk/drafts/${key}/save`, { version: base.current.version, content: sent })
    const here = () => localDrafts.keep(key, { base: base.current, content: latest.current })
    switch (answer.kind) {
      case 'saved':
        base.current = { version: answer.version, content: sent }
        savedAt.current = answer.at
        if (latest.current !== sent && !isSame(latest.current, sent)) return send()
        localDrafts.forget(key)
        kept.current = true
        setStatus({ kind: 'saved', at: answer.at })
        return true
      case 'newer': {
        const merged = mergeWithServer(base.current.content, latest.current, answer.content, answer)
        base.current = { version: answer.version, content: answer.content }
        put(merged)
        return merged.met.disputed.length === 0 ? send() : false
      }
      case 'refused':
        setStatus({ kind: 'refused', why: answer.why })
        return false
      case 'unknown':
        setStatus({ kind: 'refused', why: 'gone' })
        return false
      case 'signedOut':
        setStatus({ kind: 'signedOut' })
        return false
      case 'too_large':
      case 'malformed':
        setStatus({ kind: 'unkept', why: answer.kind, here: await here() })
        return false
      case 'unreached':
        setStatus({ kind: 'offline', here: await here() })
        return false
    }
  }, [key, locale, put])

  const save = useCallback(async (): Promise<boolean> => {
    while (running.current !== null) await running.current
    running.current = send()
    try {
      return await running.current
    } finally {
      running.current = null
    }
  }, [send])

  // What this browser kept from before a crash or a lost connection comes first.
  useEffect(() => {
    if (locked) return
    const goOn = (found: LocalDraft | null) => {
      const resumed = resume(base.current, found)
      if (resumed === null) return
      base.current = saved
      put(resumed)
    }
    const found = localDrafts.read(key)
    if (!(found instanceof Promise)) return goOn(found)
    const before = latest.current
    let isLeft = false
    found.then((found) => {
      if (isLeft || found === null) return
      // What was typed while a large draft was fetched stays.
      const { merged } = mergeEdits(before, latest.current, found.content)
      goOn({ ...found, content: latest.current === before ? found.content : merged })
    })
    return () => {
      isLeft = true
    }
  }, [key, saved, locked, put])

  const keeping = useLocalKeeping((mayWait) => {
    if (!isTyped.current) return
    const content = latest.current
    if (running.current === null && isSame(content, base.current.content)) {
      localDrafts.forget(key)
      kept.current = true
      return
    }
    const isTooLarge = mayBeLarge(content) && sizeOf(content) > MOST_BYTES
    const tell = (here: boolean) => {
      if (latest.current !== content) return
      kept.current = here
      // It is said at once, where the server would not take it.
      if (isTooLarge) setStatus({ kind: 'unkept', why: 'too_large', here })
    }
    const here = localDrafts.keep(key, { base: base.current, content }, mayWait)
    if (here instanceof Promise) here.then(tell)
    else tell(here)
  })

  useEffect(() => {
    if (locked || (!isTyped.current && content === base.current.content)) return
    isTyped.current = true
    kept.current = false
    keeping.ask()
    setStatus((was) => (was.kind === 'saved' ? { kind: 'typing' } : was))
    const timer = setTimeout(save, pauseMs)
    return () => clearTimeout(timer)
  }, [content, locked, save, keeping])

  const waiting = status.kind === 'offline' || status.kind === 'signedOut'
  useEffect(() => {
    if (!waiting) return
    const timer = setInterval(save, againMs)
    window.addEventListener('online', save)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', save)
    }
  }, [waiting, save])

  // What neither the server nor the browser keeps is not left without a question.
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      keeping.now()
      if (!kept.current && !isSame(latest.current, base.current.content)) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [keeping])

  return { status, met, save, settled: () => setMet(null), version: () => base.current.version }
}

type Answer = SavedAnswer | { kind: 'signedOut' } | { kind: 'unreached' }

async function ask(address: string, draft: SavedDraft): Promise<Answer> {
  try {
    const response = await fetch(underSite(address), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(draft),
      redirect: 'manual',
    })
    if (response.type === 'opaqueredirect') return { kind: 'signedOut' }
    if (response.status === 413) return { kind: 'too_large' }
    return response.ok || response.status === 400
      ? ((await response.json()) as SavedAnswer)
      : { kind: 'unreached' }
  } catch {
    return { kind: 'unreached' }
  }
}
