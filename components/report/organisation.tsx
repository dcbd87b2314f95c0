import { PartyMark } from '@/components/ui/party-mark'

/** An organisation's name, marked where it is a party to the conflict; with the country's address, a way to its page. */
export function Organisation({
  of,
  party,
  home,
}: {
  of: { key?: string; name: string; party: boolean }
  party: string
  home?: string
}) {
  return (
    <>
      {home === undefined || of.key === undefined ? (
        of.name
      ) : (
        <a href={`${home}/organisations/${encodeURIComponent(of.key)}`} dir="auto">
          {of.name}
        </a>
      )}
      {of.party && <PartyMark text={party} />}
    </>
  )
}
