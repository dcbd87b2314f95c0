'use client'
import { del, get, set } from 'idb-keyval'
import { type BrowserDrafts, browserDrafts } from '@/lib/drafts/form/browser-drafts'

/** What this browser keeps of drafts: in its local storage, and those that have no room there in its database. */
export const localDrafts: BrowserDrafts = browserDrafts(
  {
    get: (name) => localStorage.getItem(name),
    set: (name, text) => localStorage.setItem(name, text),
    remove: (name) => localStorage.removeItem(name),
  },
  { get, set, remove: del },
)
