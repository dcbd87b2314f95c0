/** Beside an organisation's name. */
export function PartyMark({ text }: { text: string }) {
  return <span className="ms-1.5 text-xs font-normal tracking-normal text-doubt">({text})</span>
}
