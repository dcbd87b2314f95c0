import { PartyMark } from '../ui/party-mark'

/** An organisation's name, marked where it is a party to the conflict. */
export function Organisation({ of, party }: { of: { name: string; party: boolean }; party: string }) {
  return (
    <>
      {of.name}
      {of.party && <PartyMark text={party} />}
    </>
  )
}
