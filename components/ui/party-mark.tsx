/** Beside an organisation's name. */
export function PartyMark({ text }: { text: string }) {
  return <span className="ms-1.5 text-xs text-doubt">({text})</span>
}
