/** What a key asks of any page of the desk. */
export type AskedByKey =
  | { kind: 'open'; part: 'palette' | 'keys' }
  /** The second of two keys is waited for. */
  | { kind: 'wait' }
  /** The part of an address after that of the desk. */
  | { kind: 'go'; to: string }

/** Where G and a letter lead. */
export const GO_KEYS: Readonly<Record<string, string>> = {
  i: '/inbox',
  m: '',
  r: '/review',
  p: '/reports',
  c: '/conflicts',
  t: '/team',
  l: '/lists',
  s: '/imports',
}

const kept = 'firmground.single-keys'

/** Whether keys of one letter do anything, as whoever uses this browser has chosen. */
export function singleKeysAreOn(): boolean {
  try {
    return window.localStorage.getItem(kept) !== 'off'
  } catch {
    return true
  }
}

export function keepSingleKeys(on: boolean): void {
  try {
    window.localStorage.setItem(kept, on ? 'on' : 'off')
  } catch {
    // A browser that keeps nothing has them on.
  }
}

/** What of a key press is looked at. */
export type DeskKeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented'
> & {
  target: EventTarget | null
}

/** What a key asks for; null for nothing. `afterG`: whether G was pressed just before; `singles`: whether keys of one letter count. */
export function askedOf(event: DeskKeyPress, afterG: boolean, singles: boolean): AskedByKey | null {
  const { key, ctrlKey, metaKey, altKey } = event
  if (event.defaultPrevented || altKey) return null
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'k') return { kind: 'open', part: 'palette' }
  if (!singles || ctrlKey || metaKey || isTyping(event.target)) return null
  if (key === '?') return { kind: 'open', part: 'keys' }
  if (afterG) {
    const to = Object.hasOwn(GO_KEYS, key) ? GO_KEYS[key] : undefined
    return to === undefined ? null : { kind: 'go', to }
  }
  return key === 'g' ? { kind: 'wait' } : null
}

/** Whether keys are for what has the focus: a field, a list of choices, or a dialogue. */
export function isTyping(target: EventTarget | null): boolean {
  if (target === null || !('closest' in target) || typeof target.closest !== 'function') return false
  // Until the next frame what was focused in a dialogue that was just closed has the focus still.
  if (target.closest('dialog:not([open])') !== null) return false
  return target.closest('input:not([type=checkbox]), textarea, select, [contenteditable], dialog') !== null
}
